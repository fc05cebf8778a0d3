package synoptic.ui.concurrent;

import java.util.function.Consumer;

/**
 * What to do when work ends. Exactly one of the three is run, on the FX thread, unless a later request took its place.
 *
 * @param <T> what the work results in
 * @param onSuccess gets the result
 * @param onFailure gets what was thrown
 * @param onCancelled is run when it was cancelled
 */
public record Outcome<T>(Consumer<T> onSuccess, Consumer<Throwable> onFailure, Runnable onCancelled) {}
