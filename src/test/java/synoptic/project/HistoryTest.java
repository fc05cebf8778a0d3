package synoptic.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final History<String> history = new History<>("a");

    @Test
    void goesBackAndForthByName() {
        history.change("write b", "ab");
        history.change("write c", "abc");
        assertThat(history.undoable()).contains("write c");

        history.undo();
        assertThat(history.present()).isEqualTo("ab");
        assertThat(history.redoable()).contains("write c");

        history.redo();
        assertThat(history.present()).isEqualTo("abc");
        assertThat(history.redoable()).isEmpty();
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        history.change("write b", "ab");
        history.undo();
        history.change("write x", "ax");
        history.redo();

        assertThat(history.present()).isEqualTo("ax");
    }

    @Test
    void aStepThatLeadsNowhereIsNone() {
        history.change("nothing", "a");

        assertThat(history.undoable()).isEmpty();
    }

    @Test
    void whatIsAmendedStaysWhenOlderStepsAreUndone() {
        history.change("write b", "ab");
        history.amend(state -> state + "!");
        history.undo();

        assertThat(history.present()).isEqualTo("a!");
    }

    @Property
    void undoingEverythingLeadsToTheBeginningAndRedoingItToTheEnd(@ForAll List<@IntRange(max = 3) Integer> states) {
        History<Integer> numbers = new History<>(-1);
        List<Integer> taken = new ArrayList<>(List.of(-1));
        for (int state : states) {
            numbers.change("to " + state, state);
            taken.add(state);
        }
        while (numbers.undoable().isPresent()) {
            numbers.undo();
        }
        assertThat(numbers.present()).isEqualTo(-1);
        while (numbers.redoable().isPresent()) {
            numbers.redo();
        }
        assertThat(numbers.present()).isEqualTo(taken.getLast());
    }
}
