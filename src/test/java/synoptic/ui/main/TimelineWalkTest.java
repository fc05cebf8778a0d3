package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import synoptic.article.Passage;
import synoptic.comparison.ComparisonService;
import synoptic.ui.Stories;

/** The dates on their axis, by keyboard, in a real window without a display. */
class TimelineWalkTest extends WindowTest {

    @Override
    TestWindow open(Stage stage) {
        return new TestWindow(stage, folder, List.of(), new ComparisonService(() -> null)::compare);
    }

    private void openDates() {
        robot.interact(() -> {
            shown.reading.add(Stories.article("A", "One", "Ferry hits bridge",
                    "The ferry hit the bridge on 3 March 2024.", "The bridge is to open again on 9 March 2024.",
                    "Nobody was hurt on 3 March 2024."));
            shown.reading.add(Stories.article("B", "Two", "Bridge is shut",
                    "On 3 March 2024 a ferry hit the bridge.", "It was built by 12 May 1931."));
            shown.model.compare();
            shown.model.viewProperty().set(View.DATES);
        });
        settle();
    }

    private Set<Node> marks() {
        return robot.lookup(".timeline-mark").queryAll();
    }

    private String focused() {
        return onFx(() -> shown.stage.getScene().getFocusOwner().getAccessibleText());
    }

    @Test
    void theMarksAreReachedAndNamedAndPressedByKeyboard() {
        openDates();
        assertThat(marks()).hasSize(4).allSatisfy(mark -> {
            assertThat(mark.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
            assertThat(mark.getAccessibleText()).matches("(?s).*(1931|2024), (One|Two): .*");
        });
        assertThat(marks()).as("marks that Tab comes to").filteredOn(Node::isFocusTraversable).hasSize(1);

        robot.interact(() -> marks().stream().filter(Node::isFocusTraversable).findFirst().orElseThrow().requestFocus());
        assertThat(focused()).startsWith("May 12, 1931, Two:");
        robot.type(KeyCode.RIGHT);
        assertThat(focused()).startsWith("Mar 3, 2024, One:");
        robot.type(KeyCode.DOWN);
        assertThat(focused()).startsWith("Mar 3, 2024, Two:");
        robot.type(KeyCode.DOWN);
        assertThat(focused()).as("the lowest lane").startsWith("Mar 3, 2024, Two:");
        robot.type(KeyCode.END);
        assertThat(focused()).startsWith("Mar 9, 2024, One:");
        assertThat(marks()).filteredOn(Node::isFocusTraversable).hasSize(1);

        robot.type(KeyCode.ENTER);
        settle();
        TableView<?> table = robot.lookup("#evidence-table").query();
        assertThat(table.getFocusModel().getFocusedIndex()).isEqualTo(2);
        assertThat(table.isFocused()).isTrue();
    }

    @Test
    void enterGoesFromPassageToPassageOfACell() {
        openDates();
        TableView<Object> table = robot.lookup("#evidence-table").query();
        robot.interact(() -> {
            table.requestFocus();
            table.getFocusModel().focus(1, table.getColumns().get(1));
        });
        assertThat(robot.lookup(".evidence-cell").<Node>queryAll()).extracting(Node::getAccessibleText)
                .anyMatch(text -> text != null && text.matches("1 of 2: The ferry.*; 2 of 2: Nobody.*"));

        List<String> words = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            robot.type(KeyCode.ENTER);
            assertThat(shown.model.viewProperty().get()).isEqualTo(View.COLUMNS);
            words.add(onFx(() -> {
                Passage now = shown.reading.spotlight().orElseThrow();
                int line = now.span().end();
                return shown.reading.articles().getFirst().text().substring(0, line).lines().toList().getLast();
            }));
            robot.interact(() -> {
                shown.model.viewProperty().set(View.DATES);
                table.requestFocus();
            });
            settle();
        }
        assertThat(words).containsExactly(
                "The ferry hit the bridge on 3 March 2024", "Nobody was hurt on 3 March 2024", "The ferry hit the bridge on 3 March 2024");
    }
}
