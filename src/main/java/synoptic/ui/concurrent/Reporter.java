package synoptic.ui.concurrent;

/** What work can tell while it runs. Used on the thread that works. */
public interface Reporter {

    /** Whether the result is no longer wanted. */
    boolean isCancelled();

    /** Runs {@code news} on the FX thread, unless the work is cancelled by then. */
    void report(Runnable news);

    /** As {@link #report}, but when news comes faster than it is delivered, only the newest is. */
    void reportLatest(Runnable news);
}
