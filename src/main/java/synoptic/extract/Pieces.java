package synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import synoptic.text.TextSpan;

/** The pieces of a sentence. Places before the first and after the last hold {@link Piece#NONE}. */
final class Pieces {

    /** Longer runs of digits or letters are data, not words, and never read as numbers. */
    private static final int LONGEST = 40;

    /** The languages that part thousands by dots and decimals by a comma. */
    private static final Set<String> DOTS_GROUP = Set.of("bg", "bs", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr", "gl",
            "hr", "hu", "id", "is", "it", "ka", "lt", "lv", "mk", "nb", "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr",
            "sv", "tr", "uk", "vi");

    private final List<Piece> pieces;
    private final boolean dotsGroup;

    private Pieces(List<Piece> pieces, boolean dotsGroup) {
        this.pieces = List.copyOf(pieces);
        this.dotsGroup = dotsGroup;
    }

    /** Whether a dot before three digits parts thousands, as in "1.500" in Spanish. */
    boolean dotsGroup() {
        return dotsGroup;
    }

    int size() {
        return pieces.size();
    }

    Piece at(int i) {
        return i >= 0 && i < pieces.size() ? pieces.get(i) : Piece.NONE;
    }

    /** The piece at {@code i} in lower case, "" where there is none. */
    String lower(int i) {
        return at(i).lower();
    }

    boolean is(int i, String word) {
        return at(i).is(word);
    }

    /** The index of the first piece that begins at or after a position of the text, or -1. */
    int indexAt(int position) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < pieces.size() ? low : -1;
    }

    /** The index after a hyphen at {@code i}, else {@code i}. */
    int skipHyphen(int i) {
        return at(i).isHyphen() ? i + 1 : i;
    }

    /** The stretch of text from one piece to before another. */
    TextSpan span(int from, int to) {
        return new TextSpan(pieces.get(from).start(), pieces.get(to - 1).end());
    }

    /**
     * The pieces of a stretch of text in order, white space left out. Time and space are linear in its length.
     *
     * @param language the ISO 639-1 code of the text's language, "und" where it is not known
     */
    static Pieces of(String text, TextSpan span, String language) {
        List<Piece> pieces = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            int codePoint = text.codePointAt(at);
            if (isSpace(codePoint)) {
                at += Character.charCount(codePoint);
                continue;
            }
            Piece.Kind kind = Piece.Kind.SIGN;
            int end = Math.min(span.end(), at + Character.charCount(codePoint));
            boolean decimals = codePoint == '.'
                    && at + 1 < span.end()
                    && isDigit(text.charAt(at + 1))
                    && (at == span.start() || !Character.isLetterOrDigit(text.charAt(at - 1)));
            if (isDigit(codePoint) || decimals) {
                kind = Piece.Kind.DIGITS;
                end = listEnd(text, at, digitsEnd(text, at, span.end()), isListed(pieces, at));
            } else if (Character.isLetter(codePoint)) {
                kind = Piece.Kind.LETTERS;
                end = lettersEnd(text, at, span.end());
            }
            if (end - at > LONGEST) {
                kind = Piece.Kind.SIGN;
            }
            String raw = text.substring(at, end);
            pieces.add(new Piece(at, end, kind, raw, kind == Piece.Kind.LETTERS ? Piece.lower(raw) : raw));
            at = end;
        }
        return new Pieces(pieces, DOTS_GROUP.contains(language));
    }

    private static int digitsEnd(String text, int start, int limit) {
        int end = start;
        while (end < limit) {
            char c = text.charAt(end);
            boolean goesOn = isDigit(c)
                    || ((c == '.' || c == ',') && end + 1 < limit && isDigit(text.charAt(end + 1)))
                    || (isGroupSpace(c) && isGroup(text, start, end, limit));
            boolean spaced = !goesOn && isSpacedSeparator(text, end, limit);
            if (!goesOn && !spaced) {
                break;
            }
            end += spaced ? 3 : 1;
        }
        return end;
    }

    /** The end of the first number where commas part numbers and not their thousands: "22,24,26". */
    private static int listEnd(String text, int start, int end, boolean listed) {
        int comma = text.indexOf(',', start);
        boolean parts = comma > start && comma < end && (listed || Double.isNaN(DigitReader.parse(text.substring(start, end))));
        return parts ? comma : end;
    }

    /** Whether the number at a position goes on a list of numbers with nothing but commas between them. */
    private static boolean isListed(List<Piece> pieces, int at) {
        int last = pieces.size() - 1;
        boolean comma = last > 0 && pieces.get(last).is(",") && pieces.get(last).end() == at;
        return comma && pieces.get(last - 1).isDigits() && pieces.get(last - 1).touches(pieces.get(last));
    }

    /** Whether "6 . 2" or "10 , 000" is set with spaces around its separator, as some corpora and columns of figures are. */
    private static boolean isSpacedSeparator(String text, int space, int limit) {
        if (space + 3 >= limit || text.charAt(space) != ' ' || text.charAt(space + 2) != ' ' || !isDigit(text.charAt(space + 3))) {
            return false;
        }
        if (text.charAt(space + 1) == '.') {
            return true;
        }
        boolean group = text.charAt(space + 1) == ',' && space + 5 < limit;
        return group && isDigit(text.charAt(space + 4)) && isDigit(text.charAt(space + 5))
                && (space + 6 >= limit || !isDigit(text.charAt(space + 6)));
    }

    /** Whether a space parts groups of thousands: at most three digits before it, three after, no comma so far. */
    private static boolean isGroup(String text, int start, int space, int limit) {
        int before = 0;
        while (before < 4 && space - before > start && isDigit(text.charAt(space - before - 1))) {
            before++;
        }
        boolean first = space - before == start;
        boolean later = !first && before == 3 && isGroupSpace(text.charAt(space - 4));
        if (before > 3 || text.charAt(start) == '0' || !(first || later)) {
            return false;
        }
        int after = 0;
        while (space + 1 + after < limit && after < 4 && isDigit(text.charAt(space + 1 + after))) {
            after++;
        }
        return after == 3;
    }

    private static int lettersEnd(String text, int start, int limit) {
        int end = start;
        while (end < limit) {
            int codePoint = text.codePointAt(end);
            boolean apostrophe = (codePoint == '\'' || codePoint == '\u2019')
                    && end > start
                    && end + 1 < limit
                    && Character.isLetter(text.charAt(end + 1));
            int type = Character.getType(codePoint);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            if (!apostrophe && !Character.isLetter(codePoint) && !mark) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return Math.min(end, limit);
    }

    private static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean isGroupSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }
}
