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
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import synoptic.claim.Claim;
import synoptic.export.ExportFormat;
import synoptic.export.Exporter;
import synoptic.export.Palette;
import synoptic.export.Paper;
import synoptic.export.ReportPart;
import synoptic.ingest.SourceLoader;
import synoptic.settings.ExportHabits;
import synoptic.settings.SettingsStore;
import synoptic.ui.ManualExecutor;
import synoptic.ui.ProjectFiles;
import synoptic.ui.Stories;
import synoptic.ui.concurrent.BackgroundRunner;
import synoptic.ui.export.ExportChoices;
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
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private MainViewModel model;
    private SettingsViewModel settings;
    private BackgroundRunner runner;

    @Start
    void start(Stage stage) {
        Executor atOnceUnlessHeld = command -> (holding.isEmpty() ? (Executor) Runnable::run : held).execute(command);
        runner = new BackgroundRunner(atOnceUnlessHeld, Runnable::run);
        model = new MainViewModel(reading, new SourceLoader(), Stories::compare, runner, messages);
        settings = settings(model);
        new MainWindow(stage, model, ProjectFiles.of(model, settingsFolder, messages), settings, List.of(), messages);
        stage.setWidth(1000);
        stage.setHeight(700);
        stage.show();
        Stories.three().forEach(reading::add);
        model.compare();
    }

    private SettingsViewModel settings(MainViewModel told) {
        return new SettingsViewModel(new SettingsStore(settingsFolder.resolve("settings.json")), runner, messages, told::tell);
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
        if (robot.lookup("#export-replace").query().isVisible()) {
            press("#export-replace");
        }
        assertThat(result()).contains("story.md", folder.toString());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("story.md").hasSizeGreaterThan(2);
        }
        assertThat(warning()).as("what was just written is told of once").doesNotContain("replaced");

        press("#export-close");
        assertThat(robot.lookup("#export-result").tryQuery()).isEmpty();
        open();
        assertThat(result()).isEmpty();
        assertThat(warning()).contains("asks before it replaces");
        close();
    }

    @Test
    void nothingIsReplacedBeforeTheReaderAgrees() throws IOException {
        open();
        robot.interact(() -> {
            robot.lookup("#format-csv").queryAs(CheckBox.class).setSelected(false);
            robot.lookup("#export-name").queryAs(TextField.class).setText("dear");
        });
        Path dear = Files.writeString(folder.resolve("dear.md"), "of last year");

        press("#export-start");
        assertThat(robot.lookup("#export-question").queryAs(Labeled.class).getText()).isEqualTo("Replace dear.md in " + folder + "?");
        assertThat(robot.lookup("#export-keep").query().isFocused()).isTrue();
        assertThat(robot.lookup("#export-start").query().isDisabled()).isTrue();
        press("#export-keep");
        assertThat(dear).hasContent("of last year");
        assertThat(robot.lookup("#export-question").query().getParent().isVisible()).isFalse();

        press("#export-start");
        robot.interact(() -> robot.lookup("#export-name").queryAs(TextField.class).setText("other"));
        assertThat(robot.lookup("#export-question").query().getParent().isVisible()).as("what is asked about is no longer meant").isFalse();
        robot.interact(() -> robot.lookup("#export-name").queryAs(TextField.class).setText("dear"));
        press("#export-start");
        press("#export-replace");
        assertThat(result()).isEqualTo("Written: dear.md in " + folder);
        assertThat(Files.readString(dear)).contains("The Southern Daily");
        close();
    }

    @Test
    void anExportThatEndsWhenItsWindowIsClosedIsToldInTheMainWindow() {
        open();
        robot.interact(() -> robot.lookup("#export-name").queryAs(TextField.class).setText("behind"));
        holding.add(() -> {});
        press("#export-start");
        close();
        robot.interact(held::runAll);
        settle();

        assertThat(robot.lookup(".message-line .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .anyMatch(words -> words.startsWith("Written: behind.md"));
    }

    @Test
    void whatWasChosenLastIsChosenTheNextTimeButForNamelessOutlets() throws IOException {
        open();
        robot.interact(() -> {
            robot.lookup("#export-name").queryAs(TextField.class).setText("kept");
            model.exporting().choices().paperProperty().set(Paper.A5);
            model.exporting().choices().paletteProperty().set(Palette.GREY);
            model.exporting().choices().anonymousProperty().set(true);
            model.exporting().choices().partProperty(ReportPart.MATRIX).set(false);
            model.exporting().choices().statusProperty(Claim.Status.SHARED).set(false);
        });
        press("#export-start");
        close();
        settings.saveNow();

        robot.interact(() -> {
            MainViewModel next = new MainViewModel(
                    new ReadingViewModel(new ProjectViewModel()), new SourceLoader(), Stories::compare, runner, messages);
            new MainWindow(
                    new Stage(), next, ProjectFiles.of(next, settingsFolder, messages), settings(next), List.of(), messages);
            ExportChoices choices = next.exporting().choices();
            assertThat(choices.formatProperty(ExportFormat.PDF).get()).isFalse();
            assertThat(choices.formatProperty(ExportFormat.CSV).get()).isTrue();
            assertThat(next.exporting().preview().formatProperty().get()).isEqualTo(ExportFormat.MARKDOWN);
            assertThat(choices.paperProperty().get()).isEqualTo(Paper.A5);
            assertThat(choices.paletteProperty().get()).isEqualTo(Palette.GREY);
            assertThat(choices.partProperty(ReportPart.MATRIX).get()).isFalse();
            assertThat(choices.partProperty(ReportPart.SUMMARY).get()).isTrue();
            assertThat(choices.statusProperty(Claim.Status.SHARED).get()).isFalse();
            assertThat(choices.folderProperty().get()).isEqualTo(folder.toString());
            assertThat(choices.anonymousProperty().get()).isFalse();
        });
    }

    @Test
    void namesAndFoldersThatAreNoMoreArePassedOver() {
        ExportHabits strange = new ExportHabits(
                List.of("SCROLL", "JSON"), List.of("SUMMARY"), List.of("SHARED"), "PAPYRUS", "SEPIA", false, true, folder + "/gone");
        robot.interact(() -> {
            ExportViewModel next = new ExportViewModel(reading, new Exporter(), runner, told -> {}, messages);
            next.resume(strange);
            assertThat(next.choices().formatProperty(ExportFormat.JSON).get()).isTrue();
            assertThat(next.choices().paperProperty().get()).isEqualTo(Paper.A4);
            assertThat(next.choices().paletteProperty().get()).isEqualTo(Palette.STANDARD);
            assertThat(next.choices().folderProperty().get()).isEmpty();
        });
    }

    @Test
    void everythingIsReachedByKeysAndSeenToBeReached() {
        open();
        robot.interact(() -> robot.lookup("#export-start").query().requestFocus());
        robot.press(KeyCode.ALT).type(KeyCode.F).release(KeyCode.ALT);
        CheckBox first = robot.lookup("#format-pdf").queryAs(CheckBox.class);
        assertThat(first.isFocused()).as("the heading's letter leads to its first box").isTrue();
        robot.type(KeyCode.TAB);
        settle();
        CheckBox second = robot.lookup("#format-html").queryAs(CheckBox.class);
        assertThat(second.isFocused()).isTrue();
        assertThat(frame(second)).as("the focus shows").isNotEqualTo(frame(first));
        robot.press(KeyCode.ALT).type(KeyCode.D).release(KeyCode.ALT);
        assertThat(robot.lookup("#export-folder").query().isFocused()).isTrue();

        List<String> letters = robot.lookup("#export-folder").query().getScene().getRoot().lookupAll("*").stream()
                .filter(node -> node instanceof Labeled words && words.isMnemonicParsing() && words.getText() != null)
                .map(node -> ((Labeled) node).getText())
                .filter(words -> words.contains("_"))
                .map(words -> words.substring(words.indexOf('_') + 1, words.indexOf('_') + 2).toUpperCase(Locale.ROOT))
                .toList();
        assertThat(letters).hasSizeGreaterThan(15).doesNotHaveDuplicates();
        close();
    }

    private static Paint frame(CheckBox box) {
        return box.getBorder().getStrokes().getFirst().getTopStroke();
    }

    @Test
    void largeWordsInASmallWindowAreNotCut() {
        robot.interact(() -> reading.textSizeProperty().set(2));
        open();
        Stage window = (Stage) robot.lookup("#export-folder").query().getScene().getWindow();
        robot.interact(() -> {
            window.setWidth(720);
            window.setHeight(560);
            model.exporting().export();
        });
        settle();

        List<String> cut = window.getScene().getRoot().lookupAll("*").stream()
                .filter(node -> (node instanceof ButtonBase || node instanceof Label) && isShown(node))
                .map(Labeled.class::cast)
                .filter(words -> words.getText() != null && !words.getText().isEmpty())
                .filter(words -> words.getChildrenUnmodifiable().stream()
                        .noneMatch(part -> part instanceof Text text
                                && text.getText().replace("\n", "").equals(words.getText().replace("_", "").replace("\n", ""))))
                .map(Labeled::getText)
                .toList();
        assertThat(cut).isEmpty();
        close();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
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
