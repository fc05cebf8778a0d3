package synoptic.export;

import java.util.Locale;
import synoptic.project.Note;

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

    private Ink ink(Mark mark) {
        return switch (mark) {
            case ONLY_HERE -> new Ink(onlyHere, onlyHereLine);
            case CONFLICT -> new Ink(conflict, conflictLine);
            case NOTE -> new Ink(note, noteLine);
        };
    }

    Ink ink(Swatch swatch) {
        return swatch.colour() == null ? ink(swatch.mark()) : ink(swatch.colour());
    }

    /** The reader's own colours; the other palettes have one for all notes, whose shapes tell them apart in the list. */
    private Ink ink(Note.Colour colour) {
        return this != STANDARD ? ink(Mark.NOTE) : switch (colour) {
            case BLUE -> ink(Mark.NOTE);
            case GREEN -> new Ink(0xD3EFD8, 0x1E6B34);
            case PURPLE -> new Ink(0xE6DEFA, 0x5B3FB0);
            case PINK -> new Ink(0xFADDEC, 0x9C2467);
        };
    }

    /** By what style sheets know the colour of a note. */
    static String styleClass(Note.Colour colour) {
        return "note-" + Wording.identifier(colour);
    }

    /** The rules of a style sheet for paper in which lines under the words have these colours; marks are drawn by {@link HighlightInk}. */
    String styles() {
        StringBuilder rules = new StringBuilder();
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
        StringBuilder notes = new StringBuilder();
        StringBuilder darkNotes = new StringBuilder();
        for (Mark mark : Mark.values()) {
            light.append(onLight(mark.styleClass(), ink(mark)));
            dark.append(onDark(mark.styleClass(), ink(mark)));
        }
        for (Note.Colour colour : Note.Colour.values()) {
            notes.append("." + styleClass(colour) + " { " + onLight(Mark.NOTE.styleClass(), ink(colour)) + "}\n");
            darkNotes.append("." + styleClass(colour) + " { " + onDark(Mark.NOTE.styleClass(), ink(colour)) + "} ");
        }
        String none = this == GREY ? ".badge { background: #3a3a3a; }\n" : "";
        return ":root { " + light + "}\n" + notes + "@media screen and (prefers-color-scheme: dark) { :root { " + dark + "} "
                + darkNotes + "}\n" + none;
    }

    private static String onLight(String mark, Ink ink) {
        return "--" + mark + "-fill: " + hex(ink.fill()) + "; --" + mark + "-line: " + hex(ink.line()) + "; ";
    }

    private static String onDark(String mark, Ink ink) {
        return "--" + mark + "-fill: " + hex(dimmed(ink.line())) + "; --" + mark + "-line: " + hex(ink.fill()) + "; ";
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
