package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.fxmisc.richtext.StyledTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.ingest.SourceLoader;
import synoptic.project.Locks;
import synoptic.project.Note;
import synoptic.project.Project;
import synoptic.project.ProjectStore;
import synoptic.settings.SettingsStore;
import synoptic.text.TextSpan;
import synoptic.ui.ProjectFiles;
import synoptic.ui.Stories;
import synoptic.ui.concurrent.BackgroundRunner;
import synoptic.ui.i18n.Messages;
import synoptic.ui.preferences.SettingsViewModel;
import synoptic.ui.project.ProjectFileViewModel;
import synoptic.ui.project.ProjectViewModel;
import synoptic.ui.reader.ReadingViewModel;

/** Saving, opening, closing and recovering a project, as a person does it. */
@ExtendWith(ApplicationExtension.class)
class ProjectWindowTest {

    @TempDir private Path folder;

    private final FxRobot robot = new FxRobot();
    private final ReadingViewModel reading = new ReadingViewModel(new ProjectViewModel());
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final ProjectStore store = new ProjectStore("synoptic test");
    private MainViewModel model;
    private ProjectFileViewModel file;
    private SettingsViewModel settings;
    private Locks locks;
    private MainWindow window;
    private Stage stage;
    private Optional<Path> chosen = Optional.empty();

    @Start
    void start(Stage shown) {
        stage = shown;
        BackgroundRunner atOnce = new BackgroundRunner(Runnable::run, Runnable::run);
        model = new MainViewModel(reading, new SourceLoader(), Stories::compare, atOnce, messages);
        settings = new SettingsViewModel(new SettingsStore(folder.resolve("settings/settings.json")), atOnce, messages, model::tell);
        locks = new Locks(folder.resolve("state/locks"));
        file = ProjectFiles.of(model, locks, Runnable::run, messages);
        window = new MainWindow(stage, model, file, settings, List.of(), messages);
        file.chooseWith(() -> chosen);
        stage.show();
        Stories.three().forEach(reading::add);
        model.compare();
    }

    @AfterEach
    void letGo() {
        locks.close();
    }

    private Path project() {
        return folder.resolve("visit.synoptic");
    }

    private void note(String words) {
        robot.interact(() -> reading.project().change("note",
                state -> state.withNote(new Note(new Passage("A", new TextSpan(0, 6)), words, List.of("check")))));
    }

    private void press(String answer) {
        WaitForAsyncUtils.waitForFxEvents();
        Button button = robot.lookup(".question-line .button").queryAllAs(Button.class).stream()
                .filter(one -> one.getText().equals(answer)).findFirst().orElseThrow();
        robot.interact(button::fire);
    }

