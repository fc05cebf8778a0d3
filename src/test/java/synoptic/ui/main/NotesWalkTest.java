package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.project.Note;
import synoptic.project.NotePlace;
import synoptic.project.Project;
import synoptic.project.Review;
import synoptic.text.TextSpan;
import synoptic.ui.notes.CorrectionRow;
import synoptic.ui.notes.NoteRow;

/** What users do with notes and corrections: write, colour, sign, look for them, take them back, match by hand. */
class NotesWalkTest extends WindowTest {

    private Project project() {
        return reading.project().project();
    }

    private void press(String button) {
        robot.interact(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
        settle();
    }

    private void write(String field, String words) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(words));
        settle();
    }

    private Passage words(String article, String words) {
        String text = reading.articles().stream().filter(known -> known.id().equals(article)).findFirst().orElseThrow().text();
        return new Passage(article, new TextSpan(text.indexOf(words), text.indexOf(words) + words.length()));
    }

    private List<NoteRow> listed() {
        return List.copyOf(robot.lookup("#notes-list").<ListView<NoteRow>>query().getItems());
    }

    @Test
    void aNoteIsBegunByAKeyColouredAndSigned() throws Exception {
        shown.openThree();
        robot.interact(() -> {
            reading.nextOnlyHere();
            robot.lookup("#article-B").query().requestFocus();
        });
        robot.type(KeyCode.A);
        settle();
        assertThat(robot.lookup("#note").query().isFocused()).isTrue();
        assertThat(robot.lookup("#note").queryAs(TextInputControl.class).getText()).as("the key is no part of the note").isEmpty();
        robot.type(KeyCode.W);
        assertThat(robot.lookup("#note").queryAs(TextInputControl.class).getText()).isEqualTo("w");
        assertThat(robot.lookup("#note-author").queryAs(Labeled.class).getText()).isEqualTo("Without a name");

        press("#sign-notes");
        write("#author-name", "Jo Doe");
        press("#author-done");
        assertThat(robot.lookup("#note-author").queryAs(Labeled.class).getText()).isEqualTo("Will bear the name Jo Doe");
        write("#note", "Who counted them?");
        press("#note-green");

        assertThat(project().notes()).singleElement()
                .satisfies(note -> assertThat(note).extracting(Note::words, Note::colour, Note::author)
                        .containsExactly("Who counted them?", Note.Colour.GREEN, "Jo Doe"));
        assertThat(stylesAt("B", "11,000")).contains("noted", "note-green");
        assertThat(robot.lookup(".margin-letters").queryAllAs(Labeled.class)).anyMatch(margin -> margin.getText().contains("▲"));
        robot.interact(() -> {
            try {
                shown.settings.saveNow();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertThat(Files.readString(folder.resolve(TestWindow.SETTINGS))).contains("Jo Doe");

        press("#note-pink");
        robot.interact(reading.project()::undo);
        settle();
        assertThat(project().notes()).singleElement().satisfies(note -> assertThat(note.colour()).isEqualTo(Note.Colour.GREEN));
        assertThat(robot.lookup("#note-green").queryAs(ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void aSourceHasANoteThatItsColumnShows() {
        shown.openThree();
        robot.interact(() -> robot.lookup("#article-A").query().requestFocus());
        robot.press(KeyCode.SHIFT).type(KeyCode.A).release(KeyCode.SHIFT);
        settle();
        write("#source-note", "Printed twice.");
        write("#source-tags", "edition");
        press("#source-note-done");

        assertThat(project().noteAt(NotePlace.source("A")).map(Note::words)).contains("Printed twice.");
        Button sign = robot.lookup("#source-note-A").query();
        assertThat(sign.isVisible()).isTrue();
        assertThat(sign.getAccessibleText()).isEqualTo("Your note on this source: Printed twice. · edition");
        robot.interact(reading.project()::undo);
        settle();
        assertThat(project().notes()).isEmpty();
        assertThat(sign.isVisible()).isFalse();
    }

    @Test
    void aNoteOnAClaimIsSeenAtEachOfItsMentions() {
        shown.openThree();
        robot.interact(reading::nextConflict);
        settle();
        Passage first = reading.selection().orElseThrow().focus();
        robot.interact(() -> reading.project().change("note", project -> project.withNote(new Note(first, "Who is right?", List.of()))));
        robot.interact(reading::nextConflict);
        settle();

        assertThat(reading.selection().orElseThrow().focus().article()).isNotEqualTo(first.article());
        assertThat(robot.lookup("#note").queryAs(TextInputControl.class).getText()).isEqualTo("Who is right?");
        write("#note", "Neither.");
        robot.interact(() -> robot.lookup("#note").query().requestFocus());
        robot.interact(() -> robot.lookup("#tags").query().requestFocus());
        settle();
        assertThat(project().notes()).singleElement().satisfies(note -> {
            assertThat(note.words()).isEqualTo("Neither.");
            assertThat(note.place()).isEqualTo(NotePlace.of(first));
        });
    }

    @Test
    void notesAreListedFilteredGoneToAndRemoved() {
        shown.openThree();
        robot.interact(() -> reading.project().change("notes", project -> project
                .withNote(new Note(NotePlace.of(words("B", "11,000")), "Who counted?", List.of("figure"), Note.Colour.PINK, "Ann"))
                .withNote(new Note(NotePlace.of(words("A", "Wednesday")), "Which one?", List.of("date"), Note.Colour.BLUE, "Bob"))
                .withNote(new Note(NotePlace.source("C"), "The oldest.", List.of("date"), Note.Colour.BLUE, ""))));
        robot.press(KeyCode.CONTROL).type(KeyCode.M).release(KeyCode.CONTROL);
        settle();
        assertThat(robot.lookup("#notes-words").query().isFocused()).isTrue();
        assertThat(listed()).extracting(row -> row.note().article()).containsExactly("A", "B", "C");
        for (String box : List.of("#notes-words", "#notes-colour", "#notes-tag", "#notes-author", "#notes-source", "#notes-list")) {
            assertThat(robot.lookup(box).<Node>query().getAccessibleText()).as(box).isNotBlank();
        }

        choose("#notes-tag", "date");
        assertThat(listed()).extracting(row -> row.note().article()).containsExactly("A", "C");
        choose("#notes-author", "Bob");
        assertThat(listed()).extracting(NoteRow::about).containsExactly("Wednesday");
        assertThat(robot.lookup("#show-notes").queryAs(ToggleButton.class).getText()).isEqualTo("Notes 1 of 3");
        choose("#notes-author", "Everybody");
        choose("#notes-tag", "All tags");
        choose("#notes-colour", "◆  Pink");
        assertThat(listed()).extracting(NoteRow::about).containsExactly("11,000");
        choose("#notes-colour", "All colours");
        choose("#notes-source", "C");
        assertThat(listed()).extracting(row -> row.note().words()).containsExactly("The oldest.");
        choose("#notes-source", "All sources");
        robot.interact(() -> robot.lookup("#notes-words").queryAs(TextField.class).setText("COUNTED"));
        settle();
        assertThat(listed()).hasSize(1);

        ListView<NoteRow> list = robot.lookup("#notes-list").query();
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(shown.model.viewProperty().get()).isEqualTo(View.COLUMNS);
        assertThat(reading.selection().orElseThrow().focus()).isEqualTo(words("B", "11,000"));
        assertThat(robot.lookup("#note").queryAs(TextInputControl.class).getText()).isEqualTo("Who counted?");

        robot.press(KeyCode.CONTROL).type(KeyCode.M).release(KeyCode.CONTROL);
        settle();
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        robot.type(KeyCode.DELETE);
        settle();
        assertThat(project().notes()).hasSize(2);
        robot.interact(reading.project()::undo);
        assertThat(project().notes()).hasSize(3);
    }

    @SuppressWarnings("unchecked")
    private void choose(String box, String start) {
        robot.interact(() -> {
            var found = robot.lookup(box).queryAs(javafx.scene.control.ComboBox.class);
            found.getItems().stream().filter(choice -> choice.toString().startsWith(start)).findFirst().ifPresent(found::setValue);
        });
        settle();
    }

    @Test
    void wordsThatAreKeptAreMatchedWithAnyOthers() {
        shown.openThree();
        robot.interact(() -> reading.select(words("B", "11,000")));
        settle();
        press("#match-with");
        assertThat(robot.lookup(".matching .label").queryAs(Labeled.class).getText()).startsWith("Now select the words");

        robot.interact(() -> reading.select(words("C", "Nobody expects a long stay.")));
        settle();
        assertThat(robot.lookup("#held-conflict").tryQuery()).isPresent();
        robot.interact(() -> robot.lookup("#article-C").query().requestFocus());
        robot.type(KeyCode.J);
        settle();
        assertThat(project().pins()).singleElement().satisfies(pin -> {
            assertThat(pin.kind()).isEqualTo(Pin.Kind.MATCH);
            assertThat(pin.from()).isEqualTo(words("B", "11,000"));
            assertThat(pin.to().article()).isEqualTo("C");
        });
    }

    @Test
    void correctionsAreListedAndTakenBackOneByOne() {
        shown.openThree();
        robot.interact(() -> reading.project().change("corrections", project -> project
                .withPin(words("A", "Wednesday"), words("B", "11,000"), Pin.Kind.NO_MATCH)
                .withVerdict(words("B", "11,000"), Review.Verdict.REJECTED)
                .withEmendations("C", project.emendationsOf("C").with(synoptic.article.Emendations.Field.BYLINE, "Jo"))));
        robot.interact(() -> shown.model.viewProperty().set(View.NOTES));
        settle();
        press("#show-corrections");
        ListView<CorrectionRow> list = robot.lookup("#corrections-list").query();
        assertThat(list.getItems()).extracting(CorrectionRow::kind)
                .containsExactly("These do not match", "Not so", "Corrected: By");

        robot.interact(() -> robot.from(list).lookup(".button").nth(0).queryAs(Button.class).fire());
        settle();
        assertThat(project().pins()).isEmpty();
        assertThat(project().reviews()).hasSize(1);
        robot.interact(reading.project()::undo);
        assertThat(project().pins()).hasSize(1);
    }
}
