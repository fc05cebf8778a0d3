package synoptic.collation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import synoptic.encode.PairReading;
import synoptic.encode.Weights;
import synoptic.text.Sentence;
import synoptic.text.Token;

/**
 * What speaks for or against two sentences reporting the same, once they were read together. Every signal follows from the two
 * sentences alone.
 *
 * @param reading what the reader says of the two, as a logit
 * @param shared how many telling stems are in both, as a logarithm
 * @param cover the same as a share of the fewer stems of the two
 * @param dice the same as a share of the stems of both
 * @param numbers how many numbers are in both, at most two
 * @param statedLess how many words the reader takes for stated by the other side, as a logarithm, of the sentence of which it is less
 * @param statedMore the same of the other sentence
 * @param surest how sure it is of the word that it is surest of, 0 to 1
 * @param length how many telling stems the shorter has, as a logarithm
 */
public record PairSignals(
        double reading,
        double shared,
        double cover,
        double dice,
        double numbers,
        double statedLess,
        double statedMore,
        double surest,
        double length) {

    private static final int MOST_NUMBERS = 2;

    /** The signals of two sentences. */
    static PairSignals of(PairReading reading, Sentence one, Sentence other) {
        Set<String> here = tellingStems(one);
        Set<String> there = tellingStems(other);
        Set<String> both = new HashSet<>(here);
        both.retainAll(there);
        int fewer = Math.min(here.size(), there.size());
        long numbers = both.stream().filter(stem -> Character.isDigit(stem.charAt(0))).count();
        double stated = stated(one, reading.one());
        double statedOther = stated(other, reading.other());
        return new PairSignals(
                reading.link(),
                Math.log1p(both.size()),
                fewer == 0 ? 0 : (double) both.size() / fewer,
                fewer == 0 ? 0 : 2.0 * both.size() / (here.size() + there.size()),
                Math.min(numbers, MOST_NUMBERS),
                Math.log1p(Math.min(stated, statedOther)),
                Math.log1p(Math.max(stated, statedOther)),
                Math.max(surest(one, reading.one()), surest(other, reading.other())),
                Math.log1p(fewer));
    }

    private static Set<String> tellingStems(Sentence sentence) {
        Set<String> stems = new HashSet<>();
        for (Token token : sentence.tokens()) {
            if (StemWeights.isTelling(token)) {
                stems.add(token.stem());
            }
        }
        return stems;
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
                + shared * weights.get("link.shared")
                + cover * weights.get("link.cover")
                + dice * weights.get("link.dice")
                + numbers * weights.get("link.numbers")
                + statedLess * weights.get("link.stated-less")
                + statedMore * weights.get("link.stated-more")
                + surest * weights.get("link.surest")
                + length * weights.get("link.length"));
    }

    /** All signals, in the order of the record. */
    public List<Double> values() {
        return List.of(reading, shared, cover, dice, numbers, statedLess, statedMore, surest, length);
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
