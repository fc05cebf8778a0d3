package synoptic.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;

/**
 * Something that at least one article states, at the size a fact-checker would check.
 *
 * @param id "c1", "c2" … in the order of the first mention
 * @param kind what is claimed
 * @param status whether the other loaded articles state it too
 * @param mentions the words that state it, ascending; at least one
 * @param confidence how sure the status is, 0 to 1
 * @param reason a sentence a reader understands: why it has this status
 * @param nearest the passages of other articles that come nearest, at most three an article, nearest first
 * @param attribution who is said to have said it, or null
 */
public record Claim(
        String id,
        Kind kind,
        Status status,
        List<Passage> mentions,
        double confidence,
        String reason,
        List<NearPassage> nearest,
        @Nullable Passage attribution) {

    public Claim {
        mentions = List.copyOf(mentions);
        nearest = List.copyOf(nearest);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("a claim without words: " + id);
        }
    }

    /** What is claimed. */
    public enum Kind {
        FIGURE,
        DATE,
        NAME,
        QUOTATION,
        STATEMENT
    }

    /** Whether other loaded articles state it too. */
    public enum Status {
        /** Not found in the other loaded articles. */
        ONE_SOURCE,
        SHARED,
        /** Two or more articles give values of the same thing that cannot both hold. */
        CONFLICTING
    }

    /**
     * A passage that comes near a claim without stating it.
     *
     * @param passage where
     * @param score how near, 0 to 1
     */
    public record NearPassage(Passage passage, double score) {}

    /** The ids of the articles that mention it, ascending. */
    public List<String> articles() {
        return mentions.stream().map(Passage::article).distinct().sorted().toList();
    }
}
