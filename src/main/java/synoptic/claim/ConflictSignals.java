package synoptic.claim;

import java.util.List;
import synoptic.encode.Weights;

/**
 * What speaks for or against two values in two sentences that were read together being values of the same thing. Every signal
 * follows from the two articles alone.
 *
 * @param link how likely the two sentences report the same, as a logit
 * @param statedLess how sure the reader is that the other side states the value, as a logit: that of the two of which it is less
 * @param statedMore the same of the other
 * @param aroundLess the mean of that over the telling words around each value: that of the two of which it is less
 * @param aroundMore the same of the other
 * @param deniedLess how sure the reader is that the other side states something else instead, as a logit: the less sure of the two
 * @param deniedMore the same of the other
 * @param surroundings the share of the words around that stand around both, 0 to 1
 * @param settled 1 where one of the sentences also has a value that agrees with that of the other
 * @param elsewhere 1 where one of the articles also gives a value that agrees with that of the other
 * @param alone 1 where neither sentence has another value that could be meant
 * @param counted 1 where the same is counted , -1 where it is not, less where it is not told
 * @param distance how far the values are apart: the logarithm of their ratio
 * @param rough 1 where one of them is an estimate of the other or a limit that it keeps
 * @param aside 1 where one of them is what the other is a share of or tells how far something is from something else
 */
public record ConflictSignals(
        double link,
        double statedLess,
        double statedMore,
        double aroundLess,
        double aroundMore,
        double deniedLess,
        double deniedMore,
        double surroundings,
        double settled,
        double elsewhere,
        double alone,
        double counted,
        double distance,
        double rough,
        double aside) {

    /** The names of the signals among the weights, in the order of the record. */
    private static final List<String> NAMES = List.of("link", "stated-less", "stated-more", "around-less", "around-more", "denied-less",
            "denied-more", "surroundings", "settled", "elsewhere", "alone", "counted", "distance", "rough", "aside");

    /** All signals, in the order of the record. */
    public List<Double> values() {
        return List.of(link, statedLess, statedMore, aroundLess, aroundMore, deniedLess, deniedMore, surroundings, settled, elsewhere,
                alone, counted, distance, rough, aside);
    }

    /** How likely the two cannot both hold, 0 to 1. */
    double likelihood(Weights weights) {
        double sum = weights.get("figure.constant");
        List<Double> values = values();
        for (int i = 0; i < NAMES.size(); i++) {
            sum += values.get(i) * weights.get("figure." + NAMES.get(i));
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
