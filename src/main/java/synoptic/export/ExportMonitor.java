package synoptic.export;

/** Watches an export under way, and can end it. Called on the thread that exports. */
public interface ExportMonitor {

    /**
     * Tells how far the export is.
     *
     * @param fraction 0 to 1, never falling
     */
    void progress(double fraction);

    /** Whether the files are no longer wanted. Asked often; the export then ends with a {@code CancellationException}. */
    boolean isCancelled();

    /** A monitor that watches nothing and never cancels. */
    static ExportMonitor none() {
        return new ExportMonitor() {
            @Override
            public void progress(double fraction) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
