package synoptic.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;

/**
 * What two or more origins report and one source does not, as far as can be told.
 *
 * @param claim what they report
 * @param source the id of the article that lacks it
 * @param words the mention of the claim that says most of what its mentions have in common
 * @param context the sentence around them where they are few, else the words
 * @param origins the ids of the origins that report it, ascending; copies of one text count once, so there are two at least
 * @param nearest the sentence of the source that comes nearest, or null where none does
 * @param reason a sentence or two that a reader understands: who reports it, and what is to be known of the search
 */
public record Omission(
        Claim claim, String source, Passage words, Passage context, List<String> origins, @Nullable Passage nearest, String reason) {

    public Omission {
        origins = List.copyOf(origins);
        if (claim.articles().contains(source)) {
            throw new IllegalArgumentException(source + " does report " + claim.id());
        }
    }
}
