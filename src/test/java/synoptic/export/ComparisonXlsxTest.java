package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.article.Origin;
import synoptic.article.Published;
import synoptic.claim.Claim;
import synoptic.comparison.Comparison;
import synoptic.comparison.ComparisonMonitor;
import synoptic.comparison.ComparisonService;

/** Workbooks are read back with Apache POI, which knows nothing of the library that wrote them. */
class ComparisonXlsxTest {

    @Test
    void hasASheetForEachThing() throws IOException {
        try (Workbook workbook = read(Story.bridge())) {
            assertThat(workbook).extracting(Sheet::getSheetName).containsExactly("Claims", "Figures", "Quotations", "Omissions", "Notes",
                    "Sources",
                    "About");
        }
    }

    @Test
    void saysWhatTheTablesSay() throws IOException {
        ComparisonTables tables = new ComparisonTables(Report.of(Story.bridge()));
        List<Table> expected =
                List.of(tables.claims(), tables.figures(), tables.quotations(),
                        new DraftTables(Report.of(Story.bridge())).omissions(),
                        NotesTable.of(Findings.of(Story.bridge()).project()), tables.sources(),
                        tables.about(ExportOptions.DEFAULT.statuses()));
        try (Workbook workbook = read(Story.bridge())) {
            for (Table table : expected) {
                Sheet sheet = workbook.getSheetAt(expected.indexOf(table));
                assertThat(sheet.getLastRowNum()).isEqualTo(table.rows().size());
                for (int column = 0; column < table.columns().size(); column++) {
                    assertThat(sheet.getRow(0).getCell(column).getStringCellValue()).isEqualTo(table.columns().get(column).title());
                    assertThat(sheet.getColumnWidth(column) / 256).isEqualTo(table.columns().get(column).width());
                    for (int row = 0; row < table.rows().size(); row++) {
                        assertHolds(sheet.getRow(row + 1), column, table.rows().get(row).get(column));
                    }
                }
            }
        }
    }

    private static void assertHolds(Row row, int column, Table.Cell expected) {
        Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        switch (expected) {
            case Table.Cell.Words words when words.text().isEmpty() -> assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
            case Table.Cell.Words words -> assertThat(cell.getStringCellValue()).isEqualTo(words.text());
            case Table.Cell.Amount amount -> assertThat(cell.getNumericCellValue()).isEqualTo(amount.value());
            case Table.Cell.Moment moment ->
                    assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(moment.published().date());
            case Table.Cell.Address address -> assertThat(cell.getHyperlink().getAddress()).isEqualTo(address.address());
        }
    }

    @Test
    void daysAreDaysAndAddressesLeadThere() throws IOException {
        String address = "https://example.org/news?id=1&page=2";
        List<Article> articles = List.of(
                new Article("A", new Origin.Page(address), null, null, null, null, new Published(LocalDate.of(2024, 6, 18), null), "en",
                        Story.A, List.of(), List.of(), List.of()),
                new Article("B", new Origin.Given("b.txt"), null, null, null, null,
                        new Published(LocalDate.of(2024, 6, 19), LocalTime.of(7, 30)), "en", Story.B, List.of(), List.of(), List.of()));
        try (Workbook workbook = read(new ComparisonService(() -> null).compare(articles, Corrections.NONE, ComparisonMonitor.none()))) {
            Sheet sources = workbook.getSheet("Sources");
            Cell day = sources.getRow(1).getCell(4);
            Cell moment = sources.getRow(2).getCell(4);
            assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
            assertThat(day.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2024, 6, 18, 0, 0));
            assertThat(moment.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2024, 6, 19, 7, 30));
            Cell page = sources.getRow(1).getCell(10);
            assertThat(page.getStringCellValue()).isEqualTo(address);
            assertThat(page.getHyperlink().getType()).isEqualTo(HyperlinkType.URL);
            assertThat(page.getHyperlink().getAddress()).isEqualTo(address);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://example.org\")", "\t=1", "＝1", "_x0041_ is no A"})
    void textIsNeverAFormulaAndNumbersAreNumbers(String name) throws IOException {
        try (Workbook workbook = read(Story.outlet(name))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    row.forEach(cell -> assertThat(cell.getCellType()).isNotIn(CellType.FORMULA, CellType.ERROR, CellType.BOOLEAN));
                }
            }
            Row cracks = workbook.getSheet("Figures").getRow(1);
            assertThat(cracks.getCell(1).getStringCellValue()).isEqualTo(name.strip());
            assertThat(cracks.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
        }
    }

    @Test
    void aboutSaysWhichClaimsAreListed() throws IOException {
        ExportOptions some = ExportOptions.DEFAULT.withStatuses(EnumSet.of(Claim.Status.CONFLICTING));
        byte[] all = Made.content(Findings.of(Story.bridge()), ExportFormat.XLSX, ExportOptions.DEFAULT);
        byte[] conflicts = Made.content(Findings.of(Story.bridge()), ExportFormat.XLSX, some);
        assertThat(about(all)).doesNotContainKey("Claims");
        assertThat(about(conflicts)).containsEntry("Claims", "Shown: conflicts only.");
    }

    private static Map<String, String> about(byte[] bytes) throws IOException {
        Map<String, String> about = new HashMap<>();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            workbook.getSheet("About").forEach(row -> about.put(row.getCell(0).getStringCellValue(), row.getCell(1).getStringCellValue()));
        }
        return about;
    }

    @Test
    void headersStayInSightAndFilter() throws IOException {
        try (Workbook workbook = read(Story.bridge())) {
            XSSFSheet claims = (XSSFSheet) workbook.getSheet("Claims");
            assertThat(claims.getPaneInformation().isFreezePane()).isTrue();
            assertThat(claims.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:N5");
            assertThat(claims.getRepeatingRows().getFirstRow()).isZero();
            assertThat(claims.getRow(1).getCell(0).getCellStyle().getWrapText()).isTrue();
        }
    }

    @Test
    void holdsNoTimeAndIsTheSameEveryTime() throws IOException {
        byte[] bytes = written(Story.bridge());
        assertThat(entry(bytes, "docProps/core.xml")).doesNotContain("created").contains("creator");
        assertThat(written(Story.bridge())).isEqualTo(bytes);
    }

    private static byte[] written(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ComparisonXlsx(ExportOptions.DEFAULT).write(Findings.of(comparison), out);
        return out.toByteArray();
    }

    private static Workbook read(Comparison comparison) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(written(comparison)));
    }

    private static String entry(byte[] archive, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no entry " + name);
    }
}
