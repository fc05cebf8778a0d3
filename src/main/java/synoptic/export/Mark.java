package synoptic.export;

/** A kind of highlight. */
enum Mark {
    ONLY_HERE("only-here", "Only here", "0.9pt solid"),
    CONFLICT("conflict", "Conflict", "0.9pt dashed"),
    NOTE("note-mark", "Note", "0.9pt dotted");

    private final String styleClass;
    private final String title;
    private final String line;

    Mark(String styleClass, String title, String line) {
        this.styleClass = styleClass;
        this.title = title;
        this.line = line;
    }

    String styleClass() {
        return styleClass;
    }

    /** As the comment of a highlight names it. */
    String title() {
        return title;
    }

    /** Width and style of the line under the words, as CSS gives them. */
    String line() {
        return line;
    }
}
