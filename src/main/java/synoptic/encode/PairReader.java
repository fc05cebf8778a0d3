package synoptic.encode;

import java.util.List;

/**
 * Reads two sentences together: whether they report the same, and which words of each the other states. Safe for use by several
 * threads. What it says depends on its arguments alone.
 */
public interface PairReader extends AutoCloseable {

    /**
     * A sentence read by itself. Sentences that may report the same lie near each other.
     *
     * @param words the sentence's words and marks in order; beyond 160 word pieces the rest is left out
     * @return of length 1 and always the same number of dimensions; of no dimensions where the reader cannot run
     */
    float[] vector(List<String> words);

    /**
     * Two sentences read together.
     *
     * @param one the words and marks of a sentence, in order
     * @param other those of another
     */
    PairReading read(List<String> one, List<String> other);

    @Override
    void close();
}
