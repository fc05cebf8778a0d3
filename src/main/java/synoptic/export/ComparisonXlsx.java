package synoptic.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import synoptic.article.Published;
import synoptic.claim.DraftCheck;
import synoptic.file.TimelessZip;

/**
 * Writes a comparison as an Excel workbook (Office Open XML): a sheet each for claims, figures, quotations, what sources leave out, the
 * reader's own text if there is one, notes and sources, and one about the comparison. Text is stored as text, so that no cell is taken for a formula. The same comparison gives the same bytes.
 */
public final class ComparisonXlsx {

    /** As many characters as a cell may hold. */
    private static final int LONGEST = 32_767;

    /** An underscore with which the format's own spelling of a character begins, such as _x000D_: it would be read as that character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x\\p{XDigit}{4}_)");

    private static final String HEADER_FILL = "E8ECF4";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    private final ExportOptions options;

    /** Says about itself what is asked for. */
    public ComparisonXlsx(ExportOptions options) {
        this.options = options;
    }

    /**
     * Writes the workbook.
     *
     * @param out is flushed and left open
     * @throws IOException if {@code out} cannot be written to
     */
    public void write(Findings findings, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Wants the version as two numbers parted by a point, and refuses others.
        try (Workbook workbook = new Workbook(bytes, "Synoptic", "0.1")) {
            tables(findings).forEach(table -> sheet(workbook, table));
        }
        forgetTheTime(bytes.toByteArray(), out);
    }

    /** What the sheets hold, in their order. */
    List<Table> tables(Findings findings) {
        Report report = Report.of(findings);
        ComparisonTables tables = new ComparisonTables(report);
        DraftTables others = new DraftTables(report);
        DraftCheck draft = findings.comparison().draft();
        List<Table> all = new ArrayList<>(List.of(tables.claims(), tables.figures(), tables.quotations(), others.omissions()));
        if (draft != null) {
            all.add(others.draft(draft));
        }
        all.addAll(List.of(NotesTable.of(findings.project()), tables.sources(), tables.about(options.statuses())));
        return List.copyOf(all);
    }

    private static void sheet(Workbook workbook, Table table) {
        Worksheet sheet = workbook.newWorksheet(table.title());
        int columns = table.columns().size();
        for (int column = 0; column < columns; column++) {
            sheet.value(0, column, clipped(table.columns().get(column).title()));
            sheet.width(column, table.columns().get(column).width());
        }
        sheet.range(0, 0, 0, columns - 1).style().bold().fillColor(HEADER_FILL).wrapText(true).set();
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < columns; column++) {
                switch (table.rows().get(row).get(column)) {
                    case Table.Cell.Words words when words.text().isEmpty() -> {
                    }
                    case Table.Cell.Words words -> sheet.value(row + 1, column, clipped(words.text()));
                    case Table.Cell.Amount amount -> sheet.value(row + 1, column, amount.value());
                    case Table.Cell.Moment moment -> moment(sheet, row + 1, column, moment.published());
                    case Table.Cell.Address address ->
                            sheet.hyperlink(row + 1, column, new HyperLink(address.address(), address.address()));
                }
            }
        }
        if (!table.rows().isEmpty()) {
            sheet.range(1, 0, table.rows().size(), columns - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        sheet.freezePane(1, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), columns - 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
    }

    /** As a spreadsheet's own day, so that it can be sorted and counted with. */
    private static void moment(Worksheet sheet, int row, int column, Published published) {
        if (published.time() == null) {
            sheet.value(row, column, published.date());
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else {
            sheet.value(row, column, published.date().atTime(published.time()));
            sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        }
    }

    private static String clipped(String text) {
        String whole = ESCAPE.matcher(text).replaceAll("_x005F_");
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST - 1) + "…";
    }

    /** The library writes the time of making into the properties and beside every entry; a format without either is as valid. */
    private static void forgetTheTime(byte[] workbook, OutputStream out) throws IOException {
        Map<String, byte[]> entries = TimelessZip.read(workbook);
        entries.computeIfPresent(PROPERTIES, (name, content) -> new String(content, StandardCharsets.UTF_8)
                .replaceAll(CREATED, "")
                .getBytes(StandardCharsets.UTF_8));
        TimelessZip.write(entries, out);
    }
}
