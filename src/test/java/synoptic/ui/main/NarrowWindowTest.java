package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the window where there is little room, in a real window without a display. */
class NarrowWindowTest extends WindowTest {

    // The platform without a display has a million pixels and fails past them, so none is as large as a laptop's screen.
    @ParameterizedTest
    @CsvSource({"1300, 740, 1", "1300, 740, 2", "1300, 740, 3", "1040, 700, 1", "800, 600, 1", "800, 600, 2", "640, 480, 1", "683, 384, 1"})
    void everyControlThatIsShownIsInTheWindow(double width, double height, double textSize) {
        shown.openThree();
        resize(width, height, textSize);

        List<String> outside = shown.onFx(() -> {
            Scene scene = shown.stage.getScene();
            List<String> clipped = new ArrayList<>();
            for (Node bar : List.of(scene.lookup(".top-bar"), scene.lookup(".status-bar"))) {
                assertThat(inScene(bar).getMinX()).isGreaterThanOrEqualTo(0);
                for (Node control : bar.lookupAll("*")) {
                    Bounds place = inScene(control);
                    boolean isIn = place.getMinX() >= -1 && place.getMaxX() <= scene.getWidth() + 1
                            && place.getMinY() >= -1 && place.getMaxY() <= scene.getHeight() + 1;
                    if (isShown(control) && control.isFocusTraversable() && !isIn) {
                        clipped.add(control + " at " + place);
                    }
                }
            }
            return clipped;
        });
        assertThat(outside).isEmpty();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    @ParameterizedTest
    @CsvSource({"1300", "640"})
    void everythingThatTheBarsOfferCanBeReached(double width) {
        shown.openThree();
        resize(width, 600, 1);

        List<String> offered = shown.onFx(() -> shown.stage.getScene().getRoot().lookupAll(".menu-button").stream()
                .filter(NarrowWindowTest::isShown)
                .flatMap(menu -> ((MenuButton) menu).getItems().stream())
                .map(item -> String.valueOf(item.getText()))
                .toList());
        if (width < 700) {
            assertThat(offered).contains("Matrix", "Headlines", "Export…", "Nothing to redo", "Using Synoptic", "reworded");
            MenuItem matrix = item("#views", "Matrix");
            robot.interact(matrix::fire);
            assertThat(shown.onFx(() -> shown.model.viewProperty().get())).isEqualTo(View.MATRIX);
        } else {
            assertThat(offered).doesNotContain("Matrix");
            assertThat(isShown(robot.lookup("#view-matrix").query())).isTrue();
            assertThat(isShown(robot.lookup("#undo").query())).isTrue();
        }
    }

    private MenuItem item(String menu, String words) {
        return shown.onFx(() -> ((MenuButton) shown.stage.getScene().lookup(menu)).getItems().stream()
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void claimsStandBelowTheArticlesWhereThereIsNoRoomBeside() {
        shown.openThree();
        resize(1300, 700, 1);
        assertThat(claims().getMinX()).isGreaterThan(900);
        assertThat(claims().getMinY()).isLessThan(100);

        shown.openThree();
        resize(480, 700, 1);
        assertThat(claims().getWidth()).isGreaterThan(470);
        assertThat(claims().getMinY()).isGreaterThan(300);

        robot.interact(() -> shown.model.claimsShownProperty().set(false));
        shown.settle();
        assertThat(robot.lookup(".claims-panel").tryQuery()).isEmpty();
    }

    private Bounds claims() {
        return shown.onFx(() -> inScene(shown.stage.getScene().lookup(".claims-panel")));
    }

    @Test
    void headsLeaveTheRoomToTheArticlesAtTheLargestText() {
        shown.openThree();
        resize(1300, 740, 3);

        double head = shown.onFx(() -> inScene(shown.stage.getScene().lookup(".column-header")).getHeight());
        double column = shown.onFx(() -> inScene(shown.stage.getScene().lookup(".column")).getHeight());
        assertThat(head).isLessThan(column * 0.4);
    }
}
