package synoptic.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.article.Original;
import synoptic.file.TimelessZip;

/** What accidents and strangers do to a project file: one clear sentence, what is readable is open, the file is as it was. */
@Timeout(60)
class DamagedProjectTest {

    private static final long SEED = 7;

    @TempDir private Path folder;

    private final ProjectStore store = new ProjectStore("synoptic test");
    private final SavedProject saved = Projects.full();
    private byte[] whole;

    @BeforeEach
    void write() {
        whole = store.bytes(saved);
    }

    /** What came of opening bytes: the project, or else the sentence. */
    private record Result(Optional<ProjectStore.Opened> opened, String sentence) {}

    private Result open(byte[] content) throws Exception {
        Path file = Files.write(folder.resolve("story.synoptic"), content);
        Result result;
        try {
            ProjectStore.Opened opened = store.open(file);
            result = new Result(Optional.of(opened), opened.loss().orElse(""));
        } catch (UnreadableProjectException e) {
            result = new Result(Optional.empty(), e.getMessage());
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
        assertThat(result.sentence()).doesNotContain("\n", "Exception", "null");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        return result;
    }

    @Test
    void cutOffAnywhereItTellsAndKeepsWhatCameBefore() throws Exception {
        int most = 0;
        for (int percent = 0; percent < 100; percent++) {
            Result result = open(Arrays.copyOf(whole, whole.length * percent / 100));
            assertThat(result.sentence()).as("%d %%", percent).contains("story.synoptic is ");
            int sources = result.opened().map(opened -> opened.saved().project().sources().size()).orElse(0);
            assertThat(sources).isGreaterThanOrEqualTo(most);
            most = sources;
        }
        assertThat(most).isEqualTo(2);
        assertThat(open(Arrays.copyOf(whole, whole.length - 1)).opened().orElseThrow().saved().project()).isEqualTo(saved.project());
    }

    @Test
    void withOneBitFlippedEverythingButOnePieceIsThere() throws Exception {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            byte[] flipped = whole.clone();
            int at = random.nextInt(whole.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Result result = open(flipped);
            ProjectStore.Opened opened = result.opened().orElseThrow(() -> new AssertionError("at " + at + ": " + result.sentence()));
            assertThat(opened.saved().project().sources().size()).as("at %d: %s", at, result.sentence()).isGreaterThanOrEqualTo(1);
            if (!opened.saved().project().equals(saved.project())) {
                assertThat(result.sentence()).as("at %d", at).contains("is damaged: ");
            }
        }
    }

    @Test
    void withManyBytesDamagedNothingThatIsOpenIsFalse() throws Exception {
        Random random = new Random(SEED);
        for (int i = 0; i < 150; i++) {
            byte[] damaged = whole.clone();
            for (int n = 0; n < 1 + i / 10; n++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            open(damaged).opened().ifPresent(opened -> {
                assertThat(saved.project().sources()).map(Article::text).containsAll(
                        opened.saved().project().sources().stream().map(Article::text).toList());
                assertThat(saved.project().notes()).containsAll(opened.saved().project().notes());
            });
        }
    }

    @Test
    void aMissingEntryIsCountedAndTheRestIsThere() throws Exception {
        assertThat(without("sources/A/text.txt").sentence())
                .isEqualTo(sentence("1 source and 3 notes or corrections"));
        assertThat(without("sources/A/original.txt").sentence()).isEqualTo(sentence("1 original file of a source"));
        assertThat(without("project.json").opened().orElseThrow().saved().project()).isEqualTo(saved.project());
        assertThat(without("recovery/project.json").opened().orElseThrow().saved().project()).isEqualTo(saved.project());
        Result vectors = without("vectors.bin");
        assertThat(vectors.opened().orElseThrow().saved().vectors().isEmpty()).isTrue();
        assertThat(vectors.sentence()).endsWith(
                "is damaged, but everything in it could be read. What is open is a copy; the file is unchanged.");
        assertThat(without("project.json", "recovery/project.json").sentence()).contains("nothing of it can be read");
        assertThat(without("sources/A/text.txt", "sources/C/text.txt").sentence()).contains("none of its sources can be read");
    }

    private String sentence(String lost) {
        return folder.resolve("story.synoptic") + " is damaged: " + lost
                + " could not be read. What is open is a copy of the rest; the file is unchanged.";
    }

    private Result without(String... names) throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>(TimelessZip.read(whole));
        for (String name : names) {
            assertThat(entries.remove(name)).isNotNull();
        }
        return open(ProjectStoreTest.zip(entries));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../../etc/passwd", "/etc/passwd", "C:\\\\Windows\\\\win.ini", "sources/A/../../x", ""})
    void aPathThatLeadsOutOfTheFileLeadsNowhere(String path) throws Exception {
        Result result = edited(json -> json.replace("sources/A/text.txt", path));

        assertThat(result.opened().orElseThrow().saved().project().ids()).containsExactly("C");
        Map<String, byte[]> entries = new LinkedHashMap<>(TimelessZip.read(whole));
        entries.put("../outside.txt", new byte[10]);
        assertThat(open(ProjectStoreTest.zip(entries)).opened().orElseThrow().saved().project()).isEqualTo(saved.project());
        assertThat(folder.resolveSibling("outside.txt")).doesNotExist();
    }

    @Test
    void valuesThatCannotBeAreLeftOutOneByOne() throws Exception {
        assertThat(edited(json -> json.replaceFirst("\"start\" : \\d+", "\"start\" : -5")).sentence()).contains("1 source");
        assertThat(edited(json -> json.replace("\"verdict\" : \"rejected\"", "\"verdict\" : 7")).sentence())
                .isEqualTo(sentence("1 note or correction"));
        assertThat(edited(json -> json.replace("\"kind\" : \"no-match\"", "\"kind\" : \"marry\"")).sentence())
                .isEqualTo(sentence("1 note or correction"));
        assertThat(edited(json -> json.replace("\"date\" : \"2024-06-19\"", "\"date\" : \"2024-06-99\"")).sentence()).contains("1 source");
        assertThat(edited(json -> json.replace("\"id\" : \"A\"", "\"id\" : \"C\"")).opened().orElseThrow().saved().project().ids())
                .containsExactly("C");
        assertThat(edited(json -> json.replace("\"sources\" : [", "\"sources\" : 5, \"more\" : [")).opened()).isPresent();
        assertThat(edited(json -> "[".repeat(100_000)).sentence()).contains("nothing of it can be read");
        assertThat(edited(json -> json.replaceFirst("\"formatVersion\" : \\d+", "\"formatVersion\" : -1")).sentence())
                .contains("nothing of it can be read");
    }

    @Test
    void anAddressThatIsNoneOfTheWebIsOnlyAName() throws Exception {
        for (String address : List.of("javascript:alert(1)", "=1+1", "\\\\\\\\host\\\\share", "https://x.example/" + "a".repeat(70_000))) {
            SavedProject read = edited(json -> json.replace("https://radio.example/ferry", address)).opened().orElseThrow().saved();
            assertThat(read.project().sources()).hasSize(2).noneMatch(article -> article.origin() instanceof Origin.Page);
        }
    }

    @Test
    void moreSourcesThanCanBeOpenAreCutShortAndTold() throws Exception {
        Project many = IntStream.range(0, Limits.MOST_SOURCES + 3)
                .mapToObj(i -> Projects.article(ArticleLetters.of(i), "Headline " + i + "\nShort.\nShare"))
                .reduce(Project.EMPTY, Project::withSource, (one, other) -> other);
        Result result = open(store.bytes(new SavedProject(many, ViewState.USUAL, saved.vectors())));
        assertThat(result.opened().orElseThrow().saved().project().sources()).hasSize(Limits.MOST_SOURCES);
        assertThat(result.sentence()).contains("3 sources");
    }

    private interface Edit {
        String of(String json);
    }

    private Result edited(Edit edit) throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>(TimelessZip.read(whole));
        for (String name : List.of("project.json", "recovery/project.json")) {
            String before = new String(entries.get(name), StandardCharsets.UTF_8);
            String after = edit.of(before);
            assertThat(after).isNotEqualTo(before);
            entries.put(name, after.getBytes(StandardCharsets.UTF_8));
        }
        return open(ProjectStoreTest.zip(entries));
    }

    @Test
    void whatUnpacksToFarMoreThanAProjectIsNotOpened() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            for (String name : List.of("mimetype", "project.json", "one", "two", "three")) {
                zip.putNextEntry(new ZipEntry(name));
                byte[] zeros = new byte[1024 * 1024];
                for (int i = 0; i < 40; i++) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
        }
        assertThat(open(bomb.toByteArray()).sentence()).contains("unpacks to far more than a project holds and was not opened");

        ByteArrayOutputStream swarm = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(swarm)) {
            for (int i = 0; i < 20_000; i++) {
                zip.putNextEntry(new ZipEntry("e" + i));
                zip.write(0);
                zip.closeEntry();
            }
        }
        assertThat(open(swarm.toByteArray()).opened()).isEmpty();
    }

    @Test
    void anOriginalThatIsAnArchiveItselfIsNotTakenForTheProject() throws Exception {
        SavedProject inner = new SavedProject(Projects.of(Map.of("D", "Inner headline\nInner.\nShare")), ViewState.USUAL, saved.vectors());
        Article outer = Projects.article("A", "Outer headline\nOuter.\nShare").withOriginal(new Original("inner.zip", store.bytes(inner)));
        byte[] nested = store.bytes(new SavedProject(Project.EMPTY.withSource(outer), ViewState.USUAL, saved.vectors()));
        for (int at = 40; at < nested.length; at += 97) {
            byte[] flipped = nested.clone();
            flipped[at] ^= 16;
            Result result = open(flipped);
            result.opened().ifPresent(opened -> assertThat(opened.saved().project().ids()).containsExactly("A"));
        }
    }

    @Test
    void anythingAtAllNamedAsAProjectIsRefusedInASentence() throws Exception {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            byte[] noise = new byte[random.nextInt(4_000)];
            random.nextBytes(noise);
            assertThat(open(noise).opened()).isEmpty();
        }
        assertThatThrownBy(() -> store.open(Path.of("/dev/zero"))).hasMessageContaining("device");
    }
}
