package synoptic.encode;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a story's sentences, each only if it was not read before, and knows afterwards which readings the story needed. The model
 * is loaded once a sentence asks for it. One serves one comparison.
 */
public final class CachingReader implements PairReader {

    private final ReadingCache cache;
    private final Supplier<@Nullable PairReader> model;
    private final Map<ReadingCache.Key, float[]> used = new ConcurrentHashMap<>();
    private volatile boolean lacking;

    /**
     * @param cache where readings are kept
     * @param model gives the model, or null where it cannot run
     */
    public CachingReader(ReadingCache cache, Supplier<@Nullable PairReader> model) {
        this.cache = cache;
        this.model = model;
    }

    /** As its model, but of no dimensions for a sentence that is not kept where the model cannot run. */
    @Override
    public float[] vector(List<String> words) {
        ReadingCache.Key key = ReadingCache.Key.of(words);
        float[] vector = cache.get(key);
        if (vector == null) {
            PairReader reader = model.get();
            if (reader == null) {
                lacking = true;
                return new float[0];
            }
            vector = reader.vector(words);
            cache.put(key, vector);
        }
        used.put(key, vector);
        return vector;
    }

    /**
     * As its model.
     *
     * @throws IllegalStateException for a pair that is not kept where the model cannot run
     */
    @Override
    public PairReading read(List<String> one, List<String> other) {
        ReadingCache.Key key = ReadingCache.Key.of(one, other);
        float[] packed = cache.get(key);
        if (packed == null) {
            PairReader reader = model.get();
            if (reader == null) {
                throw new IllegalStateException("vectors are kept, but not what was read with them, and the model cannot run");
            }
            packed = reader.read(one, other).packed();
            cache.put(key, packed);
        }
        used.put(key, packed);
        return PairReading.of(packed);
    }

    /** Whether a sentence was not read because the model cannot run. */
    public boolean isLacking() {
        return lacking;
    }

    /** The readings that were asked for, for {@link ReadingCache#unpack}; equal for equal stories. */
    public byte[] packed() {
        return ReadingCache.pack(used);
    }

    /** Leaves the model to whoever loaded it. */
    @Override
    public void close() {}
}
