package synoptic.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import synoptic.article.Article;
import synoptic.article.Part;
import synoptic.collation.Witness;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;

/**
 * Cuts a row of columns into rows so short that each stands on a page whole, between paragraphs and, where one is long, between its
 * sentences. Where the renderer parts a row over two pages it tears lines from each other.
 */
final class ShortRows {

    /** How many times longer than a row should be a paragraph is before it is cut; about three rows fill a page. */
    private static final double LENIENCE = 2.5;

    private final int most;

    /** @param most how wide the text of a cell may be, in letters of the Latin alphabet */
    ShortRows(int most) {
        this.most = most;
    }

    /**
     * The rows, one at least.
     *
     * @param cells column by column the indices of paragraphs, and what they are indices of
     */
    List<List<List<MarkedText.Paragraph>>> of(List<List<Integer>> cells, List<Witness> witnesses, List<MarkedText> texts) {
        List<Deque<MarkedText.Paragraph>> columns = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            Deque<MarkedText.Paragraph> waiting = new ArrayDeque<>();
            for (int paragraph : cells.get(column)) {
                waiting.addAll(parts(texts.get(column).paragraphs().get(paragraph), witnesses.get(column)));
            }
            columns.add(waiting);
        }
        List<List<List<MarkedText.Paragraph>>> rows = new ArrayList<>();
        do {
            List<List<MarkedText.Paragraph>> row = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                row.add(next(columns.get(column), witnesses.get(column).article()));
            }
            rows.add(row);
        } while (columns.stream().anyMatch(waiting -> !waiting.isEmpty()));
        return rows;
    }

    /** What stands in the next row of a column; a heading goes with what it heads. */
    private List<MarkedText.Paragraph> next(Deque<MarkedText.Paragraph> waiting, Article article) {
        List<MarkedText.Paragraph> taken = new ArrayList<>();
        int width = 0;
        for (MarkedText.Paragraph paragraph = waiting.peek(); paragraph != null; paragraph = waiting.peek()) {
            width += width(paragraph.span().in(article.text()));
            if (width > most && !taken.stream().allMatch(ShortRows::isHeading)) {
                break;
            }
            taken.add(waiting.remove());
        }
        while (taken.size() > 1 && isHeading(taken.getLast()) && !waiting.isEmpty()) {
            waiting.addFirst(taken.removeLast());
        }
        return taken;
    }

    static boolean isHeading(MarkedText.Paragraph paragraph) {
        return paragraph.kind() == Part.Kind.HEADLINE || paragraph.kind() == Part.Kind.SUBHEAD;
    }

    private List<MarkedText.Paragraph> parts(MarkedText.Paragraph paragraph, Witness witness) {
        String text = witness.article().text();
        List<MarkedText.Paragraph> parts = new ArrayList<>();
        int start = paragraph.span().start();
        int end = paragraph.span().end();
        while (width(text.substring(start, end)) > most * LENIENCE) {
            int place = place(start, end, witness);
            parts.add(paragraph.part(new TextSpan(start, place)));
            start = place;
        }
        parts.add(start == paragraph.span().start() ? paragraph : paragraph.part(new TextSpan(start, end)));
        return parts;
    }

    /** Where the part that begins at {@code start} ends: behind the last sentence that fits, or else between two words. */
    private int place(int start, int end, Witness witness) {
        String text = witness.article().text();
        int last = start;
        for (Sentence sentence : witness.sentences()) {
            int place = sentence.span().start();
            if (place > start && place < end && width(text.substring(start, place)) <= most * LENIENCE) {
                last = place;
            }
        }
        if (last > start) {
            return last;
        }
        int furthest = start;
        while (furthest < end && width(text.substring(start, furthest)) < most * LENIENCE) {
            furthest = text.offsetByCodePoints(furthest, 1);
        }
        int space = text.lastIndexOf(' ', furthest - 1);
        return space > start ? space + 1 : furthest;
    }

    /** Ideographs and the syllables of Korean are as wide as two letters. */
    private static int width(String text) {
        return text.length() + (int) text.codePoints().filter(ShortRows::isWide).count();
    }

    private static boolean isWide(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return Character.isIdeographic(codePoint)
                || script == Character.UnicodeScript.HANGUL
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}
