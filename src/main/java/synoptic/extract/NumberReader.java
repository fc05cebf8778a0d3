package synoptic.extract;

import org.jspecify.annotations.Nullable;
import synoptic.extract.Numeral.Form;

/**
 * Reads numbers in digits and words: "11,000", "1.2 billion", "3 1/2", "one hundred and twenty-one", "a million and a half",
 * "two dozen", "three-quarters", "one in five", "hundreds of thousands". Reads each piece a bounded number of times.
 */
final class NumberReader {

    /** "Three lakh crore" has two; more is no number. */
    private static final int MOST_SCALES = 3;

    private final Pieces pieces;

    NumberReader(Pieces pieces) {
        this.pieces = pieces;
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
        Numeral part = leadingFraction(i);
        if (part != null) {
            return part;
        }
        Numeral cardinal = cardinal(i);
        if (cardinal == null) {
            return ordinalWord(i);
        }
        cardinal = withPoint(cardinal);
        Numeral ordinal = withOrdinal(cardinal);
        if (ordinal != null) {
            return ordinal;
        }
        return ratio(withFraction(cardinal));
    }

    // --- words ------------------------------------------------------------------------------------------------------

    private @Nullable Numeral cardinal(int i) {
        Numeral sum = scaled(group(i));
        if (sum == null) {
            return null;
        }
        double lowest = lastScale(sum);
        while (lowest > 12) {
            boolean and = pieces.is(sum.to(), "and");
            int next = and ? sum.to() + 1 : sum.to();
            Piece piece = pieces.at(next);
            boolean digitsAfterAnd = piece.isDigits() && and && lowest > 1000;
            Numeral more = digitsAfterAnd || (and && leadingFraction(next) != null) ? null : scaled(group(next));
            boolean dozens = more != null && lastScale(more) == 12;
            if (more == null || more.value() >= lowest || more.value() == 0 || (!isWhole(more.value()) && !dozens)
                    || isPartOfFraction(more) || isDenominator(more)) {
                break;
            }
            sum = sum.grown(more.to(), sum.value() + more.value(), Form.WORDS);
            lowest = lastScale(more);
        }
        return sum;
    }

    /** Whether "and three quarters" follows, which belongs to the whole as its fraction. */
    private boolean isPartOfFraction(Numeral more) {
        if (!pieces.is(more.from() - 1, "and")) {
            return false;
        }
        Double below = NumberWords.denominator(pieces.lower(pieces.skipHyphen(more.to())));
        return below != null && (more.value() < 10 || below >= 100);
    }

    /** Whether tens without "and" belong to what follows: "one hundred thirty-fifths". */
    private boolean isDenominator(Numeral tens) {
        Denominator below = denominator(tens.from());
        return below != null && below.to() > tens.to() && !pieces.is(tens.from() - 1, "and") && pieces.lower(below.to() - 1).endsWith("s");
    }

    private double lastScale(Numeral number) {
        Piece last = pieces.at(number.to() - 1);
        Double scale = last.isLetters() ? NumberWords.scale(last.lower()) : null;
        return scale == null ? 1 : scale;
    }

    /** Below a thousand in words, or a number in digits. */
    private @Nullable Numeral group(int i) {
        Numeral number = belowHundred(i);
        if (number == null) {
            number = article(i);
        }
        if (number == null || (!isWord(number.to(), "hundred") && !isWord(number.to(), "hundreds"))) {
            return number;
        }
        number = number.grown(number.to() + 1, number.value() * 100, Form.WORDS);
        int next = pieces.is(number.to(), "and") ? number.to() + 1 : number.to();
        Numeral more = belowHundred(next);
        if (more == null) {
            return number;
        }
        boolean fits = more.value() < 100
                && isWhole(more.value())
                && !isWord(more.to(), "hundred")
                && !isWord(more.to(), "dozens")
                && !isPartOfFraction(more)
                && !isDenominator(more);
        return fits ? number.grown(more.to(), number.value() + more.value(), Form.WORDS) : number;
    }

