package synoptic.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import synoptic.article.Part;
import synoptic.collation.Witness;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;

/**
 * Cuts a row of columns into rows so short that each stands on a page whole, between paragraphs and, where one is long, between its
 * sentences. Where the renderer parts a row over two pages it tears lines from each other.
 */
final class ShortRows {

    /**
     * How many times longer than a row should be a part of a paragraph may be; about three rows fill a page. Where others stand
     * beside it, a cut may leave a gap in it: it is put off. By itself it goes on without one.
     */
    private static final double LENIENCE_BESIDE_OTHERS = 2.5;

    private static final double LENIENCE_ALONE = 1;

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
            List<MarkedText.Paragraph> paragraphs = texts.get(column).paragraphs();
            columns.add(cells.get(column).stream().map(paragraphs::get).collect(Collectors.toCollection(ArrayDeque::new)));
        }
        List<List<List<MarkedText.Paragraph>>> rows = new ArrayList<>();
        do {
            boolean isAlone = columns.stream().filter(waiting -> !waiting.isEmpty()).count() < 2;
            int longest = (int) Math.min(Integer.MAX_VALUE, most * (isAlone ? LENIENCE_ALONE : LENIENCE_BESIDE_OTHERS));
            List<List<MarkedText.Paragraph>> row = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                row.add(next(columns.get(column), longest, witnesses.get(column)));
            }
            rows.add(row);
        } while (columns.stream().anyMatch(waiting -> !waiting.isEmpty()));
        return rows;
    }

    /** What stands in the next row of a column; a heading goes with what it heads. */
    private List<MarkedText.Paragraph> next(Deque<MarkedText.Paragraph> waiting, int longest, Witness witness) {
        List<MarkedText.Paragraph> taken = new ArrayList<>();
        int width = 0;
        for (MarkedText.Paragraph paragraph = waiting.peek(); paragraph != null; paragraph = waiting.peek()) {
            width += width(paragraph.span().in(witness.article().text()));
            if (width > most && !taken.stream().allMatch(ShortRows::isHeading)) {
                break;
            }
            waiting.remove();
            int place = place(paragraph.span(), longest, witness);
            if (place < paragraph.span().end()) {
                waiting.addFirst(paragraph.part(new TextSpan(place, paragraph.span().end())));
                taken.add(paragraph.part(new TextSpan(paragraph.span().start(), place)));
                break;
            }
            taken.add(paragraph);
        }
        while (taken.size() > 1 && isHeading(taken.getLast()) && !waiting.isEmpty()) {
            waiting.addFirst(taken.removeLast());
        }
        return taken;
    }

    static boolean isHeading(MarkedText.Paragraph paragraph) {
        return paragraph.kind() == Part.Kind.HEADLINE || paragraph.kind() == Part.Kind.SUBHEAD;
    }

    /** Where the part with which a paragraph begins ends: with it, or behind the last sentence that fits, or else between two words. */
    private static int place(TextSpan paragraph, int longest, Witness witness) {
        String text = witness.article().text();
        int start = paragraph.start();
        int end = paragraph.end();
        if (width(paragraph.in(text)) <= longest) {
            return end;
        }
        int last = start;
        for (Sentence sentence : witness.sentences()) {
            int place = sentence.span().start();
            if (place > start && place < end && width(text.substring(start, place)) <= longest) {
                last = place;
            }
        }
        if (last > start) {
            return last;
        }
        int furthest = start;
        while (furthest < end && width(text.substring(start, furthest)) < longest) {
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
