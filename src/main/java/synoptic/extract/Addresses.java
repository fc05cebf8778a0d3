package synoptic.extract;

import java.util.regex.Pattern;

/** Addresses of the web and of mail, handles and telephone numbers: no number in them is a figure. */
final class Addresses {

    private static final Pattern DIALLED_FIRST = Pattern.compile("0\\d{1,5}");

    /** Digits of a telephone number. */
    private static final int LEAST_DIALLED = 7;

    private Addresses() {}

    /** The index after an address that begins at {@code i}; {@code i} where none does. */
    static int after(Pieces pieces, int i) {
        return Math.max(afterAddress(pieces, i), afterTelephoneNumber(pieces, i));
    }

    private static int afterAddress(Pieces pieces, int i) {
        Piece piece = pieces.at(i);
        boolean scheme = piece.is("http") || piece.is("https") || piece.is("www") || piece.is("@");
        if (!scheme) {
            return i;
        }
        int at = i + 1;
        while (at < pieces.size() && pieces.at(at - 1).touches(pieces.at(at))) {
            at++;
        }
        return at;
    }

    /** A telephone number begins with a plus sign or a nought, and has two groups or more. */
    private static int afterTelephoneNumber(Pieces pieces, int i) {
        boolean international = pieces.is(i, "+") && pieces.at(i).touches(pieces.at(i + 1));
        int at = international ? i + 1 : i;
        if (!pieces.at(at).isDigits() || (!international && !DIALLED_FIRST.matcher(pieces.at(at).raw()).matches())) {
            return i;
        }
        int digits = 0;
        int groups = 0;
        int end = i;
        for (; pieces.at(at).isDigits() || isWithinTelephoneNumber(pieces, at); at++) {
            if (pieces.at(at).isDigits()) {
                digits += pieces.at(at).raw().length();
                groups++;
                end = at + 1;
            }
        }
        return groups > 1 && digits >= LEAST_DIALLED ? end : i;
    }

    private static boolean isWithinTelephoneNumber(Pieces pieces, int i) {
        return !pieces.at(i).isNone() && "()-/".contains(pieces.at(i).raw()) && pieces.at(i + 1).isDigits();
    }
}
