package synoptic.comparison;

/** Watches a comparison under way, and can end it. Called on the thread that compares. */
public interface ComparisonMonitor {

    /** The steps of a comparison, in order. */
    enum Step {
        EXTRACTING,
        ENCODING,
        LINKING,
        FINDING_CLAIMS
    }

    /**
     * Tells how far the comparison is.
     *
     * @param step the step under way
     * @param fraction how much of the whole comparison is done, 0 to 1, never falling
     */
    void progress(Step step, double fraction);

    /** Whether the result is no longer wanted. Asked often; the comparison then ends with a {@code CancellationException}. */
    boolean isCancelled();

    /** A monitor that watches nothing and never cancels. */
    static ComparisonMonitor none() {
        return new ComparisonMonitor() {
            @Override
            public void progress(Step step, double fraction) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
