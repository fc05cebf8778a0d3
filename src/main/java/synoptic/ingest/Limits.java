package synoptic.ingest;

/** How much is read at most, so that no input exhausts the memory. */
final class Limits {

    /** Largest file, in bytes. */
    static final int FILE_BYTES = 50 * 1024 * 1024;

    /** Longest text, in UTF-16 code units. */
    static final int TEXT_CHARS = 5_000_000;

    /** Longest Markdown, in UTF-16 code units: its parser makes up to a hundred bytes of each. */
    static final int MARKDOWN_CHARS = 1_000_000;

    /** Longest web page, markup and all, in UTF-16 code units. */
    static final int PAGE_CHARS = 10_000_000;

    private Limits() {}
}
