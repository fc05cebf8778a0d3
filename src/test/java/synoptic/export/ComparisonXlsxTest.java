package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import synoptic.comparison.Comparison;

class ComparisonXlsxTest {

    @Test
    void hasASheetForEachThing() throws IOException {
        try (ReadableWorkbook workbook = read(Story.bridge())) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("Claims", "Figures", "Quotations", "Sources", "About");
        }
    }

    @Test
    void saysWhatTheTablesSay() throws IOException {
        ComparisonTables tables = new ComparisonTables(Report.of(Story.bridge()));
        List<Table> expected =
                List.of(tables.claims(), tables.figures(), tables.quotations(), tables.sources(), tables.about());
        try (ReadableWorkbook workbook = read(Story.bridge())) {
            List<Sheet> sheets = workbook.getSheets().toList();
            for (int i = 0; i < sheets.size(); i++) {
                Table table = expected.get(i);
                List<Row> rows = sheets.get(i).read();
                assertThat(texts(rows.getFirst(), table.columns().size()))
                        .isEqualTo(table.columns().stream().map(Table.Column::title).toList());
                for (int row = 0; row < table.rows().size(); row++) {
                    assertThat(texts(rows.get(row + 1), table.columns().size()))
                            .isEqualTo(table.rows().get(row).stream().map(ComparisonXlsxTest::text).toList());
                }
            }
        }
    }

    @Test
    void textIsNeverAFormulaAndNumbersAreNumbers() throws IOException {
        try (ReadableWorkbook workbook = read(Story.outlet("=1+1"))) {
            Row cracks = workbook.findSheet("Figures").orElseThrow().read().get(1);
            assertThat(cracks.getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(cracks.getCell(1).getText()).isEqualTo("=1+1");
            assertThat(cracks.getCell(2).getType()).isEqualTo(CellType.NUMBER);
        }
    }

    @Test
    void headersStayInSightAndFilter() throws IOException {
        String sheet = entry(written(Story.bridge()), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("state=\"frozen\"", "<autoFilter ref=\"A1:M5\"", "<col ");
    }

    @Test
    void holdsNoTimeAndIsTheSameEveryTime() throws IOException {
        byte[] bytes = written(Story.bridge());
        assertThat(entry(bytes, "docProps/core.xml")).doesNotContain("created").contains("creator");
        assertThat(written(Story.bridge())).isEqualTo(bytes);
    }

    private static String text(Table.Cell cell) {
        return switch (cell) {
            case Table.Cell.Words words -> words.text();
            case Table.Cell.Amount amount -> Wording.plain(amount.value());
        };
    }

    private static List<String> texts(Row row, int columns) {
        return java.util.stream.IntStream.range(0, columns)
                .mapToObj(column -> row.getOptionalCell(column)
                        .map(cell -> cell.getType() == CellType.NUMBER
                                ? Wording.plain(cell.asNumber().doubleValue())
                                : cell.getText())
                        .orElse(""))
                .toList();
    }

    private static byte[] written(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ComparisonXlsx().write(comparison, out);
        return out.toByteArray();
    }

    private static ReadableWorkbook read(Comparison comparison) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(written(comparison)));
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
