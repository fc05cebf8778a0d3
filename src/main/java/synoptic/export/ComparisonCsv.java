package synoptic.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a comparison as comma-separated values (RFC 4180), a file for each thing that is listed: UTF-8 with a byte order mark, by
 * which spreadsheets know it; lines ended by CR LF; a header line; the same bytes for the same comparison.
 *
 * <p>No cell is taken for a formula: one whose text could be has an apostrophe before it, as OWASP advises.
 */
public final class ComparisonCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a file lists. */
    public enum Listing {
        CLAIMS(""),
        FIGURES("-figures"),
        QUOTATIONS("-quotations"),
        /** What the letters of the sources stand for: outlet, headline, date, file, hash. */
        SOURCES("-sources"),
        /** What the reader wrote; a header alone where that is nothing. */
        NOTES("-notes"),
        /** What several origins report and a source does not. */
        OMISSIONS("-omissions"),
        /** The reader's own text, sentence by sentence; a header alone where there is none. */
        DRAFT("-draft");

        private final String suffix;

        Listing(String suffix) {
            this.suffix = suffix;
        }

        /**
         * Where this listing goes when the claims go to a file: {@code story.csv}, {@code story-figures.csv},
         * {@code story-quotations.csv} and so on.
         */
        public Path beside(Path claims) {
            return Exporter.beside(claims, suffix);
        }
    }

    /**
     * Writes one listing.
     *
     * @param out is flushed and left open
     * @throws IOException if {@code out} cannot be written to
     */
    public void write(Findings findings, Listing listing, OutputStream out) throws IOException {
        Report report = Report.of(findings);
        ComparisonTables tables = new ComparisonTables(report);
        Table table =
                switch (listing) {
                    case CLAIMS -> tables.claims();
                    case FIGURES -> tables.figures();
                    case QUOTATIONS -> tables.quotations();
                    case SOURCES -> tables.sources();
                    case OMISSIONS -> new DraftTables(report).omissions();
                    case DRAFT -> new DraftTables(report).draft(findings.comparison().draft());
                    case NOTES -> NotesTable.of(findings.project());
                };
        print(table, out);
    }

    /** Writes any table as a file of its own. */
    static void print(Table table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        for (Table.Column column : table.columns()) {
            printer.print(guarded(column.title()));
        }
        printer.println();
        for (List<Table.Cell> row : table.rows()) {
            for (Table.Cell cell : row) {
                printer.print(
                        switch (cell) {
                            case Table.Cell.Words words -> guarded(words.text());
                            case Table.Cell.Amount amount -> Wording.plain(amount.value());
                            case Table.Cell.Moment moment -> Wording.isoDate(moment.published());
                            case Table.Cell.Address address -> guarded(address.address());
                        });
            }
            printer.println();
        }
        printer.flush();
    }

    /** Spreadsheets run what begins like a formula, in full-width characters too; a number is none. */
    private static String guarded(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n|＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