    /** "A hundred", "a million", "hundred thousand". */
    private @Nullable Numeral article(int i) {
        Piece piece = pieces.at(i);
        if (!piece.isLetters()) {
            return null;
        }
        boolean article = piece.is("a") || piece.is("an");
        Piece scale = article ? pieces.at(i + 1) : piece;
        boolean alone = !article && (!pieces.at(i + 1).isLetters() || NumberWords.scale(pieces.lower(i + 1)) == null);
        if (alone || !scale.isLetters() || scale.lower().endsWith("s") || scale.lower().length() < 5
                || NumberWords.scale(scale.lower()) == null) {
            return null;
        }
        return new Numeral(i, article ? i + 1 : i, 1, Form.WORDS);
    }

    private @Nullable Numeral belowHundred(int i) {
        Numeral digits = DigitReader.read(pieces, i);
        if (digits != null) {
            return digits;
        }
        Piece piece = pieces.at(i);
        if (!piece.isLetters()) {
            return null;
        }
        Integer small = NumberWords.small(piece.lower());
        if (small != null) {
            return new Numeral(i, i + 1, small, Form.WORDS);
        }
        Integer tens = NumberWords.tens(piece.lower());
        if (tens == null) {
            return null;
        }
        int next = pieces.skipHyphen(i + 1);
        Piece unit = pieces.at(next);
        Integer ones = NumberWords.small(unit.lower());
        return ones != null && ones > 0 && ones < 10
                ? new Numeral(i, next + 1, tens + ones, Form.WORDS)
                : new Numeral(i, i + 1, tens, Form.WORDS);
    }

    private @Nullable Numeral scaled(@Nullable Numeral number) {
        Numeral scaled = number;
        for (int times = 0; scaled != null && times < MOST_SCALES; times++) {
            int next = pieces.skipHyphen(scaled.to());
            Piece piece = pieces.at(next);
            if (!piece.isLetters()) {
                break;
            }
            Piece before = pieces.at(scaled.to() - 1);
            boolean attached = before.isDigits() && before.touches(piece);
            Double scale = attached || (before.isDigits() && piece.raw().length() == 1 && "kKMG".contains(piece.raw()))
                    ? NumberWords.suffix(piece.raw())
                    : piece.raw().length() > 1 ? NumberWords.scale(piece.lower()) : null;
            if (scale == null || (attached && !isAmount(next))) {
                break;
            }
            scaled = scaled.grown(next + 1, scaled.value() * scale, Form.WORDS);
        }
        return scaled;
    }

    /**
     * Whether letters against digits multiply. A small "m" is a million beside money or before a noun ("3m people") and a metre
     * elsewhere ("1.8m tall"); "mm" is always a millimetre.
     */
    private boolean isAmount(int i) {
        Piece suffix = pieces.at(i);
        if (suffix.raw().equals("mm")) {
            return false;
        }
        if (!suffix.raw().equals("m")) {
            return true;
        }
        Piece before = pieces.at(i - 2);
        if (Units.isCurrencySign(before.raw())) {
            return true;
        }
        Piece next = pieces.at(i + 1);
        return !next.isNone()
                && next.isLetters()
                && !FunctionWords.contains(next.lower())
                && !Units.isExtent(next.lower());
    }

    /** "Five point five", "nought point nought three". */
    private Numeral withPoint(Numeral whole) {
        if (!pieces.is(whole.to(), "point")) {
            return whole;
        }
        StringBuilder decimals = new StringBuilder("0.");
        int i = whole.to() + 1;
        Numeral next = belowHundred(i);
        while (next != null && next.form() == Form.WORDS && decimals.length() < 12) {
            decimals.append((int) next.value());
            i = next.to();
            next = belowHundred(i);
        }
        return i == whole.to() + 1 ? whole : whole.grown(i, whole.value() + Double.parseDouble(decimals.toString()), Form.WORDS);
    }

    // --- fractions --------------------------------------------------------------------------------------------------

