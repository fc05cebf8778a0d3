package synoptic.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** Keeps what it is given until the test runs it: time under the test's control. */
public final class ManualExecutor implements Executor {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable command) {
        waiting.add(command);
    }

    /** Runs everything that waits, and what that hands in. */
    public void runAll() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    /** Runs what has waited longest. */
    public void runOne() {
        waiting.remove().run();
    }
}
