package synoptic.extract;

import org.jspecify.annotations.Nullable;
import synoptic.extract.Numeral.Form;

/** Reads "dozens", "hundreds of thousands", "several hundred", "a couple of million" as the least that the words allow. */
final class VagueNumbers {

    private VagueNumbers() {}

    /** The vague number that starts with the piece at {@code i}, or null. */
    static @Nullable Numeral read(Pieces pieces, int i) {
        Piece piece = pieces.at(i);
        if (!piece.isLetters()) {
            return null;
        }
        int scaleAt = i;
        double times = 2;
        boolean plural = true;
        if (piece.is("several") || (piece.is("a") && pieces.is(i + 1, "few"))) {
            times = 3;
            scaleAt = piece.is("several") ? i + 1 : i + 2;
            plural = false;
        } else if (piece.is("a") && pieces.is(i + 1, "couple")) {
            scaleAt = pieces.is(i + 2, "of") ? i + 3 : i + 2;
            plural = false;
        }
        Double scale = vagueScale(pieces.lower(scaleAt), plural);
        if (scale == null) {
            return null;
        }
        int to = scaleAt + 1;
        double value = times * scale;
        Double more = pieces.is(to, "of") ? vagueScale(pieces.lower(to + 1), true) : null;
        if (more != null) {
            return new Numeral(i, to + 2, value * more, Form.VAGUE);
        }
        return new Numeral(i, to, value, Form.VAGUE);
    }

    private static @Nullable Double vagueScale(String word, boolean plural) {
        if (plural && word.equals("tens")) {
            return 10.0;
        }
        if (plural && word.equals("scores")) {
            return 20.0;
        }
        boolean fits = word.length() > 4 && word.endsWith("s") == plural;
        return fits ? NumberWords.scale(word) : null;
    }
}
