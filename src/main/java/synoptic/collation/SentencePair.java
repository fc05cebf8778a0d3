package synoptic.collation;

import org.jspecify.annotations.Nullable;
import synoptic.encode.PairReading;

/**
 * Two sentences and how likely they report the same.
 *
 * @param a the index of a witness
 * @param i the index of a sentence of its body
 * @param b the index of a later witness
 * @param j the index of a sentence of its body
 * @param likelihood 0 to 1
 * @param read what was read of the two together; null where they were matched by words alone
 */
record SentencePair(int a, int i, int b, int j, double likelihood, @Nullable Read read) {

    /** What was read of two sentences, and the signals that follow. */
    record Read(PairReading reading, PairSignals signals) {}
}
