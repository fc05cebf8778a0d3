package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import synoptic.claim.Claim;
import synoptic.project.Review.Verdict;
import synoptic.settings.Theme;
import synoptic.ui.claims.ClaimRow;

/** What users do with the window as a whole, in a real window without a display. */
class MainWindowTest extends WindowTest {

    @Test
    void theListHasThePanelToItselfUntilSomethingIsSelected() {
        shown.openThree();
        assertThat(robot.lookup(".card").queryAll()).isEmpty();

        robot.type(KeyCode.N);
        settle();
        assertThat(robot.lookup(".card").queryAll()).hasSize(1);

        robot.type(KeyCode.ESCAPE);
        settle();
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
        robot.interact(() -> area("A").requestFocus());
        robot.type(KeyCode.F11);
        settle();
        assertThat(robot.lookup(".top-bar").query().isVisible()).isFalse();
        assertThat(robot.lookup("#claims-list").queryAll()).isEmpty();
        assertThat(onFx(() -> reading.shownTextSizeProperty().get())).isGreaterThan(1.5);
        assertThat(robot.lookup(".status-bar").query().isVisible()).as("what the marks mean").isTrue();
        assertThat(robot.lookup("#projector-leave").queryAs(Labeled.class).getText()).isEqualTo("Leave full screen (F11)");

        robot.type(KeyCode.N);
        settle();
        assertThat(robot.lookup(".card").queryAll()).hasSize(1);
        assertThat(robot.lookup("#claims-list").queryAll()).isEmpty();
        robot.interact(() -> robot.lookup("#projector-leave").queryAs(Button.class).fire());
        settle();
        assertThat(robot.lookup(".top-bar").query().isVisible()).isTrue();
        assertThat(robot.lookup("#claims-list").queryAll()).hasSize(1);
        assertThat(robot.lookup(".card").queryAll()).hasSize(1);
        assertThat(robot.lookup("#projector-leave").queryAll().stream().noneMatch(Node::isVisible)).isTrue();

        robot.type(KeyCode.F11);
        settle();
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup(".top-bar").query().isVisible()).isTrue();
        assertThat(onFx(() -> reading.shownTextSizeProperty().get())).isEqualTo(1);
    }

    @Test
    void whatIsKnownOfAnArticleOpensFromEveryView() {
        shown.openThree();
        for (View view : View.values()) {
            robot.interact(() -> {
                reading.currentProperty().set("B");
                model.viewProperty().set(view);
            });
            settle();
            robot.type(KeyCode.E);
            settle();
            assertThat(robot.lookup("#details-outlet").queryAll()).as(view.name()).hasSize(1);
            robot.type(KeyCode.ESCAPE);
            settle();
        }
    }

    @Test
    void keysAreListedInGroups() {
        robot.type(KeyCode.F1);
        settle();
        assertThat(robot.lookup(".cheat-sheet-group").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .containsExactly("Finding", "Notes and corrections", "Columns", "What is shown", "Files", "Help");
        assertThat(robot.lookup(".cheat-sheet-keys").queryAll()).hasSize(2);
    }

    @Test
    void aKeyClosesTheWindow() {
        robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
        settle();
        assertThat(onFx(() -> shown.stage.isShowing())).isFalse();
    }

    @Test
    void theMenuOfATextBeginsWithTheNoteAndHasTheFaceOfTheWindow() {
        shown.openThree();
        robot.interact(() -> area("A").fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 200, 200, true, null)));
        settle();
        ContextMenu menu = onFx(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).findFirst().orElseThrow());
        assertThat(menu.getItems().getFirst().getText()).isEqualTo("Write a note…");
        assertThat(menu.getItems().getLast().getText()).isEqualTo("This is not part of the article");
        assertThat(menu.getItems()).allMatch(item -> item instanceof SeparatorMenuItem || item.getAccelerator() != null);
        assertThat(onFx(() -> ((Labeled) menu.getSkin().getNode().lookup(".menu-item .label")).getFont().getFamily()))
                .isEqualTo(onFx(() -> robot.lookup(".status-bar .label").queryAs(Labeled.class).getFont().getFamily()));
    }

    @Test
    void keysChooseTheViewFilterTheClaimsAndGiveVerdicts() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(model.viewProperty().get()).as("while nothing is open").isEqualTo(View.COLUMNS);
        shown.openThree();
        List<View> views = List.of(View.values());
        for (int i = 0; i < views.size(); i++) {
            robot.press(KeyCode.CONTROL).type(KeyCode.valueOf("DIGIT" + (i + 1))).release(KeyCode.CONTROL);
            settle();
            assertThat(model.viewProperty().get()).isEqualTo(views.get(i));
        }
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        settle();

        robot.interact(() -> model.claimsShownProperty().set(false));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.F).release(KeyCode.SHIFT, KeyCode.CONTROL);
        settle();
        assertThat(robot.lookup("#claims-words").query().isFocused()).isTrue();

        robot.interact(() -> area("A").requestFocus());
        robot.type(KeyCode.N, KeyCode.K);
        settle();
        assertThat(reading.project().undoableProperty().get()).isEqualTo("confirm");
        robot.press(KeyCode.SHIFT).type(KeyCode.K).release(KeyCode.SHIFT);
        settle();
        assertThat(reading.project().project().reviews()).singleElement()
                .satisfies(review -> assertThat(review.verdict()).isEqualTo(Verdict.REJECTED));
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
