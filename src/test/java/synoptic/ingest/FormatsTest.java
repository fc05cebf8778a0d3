package synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.article.Article;
import synoptic.article.Furniture;
import synoptic.article.Outlet;
import synoptic.article.Part;

/** The same article comes out of every format. */
class FormatsTest {

    private final SourceLoader loader = new SourceLoader();

    @TempDir Path folder;

    static Stream<String> names() {
        return TestDocuments.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSameArticleComesOutOfEveryFormat(String name) {
        Article article = read(name, TestDocuments.all().get(name));
        assertThat(article.headline()).isEqualTo(TestDocuments.HEADLINE);
        assertThat(running(article)).startsWith(TestDocuments.FIRST, TestDocuments.SECOND, TestDocuments.THIRD);
        assertThat(article.notices()).isEmpty();
    }

    /** What a file holds counts, not what it is called. */
    @ParameterizedTest
    @MethodSource("names")
    void aWrongNameDoesNoHarm(String name) {
        if (!List.of("a.md", "a.json", "a.warc.gz").contains(name)) {
            assertThat(running(read("a.txt", TestDocuments.all().get(name)))).contains(TestDocuments.FIRST);
        }
    }

    /** Those who copy an article into a document copy what stands above it, too. */
    @Test
    void aCaptureOfWhichDateOrAddressIsUnknownIsRead() throws UnreadableSourceException {
        String warc = new String(TestDocuments.warc(), StandardCharsets.UTF_8);
        for (String line : List.of("WARC-Date: [^\r]*\r\n", "WARC-Target-URI: [^\r]*\r\n", "T05:07:00Z")) {
            byte[] content = warc.replaceAll(line, line.startsWith("T") ? "Tsoon" : "").getBytes(StandardCharsets.UTF_8);
            Article article = new SourceLoader().load("A", new Source.InMemory("a.warc", content));
            assertThat(article.text()).contains(TestDocuments.PARAGRAPHS);
        }
    }

    @Test
    void theOutletMayStandAboveADocumentsTitle() {
        Article article = read("a.docx",
                TestDocuments.docx("<w:p><w:r><w:t>Northern Dispatch</w:t></w:r></w:p><w:p><w:r><w:t>World</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>Ferry rams bridge and closes it</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>" + TestDocuments.FIRST + "</w:t></w:r></w:p>"));
        assertThat(article.outlet()).isEqualTo(new Outlet("Northern Dispatch"));
        assertThat(article.headline()).isEqualTo("Ferry rams bridge and closes it");
        assertThat(running(article)).containsExactly(TestDocuments.FIRST);
    }

    @Test
    void metadata() {
        for (String name : List.of("a.json", "a.xml")) {
            Article article = read(name, TestDocuments.all().get(name));
            assertThat(article.outlet()).isEqualTo(new Outlet("Continental Press Agency"));
            assertThat(article.byline()).isEqualTo("Jane Doe");
            assertThat(article.published().date()).isEqualTo(LocalDate.of(2024, 6, 19));
        }
        Article mail = read("a.eml", TestDocuments.eml());
        assertThat(mail.byline()).isEqualTo("Jane Doe");
        assertThat(mail.published().date()).isEqualTo(LocalDate.of(2024, 6, 19));
        Article book = read("a.epub", TestDocuments.epub());
        assertThat(book.byline()).isEqualTo("Jane Doe");
    }

    @Test
    void notesAndTablesOfADocument() {
        Article article = read("a.docx", TestDocuments.docx());
        assertThat(article.text()).contains("Year | Ferries").doesNotContain("deleted");
        assertThat(article.furniture()).extracting(Furniture::kind, piece -> piece.span().in(article.text()))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Furniture.Kind.OTHER, "A note."));
    }

    @Test
    void aPdfInColumnsIsReadColumnByColumn() {
        Article article = read("a.pdf", TestDocuments.pdf(2, null));
        assertThat(running(article)).containsExactly(
                TestDocuments.FIRST, TestDocuments.SECOND, TestDocuments.THIRD, "The council meets again on Friday.");
        assertThat(article.furniture()).extracting(piece -> piece.span().in(article.text()))
                .containsExactlyInAnyOrder("The Ellery Courier, 19 June 2024", "1 / 2", "The Ellery Courier, 19 June 2024", "2 / 2");
    }

    @Test
    void passwordsAreAskedForInOneSentence() {
        assertThat(problem("a.pdf", TestDocuments.pdf(1, "secret"))).contains("password");
        byte[] office =
                "\u00D0\u00CF\u0011\u00E0\u00A1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problem("a.docx", office)).contains("password");
        byte[] odt = TestDocuments.zip(new LinkedHashMap<>(Map.of("content.xml", new byte[]{1, 2, 3}, "mimetype", new byte[0],
                "META-INF/manifest.xml", TestDocuments.utf8("<manifest:encryption-data/>"))));
        assertThat(problem("a.odt", odt)).contains("password");
    }

    @Test
    void aPdfOfPicturesSaysSo() throws Exception {
        try (var pdf = new org.apache.pdfbox.pdmodel.PDDocument(); var out = new java.io.ByteArrayOutputStream()) {
            pdf.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            pdf.save(out);
            assertThat(problem("scan.pdf", out.toByteArray())).contains("pictures of pages and no text", "OCR");
        }
    }

    @Test
    void anArchiveIsTheArticlesInIt() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>(TestDocuments.all());
        files.put("../../outside.txt", TestDocuments.utf8("A text with a strange name, which is read and written nowhere."));
        files.put("a_files/script.html", TestDocuments.utf8("<html>no</html>"));
        files.put("__MACOSX/._a.txt", new byte[]{1});
        files.put("picture.png", new byte[]{1});
        Path zip = folder.resolve("story.zip");
        Files.write(zip, TestDocuments.zip(files));
        List<Source> sources = loader.expand(zip);
        assertThat(sources).hasSize(TestDocuments.all().size() + 1).extracting(Source::name).contains("a.docx", "outside.txt");
        for (Source source : sources) {
            Article article = loader.load("A", source);
            assertThat(article.origin().name()).startsWith("story.zip › ");
            assertThat(article.paragraphs()).isNotEmpty();
        }
        assertThat(loader.expand(folder)).hasSameSizeAs(sources);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void anArchiveWithoutArticlesSaysSo() throws Exception {
        Path zip = folder.resolve("story.zip");
        Files.write(zip, TestDocuments.zip(Map.of("a.png", new byte[]{1})));
        assertThatThrownBy(() -> loader.expand(zip)).hasMessageContaining("holds no article").message().endsWith(".");
        Files.write(folder.resolve("inner.zip"), TestDocuments.zip(Map.of("story.zip", Files.readAllBytes(zip))));
        assertThatThrownBy(() -> loader.expand(folder.resolve("inner.zip"))).hasMessageContaining("holds no article");
        assertThat(loader.expand(folder)).hasSize(2);
    }

    @Test
    void attachmentsAreTold() {
        String mail = new String(TestDocuments.eml(), StandardCharsets.UTF_8).replace("--xyz--",
                "--xyz\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\nx\r\n--xyz--");
        assertThat(read("a.eml", TestDocuments.utf8(mail)).notices()).singleElement().asString()
                .contains("an attachment that was not read");
    }

    private Article read(String name, byte[] content) {
        try {
            return loader.load("A", new Source.InMemory(name, content));
        } catch (UnreadableSourceException e) {
            throw new AssertionError(e);
        }
    }

    private String problem(String name, byte[] content) {
        try {
            return String.valueOf(loader.load("A", new Source.InMemory(name, content)));
        } catch (UnreadableSourceException e) {
            assertThat(e.getMessage()).startsWith(name).endsWith(".");
            return e.getMessage();
        }
    }

    private static List<String> running(Article article) {
        return article.paragraphs().stream()
                .filter(paragraph -> !article.isFurniture(paragraph))
                .filter(paragraph -> article.parts().stream().map(Part::span).noneMatch(paragraph::equals))
                .map(paragraph -> paragraph.in(article.text()))
                .toList();
    }
}
