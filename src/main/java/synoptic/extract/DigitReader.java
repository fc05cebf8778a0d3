package synoptic.extract;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.extract.Numeral.Form;

/** Reads numbers in digits: "11,000", "1 234 567", "12,34,567.89", "3 1/2", "¾", "1.3e6". */
final class DigitReader {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2009]");

    /** "1.500", which is one and a half in English and fifteen hundred in Spanish. */
    private static final Pattern ONE_DOT = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

    private DigitReader() {}

    /** The number in digits that starts with the piece at {@code i}, or null. */
    static @Nullable Numeral read(Pieces pieces, int i) {
        Piece piece = pieces.at(i);
        if (piece.isNone()) {
            return null;
        }
        Double sign = NumberWords.sign(piece.raw());
        if (sign != null) {
            return new Numeral(i, i + 1, sign, Form.FRACTION);
        }
        if (!piece.isDigits()) {
            return null;
        }
        double value = parse(pieces, piece);
        if (Double.isNaN(value)) {
            return null;
        }
        Numeral number = power(pieces, new Numeral(i, i + 1, value, Form.DIGITS));
        Piece next = pieces.at(number.to());
        if (next.isNone()) {
            return number;
        }
        Double part = NumberWords.sign(next.raw());
        if (part != null) {
            return number.grown(number.to() + 1, value + part, Form.FRACTION);
        }
        return slashed(pieces, number);
    }

    /** "3/4", "3 1/2"; not "5/17/2018". */
    private static Numeral slashed(Pieces pieces, Numeral number) {
        int to = number.to();
        Piece next = pieces.at(to);
        if (next.is("/")) {
            Piece below = pieces.at(to + 1);
            boolean simple = below != null && below.isDigits() && !pieces.is(to + 2, "/") && !pieces.is(number.from() - 1, "/");
            if (simple && number.value() == Math.rint(number.value()) && parse(pieces, below) > 0) {
                return number.grown(to + 2, number.value() / parse(pieces, below), Form.FRACTION);
            }
            return number;
        }
        if (next.isDigits() && pieces.is(to + 1, "/") && number.value() == Math.rint(number.value())) {
            Numeral part = slashed(pieces, new Numeral(to, to + 1, parse(pieces, next), Form.DIGITS));
            if (part.form() == Form.FRACTION && part.value() < 1) {
                return number.grown(part.to(), number.value() + part.value(), Form.FRACTION);
            }
        }
        return number;
    }

    /** "1.3e6", "1.3x10^6", "2.5^-1". */
    private static Numeral power(Pieces pieces, Numeral number) {
        int i = number.to();
        Piece mark = pieces.at(i);
        if (mark.isNone() || !pieces.at(i - 1).touches(mark)) {
            return number;
        }
        boolean tenfold = mark.is("e");
        int exponent = i + 1;
        if (mark.is("x") && pieces.is(i + 1, "10") && pieces.is(i + 2, "^")) {
            tenfold = true;
            exponent = i + 3;
        } else if (!tenfold && !mark.is("^")) {
            return number;
        }
        int sign = 1;
        while (pieces.is(exponent, "+") || pieces.is(exponent, "-")) {
            sign = pieces.is(exponent, "-") ? -sign : sign;
            exponent++;
        }
        Piece digits = pieces.at(exponent);
        if (!digits.isDigits() || digits.raw().length() > 3 || !pieces.at(exponent - 1).touches(digits)) {
            return number;
        }
        double power = sign * parse(pieces, digits);
        double value = tenfold ? number.value() * Math.pow(10, power) : Math.pow(number.value(), power);
        return number.grown(exponent + 1, value, Form.DIGITS);
    }

    private static double parse(Pieces pieces, Piece piece) {
        return pieces.dotsGroup() && ONE_DOT.matcher(piece.raw()).matches()
                ? Double.parseDouble(piece.raw().replace(".", ""))
                : parse(piece.raw());
    }

    /**
     * The value of digits with separators: English, Indian and European, as far as the digits tell which; a single dot is a
     * decimal point, a single comma before three digits parts thousands. NaN for lists, addresses and version numbers.
     */
    static double parse(String raw) {
        String digits = SPACES.matcher(raw).replaceAll("");
        int comma = digits.indexOf(',');
        int dot = digits.indexOf('.');
        if (comma >= 0 && dot >= 0) {
            char decimal = digits.charAt(Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.')));
            char group = decimal == '.' ? ',' : '.';
            int cut = digits.indexOf(decimal);
            return cut == digits.lastIndexOf(decimal) && isGrouped(digits.substring(0, cut), group)
                    ? Double.parseDouble(digits.substring(0, cut).replace(String.valueOf(group), "") + "." + digits.substring(cut + 1))
                    : Double.NaN;
        }
        if (comma >= 0) {
            if (isGrouped(digits, ',')) {
                return Double.parseDouble(digits.replace(",", ""));
            }
            return comma == digits.lastIndexOf(',') ? Double.parseDouble(digits.replace(',', '.')) : Double.NaN;
        }
        if (dot >= 0 && dot != digits.lastIndexOf('.')) {
            return isGrouped(digits, '.') ? Double.parseDouble(digits.replace(".", "")) : Double.NaN;
        }
        return Double.parseDouble(digits);
    }

    private static boolean isGrouped(String digits, char separator) {
        String[] groups = digits.split(Pattern.quote(String.valueOf(separator)), -1);
        for (int i = 0; i < groups.length; i++) {
            int length = groups[i].length();
            boolean last = i == groups.length - 1;
            boolean right = (i == 0 && !last) ? length >= 1 && length <= 3 : last ? length == 3 || i == 0 : length == 3 || length == 2;
            if (!right) {
                return false;
            }
        }
        return true;
    }
}
