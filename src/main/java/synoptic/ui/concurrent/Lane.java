package synoptic.ui.concurrent;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Requests of one kind, of which only the latest counts: starting another cancels the one under way, and nothing that a
 * superseded or cancelled request still delivers arrives. All methods are called on the FX thread.
 */
public final class Lane {

    private static final Logger LOG = System.getLogger(Lane.class.getName());

    private final Executor background;
    private final Executor fxThread;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running", false);
    private @Nullable Request<?> current;

    Lane(Executor background, Executor fxThread) {
        this.background = background;
        this.fxThread = fxThread;
    }

    /** Whether a request is under way. Changes on the FX thread. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Starts work; cancels what was under way in this lane without telling its outcome. */
    public <T> void start(Work<T> work, Outcome<T> outcome) {
        supersede();
        Request<T> request = new Request<>(work, outcome);
        current = request;
        running.set(true);
        background.execute(request);
    }

    /** Cancels what is under way, if anything, and tells its outcome. */
    public void cancel() {
        Request<?> request = current;
        if (request != null) {
            supersede();
            request.outcome.onCancelled().run();
        }
    }

    private void supersede() {
        Request<?> request = current;
        current = null;
        running.set(false);
        if (request != null) {
            request.cancelled = true;
        }
    }

    private final class Request<T> implements Runnable, Reporter {
        private final Work<T> work;
        private final Outcome<T> outcome;
        private final AtomicReference<@Nullable Runnable> latest = new AtomicReference<>();
        private volatile boolean cancelled;

        Request(Work<T> work, Outcome<T> outcome) {
            this.work = work;
            this.outcome = outcome;
        }

        @Override
        public void run() {
            try {
                T result = work.run(this);
                finish(() -> outcome.onSuccess().accept(result));
            } catch (CancellationException e) {
                finish(outcome.onCancelled());
            } catch (Throwable e) {
                // An Error too: a native library that cannot be linked must reach the person as a message.
                if (!(e instanceof Exception) || e instanceof RuntimeException) {
                    LOG.log(Level.ERROR, "Work in the background failed", e);
                }
                finish(() -> outcome.onFailure().accept(e));
            }
        }

        private void finish(Runnable end) {
            report(() -> {
                supersede();
                end.run();
            });
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public void report(Runnable news) {
            fxThread.execute(() -> {
                if (current == this) {
                    news.run();
                }
            });
        }

        @Override
        public void reportLatest(Runnable news) {
            if (latest.getAndSet(news) == null) {
                report(() -> {
                    Runnable newest = latest.getAndSet(null);
                    if (newest != null) {
                        newest.run();
                    }
                });
            }
        }
    }
}
