package synoptic.collation;

import java.util.Arrays;
import java.util.List;

/**
 * The pairs of sentences of two witnesses that may well report the same thing, with their signals and how likely they do by
 * these.
 */
final class PairTable {

    private final List<Entry> entries;
    private final long[] keys;

    /**
     * A pair.
     *
     * @param row the sentence of the first witness
     * @param column the sentence of the second
     * @param signals how alike they are
     * @param likelihood by the signals alone
     */
    record Entry(int row, int column, Signals signals, double likelihood) {}

    /**
     * A table.
     *
     * @param entries ascending by row, then column
     */
    PairTable(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.keys = entries.stream().mapToLong(entry -> key(entry.row, entry.column)).toArray();
    }

    List<Entry> entries() {
        return entries;
    }

    /** The likelihood of a pair; 0 for one that is not here. */
    double at(int row, int column) {
        int at = Arrays.binarySearch(keys, key(row, column));
        return at < 0 ? 0 : entries.get(at).likelihood;
    }

    private static long key(int row, int column) {
        return ((long) row << Integer.SIZE) + column;
    }
}
