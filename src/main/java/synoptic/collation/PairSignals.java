package synoptic.collation;

import java.util.ArrayList;
import java.util.List;
import synoptic.encode.PairReading;
import synoptic.encode.Weights;
import synoptic.text.Sentence;

/**
 * What speaks for or against two sentences reporting the same, once they were read together. Every signal follows from the two
 * sentences alone.
 *
 * @param reading what the reader says of the two, as a logit
 * @param overlap the words that the two have in common
 * @param statedLess how many words the reader takes for stated by the other side, as a logarithm, of the sentence of which it is less
 * @param statedMore the same of the other sentence
 * @param surest how sure it is of the word that it is surest of, 0 to 1
 */
public record PairSignals(
        double reading,
        WordOverlap overlap,
        double statedLess,
        double statedMore,
        double surest) {

    /** The signals of two sentences. */
    static PairSignals of(PairReading reading, WordOverlap overlap, Sentence one, Sentence other) {
        double stated = stated(one, reading.one());
        double statedOther = stated(other, reading.other());
        return new PairSignals(
                reading.link(),
                overlap,
                Math.log1p(Math.min(stated, statedOther)),
                Math.log1p(Math.max(stated, statedOther)),
                Math.max(surest(one, reading.one()), surest(other, reading.other())));
    }

    private static double stated(Sentence sentence, PairReading.Side side) {
        double sum = 0;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            sum += sentence.tokens().get(i).isMark() ? 0 : logistic(side.stated()[i]);
        }
        return sum;
    }

    private static double surest(Sentence sentence, PairReading.Side side) {
        double most = 0;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            most = sentence.tokens().get(i).isMark() ? most : Math.max(most, logistic(side.stated()[i]));
        }
        return most;
    }

    /** How likely the two report the same, 0 to 1. */
    double likelihood(Weights weights) {
        return logistic(weights.get("link.constant")
                + reading * weights.get("link.reading")
                + overlap.shared() * weights.get("link.shared")
                + overlap.cover() * weights.get("link.cover")
                + overlap.dice() * weights.get("link.dice")
                + overlap.numbers() * weights.get("link.numbers")
                + statedLess * weights.get("link.stated-less")
                + statedMore * weights.get("link.stated-more")
                + surest * weights.get("link.surest")
                + overlap.length() * weights.get("link.length"));
    }

    /** All signals: reading, those of the overlap, and the others. */
    public List<Double> values() {
        List<Double> values = new ArrayList<>(List.of(reading));
        values.addAll(overlap.values());
        values.addAll(List.of(statedLess, statedMore, surest));
        return List.copyOf(values);
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
