package synoptic.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import synoptic.collation.StemWeights;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/**
 * The telling words around a value in its sentence: what it is a value of.
 *
 * @param weights each stem's weight
 */
record Surroundings(Map<String, Double> weights) {

    /** How far to each side, in words, the surroundings of a value reach. */
    private static final int REACH = 7;

    static Surroundings of(Sentence sentence, TextSpan value, ToDoubleFunction<Token> weight) {
        List<Token> words = sentence.tokens().stream().filter(token -> !token.isMark()).toList();
        int first = 0;
        while (first < words.size() && words.get(first).span().end() <= value.start()) {
            first++;
        }
        int last = first;
        while (last < words.size() && words.get(last).span().start() < value.end()) {
            last++;
        }
        Map<String, Double> weights = new HashMap<>();
        for (int i = Math.max(0, first - REACH); i < Math.min(words.size(), last + REACH); i++) {
            Token word = words.get(i);
            if ((i < first || i >= last) && word.kind() == Token.Kind.WORD && weight.applyAsDouble(word) > 0) {
                weights.put(word.stem(), weight.applyAsDouble(word));
            }
        }
        return new Surroundings(weights);
    }

    /** The weight of a word where only telling words count, and all alike: 1 or 0. */
    static double telling(Token token) {
        return StemWeights.isTelling(token) ? 1 : 0;
    }

    /** The share of the lighter surroundings' weight that is in both, 0 to 1. */
    double sharedWith(Surroundings other) {
        double shared = weights.entrySet().stream()
                .filter(entry -> other.weights.containsKey(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        double lighter = Math.min(total(), other.total());
        return lighter == 0 ? 0 : shared / lighter;
    }

    private double total() {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
