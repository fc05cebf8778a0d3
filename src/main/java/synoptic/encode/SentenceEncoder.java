package synoptic.encode;

/** Turns sentences into vectors that lie near each other where the sentences mean the same. Safe for use by several threads. */
public interface SentenceEncoder extends AutoCloseable {

    /**
     * The vector of a sentence. It depends on the sentence alone.
     *
     * @param sentence what to encode; beyond 256 word pieces the rest is left out
     * @return of length 1 and always the same number of dimensions
     */
    float[] encode(String sentence);

    @Override
    void close();
}
