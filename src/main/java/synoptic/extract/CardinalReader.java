package synoptic.extract;

import org.jspecify.annotations.Nullable;
import synoptic.extract.Numeral.Form;

/**
 * Reads whole numbers in words, in digits and in both: "one hundred and twenty-one", "11,000", "1.2 billion", "4 thousand 3
 * hundred", "5k", "a million", "two dozen".
 */
final class CardinalReader {

    /** "Three lakh crore" has two; more is no number. */
    private static final int MOST_SCALES = 3;

    private final Pieces pieces;

    CardinalReader(Pieces pieces) {
        this.pieces = pieces;
    }

    /** The number that starts with the piece at {@code i}, the longest reading; or null. */
    @Nullable
    Numeral read(int i) {
        Numeral cardinal = cardinal(i);
        return cardinal == null ? null : withPoint(cardinal);
    }

    /** As {@link #read}, without decimals in words. */
    @Nullable
    Numeral cardinal(int i) {
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
            Numeral more = digitsAfterAnd || (and && startsFraction(next)) ? null : scaled(group(next));
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
        Denominator below = Denominator.read(pieces, tens.from());
        return below != null && below.to() > tens.to() && !pieces.is(tens.from() - 1, "and") && pieces.lower(below.to() - 1).endsWith("s");
    }

    /** What the last word of a number multiplies by: 1000 for "two thousand", 1 for "21". */
    double lastScale(Numeral number) {
        Piece last = pieces.at(number.to() - 1);
        Double scale = last.isLetters() ? NumberWords.scale(last.lower()) : null;
        return scale == null ? 1 : scale;
    }

    /** Below a thousand in words, or a number in digits; or null. */
    @Nullable
    Numeral group(int i) {
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
                && more.value() > 0
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

    /** Below a hundred in words, or a number in digits; or null. */
    @Nullable
    Numeral belowHundred(int i) {
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

    /** Whether a part of one begins here: "a half", "three quarters", "half a million". */
    private boolean startsFraction(int i) {
        if (Denominator.read(pieces, i) != null && NumberWords.tens(pieces.lower(i)) == null) {
            return true;
        }
        boolean article = pieces.is(i, "a") || pieces.is(i, "an");
        Integer above = NumberWords.small(pieces.lower(i));
        return (article || (above != null && above < 10)) && Denominator.read(pieces, pieces.skipHyphen(i + 1)) != null;
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

    private boolean isWord(int i, String word) {
        return pieces.is(pieces.skipHyphen(i), word);
    }

    private static boolean isWhole(double value) {
        return value == Math.rint(value);
    }
}
