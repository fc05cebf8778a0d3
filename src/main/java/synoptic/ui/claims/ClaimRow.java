package synoptic.ui.claims;

import java.util.List;
import synoptic.claim.Claim;

/**
 * A line of the claims list.
 *
 * @param claim the claim
 * @param words how it is worded; where sources differ, each wording
 * @param detail its kind, who is said to have said it, how sure its status is
 * @param sources one box for each loaded article, in their order
 */
public record ClaimRow(Claim claim, String words, String detail, List<SourceBox> sources) {

    public ClaimRow {
        sources = List.copyOf(sources);
    }

    /**
     * Whether an article mentions a claim.
     *
     * @param article its id
     * @param mentioned whether it does
     */
    public record SourceBox(String article, boolean mentioned) {}
}
