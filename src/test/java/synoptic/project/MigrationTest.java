package synoptic.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.article.Article;
import synoptic.article.Emendations;
import synoptic.article.Pin;
import synoptic.file.UnwritableFileException;
import synoptic.testing.FaultyFileSystem;
import synoptic.text.TextSpan;

/** Files of every version that there ever was are opened, brought to the newest when they are saved, and kept beside it as they were. */
class MigrationTest {

    /** Each was written by the program of its time; none is ever changed or taken away. */
    private static final Path KEPT = Path.of("src/test/resources/synoptic/project");

    @TempDir private Path folder;

    private final ProjectStore store = new ProjectStore("synoptic test");

    private Path copy(String name) throws IOException {
        return Files.copy(KEPT.resolve(name), folder.resolve("story.synoptic"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void thereIsAFileOfEveryVersion() {
        for (int version = 1; version <= Format.VERSION; version++) {
            assertThat(KEPT.resolve("format-" + version + ".synoptic")).exists();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"format-1.synoptic", "format-1-story.synoptic", "format-2.synoptic"})
    void everyFileOpensWholeAndIsTheSameOnceItIsSaved(String name) throws Exception {
        Path file = copy(name);
        byte[] before = Files.readAllBytes(file);
        ProjectStore.Opened opened = store.open(file);
        assertThat(opened.loss()).isEmpty();
        assertThat(file).hasBinaryContent(before);

        store.save(file, opened.saved());
        assertThat(store.open(file).saved()).isEqualTo(opened.saved());
        if (name.startsWith("format-" + Format.VERSION)) {
            assertThat(names()).containsExactly("story.synoptic");
        } else {
            assertThat(names()).containsExactly("story.synoptic", "story.synoptic.bak");
            assertThat(folder.resolve("story.synoptic.bak")).hasBinaryContent(before);
        }
    }

    @Test
    void whatAReaderDidInTheFirstVersionIsAllThere() throws Exception {
        SavedProject saved = store.open(copy("format-1-story.synoptic")).saved();
        Project project = saved.project();

        assertThat(project.ids()).containsExactly("A", "B", "C");
        assertThat(project.base()).isEqualTo("B");
        assertThat(project.notes()).containsExactly(
                new Note(new NotePlace("A", new TextSpan(37, 97)), "Who says so?\nAsk the ministry \uD83C\uDF09.",
                        List.of("to check", "figure"),
                        Note.Colour.BLUE, ""),
                new Note(new NotePlace("B", new TextSpan(24, 28)), "", List.of("na\u00EFve"), Note.Colour.BLUE, ""));
        assertThat(project.reviews()).extracting(Review::verdict).containsExactly(Review.Verdict.REJECTED, Review.Verdict.CONFIRMED);
        assertThat(project.pins()).extracting(Pin::kind).containsExactly(Pin.Kind.MATCH, Pin.Kind.NO_MATCH, Pin.Kind.CONFLICT);
        assertThat(project.emendationsOf("C").values()).containsEntry(Emendations.Field.OUTLET, "The Southern").hasSize(3);
        assertThat(project.emendationsOf("C").rulings()).hasSize(1);
        assertThat(project.articles()).extracting(Article::displayName).contains("The Southern");
        assertThat(saved.view().shown()).isEqualTo("matrix");
        assertThat(saved.vectors().isEmpty()).isFalse();
    }

    @Test
    void anOlderFileUnderTheSameNameIsKeptBesideTheFirst() throws Exception {
        Path file = copy("format-1.synoptic");
        SavedProject first = store.open(file).saved();
        store.save(file, first);
        Files.delete(file);
        copy("format-1-story.synoptic");
        store.save(file, first);

        assertThat(names()).containsExactly("story.synoptic", "story.synoptic.2.bak", "story.synoptic.bak");
        assertThat(folder.resolve("story.synoptic.bak")).hasSameBinaryContentAs(KEPT.resolve("format-1.synoptic"));
        assertThat(folder.resolve("story.synoptic.2.bak")).hasSameBinaryContentAs(KEPT.resolve("format-1-story.synoptic"));
    }

    @Test
    void whoeverIsStoppedBetweenBothFilesTriesAgainAndLeavesNoSecondCopy() throws Exception {
        Path file = copy("format-1.synoptic");
        byte[] before = Files.readAllBytes(file);
        SavedProject saved = store.open(file).saved();
        FaultyFileSystem disk = FaultyFileSystem.over(FileSystems.getDefault());
        int stopped = 0;
        for (int number = 0; number < 40; number++) {
            AtomicInteger operations = new AtomicInteger();
            int last = number;
            disk.failBy((operation, path) -> {
                if (operations.getAndIncrement() >= last && !operation.equals("delete")) {
                    throw new AccessDeniedException(path.toString());
                }
            });
            Optional<UnwritableFileException> failure = tried(disk.wrap(file), saved);
            stopped += failure.isPresent() ? 1 : 0;
            assertThat(store.open(file).saved()).isEqualTo(saved);
            assertThat(names()).isSubsetOf("story.synoptic", "story.synoptic.bak");
            if (Files.exists(folder.resolve("story.synoptic.bak"))) {
                assertThat(folder.resolve("story.synoptic.bak")).hasBinaryContent(before);
            } else {
                assertThat(file).hasBinaryContent(before);
            }
        }
        assertThat(stopped).isPositive();
        assertThat(names()).containsExactly("story.synoptic", "story.synoptic.bak");
    }

    private Optional<UnwritableFileException> tried(Path file, SavedProject saved) {
        try {
            store.save(file, saved);
            return Optional.empty();
        } catch (UnwritableFileException e) {
            return Optional.of(e);
        }
    }

    @Test
    void inAFolderThatMayNotBeWrittenToAnOlderFileIsOpenedAndStaysAsItIs() throws Exception {
        Path file = copy("format-1-story.synoptic");
        byte[] before = Files.readAllBytes(file);
        assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder), "the superuser may write anywhere");
        try {
            ProjectStore.Opened opened = store.open(file);
            assertThat(opened.isReadOnly()).isTrue();
            assertThat(opened.saved().project().notes()).hasSize(2);
            assertThatThrownBy(() -> store.save(file, opened.saved())).isInstanceOf(UnwritableFileException.class);
            assertThat(file).hasBinaryContent(before);
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }
}
