package synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.article.Original;

class SourceLoaderTest {

    private final SourceLoader loader = new SourceLoader();

    @TempDir Path folder;

    @Test
    void readsAFileAndLeavesItAsItIs() throws Exception {
        Path file = write("a.txt", "A headline\r\n\r\nBy Jane Doe\r\n\r\nIt rained in the harbour all of Wednesday, the council said.");
        byte[] before = Files.readAllBytes(file);
        Article article = loader.load("B", new Source.InFile(file));
        assertThat(article.id()).isEqualTo("B");
        assertThat(article.origin()).isEqualTo(new Origin.File(file));
        assertThat(article.text()).doesNotContain("\r");
        assertThat(article.headline()).isEqualTo("A headline");
        assertThat(article.byline()).isEqualTo("Jane Doe");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(article.original()).isEqualTo(new Original("a.txt", before));
    }

    @Test
    void aPageAboutSynopticIsAnArticleAllTheSame() throws Exception {
        Path page = write("page.html", "<html><head><meta name=\"generator\" content=\"Synoptic CMS\"></head><body><p>"
                + "Synoptic compares articles about one event, its makers say.</p></body></html>");
        assertThat(loader.load("A", new Source.InFile(page)).text()).contains("its makers say");
    }

    @Test
    void readsWhatIsHandedIn() throws Exception {
        Article article = loader.load("A", memory("Just one line".getBytes(StandardCharsets.UTF_8)));
        assertThat(article.origin()).isEqualTo(new Origin.Given("standard input"));
        assertThat(article.displayName()).isEqualTo("standard input");
        assertThat(article.headline()).isNull();
    }

    @Test
    void aFolderIsItsArticlesByName() throws Exception {
        for (String name : List.of("b.txt", "a.md", "C.TXT", ".hidden.txt", "page.html", "notes.exe", "README")) {
            write(name, "Text");
        }
        Files.createDirectory(folder.resolve("d.txt"));
        assertThat(loader.expand(folder)).extracting(Source::name).containsExactly("C.TXT", "a.md", "b.txt", "page.html");
        assertThat(loader.expand(folder.resolve("page.html"))).extracting(Source::name).containsExactly("page.html");
    }

    @Test
    void theFolderThatABrowserSavesBesideAPageIsNoSourceOfItsOwn() throws Exception {
        write("Ferry rams bridge.html", "<p>The ferry rammed the bridge.");
        for (String ending : List.of("_files", "-Dateien", "_fichiers")) {
            Path beside = Files.createDirectory(folder.resolve("Ferry rams bridge" + ending));
            Files.writeString(beside.resolve("frame.html"), "<p>An advertisement");
            assertThat(loader.expand(beside)).isEmpty();
        }
        Path other = Files.createDirectory(folder.resolve("Bridge_files"));
        Files.writeString(other.resolve("a.html"), "<p>Text");
        assertThat(loader.expand(other)).hasSize(1);
        assertThat(loader.expand(folder)).extracting(Source::name).containsExactly("Ferry rams bridge.html");
    }

    @Test
    void aFolderWithoutArticlesSaysSo() throws Exception {
        write("page.exe", "MZ");
        assertProblem(() -> loader.expand(folder), folder.toString(), "no article");
    }

    @Test
    void namesWhatIsMissing() {
        Path missing = folder.resolve("missing.txt");
        assertProblem(() -> loader.load("A", new Source.InFile(missing)), missing.toString(), "does not exist");
        assertProblem(() -> loader.load("A", new Source.InFile(loader.expand(missing).getFirst() instanceof Source.InFile file
                ? file.path() : folder)), missing.toString(), "does not exist");
    }

    @Test
    void aFolderIsNoArticle() {
        assertProblem(() -> loader.load("A", new Source.InFile(folder)), folder.toString(), "is a folder");
    }

