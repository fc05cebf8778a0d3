package synoptic.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import synoptic.encode.PairReader;
import synoptic.encode.PairReading;

/**
 * Stands in for the model where a test only needs a reader: a word is stated by a sentence that has it too, and sentences report the
 * same that share a third of their longer words. Loads at once.
 */
public final class BagReader implements PairReader {

    private static final int DIMENSIONS = 64;
    private static final float SURE = 4;
    private static final int SHORT = 3;

    @Override
    public float[] vector(List<String> words) {
        float[] vector = new float[DIMENSIONS];
        for (String word : words) {
            vector[Math.floorMod(word.toLowerCase(Locale.ROOT).hashCode() * 31, DIMENSIONS)] += word.length() > SHORT ? 1f : 0.1f;
        }
        double square = 0;
        for (float x : vector) {
            square += x * x;
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] /= (float) Math.max(1e-9, Math.sqrt(square));
        }
        return vector;
    }

    @Override
    public PairReading read(List<String> one, List<String> other) {
        Set<String> here = folded(one);
        Set<String> there = folded(other);
        Set<String> shared = new HashSet<>(here);
        shared.retainAll(there);
        double share = (double) shared.size() / Math.max(1, Math.min(here.size(), there.size()));
        return new PairReading((float) (share * 12 - 4), side(one, there), side(other, here));
    }

    private static Set<String> folded(List<String> words) {
        Set<String> folded = new HashSet<>();
        for (String word : words) {
            if (word.length() > SHORT || Character.isDigit(word.charAt(0))) {
                folded.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return folded;
    }

    private static PairReading.Side side(List<String> words, Set<String> there) {
        float[] stated = new float[words.size()];
        for (int i = 0; i < stated.length; i++) {
            String word = words.get(i);
            boolean telling = word.length() > SHORT || Character.isDigit(word.charAt(0));
            stated[i] = there.contains(word.toLowerCase(Locale.ROOT)) ? SURE : telling ? -SURE : 0;
        }
        return new PairReading.Side(stated, new float[words.size()]);
    }

    @Override
    public void close() {}
}
