package synoptic.testing;

import java.util.Locale;
import synoptic.encode.SentenceEncoder;

/** Stands in for the sentence model where a test only needs vectors: words in common make them near. Loads at once. */
public final class BagEncoder implements SentenceEncoder {

    private static final int DIMENSIONS = 64;

    @Override
    public float[] encode(String sentence) {
        float[] vector = new float[DIMENSIONS];
        for (String word : sentence.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
            vector[Math.floorMod(word.hashCode() * 31, DIMENSIONS)] += 1f;
        }
        double square = 0;
        for (float x : vector) {
            square += x * x;
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }

    @Override
    public void close() {}
}
