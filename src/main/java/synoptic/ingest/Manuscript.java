package synoptic.ingest;

import java.util.List;
import synoptic.article.Part;
import synoptic.text.TextSpan;

/**
 * What a format's reader found, before its parts are told from each other.
 *
 * @param text the whole text, with single line feeds
 * @param paragraphs its paragraphs, ascending; they cover all but white space
 * @param parts parts that the format itself marks, each a whole paragraph; ascending
 * @param metadata what the document says about itself
 */
record Manuscript(String text, List<TextSpan> paragraphs, List<Part> parts, Metadata metadata) {

    Manuscript {
        paragraphs = List.copyOf(paragraphs);
        parts = List.copyOf(parts);
    }
}
