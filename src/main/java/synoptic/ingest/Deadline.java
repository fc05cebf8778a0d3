package synoptic.ingest;

import java.time.Duration;

/**
 * When reading a document has to be done, asked again and again by whoever reads, so that no document holds up the others.
 *
 * @param nanos on the clock of {@link System#nanoTime()}
 */
record Deadline(long nanos) {

    static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    /** Fails once the time is up, or once the thread is interrupted. */
    void check() {
        if (System.nanoTime() - nanos > 0 || Thread.currentThread().isInterrupted()) {
            throw new TimeIsUpException();
        }
    }

    /** Reading took too long. Unchecked, so that it passes through libraries; the loader makes a sentence of it. */
    static final class TimeIsUpException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TimeIsUpException() {
            super("reading took too long");
        }
    }
}
