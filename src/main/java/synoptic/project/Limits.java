package synoptic.project;

/**
 * What no project holds that somebody made by reading. A file from elsewhere may name one text a hundred thousand times, in a few
 * bytes each; what goes beyond is left out and told.
 */
final class Limits {

    /** As many articles as can be open. */
    static final int MOST_SOURCES = 500;

    /** In all articles together: some fifteen times what has been tried with patience. */
    static final long MOST_CHARACTERS = 64L * 1024 * 1024;

    /** Notes, and as many verdicts and corrections. */
    static final int MOST_EDITS = 20_000;

    private Limits() {}
}