    /** "Half a million", "a third", "three-quarters", "two thirds of a million". */
    private @Nullable Numeral leadingFraction(int i) {
        Piece piece = pieces.at(i);
        if (!piece.isLetters()) {
            return null;
        }
        int top = i;
        double above = 1;
        if (piece.is("a") || piece.is("an")) {
            top = i + 1;
        } else if (!piece.is("half") && !piece.is("quarter")) {
            Numeral number = belowHundred(i);
            if (number == null || number.value() >= 10 || number.form() != Form.WORDS) {
                return null;
            }
            above = number.value();
            top = pieces.skipHyphen(number.to());
        }
        Denominator below = denominator(top);
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
        boolean ordinal = piece.is("a") && !last.is("half") && isNounAt(to);
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

    private record Denominator(int to, double value) {}

    private @Nullable Denominator denominator(int i) {
        Piece piece = pieces.at(i);
        if (!piece.isLetters()) {
            return null;
        }
        Double value = NumberWords.denominator(piece.lower());
        if (value != null) {
            return new Denominator(i + 1, value);
        }
        Integer tens = NumberWords.tens(piece.lower());
        int next = pieces.skipHyphen(i + 1);
        Piece unit = pieces.at(next);
        if (tens == null || !unit.isLetters()) {
            return null;
        }
        String word = unit.lower().endsWith("s") ? unit.lower().substring(0, unit.lower().length() - 1) : unit.lower();
        Integer ones = NumberWords.ordinal(word);
        return ones == null || ones > 9 ? null : new Denominator(next + 1, tens + ones);
    }

    /** A fraction after the number: "twenty-three fifths", "one and a half", "a million and a half", "five and a half million". */
    private Numeral withFraction(Numeral number) {
        if (!pieces.is(number.to(), "and")) {
            Denominator below = number.form() == Form.DIGITS ? null : denominator(pieces.skipHyphen(number.to()));
            return below != null && number.value() != 1 && pieces.lower(below.to() - 1).endsWith("s")
                    ? number.grown(below.to(), number.value() / below.value(), Form.FRACTION)
                    : number;
        }
        int i = number.to() + 1;
        double scale = lastScale(number);
        Numeral part = pieces.is(i, "a") || pieces.is(i, "half") || group(i) != null ? leadingPart(i) : null;
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
            top = i + 1;
        } else {
            Numeral number = belowHundred(i);
            if (number != null) {
                above = number.value();
                top = pieces.skipHyphen(number.to());
            }
        }
        Denominator below = denominator(top);
        return below == null || (top == i && !pieces.is(i, "half")) ? null
                : new Numeral(i, below.to(), above / below.value(), Form.FRACTION);
    }

    /** "One in five", "two out of three", "one over three". */
    private Numeral ratio(Numeral number) {
        int next = number.to();
        boolean out = pieces.is(next, "out") && pieces.is(next + 1, "of");
        boolean over = pieces.is(next, "over") && (number.form() == Form.WORDS || number.value() == 1);
        if ((!out && !over && !pieces.is(next, "in")) || !isWhole(number.value())) {
            return number;
        }
        Numeral whole = cardinal(out ? next + 2 : next + 1);
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

    // --- ordinals ----------------------------------------------------------------------------------

    private @Nullable Numeral ordinalWord(int i) {
        Piece piece = pieces.at(i);
        Integer place = NumberWords.ordinal(piece.lower());
        return place == null ? null : new Numeral(i, i + 1, place, Form.ORDINAL);
    }

    /** "15th", "twenty-first", "one hundredth" is a fraction. */
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
        return ones != null && ones < 10 ? number.grown(at + 1, number.value() + ones, Form.ORDINAL) : null;
    }

    // --- looking -----------------------------------------------------------------------------------------------------

    private boolean isWord(int i, String word) {
        return pieces.is(pieces.skipHyphen(i), word);
    }

    private boolean isNounAt(int i) {
        Piece piece = pieces.at(i);
        return piece.isLetters() && !FunctionWords.contains(piece.lower());
    }

    private static boolean isWhole(double value) {
        return value == Math.rint(value);
    }
}
