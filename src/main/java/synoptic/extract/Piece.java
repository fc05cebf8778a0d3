package synoptic.extract;

import java.util.Locale;

/**
 * A number in digits, a run of letters or a single other character. Finer than a token: figures want "10km" in two and
 * "1,234.5" in one.
 *
 * @param start first position in the text, in UTF-16 code units
 * @param end position after the last
 * @param kind what it is made of
 * @param raw its characters
 * @param lower its characters in lower case, curly apostrophes straightened
 */
record Piece(int start, int end, Kind kind, String raw, String lower) {

    /** What a piece is made of. */
    enum Kind {
        DIGITS,
        LETTERS,
        SIGN
    }

    /** What stands before the first piece and after the last: nothing, so that looking around needs no bounds. */
    static final Piece NONE = new Piece(-1, -1, Kind.SIGN, "", "");

    boolean isNone() {
        return raw.isEmpty();
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isLetters() {
        return kind == Kind.LETTERS;
    }

    boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    boolean isCapitalised() {
        return isLetters() && Character.isUpperCase(raw.codePointAt(0));
    }

    /** Whether the next piece follows without a space. */
    boolean touches(Piece next) {
        return end == next.start && !isNone();
    }

    boolean isHyphen() {
        return is("-") || is("\u2010") || is("\u2011");
    }

    /** Lower case, curly apostrophes straightened. */
    static String lower(String raw) {
        return raw.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
