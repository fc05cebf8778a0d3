package synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import synoptic.text.TextSpan;

/**
 * Finds what stands in quotation marks: curly, straight, doubled single ('' and ``), single, and guillemets either way round.
 * Marks within marks belong to the outer ones. A quotation that is not closed in its paragraph goes on to the paragraph's
 * end, as it does where the next paragraph opens with a mark again.
 */
final class QuoteMarks {

    private static final Pattern ELISION =
            Pattern.compile("(?i)(?:s-\\p{L}|\\d\\ds\\b|(?:em|til|tis|twas|cause|bout|round|n)\\b(?!['\u2019])|t\\s)");

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
        return quote.length() > 1 && "\"\u201D\u201C\u00BB\u00AB'\u2019\u203A\u300D\u300F".indexOf(text.charAt(quote.end() - 1)) >= 0;
    }

    private static boolean isSingle(char c) {
        return c == '\'' || c == '\u2018' || c == '\u201A' || c == '\u2039' || c == '\u203A';
    }

    private static int openerWidth(String text, int i, TextSpan paragraph) {
        char c = text.charAt(i);
        boolean doubled = i + 1 < paragraph.end() && text.charAt(i + 1) == c;
        return switch (c) {
            case '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u300C', '\u300E' -> 1;
            case '`' -> doubled ? 2 : 0;
            case '\'' -> doubled ? 2 : opensSingle(text, i, paragraph) ? 1 : 0;
            case '\u2018', '\u201A', '\u2039' -> opensSingle(text, i, paragraph) ? 1 : 0;
            default -> 0;
        };
    }

    private static boolean opensSingle(String text, int i, TextSpan paragraph) {
        boolean apart = i == paragraph.start() || !Character.isLetterOrDigit(text.charAt(i - 1));
        return apart && i + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(i + 1)) && !isElision(text, i, paragraph);
    }

    /** Whether a mark stands for letters left out: 'S-Hertogenbosch, the '90s, 'twas. */
    private static boolean isElision(String text, int i, TextSpan paragraph) {
        return ELISION.matcher(text).region(i + 1, paragraph.end()).lookingAt();
    }

    /** Position after the closing mark, or -1. */
    private static int closer(String text, int open, int width, TextSpan paragraph) {
        char c = text.charAt(open);
        if (width == 1 && (c == '\'' || c == '\u2018' || c == '\u201A')) {
            return closerOfSingle(text, open, paragraph);
        }
        for (int i = open + width; i < paragraph.end(); i++) {
            char d = text.charAt(i);
            boolean closes = switch (c) {
                case '"', '\u201C', '\u201D', '\u201E' ->
                        d == '"' || d == '\u201D' || (c == '\u201E' && d == '\u201C') || isDoubledSingle(text, i, paragraph);
                case '\u00AB' -> d == '\u00BB';
                case '\u00BB' -> d == '\u00AB';
                case '\u2039' -> d == '\u203A';
                case '\u300C' -> d == '\u300D';
                case '\u300E' -> d == '\u300F';
                default -> isDoubledSingle(text, i, paragraph) || d == '"';
            };
            if (closes) {
                return i + (d == '\'' && width == 2 && isDoubledSingle(text, i, paragraph) ? 2 : 1);
            }
        }
        return -1;
    }

    /**
     * Position after the mark that closes a single one, or -1. After an s and before a word it may be an apostrophe ("the owners'
     * answer"), and is one if another mark closes before the next opens.
     */
    private static int closerOfSingle(String text, int open, TextSpan paragraph) {
        int perhaps = -1;
        for (int i = open + 1; i < paragraph.end(); i++) {
            char d = text.charAt(i);
            if (perhaps >= 0 && (d == '\'' || d == '\u2018') && opensSingle(text, i, paragraph)) {
                return perhaps;
            }
            boolean closes = (d == '\u2018' && text.charAt(open) == '\u201A') || closesSingle(text, i, paragraph);
            if (!closes || Character.isWhitespace(text.charAt(i - 1))) {
                continue;
            }
            if (perhaps < 0 && text.charAt(i - 1) == 's' && i + 2 < paragraph.end() && text.charAt(i + 1) == ' '
                    && Character.isLetterOrDigit(text.charAt(i + 2))) {
                perhaps = i + 1;
            } else {
                return i + 1;
            }
        }
        return perhaps;
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
