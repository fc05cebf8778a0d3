package synoptic.collation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import synoptic.text.Sentence;
import synoptic.text.Token;

/**
 * How telling each stem is among the sentences of one comparison: the inverse document frequency of Spärck Jones (1972), with
 * sentences as documents. A stem in every other sentence tells nothing, one in two sentences a lot.
 */
public final class StemWeights {

    /** English words so common that they say nothing about what a sentence reports. */
    private static final Set<String> FUNCTION_WORDS = Set.of(("a an the and or but nor so yet if then than that which who whom whose "
            + "what when where why how this these those it its he him his she her hers they them their theirs we us our ours "
            + "you your yours i me my mine myself himself herself itself themselves is am are was were be been being have has "
            + "had having do does did doing will would shall should can could may might must of to in on at by for with from "
            + "into onto upon about as out up down off over under after before between through during while since until not "
            + "no any some all both each few more most other such only own same too very just also there here again once "
            + "said say says told because mr mrs ms")
            .split(" "));

    /** The weight of an unseen stem in a story of some 75 sentences, in nats. */
    private static final double USUAL = 5;

    /** Of the powers 0 to 6 the one that made models fitted on stories of three articles hold best for two and for five. */
    private static final double DECLINE = 3;

    private final Map<String, Double> weights;
    private final double unseen;

    private StemWeights(Map<String, Double> weights, double unseen) {
        this.weights = weights;
        this.unseen = unseen;
    }

    /** Counts the stems of all sentences of all witnesses. */
    public static StemWeights of(List<List<Sentence>> witnesses) {
        Map<String, Integer> counts = new HashMap<>();
        int sentences = 0;
        for (List<Sentence> witness : witnesses) {
            for (Sentence sentence : witness) {
                sentences++;
                Set<String> seen = new HashSet<>();
                for (Token token : sentence.tokens()) {
                    if (isTelling(token) && seen.add(token.stem())) {
                        counts.merge(token.stem(), 1, Integer::sum);
                    }
                }
            }
        }
        double all = sentences;
        Map<String, Double> weights = HashMap.newHashMap(counts.size());
        counts.forEach((stem, count) -> weights.put(stem, Math.log((all + 1) / (count + 0.5))));
        return new StemWeights(weights, Math.log((all + 1) / 0.5));
    }

    /** Whether a token can tell sentences apart at all: no mark and no function word. */
    public static boolean isTelling(Token token) {
        return !token.isMark() && !FUNCTION_WORDS.contains(token.form());
    }

    /**
     * What a nat of shared weight proves, relative to a story of some 75 sentences: less in a long story, where there are more
     * sentences that might share a stem by chance.
     */
    double proof() {
        return Math.pow(USUAL / unseen, DECLINE);
    }

    /** The weight of a token's stem, in nats; 0 for one that tells nothing. */
    public double of(Token token) {
        return isTelling(token) ? of(token.stem()) : 0;
    }

    /** The weight of a stem, in nats; highest for one that was never seen. */
    public double of(String stem) {
        return weights.getOrDefault(stem, unseen);
    }
}
