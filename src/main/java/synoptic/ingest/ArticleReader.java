package synoptic.ingest;

/** Finds a document's text, its paragraphs and what it says about itself. One reader a format; each serves one document. */
interface ArticleReader {

    /**
     * Reads a document.
     *
     * @throws UnreadableSourceException if it cannot be read
     */
    Manuscript read(Document document) throws UnreadableSourceException;
}
