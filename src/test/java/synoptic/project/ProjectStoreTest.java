package synoptic.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.comparison.KnownVectors;
import synoptic.file.TimelessZip;
import synoptic.text.TextSpan;

class ProjectStoreTest {

    @TempDir private Path folder;

    private final ProjectStore store = new ProjectStore("synoptic test");

    private Path file() {
        return folder.resolve("story.synoptic");
    }

    @Test
    void givesBackEverythingThatWasSavedAndLeavesNothingElseBehind() throws Exception {
        SavedProject saved = Projects.full();
        ProjectStore.Stamp stamp = store.save(file(), saved);
        ProjectStore.Opened opened = store.open(file());

        assertThat(opened.saved().project()).isEqualTo(saved.project());
        assertThat(opened.saved().view()).isEqualTo(saved.view());
        assertThat(opened.saved().vectors()).isEqualTo(saved.vectors());
        assertThat(opened.loss()).isEmpty();
        assertThat(opened.isReadOnly()).isFalse();
        assertThat(opened.stamp()).isEqualTo(stamp).isEqualTo(store.stamp(file()).orElseThrow());
        assertThat(names()).containsExactly("story.synoptic");
    }

    @Test
    void whichTextIsTheReadersOwnIsKept() throws Exception {
        SavedProject saved = Projects.full();
        Project drafted = saved.project().withDraft("C");
        store.save(file(), new SavedProject(drafted, saved.view(), saved.vectors()));

        assertThat(store.open(file()).saved().project()).isEqualTo(drafted);
    }

    @Test
    void equalProjectsAreEqualBytesWheneverTheyAreSaved() throws Exception {
        byte[] once = store.bytes(Projects.full());
        Files.write(file(), once);
        assertThat(store.bytes(Projects.full())).isEqualTo(once);
        assertThat(store.bytes(store.open(file()).saved())).isEqualTo(once);
    }

    @Test
    void isAZipThatSaysWhatItIsAndHoldsOriginalsAsTheyWere() throws Exception {
        byte[] bytes = store.bytes(Projects.full());
        assertThat(new String(bytes, 30, 8 + 36, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/vnd.synoptic.project+zip");
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).containsExactly("mimetype", "project.json", "sources/A/text.txt", "sources/C/text.txt", "sources/A/original.txt",
                "vectors.bin", "recovery/project.json");
        assertThat(entries(bytes).get("sources/A/original.txt"))
                .isEqualTo(Projects.full().project().sources().getFirst().original().content());
    }

    @Test
    void saysNothingOfWhereSourcesLay() throws Exception {
        Path source = folder.resolve("secret/one.txt");
        Article article =
                new Article("A", new Origin.File(source), null, null, null, null, null, "en", "Words.", List.of(new TextSpan(0, 6)),
                        List.of(), List.of(), List.of(source + " says nothing of its encoding."), null);
        store.save(file(), new SavedProject(Project.EMPTY.withSource(article), ViewState.USUAL, KnownVectors.NONE));

        Article read = store.open(file()).saved().project().sources().getFirst();
        assertThat(read.origin()).isEqualTo(new Origin.Given("one.txt"));
        assertThat(read.notices()).containsExactly("one.txt says nothing of its encoding.");
        for (byte[] entry : entries(Files.readAllBytes(file())).values()) {
            assertThat(new String(entry, StandardCharsets.UTF_8)).doesNotContain("secret");
        }
    }

    @Test
    void whatANewerSynopticSavedIsRefusedWithAWordOnWhatToDo() throws Exception {
        Map<String, byte[]> entries = entries(store.bytes(Projects.full()));
        for (String name : List.of("project.json", "recovery/project.json")) {
            entries.put(name, text(entries, name).replaceFirst("\"formatVersion\" : \\d+", "\"formatVersion\" : 99")
                    .getBytes(StandardCharsets.UTF_8));
        }
        byte[] newer = zip(entries);
        Files.write(file(), newer);
        assertThatThrownBy(() -> store.open(file())).isInstanceOf(UnreadableProjectException.class)
                .hasMessage(file() + " was saved by a newer Synoptic, in format 99, and this one reads formats up to " + Format.VERSION
                        + "; update Synoptic to open it. The file is unchanged.");
        assertThat(file()).hasBinaryContent(newer);
    }

    @Test
    void whatIsNoProjectSaysSo() throws Exception {
        assertThatThrownBy(() -> store.open(folder.resolve("none.synoptic")))
                .hasMessageEndingWith("none.synoptic does not exist; check the name.");
        assertThatThrownBy(() -> store.open(folder)).hasMessageEndingWith("is a folder; open the project in it.");
        Path text = Files.writeString(folder.resolve("a.txt"), "An article");
        assertThatThrownBy(() -> store.open(text)).hasMessage(text + " is not a Synoptic project; open articles with Add.");
        Path empty = Files.createFile(file());
        assertThatThrownBy(() -> store.open(empty)).hasMessage(empty + " is empty; look for an older copy of it.");
        Files.write(empty, zip(Map.of("word/document.xml", new byte[3])));
        assertThatThrownBy(() -> store.open(empty)).hasMessage(empty + " is not a Synoptic project; open articles with Add.");
    }

    @Test
    void aFileThatMayNotBeWrittenOverIsOpenedReadOnly() throws Exception {
        store.save(file(), Projects.full());
        assumeTrue(file().toFile().setWritable(false) && !Files.isWritable(file()), "the superuser may write anywhere");
        assertThat(store.open(file()).isReadOnly()).isTrue();
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        return new LinkedHashMap<>(TimelessZip.read(zip));
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        TimelessZip.write(entries, out);
        return out.toByteArray();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
