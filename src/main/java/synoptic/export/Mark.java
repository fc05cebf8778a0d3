package synoptic.export;

/** A kind of highlight. */
enum Mark {
    ONLY_HERE("only-here", "Only here"),
    CONFLICT("conflict", "Conflict"),
    NOTE("note-mark", "Note");

    private final String styleClass;
    private final String title;

    Mark(String styleClass, String title) {
        this.styleClass = styleClass;
        this.title = title;
    }

    String styleClass() {
        return styleClass;
    }

    /** As the comment of a highlight names it. */
    String title() {
        return title;
    }
}
