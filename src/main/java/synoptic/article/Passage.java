package synoptic.article;

import java.util.Comparator;
import synoptic.text.TextSpan;

/**
 * A stretch of one article.
 *
 * @param article the article's id
 * @param span where it stands in {@link Article#text()}
 */
public record Passage(String article, TextSpan span) implements Comparable<Passage> {

    private static final Comparator<Passage> BY_ARTICLE_THEN_PLACE =
            Comparator.comparing(Passage::article).thenComparing(Passage::span);

    /** Whether both lie in one article and have a position in common. */
    public boolean overlaps(Passage other) {
        return article.equals(other.article) && span.overlaps(other.span);
    }

    /** Whether both lie in one article and more than half of the longer is in both: the same words, cut a little differently. */
    public boolean isMostly(Passage other) {
        return article.equals(other.article)
                && 2 * span.overlap(other.span) > Math.max(span.length(), other.span.length());
    }

    @Override
    public int compareTo(Passage other) {
        return BY_ARTICLE_THEN_PLACE.compare(this, other);
    }
}
