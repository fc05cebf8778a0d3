package synoptic.claim;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;

/**
 * What several articles give as the same words of somebody, and how they differ: what is quoted and who is said to have said it.
 *
 * @param id "q1", "q2" … in the order of the first version
 * @param versions one an article, in the order of loading; at least two
 * @param attribution whether they give it to the same speaker
 * @param reason what differs, in a sentence or two that a reader understands
 */
public record QuotationComparison(String id, List<Version> versions, Attribution attribution, String reason) {

    public QuotationComparison {
        versions = List.copyOf(versions);
        if (versions.size() < 2) {
            throw new IllegalArgumentException("nothing to compare: " + id);
        }
    }

    /**
     * One article's version.
     *
     * @param article its id
     * @param words the words it quotes, quotation marks left out, or those it reports instead; ascending, at least one
     * @param treatment how they stand to the fullest version
     * @param speaker who is said to have said it, or null
     */
    public record Version(String article, List<Passage> words, Treatment treatment, @Nullable Passage speaker) {

        public Version {
            words = List.copyOf(words);
        }
    }

    /** How a version stands to the fullest one, from the least difference to the greatest. */
    public enum Treatment {
        /** Word for word; also the fullest version itself. */
        SAME,
        /** Words are left out, none are changed; or each quotes another part. */
        CUT,
        /** Said in the article's own words, without quotation marks. */
        PARAPHRASED,
        /** In quotation marks, but in other words. */
        CHANGED
    }

    /** Whether the versions are given to the same speaker. */
    public enum Attribution {
        SAME,
        /** One names who says it, another only describes the speaker. */
        DESCRIBED,
        /** Some name nobody. */
        MISSING,
        /** They name different speakers. */
        DIFFERENT
    }

    /** The greatest difference among the versions. */
    public Treatment treatment() {
        return versions.stream().map(Version::treatment).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Whether a reader learns of a difference: words changed or left out, or another speaker. */
    public boolean differs() {
        return treatment() != Treatment.SAME || attribution != Attribution.SAME;
    }
}
