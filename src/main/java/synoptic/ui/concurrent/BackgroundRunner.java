package synoptic.ui.concurrent;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/**
 * Runs work in the background and brings its results back to the FX thread. Which threads it uses is decided by whoever
 * builds it; with {@code Runnable::run} for both, everything happens at once on the caller's thread.
 */
public final class BackgroundRunner {

    private final Executor background;
    private final Executor fxThread;

    /**
     * @param background where work is done
     * @param fxThread where results are delivered
     */
    public BackgroundRunner(Executor background, Executor fxThread) {
        this.background = background;
        this.fxThread = fxThread;
    }

    /** A runner that works on {@code background} and delivers on JavaFX's own thread. */
    public static BackgroundRunner deliveringToFx(Executor background) {
        return new BackgroundRunner(background, Platform::runLater);
    }

    /** A place for requests of one kind, of which only the latest counts. */
    public Lane newLane() {
        return new Lane(background, fxThread);
    }
}
