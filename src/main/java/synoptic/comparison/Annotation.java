package synoptic.comparison;

import java.util.List;
import synoptic.article.Furniture;
import synoptic.claim.Claim;
import synoptic.collation.Link;
import synoptic.text.TextSpan;

/** A mark in one article's text. Screen and paper draw the same ones. */
public sealed interface Annotation {

    /** The words that are marked. */
    TextSpan span();

    /** Words that state a claim found in this article only. */
    record OnlyHere(TextSpan span, Claim claim) implements Annotation {}

    /** Words that give a value which another article gives differently. */
    record Conflict(TextSpan span, Claim claim) implements Annotation {}

    /**
     * A passage that other articles report too.
     *
     * @param links its links, surest first; at least one
     * @param articles the ids of the other articles, ascending
     * @param closest the closest wording among the links
     */
    record Shared(TextSpan span, List<Link> links, List<String> articles, Link.Kind closest) implements Annotation {
        public Shared {
            links = List.copyOf(links);
            articles = List.copyOf(articles);
        }
    }

    /** Text that is not part of the article. */
    record Aside(TextSpan span, Furniture furniture) implements Annotation {}
}
