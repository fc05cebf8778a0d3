package synoptic.export;

import java.util.Locale;

/** The sheet that a report is set for. */
public enum Paper {
    A4(210, 297),
    LETTER(215.9, 279.4),
    A5(148, 210),
    LEGAL(215.9, 355.6);

    /** Left and right of the text, as {@code report.css} has it. */
    private static final double MARGINS = 44;

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

    /** Rules of a style sheet for pages of this size, upright and across. */
    String styles() {
        return String.format(
                Locale.ROOT,
                "@page { size: %1$.1fmm %2$.1fmm; }%n@page across { size: %2$.1fmm %1$.1fmm; }%n"
                        + ".matrix-pages, .side-pages { width: %3$.1fmm; }%n",
                width,
                height,
                height - MARGINS)
                .replace(System.lineSeparator(), "\n");
    }
}
