package synoptic.ui.concurrent;

/**
 * Something to be done off the FX thread.
 *
 * @param <T> what it results in
 */
@FunctionalInterface
public interface Work<T> {

    /**
     * Does it.
     *
     * @throws Exception if it cannot be done; a {@link java.util.concurrent.CancellationException} if it was cancelled
     */
    T run(Reporter reporter) throws Exception;
}
