package synoptic.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.article.Passage;
import synoptic.comparison.KnownVectors;
import synoptic.ingest.SourceLoader;
import synoptic.project.Autosaves;
import synoptic.project.Locks;
import synoptic.project.Note;
import synoptic.project.Project;
import synoptic.project.ProjectStore;
import synoptic.project.SavedProject;
import synoptic.project.ViewState;
import synoptic.text.TextSpan;
import synoptic.ui.ProjectFiles;
import synoptic.ui.Stories;
import synoptic.ui.concurrent.BackgroundRunner;
import synoptic.ui.i18n.Messages;
import synoptic.ui.main.MainViewModel;
import synoptic.ui.reader.ReadingViewModel;

/** What a window leaves that does not end in good order, and what the next one makes of it. */
@ExtendWith(ApplicationExtension.class)
class RecoveryTest {

    private static final BackgroundRunner AT_ONCE = new BackgroundRunner(Runnable::run, Runnable::run);

    @TempDir private Path folder;

    private final FxRobot robot = new FxRobot();
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final ProjectStore store = new ProjectStore("synoptic test");
    private Path copies;
    private Locks locks;
    private ProjectViewModel project;
    private ProjectFileViewModel file;
    private RecoveryViewModel recovery;

    @BeforeEach
    void begin() {
        copies = folder.resolve("state/autosave");
        locks = new Locks(folder.resolve("state/locks"));
        project = new ProjectViewModel();
        MainViewModel model =
                new MainViewModel(new ReadingViewModel(project), new SourceLoader(), Stories::compare, AT_ONCE, messages);
        file = ProjectFiles.of(model, locks, Runnable::run, messages);
        recovery = new RecoveryViewModel(project, file, new Autosaves(copies, store, locks), AT_ONCE, messages);
    }

    @AfterEach
    void letGo() {
        locks.close();
    }

    private static Project opened(Stream<Article> articles) {
        return articles.reduce(Project.EMPTY, Project::withSource, (one, other) -> other);
    }

    /** Files that were opened, and nothing else. */
    private static Project idle() {
        return opened(Stories.three().stream()
                .map(article -> article.withOrigin(new Origin.File(Path.of(article.id() + ".txt")))));
    }

    private static Project noted(String words) {
        return idle().withNote(new Note(new Passage("A", new TextSpan(0, 6)), words, List.of("check")));
    }

    private void crash(Project open) throws Exception {
        try (Autosaves crashing = new Autosaves(copies, store, locks)) {
            crashing.write(new SavedProject(open, ViewState.USUAL, KnownVectors.NONE), null, null);
        }
    }

    private void offer() {
        robot.interact(recovery::offer);
    }

    private String question() {
        assertThat(file.questions()).hasSize(1);
        return file.questions().getFirst().words();
    }

    /** Answers as the strip does. */
    private void answer(String words) {
        Question asked = file.questions().getFirst();
        robot.interact(() -> {
            file.questions().remove(asked);
            asked.answers().stream().filter(one -> one.words().equals(words)).findFirst().orElseThrow().action().run();
        });
    }

    private long kept() throws Exception {
        if (!Files.exists(copies)) {
            return 0;
        }
        try (Stream<Path> windows = Files.list(copies)) {
            return windows.count();
        }
    }

    @Test
    void whatAWindowLeftThatDidNotEndWellIsOfferedAndRecovered() throws Exception {
        crash(noted("Unsaved"));
        offer();
        assertThat(question())
                .startsWith("Synoptic ended unexpectedly. A copy was kept on ")
                .contains("The Southern Daily, Hanbit News Agency, Gulf World Service, with 1 note or correction.");

        answer("Recover");
        assertThat(project.project().notes()).isEqualTo(noted("Unsaved").notes());
        assertThat(project.project().ids()).containsExactly("A", "B", "C");
        assertThat(file.unsavedProperty().get()).isTrue();
        assertThat(kept()).as("the new window's copy alone").isEqualTo(1);

        robot.interact(recovery::close);
        assertThat(kept()).isZero();
    }

    @Test
    void whatIsRecoveredIsSavedToItsFileWithoutAQuestionUnlessThatChanged() throws Exception {
        Path place = folder.resolve("visit.synoptic");
        for (boolean isChanged : new boolean[]{false, true}) {
            ProjectStore.Stamp stamp = store.save(place, new SavedProject(idle(), ViewState.USUAL, KnownVectors.NONE));
            try (Autosaves crashing = new Autosaves(copies, store, locks)) {
                crashing.write(new SavedProject(noted("Unsaved"), ViewState.USUAL, KnownVectors.NONE), place, stamp);
            }
            if (isChanged) {
                store.save(place, new SavedProject(noted("By another"), ViewState.USUAL, KnownVectors.NONE));
            }
            offer();
            answer("Recover");
            robot.interact(file::save);
            assertThat(file.questions()).hasSize(isChanged ? 1 : 0);
            assertThat(file.unsavedProperty().get()).isEqualTo(isChanged);
            robot.interact(() -> {
                file.questions().clear();
                recovery.close();
            });
        }
    }

    @Test
    void severalSessionsAreOfferedInOneQuestion() throws Exception {
        for (String words : List.of("One", "Two", "Three")) {
            crash(noted(words));
        }
        offer();
        assertThat(question()).startsWith("Synoptic ended unexpectedly and kept 3 unsaved sessions. Number 1: A copy was kept on ");

        answer("Show the next");
        assertThat(question()).contains("Number 2:");
        answer("Discard");
        assertThat(question()).contains("kept 2 unsaved sessions. Number 2:");
        assertThat(kept()).isEqualTo(2);

        answer("Recover");
        assertThat(project.project().holdsWork()).isTrue();
        assertThat(question()).startsWith("Synoptic ended unexpectedly. A copy was kept on ");
    }

    @Test
    void allSessionsAreDiscardedAtOnceOrAskedAboutAgainLater() throws Exception {
        crash(noted("One"));
        crash(noted("Two"));
        offer();
        answer("Later");
        assertThat(file.questions()).isEmpty();
        assertThat(kept()).isEqualTo(2);

        offer();
        assertThat(question()).contains("kept 2 unsaved sessions");
        answer("Discard all");
        assertThat(file.questions()).isEmpty();
        assertThat(kept()).isZero();
    }

    @Test
    void noCopyIsKeptOfFilesThatWereOnlyOpened() throws Exception {
        open(idle());
        assertThat(kept()).isZero();

        open(noted("Something"));
        assertThat(kept()).isEqualTo(1);

        open(idle());
        assertThat(kept()).isZero();
    }

    @Test
    void pastedTextIsKeptThoughNothingWasDoneWithIt() throws Exception {
        open(opened(Stories.three().stream()));
        assertThat(kept()).isEqualTo(1);
    }

    private void open(Project now) {
        robot.interact(() -> {
            project.open(now);
            recovery.copy();
        });
    }

    @Test
    void copiesAreForgottenOnceTheProjectIsSaved() throws Exception {
        for (int i = 0; i < 15; i++) {
            open(noted("Words " + i));
        }
        try (var windows = Files.list(copies); var held = Files.list(windows.findFirst().orElseThrow())) {
            assertThat(held.filter(ProjectStore::isProject)).hasSize(10);
        }
        file.chooseWith(() -> Optional.of(folder.resolve("visit.synoptic")));
        robot.interact(() -> {
            file.save();
            recovery.copy();
        });
        assertThat(kept()).isZero();
    }
}
