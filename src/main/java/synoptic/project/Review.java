package synoptic.project;

import synoptic.article.Passage;

/**
 * What a reader decided about a claim.
 *
 * @param mention the claim's first mention; claims are found anew with each comparison, their words stay where they are
 * @param verdict the decision
 */
public record Review(Passage mention, Verdict verdict) {

    /** Whether the claim's status is right. */
    public enum Verdict {
        CONFIRMED,
        REJECTED
    }
}
