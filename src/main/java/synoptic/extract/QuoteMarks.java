package synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.TextSpan;

/**
 * Finds what stands in quotation marks: curly, straight, doubled single ('' and ``), single, and guillemets either way round.
 * Marks within marks belong to the outer ones. A quotation that is not closed in its paragraph goes on to the paragraph's
 * end, as it does where the next paragraph opens with a mark again.
 */
final class QuoteMarks {

    private QuoteMarks() {}

    /** The quotations of a paragraph, marks included, in order, without overlap. */
    static List<TextSpan> find(String text, TextSpan paragraph) {
        List<TextSpan> found = new ArrayList<>();
        int noSingleBefore = paragraph.start();
        for (int i = paragraph.start(); i < paragraph.end();) {
            int width = openerWidth(text, i, paragraph);
            boolean single = width == 1 && isSingle(text.charAt(i));
            if (width == 0 || (single && i < noSingleBefore)) {
                i++;
                continue;
            }
            int close = closer(text, i, width, paragraph);
            if (close < 0 && single) {
                noSingleBefore = paragraph.end();
                i++;
                continue;
            }
            int end = close < 0 ? paragraph.end() : close;
            if (end > i + width) {
                found.add(new TextSpan(i, end));
            }
            i = Math.max(end, i + width);
        }
        return found;
    }

    /** Whether a quotation found in a paragraph has its closing mark. */
    static boolean isClosed(String text, TextSpan quote) {
        return quote.length() > 1 && "\"\u201D\u201C\u00BB\u00AB'\u2019\u203A".indexOf(text.charAt(quote.end() - 1)) >= 0;
    }

    private static boolean isSingle(char c) {
        return c == '\'' || c == '\u2018' || c == '\u201A' || c == '\u2039' || c == '\u203A';
    }

    private static int openerWidth(String text, int i, TextSpan paragraph) {
        char c = text.charAt(i);
        boolean doubled = i + 1 < paragraph.end() && text.charAt(i + 1) == c;
        return switch (c) {
            case '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> 1;
            case '`' -> doubled ? 2 : 0;
            case '\'' -> doubled ? 2 : opensSingle(text, i, paragraph) ? 1 : 0;
            case '\u2018', '\u201A', '\u2039' -> opensSingle(text, i, paragraph) ? 1 : 0;
            default -> 0;
        };
    }

    private static boolean opensSingle(String text, int i, TextSpan paragraph) {
        boolean apart = i == paragraph.start() || !Character.isLetterOrDigit(text.charAt(i - 1));
        return apart && i + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    /** Position after the closing mark, or -1. */
    private static int closer(String text, int open, int width, TextSpan paragraph) {
        char c = text.charAt(open);
        for (int i = open + width; i < paragraph.end(); i++) {
            char d = text.charAt(i);
            boolean closes = switch (c) {
                case '"', '\u201C', '\u201D', '\u201E' ->
                        d == '"' || d == '\u201D' || (c == '\u201E' && d == '\u201C') || isDoubledSingle(text, i, paragraph);
                case '\u00AB' -> d == '\u00BB';
                case '\u00BB' -> d == '\u00AB';
                case '\u2039' -> d == '\u203A';
                default -> width == 2 ? isDoubledSingle(text, i, paragraph) || d == '"' : closesSingle(text, i, paragraph);
            };
            if (closes) {
                return i + (d == '\'' && width == 2 && isDoubledSingle(text, i, paragraph) ? 2 : 1);
            }
        }
        return -1;
    }

    private static boolean isDoubledSingle(String text, int i, TextSpan paragraph) {
        return text.charAt(i) == '\'' && i + 1 < paragraph.end() && text.charAt(i + 1) == '\'';
    }

    private static boolean closesSingle(String text, int i, TextSpan paragraph) {
        char d = text.charAt(i);
        if (d != '\'' && d != '\u2019') {
            return false;
        }
        return i + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
