package synoptic.extract;

import org.jspecify.annotations.Nullable;

/**
 * The lower part of a fraction in words: "half", "thirds", "thirty-fifths", "one hundred and fifth".
 *
 * @param to index after its last piece
 * @param value what it divides by
 */
record Denominator(int to, double value) {

    /** The lower part that starts with the piece at {@code i}, or null. */
    static @Nullable Denominator read(Pieces pieces, int i) {
        Piece piece = pieces.at(i);
        if (!piece.isLetters()) {
            return null;
        }
        Integer times = NumberWords.small(piece.lower());
        if (times != null) {
            return times == 0 ? null : large(pieces, i + 1, times);
        }
        return small(pieces, i);
    }

    private static @Nullable Denominator small(Pieces pieces, int i) {
        String word = pieces.lower(i);
        Double value = NumberWords.denominator(word);
        if (value != null) {
            return new Denominator(i + 1, value);
        }
        Integer tens = NumberWords.tens(word);
        int next = pieces.skipHyphen(i + 1);
        Piece unit = pieces.at(next);
        if (tens == null || !unit.isLetters()) {
            return null;
        }
        String singular = unit.lower().endsWith("s") ? unit.lower().substring(0, unit.lower().length() - 1) : unit.lower();
        Integer ones = NumberWords.ordinal(singular);
        return ones == null || ones > 9 ? null : new Denominator(next + 1, tens + ones);
    }

    /** "(One) hundred fifth", "(two) hundred and thirty-fifths". */
    private static @Nullable Denominator large(Pieces pieces, int i, int times) {
        if (!pieces.is(i, "hundred") && !pieces.is(i, "thousand")) {
            return null;
        }
        Denominator rest = small(pieces, pieces.is(i + 1, "and") ? i + 2 : i + 1);
        boolean ordinal = rest != null && rest.value < 100 && rest.value > 4;
        return rest == null || !ordinal ? null : new Denominator(rest.to, times * (pieces.is(i, "hundred") ? 100 : 1000) + rest.value);
    }
}
