package synoptic.collation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import synoptic.text.Sentence;
import synoptic.text.Token;

/**
 * How many words two sentences have in common. It follows from the two alone.
 *
 * @param shared how many telling stems are in both, as a logarithm
 * @param cover the same as a share of the fewer stems of the two
 * @param dice the same as a share of the stems of both
 * @param numbers how many numbers are in both, at most two
 * @param length how many telling stems the shorter has, as a logarithm
 */
public record WordOverlap(double shared, double cover, double dice, double numbers, double length) {

    private static final int MOST_NUMBERS = 2;

    /** The stems of a sentence that tell something. */
    public static Set<String> stems(Sentence sentence) {
        Set<String> stems = new HashSet<>();
        for (Token token : sentence.tokens()) {
            if (StemWeights.isTelling(token)) {
                stems.add(token.stem());
            }
        }
        return stems;
    }

    /** The overlap of two sentences by their stems. */
    public static WordOverlap of(Set<String> one, Set<String> other) {
        boolean isFirstFewer = one.size() <= other.size();
        Set<String> few = isFirstFewer ? one : other;
        Set<String> many = isFirstFewer ? other : one;
        int both = 0;
        int numbers = 0;
        for (String stem : few) {
            if (many.contains(stem)) {
                both++;
                numbers += Character.isDigit(stem.charAt(0)) ? 1 : 0;
            }
        }
        return new WordOverlap(
                Math.log1p(both),
                few.isEmpty() ? 0 : (double) both / few.size(),
                few.isEmpty() ? 0 : 2.0 * both / (one.size() + other.size()),
                Math.min(numbers, MOST_NUMBERS),
                Math.log1p(few.size()));
    }

    /** All values, in the order of the record. */
    public List<Double> values() {
        return List.of(shared, cover, dice, numbers, length);
    }
}
