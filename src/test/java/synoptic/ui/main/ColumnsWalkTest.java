package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import synoptic.article.Article;
import synoptic.ui.reader.ReadingViewModel;

/** What users do with columns: turn pages, pin, move, close, in a real window without a display. */
@ExtendWith(ApplicationExtension.class)
class ColumnsWalkTest {

    @TempDir private Path folder;

    private final FxRobot robot = new FxRobot();
    private TestWindow shown;
    private MainViewModel model;
    private ReadingViewModel reading;

    @Start
    void start(Stage stage) {
        shown = new TestWindow(stage, folder, List.of());
        model = shown.model;
        reading = shown.reading;
    }

    @Test
    void leftAndRightTurnPagesWhileATextHasTheFocus() {
        shown.openThree();
        robot.interact(() -> shown.area("A").requestFocus());

        robot.type(KeyCode.RIGHT);
        shown.settle();
        assertThat(reading.visible()).extracting(Article::id).containsExactly("B");
        assertThat(shown.area("B").isFocused()).isTrue();

        robot.type(KeyCode.RIGHT, KeyCode.LEFT);
        shown.settle();
        assertThat(reading.visible()).extracting(Article::id).containsExactly("B");
    }

    @Test
    void largerTextMakesFewerColumns() {
        shown.openThree();
        robot.interact(() -> model.claimsShownProperty().set(false));
        shown.settle();
        assertThat(reading.visible()).hasSize(2);

        robot.interact(() -> reading.textSizeProperty().set(2));
        shown.settle();
        assertThat(reading.visible()).hasSize(1);
    }

    private List<String> columns() {
        return shown.onFx(() -> reading.visible().stream().map(Article::id).toList());
    }

    @Test
    void columnsArePinnedMovedAndClosedAndThatIsUndone() {
        shown.openThree();
        robot.interact(() -> model.claimsShownProperty().set(false));
        shown.settle();
        assertThat(columns()).containsExactly("A", "B");

        robot.interact(() -> shown.area("A").requestFocus());
        robot.type(KeyCode.P);
        shown.settle();
        robot.interact(reading::pageRight);
        shown.settle();
        assertThat(columns()).containsExactly("A", "C");

        robot.interact(() -> model.arrangement().close("A"));
        shown.settle();
        assertThat(columns()).containsExactly("B", "C");
        assertThat(reading.comparison().orElseThrow().witnesses()).hasSize(2);

        robot.interact(() -> robot.lookup("#undo").queryAs(Button.class).fire());
        shown.settle();
        assertThat(columns()).containsExactly("A", "B");
        assertThat(reading.comparison().orElseThrow().witnesses()).hasSize(3);
        assertThat(robot.lookup("#redo").queryAs(Button.class).getAccessibleText()).isEqualTo("Redo close The Southern Daily");
    }

    @Test
    void aColumnIsDraggedToAnotherPlaceByItsHeader() {
        shown.openThree();
        robot.interact(() -> model.claimsShownProperty().set(false));
        shown.settle();

        Node header = robot.lookup(".column-header").nth(0).query();
        double from = shown.onFx(() -> header.localToScene(50, 0).getX());
        double to = shown.onFx(() -> shown.area("B").localToScene(shown.area("B").getWidth() - 60, 0).getX());
        // The headless platform's robot moves the mouse, but does not drag.
        robot.interact(() -> {
            fire(header, MouseEvent.MOUSE_PRESSED, from);
            fire(header, MouseEvent.MOUSE_DRAGGED, to);
            fire(header, MouseEvent.MOUSE_RELEASED, to);
        });
        shown.settle();

        assertThat(reading.articles()).extracting(Article::id).containsExactly("B", "A", "C");
    }

    private static void fire(Node target, EventType<MouseEvent> type, double sceneX) {
        Event.fireEvent(target,
                new MouseEvent(type, sceneX, 60, sceneX, 60, MouseButton.PRIMARY, 1, false, false, false, false, true, false,
                        false, false, false, false, new PickResult(target, sceneX, 60)));
    }
}
