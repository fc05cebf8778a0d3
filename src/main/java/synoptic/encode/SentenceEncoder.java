package synoptic.encode;

import java.util.List;

/** Turns sentences into vectors that lie near each other where the sentences mean the same. Safe for use by several threads. */
public interface SentenceEncoder extends AutoCloseable {

    /**
     * The vector of a sentence: the mean of what its words mean in it, each counting as much as its weight. It depends on these
     * arguments alone.
     *
     * @param words the sentence's words and marks in order; beyond 256 word pieces the rest is left out
     * @param weights one for each word, not negative; where all are 0, all count the same
     * @return of length 1 and always the same number of dimensions; all 0 for a sentence without words
     */
    float[] encode(List<String> words, double[] weights);

    @Override
    void close();
}
