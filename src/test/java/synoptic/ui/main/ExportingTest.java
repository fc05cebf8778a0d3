package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import synoptic.export.ExportFormat;
import synoptic.ingest.SourceLoader;
import synoptic.settings.SettingsStore;
import synoptic.ui.ManualExecutor;
import synoptic.ui.ProjectFiles;
import synoptic.ui.Stories;
import synoptic.ui.concurrent.BackgroundRunner;
import synoptic.ui.export.ExportViewModel;
import synoptic.ui.i18n.Messages;
import synoptic.ui.preferences.SettingsViewModel;
import synoptic.ui.project.ProjectViewModel;
import synoptic.ui.reader.ReadingViewModel;

/** What users do to take a comparison elsewhere: choose files and what is in them, look at it first, export, think better of it. */
@ExtendWith(ApplicationExtension.class)
class ExportingTest {

    @TempDir private static Path folder;
    @TempDir private Path settingsFolder;

    private final ManualExecutor held = new ManualExecutor();
    private final List<Runnable> holding = new ArrayList<>();
    private final ReadingViewModel reading = new ReadingViewModel(new ProjectViewModel());
    private final FxRobot robot = new FxRobot();
    private MainViewModel model;

    @Start
    void start(Stage stage) {
        Messages messages = Messages.in(Locale.ENGLISH);
        Executor atOnceUnlessHeld = command -> (holding.isEmpty() ? (Executor) Runnable::run : held).execute(command);
        BackgroundRunner runner = new BackgroundRunner(atOnceUnlessHeld, Runnable::run);
        model = new MainViewModel(reading, new SourceLoader(), Stories::compare, runner, messages);
        SettingsViewModel settings = new SettingsViewModel(
                new SettingsStore(settingsFolder.resolve("settings.json")), runner, messages, model::tell);
        new MainWindow(stage, model, ProjectFiles.of(model, settingsFolder, messages), settings, List.of(), messages);
        stage.setWidth(1000);
        stage.setHeight(700);
        stage.show();
        Stories.three().forEach(reading::add);
        model.compare();
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    private void open() {
        robot.interact(() -> model.exporting().preview().formatProperty().set(ExportFormat.MARKDOWN));
        robot.interact(() -> robot.lookup("#article-A").query().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        settle();
        robot.interact(() -> {
            robot.lookup("#export-folder").queryAs(TextField.class).setText(folder.toString());
            robot.lookup("#export-name").queryAs(TextField.class).setText("story");
            robot.lookup("#format-pdf").queryAs(CheckBox.class).setSelected(false);
            robot.lookup("#format-csv").queryAs(CheckBox.class).setSelected(true);
            robot.lookup("#format-markdown").queryAs(CheckBox.class).setSelected(true);
        });
        settle();
    }

    private void press(String button) {
        robot.interact(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
        settle();
    }

    private void close() {
        robot.interact(() -> robot.lookup("#export-folder").query().getScene().getWindow().hide());
    }

    private String warning() {
        return robot.lookup(".export-warning").queryAs(Labeled.class).getText();
    }

    private String result() {
        return robot.lookup("#export-result").queryAs(Labeled.class).getText();
    }

    @Test
    void filesAreChosenLookedAtAndWrittenAndReplacingIsSaidBefore() throws IOException {
        open();
        assertThat(robot.lookup(".export-preview .text-area").queryAs(TextArea.class).getText()).contains("The Southern Daily");

        press("#export-start");
        assertThat(result()).contains("story.md", folder.toString());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("story.md").hasSizeGreaterThan(2);
        }
        assertThat(warning()).as("what was just written is told of once").doesNotContain("replaced");

        press("#export-close");
        assertThat(robot.lookup("#export-result").tryQuery()).isEmpty();
        open();
        assertThat(result()).isEmpty();
        assertThat(warning()).contains("replaced");
        close();
    }

    @Test
    void thePreviewIsOfWhatWasJustChosen() {
        open();
        robot.interact(() -> robot.lookup("#format-xlsx").queryAs(CheckBox.class).setSelected(true));
        assertThat(model.exporting().preview().formatProperty().get()).isEqualTo(ExportFormat.XLSX);
        robot.interact(() -> robot.lookup("#format-xlsx").queryAs(CheckBox.class).setSelected(false));
        assertThat(model.exporting().preview().formatProperty().get()).as("the first that is made").isEqualTo(ExportFormat.MARKDOWN);
        close();
    }

    @Test
    void thePagesOfThePdfAreLookedAt() {
        open();
        robot.interact(() -> model.exporting().preview().formatProperty().set(ExportFormat.PDF));
        settle();
        assertThat(robot.lookup(".export-pages .image-view").queryAllAs(ImageView.class)).isNotEmpty()
                .allSatisfy(page -> assertThat(page.getImage().getWidth()).isGreaterThan(300));
        close();
    }

    @Test
    void tablesAndTheWebPageAreLookedAtToo() {
        open();
        robot.interact(() -> model.exporting().preview().formatProperty().set(ExportFormat.XLSX));
        settle();
        TabPane sheets = robot.lookup(".export-preview .tab-pane").queryAs(TabPane.class);
        assertThat(sheets.getTabs()).extracting(Tab::getText).contains("Claims", "Sources");
        robot.interact(() -> model.exporting().preview().formatProperty().set(ExportFormat.QDPX));
        settle();
        assertThat(sheets.getTabs()).extracting(Tab::getText).containsExactly("Sources", "Codes", "Notes");
        robot.interact(() -> model.exporting().preview().formatProperty().set(ExportFormat.HTML));
        settle();
        assertThat(robot.lookup(".export-pages .image-view").queryAllAs(ImageView.class)).isNotEmpty();
        robot.interact(() -> model.exporting().preview().formatProperty().set(ExportFormat.CSV));
        settle();
        assertThat(robot.lookup(".export-preview .text-area").queryAs(TextArea.class).getText()).contains("story.csv", "story-figures.csv");
        close();
    }

    @Test
    void whatCannotBeWrittenIsSaidAndTheRestIsWritten() throws IOException {
        open();
        robot.interact(() -> robot.lookup("#export-name").queryAs(TextField.class).setText("partly"));
        Files.createDirectory(folder.resolve("partly.md"));
        press("#export-start");
        assertThat(result()).contains("partly.md is a folder; give the name of a file.", "Written: partly.csv");
        assertThat(folder.resolve("partly-figures.csv")).isRegularFile();
        close();
    }

    @Test
    void anExportIsCancelledAndLeavesNothing() {
        open();
        robot.interact(() -> robot.lookup("#export-name").queryAs(TextField.class).setText("cancelled"));
        holding.add(() -> {});
        press("#export-start");
        assertThat(robot.lookup("#export-cancel").query().isVisible()).isTrue();
        press("#export-cancel");
        robot.interact(held::runAll);
        settle();

        assertThat(result()).isEqualTo("Cancelled; nothing was written.");
        assertThat(folder.resolve("cancelled.md")).doesNotExist();
        close();
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsSaid() throws IOException {
        open();
        Path file = Files.writeString(folder.resolve("occupied"), "a file, no folder");
        robot.interact(() -> robot.lookup("#export-folder").queryAs(TextField.class).setText(file.toString()));
        press("#export-start");
        assertThat(result()).contains("occupied");
        ExportViewModel exporting = model.exporting();
        robot.interact(() -> exporting.choices().folderProperty().set(""));
        assertThat(robot.lookup("#export-start").query().isDisabled()).isTrue();
        close();
    }
}
