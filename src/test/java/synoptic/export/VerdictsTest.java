package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import synoptic.article.Passage;
import synoptic.project.Review;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every file tells the reader's verdicts as the window does: a claim that is not so is listed, but neither marked nor counted. */
class VerdictsTest {

    private static final String CONFIRMED = "Confirmed by the reader.";
    private static final String NOT_SO = "The reader says: not so.";

    /** The claim c2 is not so, by a verdict given when its words were cut a little differently; the figure c3 in it is confirmed. */
    private static final Findings JUDGED = Findings.of(
            Story.bridge(),
            Findings.of(Story.bridge()).project()
                    .withVerdict(
                            new Passage("A", Story.span(Story.A, "Engineers counted 14 cracks in two of its five")),
                            Review.Verdict.REJECTED)
                    .withVerdict(new Passage("A", Story.span(Story.A, "14 cracks")), Review.Verdict.CONFIRMED));

    @Test
    void theWebPageDoes() {
        Document page = Jsoup.parse(text(ExportFormat.HTML));
        assertThat(page.select("#claim-c2").text()).contains(NOT_SO);
        assertThat(page.select("#claim-c2 .swatch")).as("it loses its mark").isEmpty();
        assertThat(page.select("#claim-c3").text()).contains(CONFIRMED);
        assertThat(page.select("#claim-c3 .swatch")).hasSize(1);
        assertThat(page.select("section:has(#figures) tr").eachText())
                .anyMatch(row -> row.contains("14 cracks") && row.contains(CONFIRMED));
        assertThat(page.select(".sources tbody tr").first().text()).as("not counted").endsWith(", 1 claim");
        assertThat(page.select("#only-A").text()).as("not counted").endsWith(": 1 claim");
        assertThat(page.select("#only-A + table").text()).as("but listed").contains("five piers " + NOT_SO);
        assertThat(page.select(".counts").text())
                .startsWith("3 claims: 1 only here, 1 shared and 1 conflict.")
                .endsWith("One more is listed, of which the reader says that it is not so.");
    }

    @Test
    void theMarkdownSummaryDoes() {
        String text = text(ExportFormat.MARKDOWN);
        assertThat(text).contains(
                ", 1 claim |",
                "five piers” (statement) *The reader says: not so.*",
                "| only here *The reader says: not so.* |",
                "| 3 | crack | only here *Confirmed by the reader.* | **A** 14 cracks |");
    }

    @Test
    void theTablesDo() throws IOException {
        List<Exporter.MadeFile> files = Made.files(JUDGED, ExportFormat.CSV, ExportOptions.DEFAULT);
        assertThat(read(files.get(0))).extracting(row -> row.get("verdict")).containsExactly("", "rejected", "confirmed", "");
        assertThat(read(files.get(1))).extracting(row -> row.get("verdict")).containsExactly("c2 rejected, c3 confirmed");
        byte[] workbook = Made.content(JUDGED, ExportFormat.XLSX, ExportOptions.DEFAULT);
        try (Workbook read = WorkbookFactory.create(new ByteArrayInputStream(workbook))) {
            Row titles = read.getSheet("Claims").getRow(0);
            assertThat(titles.getCell(3).getStringCellValue()).isEqualTo("verdict");
            assertThat(read.getSheet("Claims").getRow(2).getCell(3).getStringCellValue()).isEqualTo("rejected");
            assertThat(read.getSheet("Sources").getRow(1).getCell(7).getNumericCellValue()).as("not counted").isEqualTo(1);
        }
    }

    @Test
    void theComparisonFileDoes() {
        JsonNode claims = JsonMapper.shared().readTree(text(ExportFormat.JSON)).get("claims");
        assertThat(claims.get(1).path("verdict").asString("")).isEqualTo("rejected");
        assertThat(claims.get(2).path("verdict").asString("")).isEqualTo("confirmed");
        assertThat(claims.get(0).has("verdict")).isFalse();
    }

    @Test
    void theProjectOfCodedPassagesDoes() throws IOException {
        List<PreviewSheet> sheets = QdaContents.of(Made.content(JUDGED, ExportFormat.QDPX, ExportOptions.DEFAULT));
        assertThat(sheets.get(1).rows()).contains(List.of("Verdict", "Not so", "1"), List.of("Verdict", "Confirmed", "1"));
    }

    @Test
    void theSummaryOnATerminalDoes() {
        assertThat(new SummaryWriter(100).summary(JUDGED)).contains("Harbour Post: 1 claim\n", "(statement) " + NOT_SO,
                "(figure) " + CONFIRMED);
    }

    private static String text(ExportFormat format) {
        return new String(Made.content(JUDGED, format, ExportOptions.DEFAULT), StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> read(Exporter.MadeFile file) throws IOException {
        String text = new String(file.content(), StandardCharsets.UTF_8).substring(1);
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(text)).getRecords();
    }
}
