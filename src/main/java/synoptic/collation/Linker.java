package synoptic.collation;

import java.util.List;
import java.util.function.BooleanSupplier;

/** Finds how likely each sentence of a witness reports the same as each sentence of every other, in two looks. */
final class Linker {

    /** Less likely pairs lend no support to others. */
    private static final double WORTH_FOLLOWING = 0.05;

    /** Sentences that share this much of their weight report the same... */
    private static final double NEARLY_THE_SAME = 0.8;

    /** ...if the shorter has so many telling stems. */
    private static final int STEMS_ENOUGH = 5;

    private final LinkModel model;
    private final List<List<SentenceProfile>> witnesses;
    private final BooleanSupplier cancelled;
    private final double[][][][] likelihoods;

    Linker(LinkModel model, List<List<SentenceProfile>> witnesses, BooleanSupplier cancelled) {
        this.model = model;
        this.witnesses = witnesses;
        this.cancelled = cancelled;
        this.likelihoods = new double[witnesses.size()][witnesses.size()][][];
    }

    /** Likelihoods by witness, other witness, sentence and other sentence; only where the first witness comes first. */
    double[][][][] likelihoods() {
        int count = witnesses.size();
        PairSignals[][] signals = new PairSignals[count][count];
        for (int a = 0; a < count; a++) {
            for (int b = a + 1; b < count; b++) {
                Cancelled.check(cancelled);
                signals[a][b] = new PairSignals(witnesses.get(a), witnesses.get(b));
                likelihoods[a][b] = firstLook(signals[a][b], witnesses.get(a).size(), witnesses.get(b).size());
            }
        }
        double[][][][] second = new double[count][count][][];
        for (int a = 0; a < count; a++) {
            for (int b = a + 1; b < count; b++) {
                Cancelled.check(cancelled);
                second[a][b] = secondLook(signals[a][b], a, b);
            }
        }
        return second;
    }

    private double[][] firstLook(PairSignals signals, int rows, int columns) {
        double[][] out = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                out[i][j] = signals.isCandidate(i, j) ? firstLook(signals.of(i, j)) : 0;
            }
        }
        return out;
    }

    private double firstLook(Signals signals) {
        return floored(signals, model.first().likelihood(signals));
    }

    /**
     * The model was fitted on stories of some length; in a short one every word weighs little, and even the same sentence would
     * not count as the same.
     */
    private static double floored(Signals signals, double likelihood) {
        return signals.sharedWeight() >= NEARLY_THE_SAME && signals.length() >= Math.log1p(STEMS_ENOUGH)
                ? Math.max(likelihood, Math.min(1, signals.sharedWeight()))
                : likelihood;
    }

    private double[][] secondLook(PairSignals signals, int a, int b) {
        double[][] first = likelihoods[a][b];
        double[][] third = throughThird(a, b);
        double[][] out = new double[first.length][third.length == 0 ? 0 : third[0].length];
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < first[i].length; j++) {
                if (signals.isCandidate(i, j)) {
                    double inStep = Math.max(at(first, i - 1, j - 1), at(first, i + 1, j + 1));
                    double beside = Math.max(
                            Math.max(at(first, i - 1, j), at(first, i + 1, j)),
                            Math.max(at(first, i, j - 1), at(first, i, j + 1)));
                    Signals own = signals.of(i, j);
                    out[i][j] = floored(own, model.second().likelihood(own, inStep, beside, third[i][j]));
                }
            }
        }
        return out;
    }

    private static double at(double[][] matrix, int i, int j) {
        return i < 0 || i >= matrix.length || j < 0 || j >= matrix[i].length ? 0 : matrix[i][j];
    }

    private double[][] throughThird(int a, int b) {
        double[][] out = new double[witnesses.get(a).size()][witnesses.get(b).size()];
        for (int c = 0; c < witnesses.size(); c++) {
            if (c == a || c == b) {
                continue;
            }
            for (int k = 0; k < witnesses.get(c).size(); k++) {
                for (int i = 0; i < out.length; i++) {
                    double toThird = likelihood(a, i, c, k);
                    if (toThird < WORTH_FOLLOWING) {
                        continue;
                    }
                    for (int j = 0; j < out[i].length; j++) {
                        out[i][j] = Math.max(out[i][j], Math.sqrt(toThird * likelihood(c, k, b, j)));
                    }
                }
            }
        }
        return out;
    }

    private double likelihood(int a, int i, int b, int j) {
        return a < b ? likelihoods[a][b][i][j] : likelihoods[b][a][j][i];
    }
}
