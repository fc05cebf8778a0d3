package synoptic.export;

import java.util.List;
import synoptic.article.Published;

/**
 * A table of a report, before it becomes a file or a page.
 *
 * @param name what it holds, in one lower-case word: "claims"
 * @param columns at least one
 * @param rows each with as many cells as there are columns
 */
record Table(String name, List<Column> columns, List<List<Cell>> rows) {

    Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row of " + name + " is not " + width + " cells wide");
        }
    }

    /** Its name as a sheet bears it: "Claims". */
    String title() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /**
     * A column.
     *
     * @param width roughly how many characters its cells hold
     */
    record Column(String title, int width) {}

    /** What one cell holds. */
    sealed interface Cell {

        /** Words in one line; empty where there is nothing to say. */
        record Words(String text) implements Cell {}

        /** A finite number. */
        record Amount(double value) implements Cell {}

        /** A day, and the time of day where it is known. */
        record Moment(Published published) implements Cell {}

        /** The address of a page on the web. */
        record Address(String address) implements Cell {}
    }

    static Cell words(String text) {
        return new Cell.Words(Wording.oneLine(text));
    }

    static Cell amount(double value) {
        return new Cell.Amount(value);
    }
}
