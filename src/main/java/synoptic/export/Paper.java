package synoptic.export;

import java.util.Locale;

/** The sheet that a report is set for. */
public enum Paper {
    A4(210, 297),
    LETTER(215.9, 279.4),
    A5(148, 210),
    LEGAL(215.9, 355.6);

    /** Left and right of the text together, as {@code report.css} has it, and on small sheets. */
    private static final double MARGINS = 44;

    private static final double SMALL_MARGINS = 28;

    /** Sheets that are narrower are small. */
    private static final double NARROW = 180;

    /** Beside the text of a column, above and below all of them, and a line and a letter in it, as {@code report.css} has them. */
    private static final double COLUMN_MARGINS = 16;

    private static final double HEAD_AND_FOOT = 60;
    private static final double LINE = 4.7;
    private static final double LETTER_WIDTH = 1.75;

    /** How much of a page's columns a row may fill. */
    private static final double ROW_SHARE = 0.3;

    private static final String SMALL = """
            @page { margin: 20mm 14mm 18mm 14mm; }
            body { font-size: 8pt; }
            .fact { width: 20mm; white-space: normal; }
            .number { width: 17mm; white-space: normal; }
            .text { padding-left: 12mm; padding-right: 0; }
            .text .letters { width: 10mm; margin-left: -12mm; margin-right: 2mm; }
            .text[dir=rtl] { padding-left: 0; padding-right: 12mm; }
            .text[dir=rtl] .letters { margin-left: 2mm; margin-right: -12mm; }
            .body { font-size: 9.5pt; }
            .notes .words, .figures .what, .reason-cell, .hash, .files .date, .notes .tags { width: auto; white-space: normal; }
            .side thead th, .files thead th { white-space: normal; }
            """;

    private final double width;
    private final double height;

    /**
     * @param width in millimetres
     * @param height in millimetres
     */
    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** How many columns stand beside each other on a sheet that lies across, so that each is wide enough to be read. */
    int columns() {
        return width < NARROW ? 2 : 3;
    }

    /**
     * How wide the text of a row of columns may be on a sheet that lies across, so that about three such rows fill a page.
     *
     * @return in letters of the Latin alphabet in a row
     */
    int row(int columns) {
        double column = (height - (width < NARROW ? SMALL_MARGINS : MARGINS)) / columns - COLUMN_MARGINS;
        double lines = (width - HEAD_AND_FOOT) / LINE;
        return (int) (column / LETTER_WIDTH * lines * ROW_SHARE);
    }

    /** Rules of a style sheet for pages of this size, upright and across. */
    String styles() {
        boolean isSmall = width < NARROW;
        String sizes = String.format(
                Locale.ROOT,
                "@page { size: %1$.1fmm %2$.1fmm; }%n@page across { size: %2$.1fmm %1$.1fmm; }%n"
                        + "@page columns { size: %2$.1fmm %1$.1fmm; }%n"
                        + ".matrix-pages, .side-pages, .running-columns { width: %3$.1fmm; }%n",
                width,
                height,
                height - (isSmall ? SMALL_MARGINS : MARGINS))
                .replace(System.lineSeparator(), "\n");
        return isSmall ? sizes + SMALL : sizes;
    }
}
