package synoptic.extract;

import org.jspecify.annotations.Nullable;
import synoptic.extract.Numeral.Form;

/**
 * Reads numbers in digits and words: "11,000", "1.2 billion", "3 1/2", "one hundred and twenty-one", "a million and a half",
 * "two dozen", "three-quarters", "one in five", "hundreds of thousands". Reads each piece a bounded number of times.
 */
final class NumberReader {

    private final Pieces pieces;
    private final CardinalReader cardinals;
    private final FractionReader fractions;

    NumberReader(Pieces pieces) {
        this.pieces = pieces;
        this.cardinals = new CardinalReader(pieces);
        this.fractions = new FractionReader(pieces, cardinals);
    }

    /** The number that starts with the piece at {@code i}, the longest reading; or null. */
    @Nullable
    Numeral read(int i) {
        boolean andHalf = (pieces.is(i, "a") || pieces.is(i, "an")) && Units.isTime(pieces.lower(i + 1)) && pieces.is(i + 2, "and")
                && pieces.is(i + 3, "a") && pieces.is(i + 4, "half");
        if (andHalf) {
            return new Numeral(i, i + 1, 1, Form.WORDS);
        }
        Numeral vague = VagueNumbers.read(pieces, i);
        if (vague != null) {
            return vague;
        }
        Numeral part = fractions.leading(i);
        if (part != null) {
            return part;
        }
        Numeral cardinal = cardinals.read(i);
        if (cardinal == null) {
            return ordinalWord(i);
        }
        Numeral ordinal = withOrdinal(cardinal);
        if (ordinal != null) {
            return ordinal;
        }
        return fractions.ratio(fractions.after(cardinal));
    }

    private @Nullable Numeral ordinalWord(int i) {
        Piece piece = pieces.at(i);
        Integer place = NumberWords.ordinal(piece.lower());
        return place == null ? null : new Numeral(i, i + 1, place, Form.ORDINAL);
    }

    private @Nullable Numeral ordinalBelowHundred(int i) {
        Numeral place = ordinalWord(i);
        if (place != null) {
            return place.value() < 100 ? place : null;
        }
        Integer tens = NumberWords.tens(pieces.lower(i));
        int next = pieces.skipHyphen(i + 1);
        Integer ones = tens == null ? null : NumberWords.ordinal(pieces.lower(next));
        return tens == null || ones == null || ones > 9 ? null : new Numeral(i, next + 1, tens + ones, Form.ORDINAL);
    }

    /** "15th", "twenty-first", "one hundred and fifth"; "one hundredth" is a fraction. */
    private @Nullable Numeral withOrdinal(Numeral number) {
        Piece next = pieces.at(number.to());
        Piece last = pieces.at(number.to() - 1);
        if (next.isNone()) {
            return null;
        }
        boolean suffix = last.isDigits() && last.touches(next)
                && (next.is("st") || next.is("nd") || next.is("rd") || next.is("th"));
        if (suffix) {
            return number.grown(number.to() + 1, number.value(), Form.ORDINAL);
        }
        int at = pieces.skipHyphen(number.to());
        Integer ones = NumberWords.tens(last.lower()) == null ? null : NumberWords.ordinal(pieces.lower(at));
        if (ones != null && ones < 10) {
            return number.grown(at + 1, number.value() + ones, Form.ORDINAL);
        }
        double scale = cardinals.lastScale(number);
        boolean and = pieces.is(number.to(), "and");
        boolean large = !pieces.at(number.from()).isDigits() && (scale == 100 || scale == 1000);
        Numeral rest = large ? ordinalBelowHundred(and ? number.to() + 1 : number.to()) : null;
        boolean joined = rest != null && (and || rest.value() > 4);
        return rest == null || !joined ? null : number.grown(rest.to(), number.value() + rest.value(), Form.ORDINAL);
    }
}
