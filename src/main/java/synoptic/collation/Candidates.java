package synoptic.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/**
 * The pairs of sentences of two witnesses that may report the same thing, and how alike they are. For each sentence only the
 * {@value #NEAREST} nearest of the other article are looked at, so that the work after this grows with the number of sentences.
 */
final class Candidates {

    /** Among this many nearest lie all but a few in a thousand of the matches in the annotated stories. */
    private static final int NEAREST = 12;

    /** What is no nearer than this has nothing in common. */
    private static final float LEAST_NEAR = 0.05f;

    private final WitnessProfile rows;
    private final WitnessProfile columns;
    private final float[][] near;
    private final Nearest[] nearestInRow;
    private final Nearest[] nearestInColumn;

    /**
     * Compares every sentence of one witness with every one of another.
     *
     * @param cancelled asked often whether the result is still wanted
     */
    Candidates(WitnessProfile rows, WitnessProfile columns, BooleanSupplier cancelled) {
        this.rows = rows;
        this.columns = columns;
        this.near = new float[rows.size()][];
        this.nearestInRow = new Nearest[rows.size()];
        this.nearestInColumn = new Nearest[columns.size()];
        Arrays.setAll(nearestInRow, i -> new Nearest());
        Arrays.setAll(nearestInColumn, j -> new Nearest());
        for (int i = 0; i < rows.size(); i++) {
            Cancelled.check(cancelled);
            near[i] = nearness(i);
            for (int j = 0; j < columns.size(); j++) {
                if (near[i][j] > LEAST_NEAR) {
                    nearestInRow[i].offer(j, near[i][j]);
                    nearestInColumn[j].offer(i, near[i][j]);
                }
            }
        }
    }

    /** The nearest so far of the other article's sentences, nearest first. */
    private static final class Nearest {

        private final int[] sentences = new int[NEAREST];
        private final float[] values = new float[NEAREST];
        private int size;

        void offer(int sentence, float value) {
            if (size == NEAREST && value <= values[NEAREST - 1]) {
                return;
            }
            int at = size < NEAREST ? size++ : NEAREST - 1;
            while (at > 0 && values[at - 1] < value) {
                values[at] = values[at - 1];
                sentences[at] = sentences[at - 1];
                at--;
            }
            values[at] = value;
            sentences[at] = sentence;
        }

        float best() {
            return values[0];
        }
    }

    /** The first look, for all of a row: shared weight. */
    private float[] nearness(int i) {
        SentenceProfile a = rows.get(i);
        float[] out = new float[columns.size()];
        a.stems().forEach((stem, weight) -> {
            for (int j : columns.placesOf(stem)) {
                out[j] += (float) (double) weight;
            }
        });
        for (int j = 0; j < out.length; j++) {
            out[j] = (float) dice(a, columns.get(j), out[j]);
        }
        return out;
    }

    /** A row and a column. */
    record Cell(int row, int column) {}

    /** The cells worth a closer look, ascending by row, then column. */
    List<Cell> cells() {
        List<Set<Integer>> chosen = new ArrayList<>();
        for (Nearest row : nearestInRow) {
            Set<Integer> own = new TreeSet<>();
            Arrays.stream(row.sentences, 0, row.size).forEach(own::add);
            chosen.add(own);
        }
        for (int j = 0; j < nearestInColumn.length; j++) {
            for (int n = 0; n < nearestInColumn[j].size; n++) {
                chosen.get(nearestInColumn[j].sentences[n]).add(j);
            }
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            for (int j : chosen.get(i)) {
                cells.add(new Cell(i, j));
            }
        }
        return cells;
    }

    /** The signals of a cell. */
    Signals signals(Cell cell) {
        int i = cell.row;
        int j = cell.column;
        SentenceProfile a = rows.get(i);
        SentenceProfile b = columns.get(j);
        double shared = 0;
        double sole = 0;
        for (var entry : a.stems().entrySet()) {
            if (b.stems().containsKey(entry.getKey())) {
                shared += entry.getValue();
                boolean once = rows.placesOf(entry.getKey()).size() == 1 && columns.placesOf(entry.getKey()).size() == 1;
                sole += once ? entry.getValue() : 0;
            }
        }
        double lighter = Math.min(a.total(), b.total());
        int numbers = common(a.numbers(), b.numbers());
        return new Signals(
                dice(a, b, shared),
                lighter == 0 ? 0 : shared / lighter,
                Math.log1p(shared * rows.proof()),
                Math.log1p(sole * rows.proof()),
                Math.log1p(common(a.pairs(), b.pairs())),
                Math.min(numbers, 2),
                numbers == 0 && !a.numbers().isEmpty() && !b.numbers().isEmpty() ? 1 : 0,
                Math.log1p(sharedNames(a, b) * rows.proof()),
                ratio(near[i][j], nearestInRow[i].best()) + ratio(near[i][j], nearestInColumn[j].best()),
                near[i][j] == nearestInRow[i].best() || near[i][j] == nearestInColumn[j].best() ? 1 : 0,
                neighbours(i, j),
                1 - Math.abs(a.position() - b.position()),
                Math.log1p(Math.min(a.stems().size(), b.stems().size())));
    }

    private static double dice(SentenceProfile a, SentenceProfile b, double shared) {
        return a.total() + b.total() == 0 ? 0 : 2 * shared / (a.total() + b.total());
    }

    private static double ratio(double value, double best) {
        return best == 0 ? 0 : value / best;
    }

    private static double sharedNames(SentenceProfile a, SentenceProfile b) {
        double sum = 0;
        for (String name : a.names()) {
            if (b.names().contains(name)) {
                sum += a.stems().getOrDefault(name, 0.0);
            }
        }
        return sum;
    }

    /** How near the sentences before and after come: a passage is rarely alone in being taken over. */
    private double neighbours(int i, int j) {
        double sum = 0;
        for (int di = -1; di <= 1; di++) {
            for (int dj = -1; dj <= 1; dj++) {
                boolean inside = i + di >= 0 && i + di < rows.size() && j + dj >= 0 && j + dj < columns.size();
                if ((di != 0 || dj != 0) && inside) {
                    sum += near[i + di][j + dj] / (di != 0 && dj != 0 ? 1 : 2);
                }
            }
        }
        return sum / 4;
    }

    private static int common(Set<String> a, Set<String> b) {
        int count = 0;
        for (String x : a) {
            if (b.contains(x)) {
                count++;
            }
        }
        return count;
    }
}
