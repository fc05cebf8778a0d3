package synoptic.claim;

import java.util.ArrayList;
import java.util.List;
import synoptic.article.Passage;
import synoptic.collation.OwnWords;
import synoptic.collation.Witness;
import synoptic.text.Sentence;
import synoptic.text.Token;

/**
 * Finds what a claim of one source may yet be said by: sentences in parts of other articles that were taken out of them as no part
 * of the article. They are not compared, so that the claim stays what it is; a reader should know of them.
 */
public final class RemovedMatches {

    /** Fewer words than this stand together by chance. */
    private static final int LEAST_WORDS = 2;

    private RemovedMatches() {}

    /**
     * Sentences that have all the telling words of a claim.
     *
     * @param claim its first mention counts
     * @param witnesses all that were compared
     * @return in the order of the witnesses; at most one an article
     */
    public static List<Passage> of(Claim claim, List<Witness> witnesses) {
        Passage mention = claim.mentions().getFirst();
        List<Token> words = witnesses.stream()
                .filter(witness -> witness.id().equals(mention.article()))
                .flatMap(witness -> witness.sentences().stream())
                .filter(sentence -> sentence.span().overlaps(mention.span()))
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> !token.isMark() && mention.span().contains(token.span()))
                .toList();
        List<Passage> matches = new ArrayList<>();
        if (words.size() < LEAST_WORDS || OwnWords.of(words, List.of()).isEmpty()) {
            return matches;
        }
        for (Witness witness : witnesses) {
            if (!claim.articles().contains(witness.id())) {
                witness.sentences().stream()
                        .filter(sentence -> witness.article().isFurniture(sentence.span()))
                        .filter(sentence -> says(sentence, words))
                        .findFirst()
                        .ifPresent(sentence -> matches.add(new Passage(witness.id(), sentence.span())));
            }
        }
        return matches;
    }

    private static boolean says(Sentence sentence, List<Token> words) {
        return OwnWords.of(words, List.of(sentence.tokens())).isEmpty();
    }
}
