package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.settings.Recent;
import synoptic.settings.Settings;
import synoptic.settings.SettingsStore;
import synoptic.settings.Theme;
import synoptic.ui.Stories;
import synoptic.ui.dialog.SourceChooser;
import synoptic.ui.i18n.Messages;

/** How sources come into the window, go, and are compared, in a real window without a display. */
class OpeningWalkTest extends WindowTest {

    @Override
    TestWindow open(Stage stage) {
        return new TestWindow(stage, folder, List.of(new SampleStory("A story", folder)));
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
        robot.interact(() -> assertThat(shown.window.drop(List.of(dropped.toFile(), missing))).isTrue());
        settle();

        assertThat(robot.lookup(".start-page").query().isVisible()).isFalse();
        assertThat(area("A").getText()).contains("landed on Wednesday");
        assertThat(area("B").getText()).contains("long talks");
        assertThat(robot.lookup(".message-line .label").queryAs(Labeled.class).getText()).contains("missing.txt");

        robot.interact(() -> robot.lookup(".message-line .quiet-button").queryAs(Button.class).fire());
        assertThat(robot.lookup("#message-strip").query().isVisible()).isFalse();
    }

    @Test
    void whileTheFirstFilesAreReadNothingElseIsOffered() throws IOException {
        Path file = Files.writeString(folder.resolve("slow.txt"), "A slow headline\n\nThe president landed on Wednesday for talks.\n");
        shown.hold();
        robot.interact(() -> model.open(List.of(file)));
        settle();
        assertThat(robot.lookup("#start-reading").query().isVisible()).isTrue();
        assertThat(robot.lookup(".sample-story").query().getParent().getParent().isVisible()).isFalse();
        shown.release();
        settle();
        assertThat(robot.lookup(".start-page").query().isVisible()).isFalse();
    }

    @Test
    void storiesReadBeforeAreToldApart() {
        robot.interact(() -> shown.settings.change(settings -> settings
                .withRecent(new Recent("Ferry", List.of("/a/ferry/one.txt", "/a/ferry/two.txt", "/a/ferry/three.txt")))
                .withRecent(new Recent("Ferry", List.of("/a/ferry/one.txt", "/a/ferry/two.txt")))
                .withRecent(new Recent("ferry", List.of("/a/ferry.synoptic")))
                .withRecent(new Recent("Ferry", List.of("/b/ferry/one.txt", "/b/ferry/two.txt")))));
        settle();
        assertThat(robot.lookup(".recent-story").queryAllAs(Button.class)).extracting(Button::getText).containsExactly(
                "Ferry (2 articles) in " + Path.of("/b/ferry"), "ferry (project)", "Ferry (2 articles) in " + Path.of("/a/ferry"));
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
        OpenActions actions = new OpenActions(model, answers, shown.stage);
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
        shown.hold();
        robot.interact(() -> {
            Stories.three().forEach(reading::add);
            model.compare();
        });
        settle();
        assertThat(model.activity().busyProperty().get()).isTrue();

        robot.interact(() -> model.arrangement().close("B"));
        robot.interact(() -> model.openText("A fourth headline\n\nThe president landed before dawn on Wednesday for talks."));
        shown.release();
        shown.release();
        settle();

        assertThat(onFx(() -> reading.articles().stream().map(Article::id).toList())).containsExactly("A", "C", "D");
        assertThat(onFx(() -> reading.comparison().orElseThrow().witnesses().size())).isEqualTo(3);
        assertThat(stylesAt("A", "The president landed")).isNotEmpty();
    }

    @Test
    void aRunningComparisonCanBeCancelledAndStartedAgain() {
        shown.hold();
        robot.interact(() -> {
            Stories.three().forEach(reading::add);
            model.compare();
        });
        settle();
        Button cancel = robot.lookup("#cancel").query();
        assertThat(cancel.isVisible()).isTrue();

        robot.interact(cancel::fire);
        shown.release();

        assertThat(cancel.isVisible()).isFalse();
        assertThat(area("A").getText()).contains("president");
        assertThat(reading.comparison()).isEmpty();
        assertThat(model.comparableProperty().get()).isTrue();
    }

    @Test
    void whatIsChangedIsKept() throws IOException {
        robot.interact(() -> {
            model.themeProperty().set(Theme.HIGH_CONTRAST);
            reading.textSizeProperty().set(1.4);
        });
        Path dropped = Files.createDirectories(folder.resolve("kept-story"));
        Files.writeString(dropped.resolve("one.txt"), "The first headline\n\nThe president landed on Wednesday for talks.\n");
        robot.interact(() -> shown.window.drop(List.of(dropped.toFile())));
        shown.settings.saveNow();

        Settings kept = new SettingsStore(folder.resolve(TestWindow.SETTINGS)).load().settings();
        assertThat(kept.theme()).isEqualTo(Theme.HIGH_CONTRAST);
        assertThat(kept.textSize()).isEqualTo(1.4);
        assertThat(kept.recents()).singleElement().satisfies(recent -> assertThat(recent.title()).isEqualTo("Kept story"));

        robot.interact(() -> model.closeAll());
        settle();
        robot.interact(() -> robot.lookup(".recent-story").queryAs(Button.class).fire());
        settle();
        assertThat(reading.articles()).hasSize(1);
    }
}
