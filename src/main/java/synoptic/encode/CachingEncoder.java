package synoptic.encode;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Encodes a story's sentences, each only if it was not encoded before, and knows afterwards which vectors the story needed. The
 * model is loaded once a sentence asks for it. One serves one comparison.
 */
public final class CachingEncoder implements SentenceEncoder {

    private final VectorCache cache;
    private final Supplier<@Nullable SentenceEncoder> model;
    private final Map<VectorCache.Key, float[]> used = new ConcurrentHashMap<>();
    private volatile boolean lacking;

    /**
     * @param cache where vectors are kept
     * @param model gives the model, or null where it cannot run
     */
    public CachingEncoder(VectorCache cache, Supplier<@Nullable SentenceEncoder> model) {
        this.cache = cache;
        this.model = model;
    }

    /** As its model, but of no dimensions for a sentence that is not kept where the model cannot run. */
    @Override
    public float[] encode(List<String> words, double[] weights) {
        VectorCache.Key key = VectorCache.Key.of(words, weights);
        float[] vector = cache.get(key);
        if (vector == null) {
            SentenceEncoder encoder = model.get();
            if (encoder == null) {
                lacking = true;
                return new float[0];
            }
            vector = encoder.encode(words, weights);
            cache.put(key, vector);
        }
        used.put(key, vector);
        return vector;
    }

    /** Whether a sentence stayed without vector because the model cannot run. */
    public boolean isLacking() {
        return lacking;
    }

    /** The vectors that were asked for, for {@link VectorCache#unpack}; equal for equal stories. */
    public byte[] packed() {
        return VectorCache.pack(used);
    }

    /** Leaves the model to whoever loaded it. */
    @Override
    public void close() {}
}
