package synoptic.article;

/**
 * A reader's correction of what was found out about two passages, an input of every later comparison.
 *
 * @param from the one whose article's id sorts first
 * @param to the other
 * @param kind what the reader says of the two
 */
public record Pin(Passage from, Passage to, Kind kind) {

    public Pin {
        if (from.article().equals(to.article())) {
            throw new IllegalArgumentException("a pin joins two articles: " + from + ", " + to);
        }
        if (from.compareTo(to) > 0) {
            Passage second = from;
            from = to;
            to = second;
        }
    }

    /** What the reader says of the two passages. */
    public enum Kind {
        /** They say the same. */
        MATCH,
        /** They do not say the same. */
        NO_MATCH,
        /** They cannot both be right. */
        CONFLICT
    }

    /** Whether it is about words of both passages, in whichever order. */
    public boolean touches(Passage one, Passage other) {
        return (from.overlaps(one) && to.overlaps(other)) || (from.overlaps(other) && to.overlaps(one));
    }
}