    @Test
    void whatHasNoWordsSaysSo() throws Exception {
        Path empty = write("empty.txt", "");
        Path blank = write("blank.txt", " \n\t\r\n\u2028 \uFEFF");
        Path title = write("title.md", "---\ndate: 2024-06-19\n---\n");
        assertProblem(() -> loader.load("A", new Source.InFile(empty)), "empty.txt", "is empty");
        assertProblem(() -> loader.load("A", new Source.InFile(blank)), "blank.txt", "holds no words");
        assertProblem(() -> loader.load("A", new Source.InFile(title)), "title.md", "holds no words");
    }

    @Test
    void aFileOfSixtyMegabytesIsTooLarge() throws Exception {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(60L * 1024 * 1024);
        }
        assertProblem(() -> loader.load("A", new Source.InFile(large)), "large.txt", "larger than 50 MB");
        assertProblem(() -> loader.load("A", memory(new byte[50 * 1024 * 1024 + 1])), "standard input", "larger than 50 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a\n", "a ", "\u00E4", "*a* ", "# a\n", "> ", "- a\n", "| a ", "[a](", "((", "Share, x,, "})
    void anyTextIsReadSoon(String unit) throws Exception {
        String text = "A headline\n\n" + unit.repeat(900_000 / unit.length());
        for (String name : List.of("long.txt", "long.md")) {
            Path file = write(name, text);
            Article article = assertTimeout(Duration.ofSeconds(30), () -> loader.load("A", new Source.InFile(file)));
            assertThat(article.text()).startsWith("A headline\n\n");
        }
    }

    @Test
    void aTextBeyondTheLimitIsRefused() throws Exception {
        Path longest = write("longest.txt", "a".repeat(5_000_000));
        Path txt = write("long.txt", "a".repeat(5_000_001));
        Path md = write("long.md", "a".repeat(1_000_001));
        assertThat(loader.load("A", new Source.InFile(longest)).text()).hasSize(5_000_000);
        assertProblem(() -> loader.load("A", new Source.InFile(txt)), "long.txt", "more than 5 million characters");
        assertProblem(() -> loader.load("A", new Source.InFile(md)), "long.md", "more than 1 million characters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            \u0089PNG ...                   | a picture
            \u00FF\u00D8\u00FF ...          | a picture
            GIF89a ...                      | a picture
            <?xml version='1.0'?><a>        | an XML document
            '\u001F\u008B ...'              | a compressed file
            \u00D0\u00CF\u0011\u00E0 ...    | an old Office document
            """)
    void saysWhatAFileOfAnotherFormatIs(String opening, String what) throws Exception {
        for (String name : List.of("a.txt", "a.md", "a.pdf", "a")) {
            Path file = folder.resolve(name);
            Files.write(file, opening.getBytes(StandardCharsets.ISO_8859_1));
            assertProblem(() -> loader.load("A", new Source.InFile(file)), file.toString(), what);
        }
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws Exception {
        byte[] bytes = new byte[2000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 % 251);
        }
        assertProblem(() -> loader.load("A", memory(bytes)), "standard input", "is not text");
        assertProblem(() -> loader.load("A", memory("some text, then \0\0\0".getBytes(StandardCharsets.UTF_8))), "standard input",
                "is not text");
    }

    @Test
    void tellsWithTheArticleWhatWasLost() throws Exception {
        Path file = folder.resolve("a.txt");
        Files.write(file, "It rained – and\0 rained – all \u00FF day.".getBytes(StandardCharsets.UTF_8));
        Article article = loader.load("A", new Source.InFile(file));
        assertThat(article.text()).isEqualTo("It rained – and rained – all \u00FF day.");
        assertThat(article.notices()).singleElement().asString()
                .isEqualTo(file + " holds a NUL byte in line 1, which was left out; check that nothing is missing there.");
        assertThat(loader.load("A", new Source.InFile(write("b.txt", "It rained – and rained."))).notices()).isEmpty();
    }

    @Test
    void linksThatLeadInACircleEnd() throws Exception {
        Path one = folder.resolve("one.txt");
        Path two = folder.resolve("two.txt");
        try {
            Files.createSymbolicLink(one, two);
            Files.createSymbolicLink(two, one);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no links here");
        }
        assertProblem(() -> loader.load("A", new Source.InFile(one)), "one.txt", "");
        assertProblem(() -> loader.expand(folder), folder.toString(), "no article");
    }

    @Test
    void whatMayNotBeReadSaysSo() throws Exception {
        Path file = write("secret.txt", "A secret");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "this user may read everything");
        assertProblem(() -> loader.load("A", new Source.InFile(file)), "secret.txt", "may not be read");
    }

    @Test
    void aTextCutAnywhereIsReadOrRefused() throws Exception {
        byte[] whole = "# Überschrift\n\n*Dana* – 19. Juni 2024\n\n[Link](https://a.example) 😀 and | a | table |\n|---|---|\n"
                .getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length <= whole.length; length++) {
            Path file = folder.resolve("cut.md");
            Files.write(file, Arrays.copyOf(whole, length));
            try {
                assertThat(loader.load("A", new Source.InFile(file)).paragraphs()).isNotEmpty();
            } catch (UnreadableSourceException e) {
                assertThat(e).hasMessageContaining("holds no words");
            }
        }
    }

    private interface Attempt {
        Object run() throws UnreadableSourceException;
    }

    /** One sentence that names the source, says what is wrong and what to do. */
    private static void assertProblem(Attempt attempt, String source, String problem) {
        assertThatThrownBy(attempt::run)
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining(source)
                .hasMessageContaining(problem)
                .message()
                .matches("(?s).*[;,] .*\\.")
                .doesNotContain("\n", "Exception");
    }

    /** A short text in an encoding that is easily taken for another. */
    @Test
    void theEncodingThatAPersonChoosesHolds() throws Exception {
        String words = "Über mögliche Häuser";
        byte[] content = words.getBytes(Charset.forName("IBM850"));
        assertThat(loader.load("A", memory(content)).text()).isNotEqualTo(words);
        assertThat(loader.load("A", memory(content), Charset.forName("IBM850"))).satisfies(article -> {
            assertThat(article.text()).isEqualTo(words);
            assertThat(article.notices()).isEmpty();
        });
        byte[] utf8 = "\uFEFFé".getBytes(StandardCharsets.UTF_8);
        assertThat(loader.load("A", memory(utf8), StandardCharsets.UTF_8).text()).isEqualTo("é");
        assertThat(loader.load("A", memory(utf8), Charset.forName("windows-1252")).text()).isEqualTo("ï»¿Ã©");
        Source page = new Source.InMemory("a.html", ("<meta charset=utf-8><p>" + words).getBytes(Charset.forName("IBM850")));
        assertThat(loader.load("A", page, Charset.forName("IBM850")).text()).isEqualTo(words);
        assertProblem(
                () -> loader.load("A", memory("It rained. ".repeat(50).getBytes(StandardCharsets.UTF_16LE)), StandardCharsets.US_ASCII),
                "standard input", "is no text in the encoding US-ASCII; choose another");
    }

    private static Source memory(byte[] content) {
        return new Source.InMemory("standard input", content);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void anArchiveIsUnpackedOnce() throws Exception {
        Path archive = folder.resolve("story.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (int i = 0; i < 40; i++) {
                zip.putNextEntry(new ZipEntry("day/" + i + ".txt"));
                zip.write(("Report " + i + "\n\nThe ferry was late again on Monday, the company said.").getBytes(StandardCharsets.UTF_8));
            }
        }
        List<Source> sources = loader.expand(archive);
        Files.delete(archive);
        assertThat(sources).hasSize(40);
        assertThat(loader.load("A", sources.getFirst()).headline()).isEqualTo("Report 0");
    }
}
