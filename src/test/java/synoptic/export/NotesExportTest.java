package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.file.TimelessZip;
import synoptic.project.Note;
import synoptic.project.Project;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What readers wrote and corrected, on its own and among what was found out. */
class NotesExportTest {

    private final Findings findings = ExporterTest.reviewed();
    private final Project project = findings.project();

    private static String notes(Project project, NotesFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new NotesExport().write(project, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String made(ExportFormat format, int number) {
        return new String(
                Made.files(findings, format, ExportOptions.DEFAULT).get(number).content(),
                StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void theSameNotesAreTheSameBytes(NotesFormat format) throws Exception {
        assertThat(notes(project, format)).isNotEmpty().isEqualTo(notes(project, format));
    }

    @Test
    void aFilesNameTellsItsFormat() {
        assertThat(Stream.of("a.csv", "a.MD", "a.jsonld", "a.json", "a.txt").map(name -> NotesFormat.of(Path.of(name)).orElse(null)))
                .containsExactly(NotesFormat.CSV, NotesFormat.MARKDOWN, NotesFormat.ANNOTATIONS, NotesFormat.ANNOTATIONS, null);
    }

    @Test
    void aTableHasARowANoteAndNoFormula() throws Exception {
        List<String> lines = notes(project, NotesFormat.CSV).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("\uFEFFsource,outlet,about,note,tags,colour,by,start,end");
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).startsWith("A,Harbour Post,It will not open this year,Ask <the> mayor | again,\"to do, bridge\",blue,,");
        assertThat(lines.get(2)).isEqualTo("B,Island News,(the source as a whole),,island,pink,,,");
        assertThat(lines.get(3)).startsWith("B,Island News,bridge,'=SUM(1) says Jo,,green,Jo Doe,");
        assertThat(made(ExportFormat.CSV, 4)).isEqualTo(notes(project, NotesFormat.CSV));
    }

    @Test
    void annotationsNameTheirAuthorsAndAreReadBackAsTheyWere() throws Exception {
        String json = notes(project, NotesFormat.ANNOTATIONS);
        JsonNode items = JsonMapper.builder().build().readTree(json).path("first").path("items");
        assertThat(items).hasSize(3);
        assertThat(items.valueStream().map(note -> note.path("creator").path("name").stringValue(""))).containsExactly("", "Jo Doe", "");

        List<Note> read = new WebAnnotationsReader().read(json.getBytes(StandardCharsets.UTF_8), project.articles()).notes();
        assertThat(read).containsExactlyInAnyOrderElementsOf(project.notes());
    }

    @Test
    void aListInMarkdownGoesSourceBySource() throws Exception {
        assertThat(notes(project, NotesFormat.MARKDOWN)).isEqualTo("""
                # Notes

                ## A Harbour Post

                - ● **A** “It will not open this year”: Ask \\<the\\> mayor \\| again [to do, bridge]

                ## B Island News

                - ◆ **B** the source as a whole [island]
                - ▲ **B** “bridge”: \\=SUM\\(1\\) says Jo – Jo Doe
                """);
        assertThat(notes(Findings.of(Story.bridge()).project(), NotesFormat.MARKDOWN)).isEqualTo("# Notes\n");
    }

    @Test
    void aWorkbookHasASheetOfThem() throws Exception {
        byte[] xlsx = Made.content(findings, ExportFormat.XLSX, ExportOptions.DEFAULT);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(xlsx))) {
            Sheet sheet = workbook.getSheet("Notes");
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            assertThat(sheet.getRow(3).getCell(3).getStringCellValue()).isEqualTo("=SUM(1) says Jo");
            assertThat(sheet.getRow(3).getCell(6).getStringCellValue()).isEqualTo("Jo Doe");
        }
    }

    @Test
    void aProjectForQualitativeAnalysisHasThemAsNotesOfTheirAuthors() throws Exception {
        byte[] qdpx = Made.content(findings, ExportFormat.QDPX, ExportOptions.DEFAULT);
        byte[] project = TimelessZip.read(qdpx).get("project.qde");
        var validator = SchemaFactory.newDefaultInstance().newSchema(NotesExportTest.class.getResource("qda-project.xsd")).newValidator();
        assertThatCode(() -> validator.validate(new StreamSource(new ByteArrayInputStream(project)))).doesNotThrowAnyException();
        String xml = new String(project, StandardCharsets.UTF_8);
        assertThat(xml).contains("name=\"Jo Doe\"", "<PlainTextContent>Ask &lt;the&gt; mayor | again</PlainTextContent>",
                "name=\"island\"");
        assertThat(xml.split("<NoteRef", -1)).hasSize(3);
        assertThat(xml.split("<Note ", -1)).hasSize(3);
    }

    @Test
    void reportsTellColourAndAuthor() {
        assertThat(made(ExportFormat.HTML, 0)).contains("note-mark note-green", "▲ green", "=SUM(1) says Jo – Jo Doe",
                "The source as a whole");
        assertThat(made(ExportFormat.MARKDOWN, 0)).contains("- ◆ **B** the source as a whole \\[island\\]".replace("\\", ""), "– Jo Doe");
    }

    @Test
    void correctionsAreWrittenWithTheTextsThatTheyAreAbout() throws Exception {
        Passage here = new Passage("A", Story.span(Story.A, "It will not open this year"));
        Passage there = new Passage("B", Story.span(Story.B, "bridge"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CorrectionsJson().write(project.withPin(there, here, Pin.Kind.NO_MATCH), out);
        JsonNode json = JsonMapper.builder().build().readTree(out.toByteArray());

        assertThat(json.path("format").stringValue()).isEqualTo("synoptic-corrections");
        assertThat(json.path("articles")).hasSize(3);
        JsonNode pair = json.path("pairs").path(0);
        assertThat(pair.path("judgement").stringValue()).isEqualTo("no-match");
        JsonNode from = pair.path("from");
        String text = json.path("articles").path(0).path("text").stringValue();
        assertThat(from.path("words").stringValue()).isEqualTo("It will not open this year").isEqualTo(text.substring(
                text.offsetByCodePoints(0, from.path("start").intValue()), text.offsetByCodePoints(0, from.path("end").intValue())));
        assertThat(json.path("claims").path(0).path("judgement").stringValue()).isEqualTo("confirmed");
    }
}
