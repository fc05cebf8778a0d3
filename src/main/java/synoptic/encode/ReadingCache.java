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
 * Vectors of sentences and readings of pairs that were made before, kept as they are, to the last bit: a comparison with kept
 * readings is the same as one without. The least used are forgotten first. Safe for use by several threads.
 */
public final class ReadingCache {

    /** Some 80 MB. */
    private static final int MOST = 100_000;

    private static final int KEY_BYTES = 2 * Long.BYTES;

    private final String model;
    private final Map<Key, float[]> readings = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, float[]> eldest) {
            return size() > MOST;
        }
    };

    /** What a reading follows from: the first half of the SHA-256 hash of the words, each in UTF-8 with a null byte at its end. */
    record Key(long high, long low) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparingLong(Key::high).thenComparingLong(Key::low);

        /** What a sentence's vector, or with two sentences what was read of both, follows from. */
        @SafeVarargs
        static Key of(List<String>... sentences) {
            try {
                MessageDigest hash = MessageDigest.getInstance("SHA-256");
                for (List<String> words : sentences) {
                    for (String word : words) {
                        hash.update(word.getBytes(StandardCharsets.UTF_8));
                        hash.update((byte) 0);
                    }
                    hash.update((byte) 1);
                }
                ByteBuffer digest = ByteBuffer.wrap(hash.digest());
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

    /** @param model the name of the model that makes the readings, and of all else that they depend on */
    public ReadingCache(String model) {
        this.model = model;
    }

    /** The name of the model that makes the readings. */
    public String model() {
        return model;
    }

    synchronized float @Nullable [] get(Key key) {
        return readings.get(key);
    }

    synchronized void put(Key key, float[] reading) {
        readings.put(key, reading);
    }

    /** Readings one behind the other in the order of their keys: their number, then of each its key, its length and its floats, little-endian. */
    static byte[] pack(Map<Key, float[]> used) {
        if (used.isEmpty()) {
            return new byte[0];
        }
        int floats = used.values().stream().mapToInt(reading -> reading.length).sum();
        ByteBuffer packed = ByteBuffer.allocate(Integer.BYTES + used.size() * (KEY_BYTES + Integer.BYTES) + floats * Float.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        packed.putInt(used.size());
        used.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            packed.putLong(entry.getKey().high()).putLong(entry.getKey().low()).putInt(entry.getValue().length);
            for (float x : entry.getValue()) {
                packed.putFloat(x);
            }
        });
        return packed.array();
    }

    /**
     * Takes over what {@link CachingReader#packed} gave. What is of another model, or damaged, is passed over: it can be made anew.
     *
     * @param maker the model that made it
     */
    public void unpack(String maker, byte[] packed) {
        if (!maker.equals(model)) {
            return;
        }
        Map<Key, float[]> found = new LinkedHashMap<>();
        try {
            ByteBuffer in = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
            int count = in.getInt();
            for (int i = 0; i < count; i++) {
                Key key = new Key(in.getLong(), in.getLong());
                int length = in.getInt();
                if (length < 0 || (long) length * Float.BYTES > in.remaining()) {
                    return;
                }
                float[] reading = new float[length];
                for (int d = 0; d < length; d++) {
                    reading[d] = in.getFloat();
                }
                found.put(key, reading);
            }
            if (!in.hasRemaining()) {
                found.forEach(this::put);
            }
        } catch (BufferUnderflowException e) {
            // Less than it says: there is nothing to be trusted in it.
        }
    }
}
