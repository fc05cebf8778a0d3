package synoptic.encode;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Numbers that were fitted, by name: what each signal of a decision weighs, and from where on a decision falls. They are kept in
 * one resource, {@value #RESOURCE}, which the programs in {@code src/model} write.
 */
public final class Weights {

    private static final String RESOURCE = "/synoptic/encode/weights.properties";

    private final Map<String, Double> byName;

    private Weights(Map<String, Double> byName) {
        this.byName = Map.copyOf(byName);
    }

    /** Those that the program ships. */
    public static Weights shipped() {
        try (var in = Weights.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no weights at " + RESOURCE);
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, Double> byName = new HashMap<>();
            read.stringPropertyNames().forEach(name -> byName.put(name, Double.valueOf(read.getProperty(name))));
            return new Weights(byName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These, but for one. */
    public Weights with(String name, double value) {
        Map<String, Double> changed = new HashMap<>(byName);
        changed.put(name, value);
        return new Weights(changed);
    }

    /** All, by name. */
    public Map<String, Double> all() {
        return byName;
    }

    /**
     * A number.
     *
     * @throws IllegalArgumentException if none has this name
     */
    public double get(String name) {
        Double value = byName.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no weight " + name);
        }
        return value;
    }
}
