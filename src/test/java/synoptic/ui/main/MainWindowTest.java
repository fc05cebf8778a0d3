package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import javafx.application.Application;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fxmisc.richtext.StyledTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import synoptic.article.Article;
import synoptic.claim.Claim;
import synoptic.ingest.SourceLoader;
import synoptic.settings.Settings;
import synoptic.settings.SettingsStore;
import synoptic.settings.Theme;
import synoptic.ui.ManualExecutor;
import synoptic.ui.ProjectFiles;
import synoptic.ui.Stories;
import synoptic.ui.claims.ClaimRow;
import synoptic.ui.concurrent.BackgroundRunner;
import synoptic.ui.dialog.SourceChooser;
import synoptic.ui.i18n.Messages;
import synoptic.ui.preferences.SettingsViewModel;
import synoptic.ui.project.ProjectViewModel;
import synoptic.ui.reader.ReadingViewModel;

/** What users do, in a real window without a display. */
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {

    @TempDir private static Path folder;
    @TempDir private Path settingsFolder;

    private final ManualExecutor held = new ManualExecutor();
    private final List<Runnable> holding = new ArrayList<>();
    private final ReadingViewModel reading = new ReadingViewModel(new ProjectViewModel());
    private final FxRobot robot = new FxRobot();
    private MainViewModel model;
    private SettingsViewModel settings;
    private MainWindow window;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        Executor atOnceUnlessHeld = command -> (holding.isEmpty() ? (Executor) Runnable::run : held).execute(command);
        Messages messages = Messages.in(Locale.ENGLISH);
        model = new MainViewModel(reading, new SourceLoader(), Stories::compare,
                new BackgroundRunner(atOnceUnlessHeld, Runnable::run), messages);
        settings = new SettingsViewModel(new SettingsStore(settingsFolder.resolve("synoptic/settings.json")),
                new BackgroundRunner(Runnable::run, Runnable::run), messages, model::tell);
        window = new MainWindow(stage, model, ProjectFiles.of(model, settingsFolder, messages), settings,
                List.of(new SampleStory("A story", folder)), messages);
        stage.setWidth(1000);
        stage.setHeight(800);
        stage.show();
    }

    private void openThree() {
        robot.interact(() -> {
            Stories.three().forEach(reading::add);
            model.compare();
        });
        settle();
    }

    /** Lets the pulses pass that lay columns out. */
    private void settle() {
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    private static <T> T onFx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, question);
    }

    private StyledTextArea<?, Collection<String>> area(String article) {
        return robot.lookup("#article-" + article).query();
    }

    private Collection<String> stylesAt(String article, String words) {
        StyledTextArea<?, Collection<String>> area = area(article);
        return area.getStyleOfChar(area.getText().indexOf(words) + 1);
    }

    private boolean isOnScreen(String article, String words) {
        StyledTextArea<?, Collection<String>> area = area(article);
        int at = area.getText().indexOf(words);
        return onFx(() -> area.getCharacterBoundsOnScreen(at, at + words.length())
                .filter(area.localToScreen(area.getLayoutBounds())::contains)
                .isPresent());
    }

    @Test
    void startsWithAWayToOpenSomethingAndStoriesToTry() {
        assertThat(robot.lookup(".start-page").query().isVisible()).isTrue();
        assertThat(robot.lookup(".sample-story").queryAs(Button.class).getText()).isEqualTo("A story");
    }

    @Test
    void aDroppedFolderIsReadAndComparedAndWhatFailsIsTold() throws IOException {
        Path dropped = Files.createDirectories(folder.resolve("dropped"));
        Files.writeString(dropped.resolve("one.txt"), "The first headline\n\nThe president landed on Wednesday for talks.\n");
        Files.writeString(dropped.resolve("two.txt"), "The second headline\n\nThe president landed on Wednesday for long talks.\n");
        File missing = folder.resolve("missing.txt").toFile();

        robot.interact(() -> model.claimsShownProperty().set(false));
        robot.interact(() -> assertThat(window.drop(List.of(dropped.toFile(), missing))).isTrue());
        settle();

        assertThat(robot.lookup(".start-page").query().isVisible()).isFalse();
        assertThat(area("A").getText()).contains("landed on Wednesday");
        assertThat(area("B").getText()).contains("long talks");
        assertThat(robot.lookup(".message-line .label").queryAs(Labeled.class).getText()).contains("missing.txt");

        robot.interact(() -> robot.lookup(".message-line .quiet-button").queryAs(Button.class).fire());
        assertThat(robot.lookup("#message-strip").query().isVisible()).isFalse();
    }

    @Test
    void marksStandWhereTheWordsAre() {
        openThree();

        assertThat(stylesAt("A", "Wednesday")).containsExactly("conflict");
        assertThat(stylesAt("A", "The president landed")).containsExactly("reworded");
        robot.interact(reading::pageRight);
        settle();
        assertThat(stylesAt("B", "11,000")).containsExactly("only-here");
        assertThat(stylesAt("B", "In return")).isEmpty();
        assertThat(stylesAt("B", "Nobody expects")).containsExactly("same-words");
    }

    @Test
    void selectingAClaimJumpsToItsWordsAndOpensItsCard() {
        openThree();
        ListView<ClaimRow> list = robot.lookup("#claims-list").query();

        robot.interact(() -> list.getSelectionModel().select(0));
        settle();

        assertThat(isOnScreen("B", "11,000")).isTrue();
        assertThat(stylesAt("B", "11,000")).contains("focus", "match", "only-here");
        assertThat(robot.lookup(".card-title").queryAs(Labeled.class).getText()).isEqualTo("Only in B: 11,000");
    }

    @Test
    void selectingAPassageMarksItsMatchAndBringsItLevel() {
        robot.interact(() -> {
            stage.setHeight(600);
            reading.add(Stories.article("A", "One", "First", filler("Before", 30), "The missiles were sent north in one ship.",
                    filler("After", 30)));
            reading.add(Stories.article("B", "Two", "Second", "The missiles were sent north in one ship.", filler("Later", 60)));
            model.claimsShownProperty().set(false);
            model.compare();
        });
        settle();
        robot.interact(() -> reading.selectAt("B", reading.articles().getLast().text().indexOf("missiles")));
        settle();

        assertThat(stylesAt("A", "missiles were")).contains("match");
        assertThat(top("A", "The missiles")).isCloseTo(top("B", "The missiles"), offset(2.0));
        assertThat(robot.lookup(".ribbon.current").queryAll()).hasSize(1);
    }

    private static String filler(String word, int sentences) {
        return (word + " of that nothing else is known to anybody here. ").repeat(sentences).strip();
    }

    private double top(String article, String words) {
        int at = area(article).getText().indexOf(words);
        return onFx(() -> area(article).getCharacterBoundsOnScreen(at, at + 3).orElseThrow().getMinY());
    }

    @Test
    void marksArriveWithoutMovingTheText() {
        robot.interact(() -> {
            reading.add(Stories.article("A", "One", "First", filler("Before", 20), "The missiles were sent north.", filler("After", 40)));
            reading.add(Stories.article("B", "Two", "Second", "The missiles were sent north on Wednesday."));
        });
        settle();
        robot.interact(() -> area("A").showParagraphAtTop(0));
        robot.interact(() -> area("A").scrollYBy(300));
        settle();
        double before = top("A", "The missiles");

        robot.interact(() -> model.compare());
        settle();

        assertThat(stylesAt("A", "The missiles")).isNotEmpty();
        assertThat(top("A", "The missiles")).isEqualTo(before);
    }

    @Test
    void keysGoToWhatOnlyOneSourceSaysAndBack() {
        openThree();
        robot.interact(() -> area("A").requestFocus());
        robot.type(KeyCode.N);
        settle();
        assertThat(reading.selection().orElseThrow().focus().article()).isEqualTo("B");

        robot.type(KeyCode.C);
        settle();
        assertThat(reading.selection().orElseThrow().isConflict()).isTrue();

        robot.type(KeyCode.ESCAPE);
        assertThat(reading.selection()).isEmpty();
    }

    @Test
    void shiftGoesBackToTheWordsBefore() {
        openThree();
        robot.interact(() -> area("A").requestFocus());
        robot.type(KeyCode.C);
        settle();
        var first = reading.selection().orElseThrow().focus();
        robot.type(KeyCode.C);
        settle();
        assertThat(reading.selection().orElseThrow().focus()).isNotEqualTo(first);

        robot.press(KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT);
        settle();
        assertThat(reading.selection().orElseThrow().focus()).isEqualTo(first);

        robot.press(KeyCode.SHIFT).type(KeyCode.N).release(KeyCode.SHIFT);
        settle();
        assertThat(reading.selection().orElseThrow().focus().article()).isEqualTo("B");
    }

    @Test
    void filesAndFoldersThatAPersonChoosesAreOpened() throws IOException {
        Path chosen = Files.createDirectories(folder.resolve("chosen"));
        Path file = Files.writeString(folder.resolve("single.txt"), "A single headline\n\nThe president landed on Wednesday for talks.\n");
        Files.writeString(chosen.resolve("two.txt"), "The second headline\n\nThe president landed on Wednesday for long talks.\n");
        SourceChooser answers = new SourceChooser(Messages.in(Locale.ENGLISH)) {
            @Override
            public List<Path> chooseFiles(Window owner) {
                return List.of(file);
            }

            @Override
            public Optional<Path> chooseFolder(Window owner) {
                return Optional.of(chosen);
            }
        };
        OpenActions actions = new OpenActions(model, answers, stage);
        robot.interact(() -> {
            actions.openFiles();
            actions.openFolder();
        });
        settle();

        assertThat(reading.articles()).extracting(Article::headline).containsExactly("A single headline", "The second headline");
        assertThat(reading.comparison()).isPresent();
    }

    @Test
    void sourcesComeAndGoWhileAComparisonRuns() {
        holding.add(() -> {});
        robot.interact(() -> {
            Stories.three().forEach(reading::add);
            model.compare();
        });
        settle();
        assertThat(model.busyProperty().get()).isTrue();

        robot.interact(() -> model.arrangement().close("B"));
        robot.interact(() -> model.openText("A fourth headline\n\nThe president landed before dawn on Wednesday for talks."));
        robot.interact(held::runAll);
        robot.interact(held::runAll);
        settle();

        assertThat(onFx(() -> reading.articles().stream().map(Article::id).toList())).containsExactly("A", "C", "D");
        assertThat(onFx(() -> reading.comparison().orElseThrow().witnesses().size())).isEqualTo(3);
        assertThat(stylesAt("A", "The president landed")).isNotEmpty();
    }

    @Test
    void leftAndRightTurnPagesWhileATextHasTheFocus() {
        openThree();
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
    void theListHasThePanelToItselfUntilSomethingIsSelected() {
        openThree();
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
        openThree();
        ListView<ClaimRow> list = robot.lookup("#claims-list").query();
        assertThat(list.getItems()).hasSize(1);

        robot.interact(() -> robot.lookup("#chip-conflict").queryAs(ToggleButton.class).fire());
        assertThat(list.getItems()).singleElement()
                .satisfies(row -> assertThat(row.claim().status()).isEqualTo(Claim.Status.CONFLICTING));

        robot.interact(() -> robot.lookup("#chip-conflict").queryAs(ToggleButton.class).fire());
        assertThat(list.getItems()).hasSize(2);
    }

    @Test
    void furnitureIsFoldedUntilItIsAskedFor() {
        openThree();
        robot.interact(() -> reading.show("B"));
        settle();
        assertThat(area("B").getText()).startsWith("Share prompt").doesNotContain("[Share this article]");

        robot.interact(() -> {
            area("B").requestFocus();
            area("B").moveTo(0);
        });
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(area("B").getText()).contains("[Share this article]");
    }

    @Test
    void theThemeChangesWhileTheWindowIsOpen() {
        openThree();
        String light = Application.getUserAgentStylesheet();

        robot.interact(() -> model.themeProperty().set(Theme.DARK));

        assertThat(Application.getUserAgentStylesheet()).isNotEqualTo(light).contains("dark");
        assertThat(stage.getScene().getStylesheets()).anySatisfy(sheet -> assertThat(sheet).endsWith("dark.css"));
    }

    @Test
    void aRunningComparisonCanBeCancelledAndStartedAgain() {
        holding.add(() -> {});
        robot.interact(() -> {
            Stories.three().forEach(reading::add);
            model.compare();
        });
        settle();
        Button cancel = robot.lookup("#cancel").query();
        assertThat(cancel.isVisible()).isTrue();

        robot.interact(cancel::fire);
        robot.interact(held::runAll);

        assertThat(cancel.isVisible()).isFalse();
        assertThat(area("A").getText()).contains("president");
        assertThat(reading.comparison()).isEmpty();
        assertThat(model.comparableProperty().get()).isTrue();
    }

    @Test
    void largerTextMakesFewerColumns() {
        openThree();
        robot.interact(() -> model.claimsShownProperty().set(false));
        settle();
        assertThat(reading.visible()).hasSize(2);

        robot.interact(() -> reading.textSizeProperty().set(2));
        settle();
        assertThat(reading.visible()).hasSize(1);
    }

    private List<String> columns() {
        return onFx(() -> reading.visible().stream().map(Article::id).toList());
    }

    @Test
    void columnsArePinnedMovedAndClosedAndThatIsUndone() {
        openThree();
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
        openThree();
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

    @Test
    void forARoomOnlyTheArticlesAreShownAndLarge() {
        openThree();
        robot.interact(() -> area("A").requestFocus());
        robot.type(KeyCode.F11);
        settle();
        assertThat(robot.lookup(".top-bar").query().isVisible()).isFalse();
        assertThat(robot.lookup("#claims-list").queryAll()).isEmpty();
        assertThat(onFx(() -> reading.shownTextSizeProperty().get())).isGreaterThan(1.5);

        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup(".top-bar").query().isVisible()).isTrue();
        assertThat(onFx(() -> reading.shownTextSizeProperty().get())).isEqualTo(1);
    }

    @Test
    void whatIsChangedIsKept() throws IOException {
        robot.interact(() -> {
            model.themeProperty().set(Theme.HIGH_CONTRAST);
            reading.textSizeProperty().set(1.4);
        });
        Path dropped = Files.createDirectories(folder.resolve("kept-story"));
        Files.writeString(dropped.resolve("one.txt"), "The first headline\n\nThe president landed on Wednesday for talks.\n");
        robot.interact(() -> window.drop(List.of(dropped.toFile())));
        settings.saveNow();

        Settings kept = new SettingsStore(settingsFolder.resolve("synoptic/settings.json")).load().settings();
        assertThat(kept.theme()).isEqualTo(Theme.HIGH_CONTRAST);
        assertThat(kept.textSize()).isEqualTo(1.4);
        assertThat(kept.recents()).singleElement().satisfies(recent -> assertThat(recent.title()).isEqualTo("Kept story"));

        robot.interact(() -> model.closeAll());
        settle();
        robot.interact(() -> robot.lookup(".recent-story").queryAs(Button.class).fire());
        settle();
        assertThat(reading.articles()).hasSize(1);
    }

    @Test
    void everyControlHasAName() {
        openThree();

        for (Node node : robot.lookup(it -> it.isFocusTraversable() && it.isVisible()).queryAll()) {
            String text = node instanceof Labeled labeled ? labeled.getText() : "";
            assertThat(text + (node.getAccessibleText() == null ? "" : node.getAccessibleText()))
                    .as("the name of " + node)
                    .isNotBlank();
        }
    }
}
