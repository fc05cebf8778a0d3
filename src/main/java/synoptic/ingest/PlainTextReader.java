package synoptic.ingest;

import java.util.List;

/** Plain text is what it is; only its paragraphs are to be found. */
final class PlainTextReader implements TextReader {

    @Override
    public Manuscript read(String content) {
        return new Manuscript(content, Paragraphs.of(content), List.of(), Metadata.NONE);
    }
}
