package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import synoptic.claim.Claim;
import synoptic.settings.Theme;
import synoptic.ui.claims.ClaimRow;
import synoptic.ui.reader.ReadingViewModel;

/** What users do with the window as a whole, in a real window without a display. */
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {

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
    void theListHasThePanelToItselfUntilSomethingIsSelected() {
        shown.openThree();
        assertThat(robot.lookup(".card").queryAll()).isEmpty();

        robot.type(KeyCode.N);
        shown.settle();
        assertThat(robot.lookup(".card").queryAll()).hasSize(1);

        robot.type(KeyCode.ESCAPE);
        shown.settle();
        assertThat(robot.lookup(".card").queryAll()).isEmpty();
    }

    @Test
    void theChipsFilterTheList() {
        shown.openThree();
        ListView<ClaimRow> list = robot.lookup("#claims-list").query();
        assertThat(list.getItems()).hasSize(1);

        robot.interact(() -> robot.lookup("#chip-conflict").queryAs(ToggleButton.class).fire());
        assertThat(list.getItems()).singleElement()
                .satisfies(row -> assertThat(row.claim().status()).isEqualTo(Claim.Status.CONFLICTING));

        robot.interact(() -> robot.lookup("#chip-conflict").queryAs(ToggleButton.class).fire());
        assertThat(list.getItems()).hasSize(2);
    }

    @Test
    void theThemeChangesWhileTheWindowIsOpen() {
        shown.openThree();
        String light = Application.getUserAgentStylesheet();

        robot.interact(() -> model.themeProperty().set(Theme.DARK));

        assertThat(Application.getUserAgentStylesheet()).isNotEqualTo(light).contains("dark");
        assertThat(shown.stage.getScene().getStylesheets()).anySatisfy(sheet -> assertThat(sheet).endsWith("dark.css"));
    }

    @Test
    void forARoomOnlyTheArticlesAreShownAndLarge() {
        shown.openThree();
        robot.interact(() -> shown.area("A").requestFocus());
        robot.type(KeyCode.F11);
        shown.settle();
        assertThat(robot.lookup(".top-bar").query().isVisible()).isFalse();
        assertThat(robot.lookup("#claims-list").queryAll()).isEmpty();
        assertThat(shown.onFx(() -> reading.shownTextSizeProperty().get())).isGreaterThan(1.5);

        robot.type(KeyCode.ESCAPE);
        shown.settle();
        assertThat(robot.lookup(".top-bar").query().isVisible()).isTrue();
        assertThat(shown.onFx(() -> reading.shownTextSizeProperty().get())).isEqualTo(1);
    }

    @Test
    void everyControlHasAName() {
        shown.openThree();

        for (Node node : robot.lookup(it -> it.isFocusTraversable() && it.isVisible()).queryAll()) {
            String text = node instanceof Labeled labeled ? labeled.getText() : "";
            assertThat(text + (node.getAccessibleText() == null ? "" : node.getAccessibleText()))
                    .as("the name of " + node)
                    .isNotBlank();
        }
    }
}
