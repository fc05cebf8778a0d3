package synoptic.testing;

import java.util.List;
import java.util.Locale;
import synoptic.encode.SentenceEncoder;

/** Stands in for the sentence model where a test only needs vectors: words in common make them near. Loads at once. */
public final class BagEncoder implements SentenceEncoder {

    private static final int DIMENSIONS = 64;

    @Override
    public float[] encode(List<String> words, double[] weights) {
        float[] vector = new float[DIMENSIONS];
        for (int i = 0; i < weights.length; i++) {
            vector[Math.floorMod(words.get(i).toLowerCase(Locale.ROOT).hashCode() * 31, DIMENSIONS)] += (float) weights[i] + 0.1f;
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
    public void close() {}
}
