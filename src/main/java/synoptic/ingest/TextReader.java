package synoptic.ingest;

/** Reads a format that is text: finds its paragraphs and what it says about itself. */
@FunctionalInterface
interface TextReader extends ArticleReader {

    /**
     * Reads a document.
     *
     * @param content all of it, decoded, with single line feeds
     */
    Manuscript read(String content);

    @Override
    default Manuscript read(Document document) throws UnreadableSourceException {
        Encoding.Decoded decoded = document.decode();
        return read(Newlines.normalize(decoded.text())).withRemarks(decoded.remarks());
    }
}
