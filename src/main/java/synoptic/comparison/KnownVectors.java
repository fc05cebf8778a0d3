package synoptic.comparison;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The sentence vectors that a comparison needed, to compare the same articles again at once.
 *
 * @param model what made them; another model makes its own
 * @param packed the vectors, in a form that only {@link ComparisonService} reads; not to be changed
 */
public record KnownVectors(String model, byte[] packed) {

    /** None. */
    public static final KnownVectors NONE = new KnownVectors("", new byte[0]);

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KnownVectors vectors && model.equals(vectors.model) && Arrays.equals(packed, vectors.packed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(model, packed.length);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return packed.length == 0;
    }
}
