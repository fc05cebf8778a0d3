package synoptic.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import synoptic.encode.SentenceEncoder;
import synoptic.text.Sentence;
import synoptic.text.Token;

/** The profiles of all sentences of all witnesses. */
final class Profiles {

    /** What a mark or a function word counts in a sentence's vector; a telling stem counts its weight more. */
    private static final double LEAST_WEIGHT = 0.1;

    private Profiles() {}

    /** A profile for each witness. */
    static List<WitnessProfile> of(
            List<Witness> witnesses,
            @Nullable SentenceEncoder encoder,
            DoubleConsumer progress,
            BooleanSupplier cancelled) {
        List<List<Sentence>> bodies = witnesses.stream().map(Witness::body).toList();
        StemWeights weights = StemWeights.of(bodies);
        List<List<float[]>> vectors = new ArrayList<>();
        for (int w = 0; w < witnesses.size(); w++) {
            Witness witness = witnesses.get(w);
            vectors.add(bodies.get(w).parallelStream()
                    .map(sentence -> {
                        Cancelled.check(cancelled);
                        return encoder == null || !witness.isEnglish() ? new float[0] : vector(encoder, witness, sentence, weights);
                    })
                    .toList());
            progress.accept((w + 1.0) / witnesses.size());
        }
        float[] mean = mean(vectors);
        List<WitnessProfile> profiles = new ArrayList<>();
        for (int w = 0; w < witnesses.size(); w++) {
            List<SentenceProfile> list = new ArrayList<>();
            List<Sentence> body = bodies.get(w);
            for (int s = 0; s < body.size(); s++) {
                double position = body.size() == 1 ? 0 : (double) s / (body.size() - 1);
                list.add(SentenceProfile.of(
                        body.get(s), position, witnesses.get(w).article().text(), weights, centred(vectors.get(w).get(s), mean)));
            }
            profiles.add(WitnessProfile.of(list, weights));
        }
        return profiles;
    }

    /**
     * Rare words count for more: within one story that tells sentences apart better than the plain mean of all words (Arora, Liang
     * and Ma 2017, "A simple but tough-to-beat baseline for sentence embeddings").
     */
    private static float[] vector(SentenceEncoder encoder, Witness witness, Sentence sentence, StemWeights weights) {
        List<Token> tokens = sentence.tokens();
        return encoder.encode(
                tokens.stream().map(token -> witness.words(token.span())).toList(),
                tokens.stream().mapToDouble(token -> LEAST_WEIGHT + weights.of(token)).toArray());
    }

    private static float[] mean(List<List<float[]>> vectors) {
        double[] sum = new double[0];
        int count = 0;
        for (List<float[]> list : vectors) {
            for (float[] vector : list) {
                if (vector.length == 0) {
                    continue;
                }
                if (sum.length == 0) {
                    sum = new double[vector.length];
                }
                for (int i = 0; i < vector.length; i++) {
                    sum[i] += vector[i];
                }
                count++;
            }
        }
        float[] mean = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            mean[i] = (float) (sum[i] / count);
        }
        return mean;
    }

    /** Within one story the topic dominates every vector; what is left without it tells the sentences apart. */
    private static float[] centred(float[] vector, float[] mean) {
        float[] out = new float[vector.length];
        double square = 0;
        for (int i = 0; i < out.length; i++) {
            out[i] = vector[i] - mean[i];
            square += out[i] * out[i];
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < out.length; i++) {
            out[i] = length == 0 ? 0 : out[i] / length;
        }
        return out;
    }
}
