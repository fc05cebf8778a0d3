package synoptic.ui.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Claim;
import synoptic.project.Review.Verdict;
import synoptic.ui.reader.Marks;

/**
 * A line of the claims list.
 *
 * @param claim the claim
 * @param words how it is worded; where sources differ, each wording
 * @param detail what the reader says of it, its kind, who is said to have said it, how sure its status is
 * @param sources one box for each loaded article, in their order
 * @param verdict what the reader says of it, null where nothing
 */
public record ClaimRow(Claim claim, String words, String detail, List<SourceBox> sources, @Nullable Verdict verdict) {

    public ClaimRow {
        sources = List.copyOf(sources);
    }

    /** Whether the reader says that it is not so: it is listed, but not marked or counted. */
    public boolean isRejected() {
        return verdict == Verdict.REJECTED;
    }

    /** The style class of its status, or that of a claim that the reader rejected. */
    public String styleClass() {
        return isRejected() ? "rejected" : Marks.styleClass(claim.status());
    }

    /**
     * Whether an article mentions a claim.
     *
     * @param article its id
     * @param mentioned whether it does
     */
    public record SourceBox(String article, boolean mentioned) {}
}
