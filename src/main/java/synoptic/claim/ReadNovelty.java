package synoptic.claim;

import java.util.List;
import synoptic.collation.Affinities.Affinity;
import synoptic.encode.PairReading;
import synoptic.encode.Weights;
import synoptic.text.Sentence;

/**
 * How likely each word of a sentence states something that no other article states, by what was read of it together with the
 * sentences elsewhere that report the same: a word is stated elsewhere if one of these states it. More sources can only make a word
 * less new.
 */
final class ReadNovelty {

    /** Words on each side that a word is read with: a claim is seldom one word. */
    private static final int REACH = 2;

    private final double linked;
    private final double stated;
    private final double likelihood;
    private final double surroundings;
    private final double constant;

    ReadNovelty(Weights weights) {
        this.linked = weights.get("word.least-link");
        this.stated = weights.get("word.stated");
        this.likelihood = weights.get("word.link");
        this.surroundings = weights.get("word.surroundings");
        this.constant = weights.get("word.constant");
    }

    /**
     * The likelihood for each token, 0 to 1; that of a mark means nothing.
     *
     * @param affinities those of the sentence
     */
    double[] of(Sentence sentence, List<Affinity> affinities) {
        int count = sentence.tokens().size();
        double[] most = new double[count];
        boolean none = true;
        for (Affinity affinity : affinities) {
            PairReading.Side words = affinity.words();
            if (words != null && affinity.score() >= linked) {
                double link = likelihood * Math.log(affinity.score() / Math.max(1e-6, 1 - affinity.score()));
                for (int i = 0; i < count; i++) {
                    double own = stated * words.stated()[i] + Math.min(0, link);
                    most[i] = none ? own : Math.max(most[i], own);
                }
                none = false;
            }
        }
        double[] novelty = new double[count];
        for (int i = 0; i < count; i++) {
            novelty[i] = none ? 1 : 1 / (1 + Math.exp(constant + most[i] + surroundings * around(sentence, most, i)));
        }
        return novelty;
    }

    private static double around(Sentence sentence, double[] values, int i) {
        double sum = 0;
        int words = 0;
        for (int k = Math.max(0, i - REACH); k <= Math.min(values.length - 1, i + REACH); k++) {
            if (!sentence.tokens().get(k).isMark()) {
                sum += values[k];
                words++;
            }
        }
        return words == 0 ? 0 : sum / words;
    }
}
