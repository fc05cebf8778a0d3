package synoptic.extract;

import org.jspecify.annotations.Nullable;

/**
 * A date as it was read.
 *
 * @param start index of its first piece
 * @param end index after its last piece
 * @param days the days it means, or null where that cannot be told
 */
record FoundDate(int start, int end, @Nullable Calendar days) {}
