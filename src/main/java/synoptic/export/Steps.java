package synoptic.export;

import java.util.concurrent.CancellationException;

/** A stretch of an export's progress, so that whoever does a part of the work need not know of the rest. */
final class Steps {

    private final ExportMonitor monitor;
    private final double from;
    private final double to;

    private Steps(ExportMonitor monitor, double from, double to) {
        this.monitor = monitor;
        this.from = from;
        this.to = to;
    }

    static Steps all(ExportMonitor monitor) {
        return new Steps(monitor, 0, 1);
    }

    /** One of several equal stretches of this one. */
    Steps part(int index, int count) {
        return between((double) index / count, (double) (index + 1) / count);
    }

    /** The stretch between two fractions of this one. */
    Steps between(double start, double end) {
        return new Steps(monitor, from + (to - from) * start, from + (to - from) * end);
    }

    /**
     * Tells how much of this stretch is done.
     *
     * @param fraction 0 to 1
     * @throws CancellationException if the result is no longer wanted
     */
    void done(double fraction) {
        check();
        monitor.progress(from + (to - from) * Math.min(1, fraction));
    }

    /** @throws CancellationException if the result is no longer wanted */
    void check() {
        if (monitor.isCancelled()) {
            throw new CancellationException("the export was cancelled");
        }
    }
}