    private String question() {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".question-line .label").queryAs(Labeled.class).getText();
    }

    private void save() {
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void close() {
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private Project saved() throws Exception {
        return store.open(project()).saved().project();
    }

    @Test
    void savesWithAKeyAndShowsWhetherItIsSaved() throws Exception {
        assertThat(stage.getTitle()).isEqualTo("Synoptic");
        note("First");
        assertThat(stage.getTitle()).isEqualTo("• Synoptic");

        chosen = Optional.of(folder.resolve("visit"));
        save();
        assertThat(saved().notes()).extracting(Note::words).containsExactly("First");
        assertThat(stage.getTitle()).isEqualTo("visit – Synoptic");
        assertThat(settings.settings().recents().getFirst().files()).containsExactly(project().toString());

        chosen = Optional.empty();
        note("Second");
        assertThat(stage.getTitle()).isEqualTo("• visit – Synoptic");
        save();
        assertThat(saved().notes()).extracting(Note::words).containsExactly("Second");
        assertThat(stage.getTitle()).isEqualTo("visit – Synoptic");
        robot.interact(reading.project()::undo);
        assertThat(stage.getTitle()).startsWith("•");
    }

    @Test
    void aDroppedProjectIsOpenedAsItWasLeft() throws Exception {
        note("Kept");
        robot.interact(() -> {
            model.viewProperty().set(View.MATRIX);
            reading.selectAt("B", reading.articles().get(1).text().indexOf("11,000"));
        });
        chosen = Optional.of(project());
        save();
        Project before = reading.project().project();
        robot.interact(() -> model.closeAll());
        assertThat(reading.articles()).isEmpty();

        robot.interact(() -> window.drop(List.of(project().toFile())));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(reading.project().project()).isEqualTo(before);
        assertThat(reading.articles()).extracting(Article::displayName).startsWith("The Southern Daily");
        assertThat(reading.comparison()).isPresent();
        assertThat(reading.selection().orElseThrow().focus().article()).isEqualTo("B");
        assertThat(model.viewProperty().get()).isEqualTo(View.MATRIX);
        assertThat(stage.getTitle()).isEqualTo("visit – Synoptic");
    }

    /** The uppermost paragraph of a column. */
    private int uppermost(String article) {
        StyledTextArea<?, ?> area = robot.lookup("#article-" + article).query();
        return WaitForAsyncUtils.waitForAsyncFx(5_000, area::firstVisibleParToAllParIndex);
    }

    @Test
    void columnsAreScrolledAsTheyWereLeftWhateverIsSelected() throws Exception {
        String[] paragraphs =
                IntStream.range(0, 60).mapToObj(i -> i == 0 ? "A long day" : "Paragraph " + i + " tells of the long day there.")
                        .toArray(String[]::new);
        robot.interact(() -> {
            model.closeAll();
            reading.add(Stories.article("A", "One", paragraphs));
            reading.add(Stories.article("B", "Two", paragraphs));
            model.claimsShownProperty().set(false);
            model.compare();
        });
        WaitForAsyncUtils.waitForFxEvents(8);
        robot.interact(() -> reading.selectAt("A", reading.articles().getFirst().text().indexOf("Paragraph 3 ")));
        WaitForAsyncUtils.waitForFxEvents(8);
        robot.interact(() -> {
            robot.lookup("#article-A").<StyledTextArea<?, ?>>query().showParagraphAtTop(30);
            robot.lookup("#article-B").<StyledTextArea<?, ?>>query().showParagraphAtTop(17);
        });
        WaitForAsyncUtils.waitForFxEvents(8);
        chosen = Optional.of(project());
        save();
        robot.interact(() -> {
            model.closeAll();
            model.viewProperty().set(View.COLUMNS);
        });
        robot.interact(() -> window.drop(List.of(project().toFile())));
        WaitForAsyncUtils.waitForFxEvents(8);

        assertThat(reading.selection().orElseThrow().focus().article()).isEqualTo("A");
        assertThat(uppermost("A")).isBetween(29, 30);
        assertThat(uppermost("B")).isBetween(16, 17);
    }

    @Test
    void theWindowDoesNotCloseOnUnsavedWorkUnasked() throws Exception {
        close();
        assertThat(stage.isShowing()).as("nothing was done").isFalse();
        robot.interact(stage::show);

        note("Work");
        close();
        assertThat(stage.isShowing()).isTrue();
        assertThat(question()).isEqualTo("Your work is not saved. Save it first?");
        press("Stay here");
        assertThat(stage.isShowing()).isTrue();

        close();
        chosen = Optional.of(project());
        press("Save");
        assertThat(stage.isShowing()).isFalse();
        assertThat(saved().notes()).hasSize(1);

        robot.interact(stage::show);
        note("More work");
        close();
        press("Close without saving");
        assertThat(stage.isShowing()).isFalse();
        assertThat(saved().notes()).extracting(Note::words).containsExactly("Work");
    }

    @Test
    void whatAnotherProgramChangedIsNotReplacedUnasked() throws Exception {
        chosen = Optional.of(project());
        note("Mine");
        save();
        Project theirs = saved().withNote(new Note(new Passage("B", new TextSpan(0, 3)), "Theirs", List.of()));
        store.save(project(), new synoptic.project.SavedProject(theirs, synoptic.project.ViewState.USUAL,
                synoptic.comparison.KnownVectors.NONE));

        note("Mine again");
        save();
        assertThat(question()).isEqualTo("visit was changed by another program since you opened it. Replacing it loses those changes.");
        assertThat(saved()).isEqualTo(theirs);

        chosen = Optional.of(folder.resolve("copy.synoptic"));
        press("Save as a copy…");
        assertThat(saved()).isEqualTo(theirs);
        assertThat(store.open(folder.resolve("copy.synoptic")).saved().project().notes()).extracting(Note::words)
                .containsExactly("Mine again");
        assertThat(stage.getTitle()).isEqualTo("copy – Synoptic");
    }

    @Test
    void aChangeOnDiskIsNoticedBeforeSavingToo() throws Exception {
        chosen = Optional.of(project());
        note("Mine");
        save();
        store.save(project(), new synoptic.project.SavedProject(saved().moved("A", 2), synoptic.project.ViewState.USUAL,
                synoptic.comparison.KnownVectors.NONE));

        robot.interact(file::look);
        assertThat(question()).contains("was changed by another program, perhaps one that keeps folders in step");
        press("Open it again");
        assertThat(reading.project().project().ids()).containsExactly("B", "C", "A");
    }

    @Test
    void aSecondWindowOnAProjectIsTold() throws Exception {
        chosen = Optional.of(project());
        note("Mine");
        save();
        MainViewModel other = new MainViewModel(new ReadingViewModel(new ProjectViewModel()), new SourceLoader(), Stories::compare,
                new BackgroundRunner(Runnable::run, Runnable::run), messages);
        ProjectFileViewModel second = ProjectFiles.of(other, locks, Runnable::run, messages);
        robot.interact(() -> second.open(project()));

        assertThat(second.questions()).singleElement().extracting(one -> one.words()).asString()
                .startsWith("visit is open in another window of Synoptic.");
        robot.interact(() -> second.questions().getFirst().answers().getFirst().action().run());
        assertThat(other.reading().articles()).hasSize(3);
        assertThat(second.fileProperty().get()).isNull();

        second.chooseWith(() -> Optional.of(project()));
        robot.interact(second::save);
        assertThat(other.problems()).last().asString().contains("visit is open in another window of Synoptic and was not replaced");
    }

    @Test
    void aDamagedProjectIsOpenedAsACopyAndSaysSo() throws Exception {
        chosen = Optional.of(project());
        note("Mine");
        save();
        byte[] whole = Files.readAllBytes(project());
        Path cut = Files.write(folder.resolve("cut.synoptic"), java.util.Arrays.copyOf(whole, whole.length - 40));
        robot.interact(() -> model.open(List.of(cut)));

        assertThat(model.problems()).last().asString().contains("cut.synoptic is damaged, but everything in it could be read");
        assertThat(file.fileProperty().get()).isNull();
        assertThat(reading.project().project().notes()).hasSize(1);
        assertThat(stage.getTitle()).startsWith("•");
        chosen = Optional.empty();
        save();
        assertThat(Files.readAllBytes(cut)).hasSize(whole.length - 40);
    }

    @Test
    void aProjectThatCannotBeSavedSaysSoAndStaysUnsaved() throws IOException {
        chosen = Optional.of(folder.resolve("none/visit.synoptic"));
        note("Mine");
        save();
        assertThat(model.problems()).last().asString().startsWith("The project is not saved: There is no folder ");
        assertThat(stage.getTitle()).startsWith("•");
    }

    @Test
    void theMenuSavesAsWell() throws Exception {
        SplitMenuButton add = robot.lookup(node -> node instanceof SplitMenuButton).query();
        MenuItem item = add.getItems().stream().filter(one -> "save-project".equals(one.getId())).findFirst().orElseThrow();
        assertThat(item.isDisable()).isFalse();
        chosen = Optional.of(project());
        robot.interact(item::fire);
        assertThat(saved().sources()).hasSize(3);
    }
}
