package synoptic.collation;

import java.util.List;
import synoptic.encode.PairReading;
import synoptic.encode.Weights;

/** From what a reader says of two sentences to how likely they report the same: the last, calibrated decision about a link. */
final class ReadingModel {

    private final double nearnessScale;
    private final double nearnessConstant;
    private final double leastNear;
    private final double link;
    private final double constant;

    ReadingModel(Weights weights) {
        this.nearnessScale = weights.get("near.cosine");
        this.nearnessConstant = weights.get("near.constant");
        this.leastNear = weights.get("near.least");
        this.link = weights.get("link.reading");
        this.constant = weights.get("link.constant");
    }

    /** How likely two sentences report the same, 0 to 1, at a first look at their vectors. */
    double nearness(float[] one, float[] other) {
        return logistic(nearnessScale * cosine(one, other) + nearnessConstant);
    }

    /** Sentences less near are not read together. */
    double leastNear() {
        return leastNear;
    }

    /** How likely two sentences report the same, 0 to 1. */
    double likelihood(PairReading reading, List<String> one, List<String> other) {
        return logistic(link * reading.link() + constant);
    }

    /** The cosine of two vectors of length 1. In four sums, since one would make each step wait for the last. */
    private static double cosine(float[] a, float[] b) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            s0 += a[i] * b[i];
        }
        return s0 + s1 + s2 + s3;
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
