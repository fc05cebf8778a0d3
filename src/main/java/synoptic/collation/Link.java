package synoptic.collation;

import synoptic.article.Passage;

/**
 * Two passages of different articles that report the same thing. A link has no direction; {@code from} is the one whose
 * article's id sorts first.
 *
 * @param from a sentence or less of one article
 * @param to a sentence or less of another
 * @param score how sure, 0 to 1
 * @param kind how close the wording is
 * @param difference how the words of {@code to} differ from those of {@code from}
 */
public record Link(Passage from, Passage to, double score, Kind kind, WordDifference difference) {

    public Link {
        if (from.article().compareTo(to.article()) >= 0) {
            throw new IllegalArgumentException("a link joins two articles in the order of their ids: " + from + ", " + to);
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score " + score);
        }
    }

    /** How close the wording of the two passages is. */
    public enum Kind {
        /** The same words, but for punctuation and a word here or there. */
        VERBATIM,
        /** Much of the same words, some changed, added or dropped. */
        REWORDED,
        /** The same thing in other words. */
        PARAPHRASE
    }

    /** Whether one end lies in this article. */
    public boolean touches(String article) {
        return from.article().equals(article) || to.article().equals(article);
    }

    /** The end in this article; the link must touch it. */
    public Passage end(String article) {
        if (from.article().equals(article)) {
            return from;
        }
        if (to.article().equals(article)) {
            return to;
        }
        throw new IllegalArgumentException("no end in " + article);
    }

    /** The end that is not in this article; the link must touch it. */
    public Passage otherEnd(String article) {
        return end(article).equals(from) ? to : from;
    }
}
