package synoptic.export;

import java.util.List;

/**
 * A table as the program that opens a file will show it, or its beginning.
 *
 * @param name as on the sheet's tab
 * @param columns the titles of the columns
 * @param rows the first rows, each as wide as there are columns
 * @param rowCount how many rows there are in the file
 */
public record PreviewSheet(String name, List<String> columns, List<List<String>> rows, int rowCount) {

    /** As many rows as somebody looks at before there is a file. */
    private static final int MOST = 50;

    public PreviewSheet {
        columns = List.copyOf(columns);
        rows = rows.stream().limit(MOST).map(List::copyOf).toList();
    }

    static PreviewSheet of(Table table) {
        return new PreviewSheet(
                table.title(),
                table.columns().stream().map(Table.Column::title).toList(),
                table.rows().stream().limit(MOST).map(row -> row.stream().map(PreviewSheet::text).toList()).toList(),
                table.rows().size());
    }

    private static String text(Table.Cell cell) {
        return switch (cell) {
            case Table.Cell.Words words -> words.text();
            case Table.Cell.Amount amount -> Wording.plain(amount.value());
            case Table.Cell.Moment moment -> Wording.isoDate(moment.published());
            case Table.Cell.Address address -> address.address();
        };
    }
}
