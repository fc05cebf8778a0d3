package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;
import synoptic.article.Article;
import synoptic.article.Pin;
import synoptic.claim.Claim;
import synoptic.project.Review.Verdict;
import synoptic.ui.Stories;
import synoptic.ui.claims.ClaimRow;
import synoptic.ui.claims.EvidenceRow;
import synoptic.ui.i18n.Messages;
import synoptic.ui.notes.NoteRow;

/** What users do with what they read: search, look through tables, note, judge, copy, paste. */
class WorkingTest extends WindowTest {

    @Override
    void begin() {
        Stories.three().forEach(reading::add);
        model.compare();
    }

    private void show(View view) {
        robot.interact(() -> model.viewProperty().set(view));
        settle();
    }

    private void press(String button) {
        robot.interact(() -> {
            var found = robot.lookup(button).queryAs(ButtonBase.class);
            found.fire();
        });
        settle();
    }

    @Test
    void searchingMarksWhatIsFoundAndGoesFromOneToTheNext() {
        settle();
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        assertThat(robot.lookup("#search").queryAs(TextField.class).isFocused()).isTrue();
        robot.interact(() -> robot.lookup("#search").queryAs(TextField.class).setText("WASHINGTON"));
        settle();
        assertThat(stylesAt("A", "Washington")).contains("hit");

        robot.type(KeyCode.ENTER, KeyCode.ENTER);
        settle();
        assertThat(reading.spotlight().orElseThrow().article()).isEqualTo("B");
        assertThat(robot.lookup(".search-summary").queryLabeled().getText()).isEqualTo("2 of 2");

        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(reading.hitsProperty().get()).isEmpty();
        assertThat(stylesAt("B", "Washington")).doesNotContain("hit");
    }

    @Test
    void aCellOfTheMatrixLeadsToItsWords() {
        show(View.MATRIX);
        TableView<EvidenceRow> matrix = robot.lookup("#evidence-table").query();
        assertThat(matrix.getColumns()).hasSize(4);
        press("#chip-conflict");
        assertThat(matrix.getItems()).singleElement()
                .satisfies(row -> assertThat(row.cells()).containsOnlyKeys("A", "C"));

        robot.interact(() -> {
            matrix.requestFocus();
            matrix.getFocusModel().focus(0, matrix.getColumns().get(3));
        });
        robot.type(KeyCode.ENTER);
        settle();

        assertThat(model.viewProperty().get()).isEqualTo(View.COLUMNS);
        assertThat(reading.selection().orElseThrow().focus().article()).isEqualTo("C");
        assertThat(stylesAt("C", "Tuesday")).contains("focus");
    }

    @Test
    void theMatrixComesToWhatIsFoundAndToWhatTheKeysGoTo() {
        show(View.MATRIX);
        TableView<EvidenceRow> matrix = robot.lookup("#evidence-table").query();
        press("#chip-conflict");
        press("#chip-conflict");
        robot.interact(() -> robot.lookup("#search").queryAs(TextField.class).setText("tuesday"));
        press(".search .quiet-button");
        settle();
        assertThat(selectedIn(matrix)).isEqualTo("Tuesday in 3");

        robot.interact(reading::nextOnlyHere);
        settle();
        assertThat(selectedIn(matrix)).isEqualTo("11,000 in 2");
    }

    private String selectedIn(TableView<EvidenceRow> table) {
        return onFx(() -> {
            var at = table.getSelectionModel().getSelectedCells().getFirst();
            EvidenceRow row = table.getItems().get(at.getRow());
            return row.in(reading.articles().get(at.getColumn() - 1).id()).getFirst().words() + " in " + at.getColumn();
        });
    }

    @Test
    void claimsAreFilteredByKindAndWordsAndCounted() {
        settle();
        ListView<ClaimRow> list = robot.lookup("#claims-list").query();
        press("#chip-only-here");
        assertThat(list.getItems()).hasSize(2);

        press("#more-filters");
        robot.interact(() -> robot.lookup("#claims-words").queryAs(TextField.class).setText("wednes"));
        assertThat(list.getItems()).singleElement().satisfies(row -> assertThat(row.claim().kind()).isEqualTo(Claim.Kind.DATE));
        assertThat(robot.lookup("#chip-only-here").queryAs(ToggleButton.class).getText()).isEqualTo("Only here 0");
    }

    @Test
    void theHeadlinesStandUnderEachOther() {
        show(View.HEADLINES);

        assertThat(robot.lookup(".headlines-entry").queryAll()).hasSize(3);
        assertThat(robot.lookup(".headlines-entry .lead").queryAll()).hasSize(3);
    }

