package synoptic.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Named steps from state to state, and the way back and forth. States are immutable, so a step is the state before it.
 *
 * @param <S> the state
 */
public final class History<S> {

    private record Step<S>(String name, S state) {}

    private final Deque<Step<S>> done = new ArrayDeque<>();
    private final Deque<Step<S>> undone = new ArrayDeque<>();
    private S present;

    /** A history that begins with a state. */
    public History(S beginning) {
        this.present = beginning;
    }

    /** The state now. */
    public S present() {
        return present;
    }

    /** Takes a step, unless it leads nowhere; what was undone before cannot be redone after it. */
    public void change(String name, S next) {
        if (!next.equals(present)) {
            done.push(new Step<>(name, present));
            undone.clear();
            present = next;
        }
    }

    /** Changes every state alike, past and present: for what is not a step that could be undone. */
    public void amend(UnaryOperator<S> change) {
        present = change.apply(present);
        amend(done, change);
        amend(undone, change);
    }

    private static <S> void amend(Deque<Step<S>> steps, UnaryOperator<S> change) {
        Deque<Step<S>> amended = new ArrayDeque<>();
        steps.forEach(step -> amended.addLast(new Step<>(step.name(), change.apply(step.state()))));
        steps.clear();
        steps.addAll(amended);
    }

    /** The name of the step that {@link #undo} takes back. */
    public Optional<String> undoable() {
        return Optional.ofNullable(done.peek()).map(Step::name);
    }

    /** The name of the step that {@link #redo} takes again. */
    public Optional<String> redoable() {
        return Optional.ofNullable(undone.peek()).map(Step::name);
    }

    /** Takes back the last step, if there is one. */
    public void undo() {
        go(done, undone);
    }

    /** Takes the step again that was taken back last, if there is one. */
    public void redo() {
        go(undone, done);
    }

    private void go(Deque<Step<S>> from, Deque<Step<S>> to) {
        Step<S> step = from.poll();
        if (step != null) {
            to.push(new Step<>(step.name(), present));
            present = step.state();
        }
    }
}
