package synoptic.export;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.TextSpan;

/**
 * A run or a part of it, as it is set. The renderer may end a line between any two elements; where a mark ends within a word, as
 * before a full stop, the parts of that word are kept together.
 */
record Piece(TextSpan span, MarkedText.Run run) {

    /** Longer than this is no word that has to stay on one line. */
    private static final int LONGEST_WORD = 40;

    /**
     * The runs of a paragraph in pieces; those of one list stand on one line.
     *
     * @param runs follow each other without a gap
     */
    static List<List<Piece>> of(List<MarkedText.Run> runs, String text) {
        List<List<Piece>> pieces = new ArrayList<>();
        if (!runs.isEmpty()
                && RightToLeft.isMostly(text.substring(runs.getFirst().span().start(), runs.getLast().span().end()))) {
            // The renderer orders such text element by element: words of the other direction must stay in one.
            runs.forEach(run -> pieces.add(List.of(new Piece(run.span(), run))));
            return pieces;
        }
        List<Piece> word = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            MarkedText.Run run = runs.get(i);
            int start = run.span().start();
            int end = run.span().end();
            boolean goesOn = i + 1 < runs.size() && isWithinWord(text, end);
            int head = word.isEmpty() ? start : endOfWord(text, start, end);
            if (head > start) {
                word.add(new Piece(new TextSpan(start, head), run));
            }
            if (head == end && goesOn) {
                continue;
            }
            flush(word, pieces);
            int tail = goesOn ? startOfWord(text, head, end) : end;
            if (tail > head) {
                pieces.add(List.of(new Piece(new TextSpan(head, tail), run)));
            }
            if (tail < end) {
                word.add(new Piece(new TextSpan(tail, end), run));
            }
        }
        flush(word, pieces);
        return pieces;
    }

    private static void flush(List<Piece> word, List<List<Piece>> pieces) {
        if (!word.isEmpty()) {
            int length = word.getLast().span().end() - word.getFirst().span().start();
            if (length <= LONGEST_WORD) {
                pieces.add(List.copyOf(word));
            } else {
                word.forEach(piece -> pieces.add(List.of(piece)));
            }
            word.clear();
        }
    }

    private static boolean isWithinWord(String text, int position) {
        char before = text.charAt(position - 1);
        char after = text.charAt(position);
        // The renderer orders text from right to left element by element; it is cut as seldom as can be.
        if (RightToLeft.isRightToLeft(text.codePointBefore(position))) {
            return false;
        }
        return (isOfWord(before) && isOfWord(after)) || (isLetterByItself(before) && isClosing(after)) || isOpening(before);
    }

    private static int endOfWord(String text, int from, int to) {
        int end = from;
        while (end < to && isOfWord(text.charAt(end))) {
            end++;
        }
        return end == from && end < to ? end + 1 : end;
    }

    private static int startOfWord(String text, int from, int to) {
        int start = to;
        while (start > from && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return start == to && start > from ? start - 1 : start;
    }

    private static boolean isOfWord(char c) {
        return !Character.isWhitespace(c) && !isLetterByItself(c);
    }

    /** Between such letters a line may end anywhere. */
    private static boolean isLetterByItself(char c) {
        return Character.isIdeographic(c)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA;
    }

    /** What never begins a line. */
    private static boolean isClosing(char c) {
        int type = Character.getType(c);
        return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION || type == Character.OTHER_PUNCTUATION;
    }

    /** What never ends one. */
    private static boolean isOpening(char c) {
        int type = Character.getType(c);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }
}
