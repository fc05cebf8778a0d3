package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of buttons, heads of tables and messages are shown in full in every view, in a real window without a display. */
class NothingIsCutTest extends WindowTest {

    private static final List<KeyCode> ADDRESS = List.of(KeyCode.SHORTCUT, KeyCode.L);

    @ParameterizedTest
    @CsvSource({"1300, 740, 1", "1300, 740, 2", "700, 600, 1", "700, 600, 2", "480, 700, 1"})
    void buttonsShowAllTheirWords(double width, double height, double textSize) {
        shown.openThree();
        resize(width, height, textSize);
        robot.push(ADDRESS.toArray(KeyCode[]::new));
        for (View view : View.values()) {
            robot.interact(() -> shown.model.viewProperty().set(view));
            shown.settle();

            assertThat(cutButtons()).as("in %s", view).isEmpty();
        }
    }

    private List<String> cutButtons() {
        return shown.onFx(() -> {
            List<String> cut = new ArrayList<>();
            for (Node node : shown.stage.getScene().getRoot().lookupAll("*")) {
                boolean isButton = node instanceof Button || node instanceof ToggleButton;
                if (isButton && isShown(node) && !shows((Labeled) node)) {
                    cut.add(((Labeled) node).getText());
                }
            }
            return cut;
        });
    }

    private static boolean shows(Labeled labeled) {
        return labeled.getText() == null
                || labeled.getText().isEmpty()
                || labeled.getChildrenUnmodifiable().stream()
                        .anyMatch(part -> part instanceof Text text && text.getText().equals(labeled.getText()));
    }

    private static boolean isShown(Node node) {
        Parent parent = node.getParent();
        return node.isVisible() && (parent == null || isShown(parent));
    }

    @ParameterizedTest
    @CsvSource({"1300, 740, 1", "700, 600, 1", "1300, 740, 2"})
    void headsOfTablesShowWholeNames(double width, double height, double textSize) {
        shown.openThree();
        robot.interact(() -> shown.model.viewProperty().set(View.MATRIX));
        resize(width, height, textSize);

        List<String> outside = shown.onFx(() -> {
            List<String> cut = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (Node head : shown.stage.getScene().getRoot().lookupAll(".evidence-head")) {
                Node column = head;
                while (!column.getStyleClass().contains("column-header")) {
                    column = column.getParent();
                }
                names.add(((Text) head).getText());
                Bounds words = head.localToScene(head.getLayoutBounds());
                Bounds room = column.localToScene(column.getLayoutBounds());
                if (words.getMinX() < room.getMinX() || words.getMaxX() > room.getMaxX() + 1 || words.getMaxY() > room.getMaxY() + 1) {
                    cut.add(((Text) head).getText());
                }
            }
            assertThat(names).contains("Claim").hasSize(4);
            return cut;
        });
        assertThat(outside).isEmpty();
    }

    @Test
    void aLongMessageIsReadWithoutScrolling() {
        shown.openThree();
        resize(480, 600, 1);
        robot.interact(() -> shown.model.tell("A picture of a page is no article; ".repeat(4) + "save the page as text and open that."));
        shown.settle();

        Node words = robot.lookup(".message-line .label").query();
        Bounds strip = shown.onFx(() -> inScene(robot.lookup("#message-strip").query()));
        assertThat(strip.contains(shown.onFx(() -> inScene(words)))).isTrue();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void theKeyThatOpensTheDetailsIsNotTypedIntoThem() {
        shown.openThree();
        robot.interact(() -> shown.area("A").requestFocus());
        robot.type(KeyCode.E);
        shown.settle();

        TextField outlet = robot.lookup("#details-outlet").query();
        String before = outlet.getText();
        assertThat(before).isNotEqualTo("e").isNotEmpty();
        robot.type(KeyCode.X);
        assertThat(outlet.getText()).isEqualTo("x");
    }
}
