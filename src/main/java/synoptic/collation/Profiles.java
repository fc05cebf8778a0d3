package synoptic.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import synoptic.encode.SentenceEncoder;
import synoptic.text.Sentence;

/** The profiles of all sentences of all witnesses. */
final class Profiles {

    private Profiles() {}

    /** A list of profiles for each witness, furniture left out. */
    static List<List<SentenceProfile>> of(
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
                        return encoder == null ? new float[0] : encoder.encode(witness.words(sentence.span()));
                    })
                    .toList());
            progress.accept((w + 1.0) / witnesses.size());
        }
        float[] mean = mean(vectors);
        List<List<SentenceProfile>> profiles = new ArrayList<>();
        for (int w = 0; w < witnesses.size(); w++) {
            List<SentenceProfile> list = new ArrayList<>();
            List<Sentence> body = bodies.get(w);
            for (int s = 0; s < body.size(); s++) {
                double position = body.size() == 1 ? 0 : (double) s / (body.size() - 1);
                list.add(SentenceProfile.of(
                        body.get(s), position, witnesses.get(w).article().text(), weights, centred(vectors.get(w).get(s), mean)));
            }
            profiles.add(list);
        }
        return profiles;
    }

    private static float[] mean(List<List<float[]>> vectors) {
        double[] sum = new double[0];
        int count = 0;
        for (List<float[]> list : vectors) {
            for (float[] vector : list) {
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
