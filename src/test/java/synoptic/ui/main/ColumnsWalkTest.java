package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;

/** What users do with columns: turn pages, pin, move, close, in a real window without a display. */
class ColumnsWalkTest extends WindowTest {

    @Test
    void leftAndRightTurnPagesWhileATextHasTheFocus() {
        shown.openThree();
        robot.interact(() -> area("A").requestFocus());

        robot.type(KeyCode.RIGHT);
        settle();
        assertThat(reading.visible()).extracting(Article::id).containsExactly("B");
        assertThat(area("B").isFocused()).isTrue();

        robot.type(KeyCode.RIGHT, KeyCode.LEFT);
        settle();
        assertThat(reading.visible()).extracting(Article::id).containsExactly("B");
    }

    @Test
    void largerTextMakesFewerColumns() {
        shown.openThree();
        robot.interact(() -> model.claimsShownProperty().set(false));
        settle();
        assertThat(reading.visible()).hasSize(2);

        robot.interact(() -> reading.textSizeProperty().set(2));
        settle();
        assertThat(reading.visible()).hasSize(1);
    }

    @Test
    void aColumnThatIsMovedOutOfThePageIsFollowed() {
        shown.openThree();
        robot.interact(() -> model.claimsShownProperty().set(false));
        settle();
        robot.interact(() -> area("A").requestFocus());
        for (int i = 0; i < 2; i++) {
            robot.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT, KeyCode.ALT);
            settle();
        }

        assertThat(reading.articles()).extracting(Article::id).containsExactly("B", "C", "A");
        assertThat(columns()).containsExactly("C", "A");
        assertThat(area("A").isFocused()).isTrue();

        robot.interact(() -> model.arrangement().move("C", -1));
        settle();
        assertThat(columns()).as("the column that was moved by its menu").contains("C");
    }

    private List<String> columns() {
        return onFx(() -> reading.visible().stream().map(Article::id).toList());
    }

    @Test
    void columnsArePinnedMovedAndClosedAndThatIsUndone() {
        shown.openThree();
        robot.interact(() -> model.claimsShownProperty().set(false));
        settle();
        assertThat(columns()).containsExactly("A", "B");

        robot.interact(() -> area("A").requestFocus());
        robot.type(KeyCode.P);
        settle();
        robot.interact(reading::pageRight);
        settle();
        assertThat(columns()).containsExactly("A", "C");

        robot.interact(() -> model.arrangement().close("A"));
        settle();
        assertThat(columns()).containsExactly("B", "C");
        assertThat(reading.comparison().orElseThrow().witnesses()).hasSize(2);

        robot.interact(() -> robot.lookup("#undo").queryAs(Button.class).fire());
        settle();
        assertThat(columns()).containsExactly("A", "B");
        assertThat(reading.comparison().orElseThrow().witnesses()).hasSize(3);
        assertThat(robot.lookup("#redo").queryAs(Button.class).getAccessibleText()).isEqualTo("Redo close The Southern Daily");
    }

    @Test
    void aColumnIsDraggedToAnotherPlaceByItsHeader() {
        shown.openThree();
        robot.interact(() -> model.claimsShownProperty().set(false));
        settle();

        Node header = robot.lookup(".column-header").nth(0).query();
        double from = onFx(() -> header.localToScene(50, 0).getX());
        double to = onFx(() -> area("B").localToScene(area("B").getWidth() - 60, 0).getX());
        // The headless platform's robot moves the mouse, but does not drag.
        robot.interact(() -> {
            fire(header, MouseEvent.MOUSE_PRESSED, from);
            fire(header, MouseEvent.MOUSE_DRAGGED, to);
            fire(header, MouseEvent.MOUSE_RELEASED, to);
        });
        settle();

        assertThat(reading.articles()).extracting(Article::id).containsExactly("B", "A", "C");
    }

    private static void fire(Node target, EventType<MouseEvent> type, double sceneX) {
        Event.fireEvent(target,
                new MouseEvent(type, sceneX, 60, sceneX, 60, MouseButton.PRIMARY, 1, false, false, false, false, true, false,
                        false, false, false, false, new PickResult(target, sceneX, 60)));
    }
}