    @Test
    void aVerdictIsGivenUndoneAndRedone() {
        robot.interact(reading::nextOnlyHere);
        settle();
        var claim = reading.selection().orElseThrow().focus();

        press("#confirm");
        assertThat(reading.project().project().verdictOn(claim)).contains(Verdict.CONFIRMED);
        assertThat(robot.lookup("#undo").queryAs(Button.class).getAccessibleText()).isEqualTo("Undo confirm");

        press("#undo");
        assertThat(reading.project().project().verdictOn(claim)).isEmpty();
        assertThat(robot.lookup("#confirm").queryAs(ToggleButton.class).isSelected()).isFalse();

        press("#redo");
        assertThat(robot.lookup("#confirm").queryAs(ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void aNoteIsKeptWhileItIsWritten() throws Exception {
        robot.interact(reading::nextOnlyHere);
        settle();
        press("#write-note");
        robot.interact(() -> {
            robot.lookup("#note").query().requestFocus();
            robot.lookup("#note").queryAs(TextInputControl.class).setText("Half a");
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> reading.project().project().notes().size() == 1);
        assertThat(robot.lookup("#note").query().isFocused()).isTrue();
    }

    @Test
    void aNoteIsKeptMarkedListedAndUndone() {
        robot.interact(reading::nextOnlyHere);
        settle();
        press("#write-note");
        robot.interact(() -> robot.lookup("#note").queryAs(TextInputControl.class).setText("Ask the ministry."));
        robot.interact(() -> robot.lookup("#tags").queryAs(TextInputControl.class).setText("figure, arms"));
        robot.interact(() -> robot.lookup("#article-B").query().requestFocus());
        settle();

        assertThat(reading.project().project().notes()).singleElement().satisfies(note -> {
            assertThat(note.words()).isEqualTo("Ask the ministry.");
            assertThat(note.tags()).containsExactly("figure", "arms");
        });
        assertThat(stylesAt("B", "11,000")).contains("noted");
        show(View.NOTES);
        assertThat(robot.lookup("#notes-list").<ListView<NoteRow>>query().getItems()).singleElement()
                .satisfies(row -> assertThat(row.note().words()).isEqualTo("Ask the ministry."));

        press("#undo");
        show(View.COLUMNS);
        assertThat(reading.project().project().notes()).isEmpty();
        assertThat(stylesAt("B", "11,000")).doesNotContain("noted");
    }

    @Test
    void aReaderSaysThatTwoPassagesDoNotMatch() {
        robot.interact(() -> reading.selectAt("C", reading.articles().getLast().text().indexOf("Nobody")));
        settle();
        press(".correction");
        assertThat(reading.project().project().pins()).singleElement()
                .satisfies(pin -> assertThat(pin.kind()).isEqualTo(Pin.Kind.NO_MATCH));

        press(".correction");
        assertThat(reading.project().project().pins()).isEmpty();
    }

    @Test
    void aPassageIsCopiedWithItsSourceAndAnArticleIsPasted() {
        robot.interact(() -> reading.selectAt("C", reading.articles().getLast().text().indexOf("Nobody")));
        settle();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.CONTROL, KeyCode.SHIFT);
        settle();
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("“Nobody expects a long stay.” – Gulf World Service, “Rare trip to the north”");

        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        settle();
        assertThat(reading.articles()).hasSize(4);
        assertThat(reading.articles().getLast().displayName()).isEqualTo("Pasted text 1");
    }

    @Test
    void everythingThatCanBeUsedHasANameARoleAndTheKeyboard() {
        robot.interact(() -> {
            reading.nextOnlyHere();
            robot.lookup("#more-filters").queryAs(ToggleButton.class).fire();
        });
        settle();
        press("#write-note");
        for (View view : View.values()) {
            show(view);
            for (Node node : robot.lookup(it -> isUsed(it)).queryAll()) {
                String text = node instanceof Labeled labeled ? labeled.getText() : "";
                String name = node.getAccessibleText() == null ? text : node.getAccessibleText();
                assertThat(name).as("the name of " + node).isNotBlank();
                assertThat(node.getAccessibleRole()).as("the role of " + node).isNotIn(AccessibleRole.NODE, AccessibleRole.PARENT);
                assertThat(node.isFocusTraversable()).as("whether the keyboard reaches " + node).isTrue();
            }
        }
    }

    /** Controls of the window itself; what they are built of, as scroll bars and arrows, they answer for themselves. */
    private static boolean isUsed(Node node) {
        boolean isPart = false;
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            isPart |= parent instanceof Control && !(parent instanceof ScrollPane) && !(parent instanceof SplitPane);
        }
        boolean isUsed = node.isFocusTraversable() || node instanceof ButtonBase || node instanceof TextInputControl
                || node instanceof ComboBoxBase<?> || node instanceof ListView<?> || node instanceof TableView<?>;
        return isUsed && !isPart && !(node instanceof ScrollPane) && NodeQueryUtils.isVisible().test(node);
    }

    @Test
    void helpOpensThePageWithItsPictures() {
        robot.interact(() -> new HelpWindow(shown.stage, Messages.in(Locale.ENGLISH)).show());
        settle();

        assertThat(robot.lookup(".help-title").queryLabeled().getText()).isEqualTo("Using Synoptic");
        assertThat(robot.lookup(".help-page .image-view").queryAllAs(ImageView.class)).isNotEmpty()
                .allSatisfy(picture -> assertThat(picture.getImage().isError()).isFalse());
        robot.interact(() -> robot.lookup(".help").query().getScene().getWindow().hide());
    }

    @Test
    void whatIsToBeKnownOfASourceIsToldAndStaysWithItsColumn() {
        Article plain = Stories.article("D", "Old Files", "A fourth headline", "The president landed on Wednesday.");
        Article guessed = new Article("D", plain.origin(), plain.outlet(), plain.headline(), null, null, null, "en", plain.text(),
                plain.paragraphs(), plain.parts(), plain.furniture(), List.of("Old Files says nothing of its encoding."), null);
        robot.interact(() -> {
            reading.add(guessed);
            reading.show("D");
        });
        settle();

        assertThat(model.problems()).containsExactly("Old Files says nothing of its encoding.");
        assertThat(robot.lookup(".source-notice").queryLabeled().getTooltip().getText()).contains("nothing of its encoding");
    }
}
