package synoptic.ingest;

import java.time.Duration;

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

    /** Most files in a ZIP. */
    static final int ZIP_ENTRIES = 5_000;

    /** No story has so many sources. */
    static final int ZIP_ARTICLES = 1_000;

    /** All files of a ZIP together, unpacked, in bytes. */
    static final long UNPACKED_BYTES = 4L * FILE_BYTES;

    /** So much of what a ZIP holds is kept while its files are read, in bytes. */
    static final long KEPT_BYTES = 64L * 1024 * 1024;

    /** Deepest nesting of elements in an XML document. */
    static final int XML_DEPTH = 500;

    /** Most pages of a PDF. */
    static final int PAGES = 500;

    /** Most drawing instructions of a PDF. */
    static final int OPERATORS = 5_000_000;

    /** Memory for a PDF's unpacked parts, in bytes. */
    static final long PDF_BYTES = 128L * 1024 * 1024;

    /** Longest time that reading a document may take. */
    static final Duration TIME = Duration.ofSeconds(8);

    /** Longest time that a reader is waited for: longer than it may take, so that one that asks its deadline ends by itself. */
    static final Duration PATIENCE = TIME.plusSeconds(1);

    /** Longest time that fetching a page may take, all redirects together. */
    static final Duration FETCHING = Duration.ofSeconds(20);

    /** Most redirects that are followed. */
    static final int REDIRECTS = 8;

    private Limits() {}
}
