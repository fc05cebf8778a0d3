package synoptic.export;

import java.util.Locale;

/** The colours of marks. Status never hangs on colour alone: each mark has a line of its own as well. */
public enum Palette {
    /** Amber and red, as in the window. */
    STANDARD(0xFFE7A8, 0xA86300, 0xFFD6D2, 0xB3261E, 0xD6E6FA, 0x1D4F9C, 0x6F8FC4),
    /** Yellow, blue and green of the set that Okabe and Ito made for every kind of colour vision. */
    COLOUR_BLIND(0xFCF3A6, 0x7A5C00, 0xCBE5F7, 0x005A9C, 0xD3EFE5, 0x00674D, 0x7A7A7A),
    /** Greys that a copier keeps apart. */
    GREY(0xEBEBEB, 0x3A3A3A, 0xCFCFCF, 0x000000, 0xF6F6F6, 0x6A6A6A, 0x8A8A8A);

    private static final double DIM = 0.45;

    private final int onlyHere;
    private final int onlyHereLine;
    private final int conflict;
    private final int conflictLine;
    private final int note;
    private final int noteLine;
    private final int shared;

    /** Colours over the words and of the line under them, mark by mark, and of the line under what is shared. */
    Palette(int onlyHere, int onlyHereLine, int conflict, int conflictLine, int note, int noteLine, int shared) {
        this.onlyHere = onlyHere;
        this.onlyHereLine = onlyHereLine;
        this.conflict = conflict;
        this.conflictLine = conflictLine;
        this.note = note;
        this.noteLine = noteLine;
        this.shared = shared;
    }

    /**
     * The colours of one kind of mark, red, green and blue in a number.
     *
     * @param fill over the words
     * @param line under them
     */
    record Ink(int fill, int line) {}

    Ink ink(Mark mark) {
        return switch (mark) {
            case ONLY_HERE -> new Ink(onlyHere, onlyHereLine);
            case CONFLICT -> new Ink(conflict, conflictLine);
            case NOTE -> new Ink(note, noteLine);
        };
    }

    /** The rules of a style sheet in which marks have these colours. */
    String styles() {
        StringBuilder rules = new StringBuilder();
        for (Mark mark : Mark.values()) {
            rules.append("." + mark.styleClass() + " { background-color: " + hex(ink(mark).fill()) + "; border-bottom: "
                    + mark.line() + " " + hex(ink(mark).line()) + "; }\n");
        }
        rules.append(".same { border-bottom-color: " + hex(shared) + "; }\n");
        rules.append(".reworded { border-bottom-color: " + hex(shared) + "; }\n");
        if (this == GREY) {
            rules.append(".badge { background-color: #3a3a3a; }\n");
            rules.append("a, .letters, .letters a { color: #1a1a1a; }\n");
        }
        return rules.toString();
    }

    /** The same for a screen, light and dark; on dark the colours are the lines', with the page shining through. */
    String screenStyles() {
        StringBuilder light = new StringBuilder();
        StringBuilder dark = new StringBuilder();
        for (Mark mark : Mark.values()) {
            Ink ink = ink(mark);
            light.append("--" + mark.styleClass() + "-fill: " + hex(ink.fill()) + "; --" + mark.styleClass() + "-line: " + hex(ink.line())
                    + "; ");
            dark.append("--" + mark.styleClass() + "-fill: " + hex(dimmed(ink.line())) + "; --" + mark.styleClass() + "-line: "
                    + hex(ink.fill())
                    + "; ");
        }
        String none = this == GREY ? ".badge { background: #3a3a3a; }\n" : "";
        return ":root { " + light + "}\n@media screen and (prefers-color-scheme: dark) { :root { " + dark + "} }\n" + none;
    }

    /** Dark enough for light words to be read on it. */
    private static int dimmed(int colour) {
        int dimmed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            dimmed |= (int) ((colour >> shift & 0xFF) * DIM) << shift;
        }
        return dimmed;
    }

    private static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }
}
