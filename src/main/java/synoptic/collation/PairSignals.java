package synoptic.collation;

import java.util.List;
import java.util.Set;

/** Measures how alike every sentence of one witness is to every sentence of another. */
final class PairSignals {

    /** Below this no pair of the annotated stories was ever a match. */
    private static final double LEAST_NEAR = 0.05;

    private final List<SentenceProfile> rows;
    private final List<SentenceProfile> columns;
    private final double[][] near;
    private final double[] bestInRow;
    private final double[] bestInColumn;

    PairSignals(List<SentenceProfile> rows, List<SentenceProfile> columns) {
        this.rows = rows;
        this.columns = columns;
        this.near = new double[rows.size()][columns.size()];
        this.bestInRow = new double[rows.size()];
        this.bestInColumn = new double[columns.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < columns.size(); j++) {
                double value = nearness(rows.get(i), columns.get(j));
                near[i][j] = value;
                bestInRow[i] = Math.max(bestInRow[i], value);
                bestInColumn[j] = Math.max(bestInColumn[j], value);
            }
        }
    }

    /** The first look: shared weight and, where there is an encoder, the angle of the vectors, half each. */
    private static double nearness(SentenceProfile a, SentenceProfile b) {
        double dice = dice(a, b, sharedWeight(a, b));
        return a.vector().length == 0 ? dice : (dice + Math.max(0, cosine(a.vector(), b.vector()))) / 2;
    }

    /** Whether the pair has anything in common; where not, its signals need not be asked for. */
    boolean isCandidate(int i, int j) {
        return near[i][j] > LEAST_NEAR;
    }

    /** The signals of row {@code i} against column {@code j}. */
    Signals of(int i, int j) {
        SentenceProfile a = rows.get(i);
        SentenceProfile b = columns.get(j);
        double shared = sharedWeight(a, b);
        double lighter = Math.min(a.total(), b.total());
        int numbers = common(a.numbers(), b.numbers());
        return new Signals(
                dice(a, b, shared),
                lighter == 0 ? 0 : shared / lighter,
                Math.log1p(shared),
                a.vector().length == 0 ? 0 : cosine(a.vector(), b.vector()),
                Math.log1p(common(a.pairs(), b.pairs())),
                Math.min(numbers, 2),
                numbers == 0 && !a.numbers().isEmpty() && !b.numbers().isEmpty() ? 1 : 0,
                Math.log1p(sharedNames(a, b)),
                ratio(near[i][j], bestInRow[i]) + ratio(near[i][j], bestInColumn[j]),
                near[i][j] == bestInRow[i] || near[i][j] == bestInColumn[j] ? 1 : 0,
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
        double best = 0;
        for (int di = -1; di <= 1; di++) {
            for (int dj = -1; dj <= 1; dj++) {
                boolean inside = i + di >= 0 && i + di < rows.size() && j + dj >= 0 && j + dj < columns.size();
                if ((di != 0 || dj != 0) && inside) {
                    best += near[i + di][j + dj] / (di != 0 && dj != 0 ? 1 : 2);
                }
            }
        }
        return best / 4;
    }

    private static double sharedWeight(SentenceProfile a, SentenceProfile b) {
        if (a.stems().size() > b.stems().size()) {
            return sharedWeight(b, a);
        }
        double shared = 0;
        for (var entry : a.stems().entrySet()) {
            if (b.stems().containsKey(entry.getKey())) {
                shared += entry.getValue();
            }
        }
        return shared;
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

    static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
