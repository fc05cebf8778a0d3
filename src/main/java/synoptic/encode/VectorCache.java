package synoptic.encode;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Vectors of sentences that were encoded before, kept as they are, to the last bit: a comparison with kept vectors is the same as
 * one without. The least used are forgotten first. Safe for use by several threads.
 */
public final class VectorCache {

    /** Some 80 MB. */
    private static final int MOST = 50_000;

    private static final int KEY_BYTES = 2 * Long.BYTES;

    private final String model;
    private final Map<Key, float[]> vectors = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, float[]> eldest) {
            return size() > MOST;
        }
    };

    /**
     * What a vector follows from: the first half of the SHA-256 hash of the words, each in UTF-8 with a null byte at its end, and of
     * their weights as floats.
     */
    record Key(long high, long low) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparingLong(Key::high).thenComparingLong(Key::low);

        static Key of(List<String> words, double[] weights) {
            try {
                MessageDigest hash = MessageDigest.getInstance("SHA-256");
                ByteBuffer weighed = ByteBuffer.allocate(weights.length * Float.BYTES);
                for (int i = 0; i < weights.length; i++) {
                    hash.update(words.get(i).getBytes(StandardCharsets.UTF_8));
                    hash.update((byte) 0);
                    // As floats, for two machines may differ in the last digit of a logarithm.
                    weighed.putFloat((float) weights[i]);
                }
                ByteBuffer digest = ByteBuffer.wrap(hash.digest(weighed.array()));
                return new Key(digest.getLong(), digest.getLong());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** @param model the name of the model that makes the vectors, and of all else that they depend on */
    public VectorCache(String model) {
        this.model = model;
    }

    /** The name of the model that makes the vectors. */
    public String model() {
        return model;
    }

    synchronized float @Nullable [] get(Key key) {
        return vectors.get(key);
    }

    synchronized void put(Key key, float[] vector) {
        vectors.put(key, vector);
    }

    /** Vectors one behind the other in the order of their keys: number and dimensions, then each key and its floats, little-endian. */
    static byte[] pack(Map<Key, float[]> used) {
        if (used.isEmpty()) {
            return new byte[0];
        }
        int dimensions = used.values().iterator().next().length;
        ByteBuffer packed = ByteBuffer.allocate(2 * Integer.BYTES + used.size() * (KEY_BYTES + dimensions * Float.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN);
        packed.putInt(used.size()).putInt(dimensions);
        used.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            packed.putLong(entry.getKey().high()).putLong(entry.getKey().low());
            for (float x : entry.getValue()) {
                packed.putFloat(x);
            }
        });
        return packed.array();
    }

    /**
     * Takes over what {@link CachingEncoder#packed} gave. What is of another model, or damaged, is passed over: it can be made anew.
     *
     * @param maker the model that made it
     */
    public void unpack(String maker, byte[] packed) {
        if (!maker.equals(model)) {
            return;
        }
        try {
            ByteBuffer in = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
            int count = in.getInt();
            int dimensions = in.getInt();
            if (count < 0 || dimensions < 0 || (long) count * (KEY_BYTES + (long) dimensions * Float.BYTES) != in.remaining()) {
                return;
            }
            for (int i = 0; i < count; i++) {
                Key key = new Key(in.getLong(), in.getLong());
                float[] vector = new float[dimensions];
                for (int d = 0; d < dimensions; d++) {
                    vector[d] = in.getFloat();
                }
                put(key, vector);
            }
        } catch (BufferUnderflowException e) {
            // Less than a head: there is nothing in it.
        }
    }
}
