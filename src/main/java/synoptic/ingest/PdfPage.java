package synoptic.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The words of a page, put into lines and the lines into the order in which they are read: the page is cut, again and again,
 * along the widest white strip that goes through it (recursive X-Y cut: Nagy and Seth, 1984), into columns before rows.
 */
final class PdfPage {

    /** Words further apart than this, in type sizes, are of different columns. */
    static final double COLUMN_GAP = 1.2;

    /** A column's gutter is at least so wide, in type sizes. */
    private static final double GUTTER = 0.7;

    /** Letters nearer to each other than this, in type sizes, are of one word, whatever the width of the font's space. */
    private static final double SPACE = 0.08;

    private static final int FEWEST_LINES = 3;
    private static final int DEEPEST = 40;

    /** On a page with more pieces than this no article is set. */
    private static final int MOST_PIECES = 10_000;

    /**
     * A word, or several that stand together.
     *
     * @param x where it begins, in points from the left
     * @param end where it ends
     * @param y its base line, in points from the top
     * @param size the size of its type, in points
     * @param turned whether it does not run as most words of the page do, as words along the edge
     */
    record Word(String text, float x, float end, float y, float size, boolean turned) {

        boolean follows(Word before) {
            return turned == before.turned && Math.abs(y - before.y) < 0.4 * Math.min(size, before.size)
                    && x - before.end < COLUMN_GAP * size && x >= before.end - size;
        }

        Word turn() {
            return new Word(text, x, end, y, size, !turned);
        }

        Word join(Word next) {
            String gap = Math.abs(next.x - end) < SPACE * size ? "" : " ";
            return new Word(text + gap + next.text, x, next.end, y, Math.max(size, next.size), turned);
        }
    }

    /**
     * A line.
     *
     * @param column the number of the column that it is in, over all of the page's rows
     * @param left where its column begins
     * @param right where its column ends
     */
    record Line(String text, float x, float end, float y, float size, boolean turned, int column, float left, float right) {}

    private final List<Line> lines = new ArrayList<>();
    private int columns;

    PdfPage(List<Word> words) {
        List<Word> pieces = new ArrayList<>();
        for (Word word : words) {
            if (!pieces.isEmpty() && word.follows(pieces.getLast())) {
                pieces.set(pieces.size() - 1, pieces.getLast().join(word));
            } else {
                pieces.add(word);
            }
        }
        List<Word> upright = pieces.stream().filter(piece -> !piece.turned()).toList();
        if (pieces.size() > MOST_PIECES) {
            column(upright);
        } else {
            cut(upright, 0);
        }
        column(pieces.stream().filter(Word::turned).toList());
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The lines in the order in which they are read. */
    List<Line> lines() {
        return lines;
    }

    private void cut(List<Word> pieces, int depth) {
        float size = median(pieces);
        List<List<Word>> parts = depth > DEEPEST ? List.of() : columns(pieces, size);
        if (parts.isEmpty() && depth <= DEEPEST && hasNeighbours(pieces)) {
            parts = rows(pieces);
        }
        if (parts.isEmpty()) {
            column(pieces.stream().sorted(Comparator.comparingDouble(Word::y).thenComparingDouble(Word::x)).toList());
        } else {
            parts.forEach(part -> cut(part, depth + 1));
        }
    }

    private static float median(List<Word> pieces) {
        return pieces.isEmpty() ? 1
                : (float) pieces.stream().mapToDouble(Word::size).sorted().skip(pieces.size() / 2).findFirst().orElse(1);
    }

    /** Whether any two pieces stand side by side, so that it matters which is read first. */
    private static boolean hasNeighbours(List<Word> pieces) {
        List<Word> sorted = pieces.stream().sorted(Comparator.comparingDouble(Word::y)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).y() - sorted.get(i - 1).y() < 0.9 * sorted.get(i).size()) {
                return true;
            }
        }
        return false;
    }

    /** Left and right of the widest gutter that goes all the way down, if there are lines on both sides of it. */
    private static List<List<Word>> columns(List<Word> pieces, float size) {
        List<Word> sorted = pieces.stream().sorted(Comparator.comparingDouble(Word::x)).toList();
        double widest = GUTTER * size;
        int at = -1;
        float end = sorted.isEmpty() ? 0 : sorted.getFirst().end();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).x() - end > widest && i >= FEWEST_LINES && sorted.size() - i >= FEWEST_LINES
                    && sideBySide(sorted.subList(0, i), sorted.subList(i, sorted.size()))) {
                widest = sorted.get(i).x() - end;
                at = i;
            }
            end = Math.max(end, sorted.get(i).end());
        }
        return at < 0 ? List.of() : List.of(List.copyOf(sorted.subList(0, at)), List.copyOf(sorted.subList(at, sorted.size())));
    }

    /** Whether at least half of the shorter one has something of the other beside it. */
    private static boolean sideBySide(List<Word> left, List<Word> right) {
        double top = Math.max(top(left), top(right));
        double bottom = Math.min(bottom(left), bottom(right));
        return bottom - top > 0.5 * Math.min(bottom(left) - top(left), bottom(right) - top(right));
    }

    private static double top(List<Word> pieces) {
        return pieces.stream().mapToDouble(Word::y).min().orElse(0);
    }

    private static double bottom(List<Word> pieces) {
        return pieces.stream().mapToDouble(Word::y).max().orElse(0);
    }

    /** Above and below the widest white strip that goes all the way across. */
    private static List<List<Word>> rows(List<Word> pieces) {
        List<Word> sorted = pieces.stream().sorted(Comparator.comparingDouble(piece -> piece.y() - piece.size())).toList();
        double widest = 0;
        int at = -1;
        double end = sorted.isEmpty() ? 0 : sorted.getFirst().y();
        for (int i = 1; i < sorted.size(); i++) {
            double start = sorted.get(i).y() - 0.75 * sorted.get(i).size();
            if (start - end > widest) {
                widest = start - end;
                at = i;
            }
            end = Math.max(end, sorted.get(i).y());
        }
        return at < 0 ? List.of() : List.of(List.copyOf(sorted.subList(0, at)), List.copyOf(sorted.subList(at, sorted.size())));
    }

    /** Pieces of one column, from top to bottom: those on one base line are a line. */
    private void column(List<Word> pieces) {
        List<Word> joined = new ArrayList<>();
        for (Word piece : pieces) {
            if (!joined.isEmpty() && Math.abs(piece.y() - joined.getLast().y()) < 0.4 * Math.min(piece.size(), joined.getLast().size())
                    && piece.x() >= joined.getLast().x()) {
                joined.set(joined.size() - 1, joined.getLast().join(piece));
            } else {
                joined.add(piece);
            }
        }
        float left = (float) joined.stream().mapToDouble(Word::x).min().orElse(0);
        float right = (float) joined.stream().mapToDouble(Word::end).max().orElse(0);
        for (Word line : joined) {
            lines.add(new Line(line.text(), line.x(), line.end(), line.y(), line.size(), line.turned(), columns, left, right));
        }
        columns++;
    }
}
