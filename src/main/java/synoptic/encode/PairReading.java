package synoptic.encode;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of two sentences found, as logits: 0 is as likely as not. Words are in the order in which they were given; one
 * that the reader did not reach, in a very long sentence, has 0.
 *
 * @param link whether the two report something in common
 * @param one the words of the first sentence
 * @param other the words of the second
 */
public record PairReading(float link, Side one, Side other) {

    private static final float CERTAIN = 9;

    /**
     * One of the two sentences.
     *
     * @param stated for each word, whether the other sentence states it; not to be changed
     * @param denied for each word, whether the other sentence states a value that cannot hold with it; not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Side(float[] stated, float[] denied) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Side side && Arrays.equals(stated, side.stated) && Arrays.equals(denied, side.denied);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(stated) + Arrays.hashCode(denied);
        }
    }

    /** What is read of two sentences of the same words, so many: each states all that the other does. */
    public static PairReading ofTheSame(int words) {
        float[] stated = new float[words];
        float[] denied = new float[words];
        Arrays.fill(stated, CERTAIN);
        Arrays.fill(denied, -CERTAIN);
        Side side = new Side(stated, denied);
        return new PairReading(CERTAIN, side, side);
    }

    /** All numbers one behind the other, for {@link #of}. */
    float[] packed() {
        float[] packed = new float[2 + 2 * one.stated.length + 2 * other.stated.length];
        packed[0] = link;
        packed[1] = one.stated.length;
        int at = 2;
        for (float[] part : new float[][]{one.stated, one.denied, other.stated, other.denied}) {
            System.arraycopy(part, 0, packed, at, part.length);
            at += part.length;
        }
        return packed;
    }

    /** What was packed. */
    static PairReading of(float[] packed) {
        int first = (int) packed[1];
        int second = (packed.length - 2) / 2 - first;
        int middle = 2 + 2 * first;
        return new PairReading(
                packed[0],
                new Side(Arrays.copyOfRange(packed, 2, 2 + first), Arrays.copyOfRange(packed, 2 + first, middle)),
                new Side(
                        Arrays.copyOfRange(packed, middle, middle + second),
                        Arrays.copyOfRange(packed, middle + second, packed.length)));
    }
}
