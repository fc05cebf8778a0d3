package synoptic.project;

import synoptic.article.Passage;

/**
 * A reader's correction of the collation, an input of the next one: two passages that match, or that do not.
 *
 * @param from the one whose article's id sorts first
 * @param to the other
 * @param kind which of both
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
        MATCH,
        NO_MATCH
    }

    /** Whether it is about these two passages, in whichever order. */
    public boolean joins(Passage one, Passage other) {
        return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
    }
}
