package synoptic.ingest;

/** Finds a document's text, its paragraphs and what it says about itself. One reader a format. */
interface ArticleReader {

    /**
     * Reads a document.
     *
     * @param content all of it, decoded, with single line feeds; at most {@link Limits#TEXT_CHARS} characters
     */
    Manuscript read(String content);
}
