package synoptic.collation;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Ends work whose result is no longer wanted. */
public final class Cancelled {

    private Cancelled() {}

    public static void check(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
