package synoptic.extract;

import org.jspecify.annotations.Nullable;
import synoptic.extract.Numeral.Form;

/** Reads parts of one: "half a million", "three-quarters", "twenty-three fifths", "a million and a half", "one in five". */
final class FractionReader {

    private final Pieces pieces;
    private final CardinalReader cardinals;

    FractionReader(Pieces pieces, CardinalReader cardinals) {
        this.pieces = pieces;
        this.cardinals = cardinals;
    }

    /** "Half a million", "a third", "three-quarters", "two thirds of a million". */
    @Nullable
    Numeral leading(int i) {
        Piece piece = pieces.at(i);
        if (!piece.isLetters()) {
            return null;
        }
        int top = i;
        double above = 1;
        if (piece.is("a") || piece.is("an")) {
            top = i + 1;
        } else if (!piece.is("half") && !piece.is("quarter")) {
            Numeral number = cardinals.belowHundred(i);
            if (number == null || number.value() >= 10 || number.form() != Form.WORDS) {
                return null;
            }
            above = number.value();
            top = pieces.skipHyphen(number.to());
        }
        Denominator below = Denominator.read(pieces, top);
        if (below == null) {
            return null;
        }
        Piece last = pieces.at(below.to() - 1);
        boolean plural = last.lower().endsWith("s") || last.is("halves");
        boolean bare = top == i;
        if (!bare && plural != (above != 1)) {
            return null;
        }
        int to = below.to();
        int of = pieces.is(to, "of") ? to + 1 : to;
        int scaleAt = pieces.is(of, "a") || pieces.is(of, "an") ? of + 1 : of;
        Piece scale = pieces.at(scaleAt);
        Double times = scale.isLetters() ? NumberWords.scale(scale.lower()) : null;
        if (times != null && scale.raw().length() > 3) {
            return new Numeral(i, scaleAt + 1, above / below.value() * times, Form.WORDS);
        }
        if (bare && !isShare(i)) {
            return null;
        }
        boolean hyphened = pieces.at(to).isHyphen() && last.touches(pieces.at(to)) && pieces.at(to + 1).isLetters();
        boolean ordinal = piece.is("a") && !last.is("half") && (isNounAt(to) || hyphened);
        return ordinal ? null : new Numeral(i, to, above / below.value(), Form.FRACTION);
    }

    /** Whether a bare "half" is a share of something: "half of", "half the", "nearly half", "half a day"; not "the first half". */
    private boolean isShare(int i) {
        Piece next = pieces.at(i + 1);
        Piece before = pieces.at(i - 1);
        if (!pieces.at(i).is("half") || (before.is("-") || NumberWords.ordinal(before.lower()) != null || before.is("the"))) {
            return false;
        }
        boolean bounded = Bounds.isLastWord(before.lower());
        return (next.is("of") || next.is("the") || next.is("a") || next.is("an") || next.is("his") || next.is("its"))
                || bounded;
    }

    /** A fraction after the number: "twenty-three fifths", "one and a half", "a million and a half", "five and a half million". */
    Numeral after(Numeral number) {
        int and = pieces.skipHyphen(number.to());
        if (!pieces.is(and, "and")) {
            Denominator below = number.form() == Form.DIGITS ? null : Denominator.read(pieces, pieces.skipHyphen(number.to()));
            return below != null && number.value() != 1 && pieces.lower(below.to() - 1).endsWith("s")
                    ? number.grown(below.to(), number.value() / below.value(), Form.FRACTION)
                    : number;
        }
        int i = pieces.skipHyphen(and + 1);
        double scale = cardinals.lastScale(number);
        Numeral part = pieces.is(i, "a") || pieces.is(i, "half") || cardinals.group(i) != null ? leadingPart(i) : null;
        if (part == null) {
            return number;
        }
        Piece times = pieces.at(part.to());
        Double after = times.isLetters() && times.raw().length() > 3 ? NumberWords.scale(times.lower()) : null;
        if (after != null) {
            double value = scale > 100 ? number.value() + part.value() * after : (number.value() + part.value()) * after;
            return number.grown(part.to() + 1, value, Form.WORDS);
        }
        return number.grown(part.to(), number.value() + part.value() * (scale > 100 ? scale : 1), Form.WORDS);
    }

    private @Nullable Numeral leadingPart(int i) {
        int top = i;
        double above = 1;
        if (pieces.is(i, "a")) {
            top = pieces.skipHyphen(i + 1);
        } else {
            Numeral number = cardinals.belowHundred(i);
            if (number != null) {
                above = number.value();
                top = pieces.skipHyphen(number.to());
            }
        }
        Denominator below = Denominator.read(pieces, top);
        return below == null || (top == i && !pieces.is(i, "half")) ? null
                : new Numeral(i, below.to(), above / below.value(), Form.FRACTION);
    }

    /** "One in five", "two out of three", "one over three". */
    Numeral ratio(Numeral number) {
        int next = number.to();
        boolean out = pieces.is(next, "out") && pieces.is(next + 1, "of");
        boolean over = pieces.is(next, "over") && (number.form() == Form.WORDS || number.value() == 1);
        if ((!out && !over && !pieces.is(next, "in")) || !isWhole(number.value())) {
            return number;
        }
        Numeral whole = cardinals.cardinal(out ? next + 2 : next + 1);
        if (whole == null) {
            return number;
        }
        boolean share = whole.value() > number.value()
                && whole.value() <= 1000
                && isWhole(whole.value())
                && !Units.isTime(pieces.lower(whole.to()))
                && (over ? !isNounAt(whole.to()) : number.value() < 10);
        return share ? number.grown(whole.to(), number.value() / whole.value(), Form.FRACTION) : number;
    }

    private boolean isNounAt(int i) {
        Piece piece = pieces.at(i);
        return piece.isLetters() && !FunctionWords.contains(piece.lower());
    }

    private static boolean isWhole(double value) {
        return value == Math.rint(value);
    }
}
