package synoptic.ingest;

import java.util.List;
import java.util.stream.Stream;
import synoptic.article.Furniture;
import synoptic.article.Part;
import synoptic.text.TextSpan;

/**
 * What a format's reader found, before its parts are told from each other.
 *
 * @param text the whole text, with single line feeds
 * @param paragraphs its paragraphs, ascending; they cover all but white space
 * @param parts parts that the format itself marks, each a whole paragraph; ascending
 * @param furniture paragraphs that the format itself tells from the article; ascending
 * @param metadata what the document says about itself
 * @param remarks what the reader should know of how it was read, each the rest of a sentence that begins with the source's
 *     name, without full stop
 * @param titled whether the headline is as {@code metadata} words it, however the line that shows it does
 */
record Manuscript(
        String text,
        List<TextSpan> paragraphs,
        List<Part> parts,
        List<Furniture> furniture,
        Metadata metadata,
        List<String> remarks,
        boolean titled) {

    Manuscript {
        paragraphs = List.copyOf(paragraphs);
        parts = List.copyOf(parts);
        furniture = List.copyOf(furniture);
        remarks = List.copyOf(remarks);
    }

    Manuscript(String text, List<TextSpan> paragraphs, List<Part> parts, Metadata metadata) {
        this(text, paragraphs, parts, List.of(), metadata, List.of());
    }

    Manuscript(
            String text, List<TextSpan> paragraphs, List<Part> parts, List<Furniture> furniture, Metadata metadata, List<String> remarks) {
        this(text, paragraphs, parts, furniture, metadata, remarks, false);
    }

    /** The same, with remarks before its own. */
    Manuscript withRemarks(List<String> more) {
        return new Manuscript(
                text, paragraphs, parts, furniture, metadata, Stream.of(more, remarks).flatMap(List::stream).toList(), titled);
    }

    /** The same, saying this about itself. */
    Manuscript withMetadata(Metadata other) {
        return new Manuscript(text, paragraphs, parts, furniture, other, remarks, titled);
    }

    /** The same, with the headline as its metadata word it. */
    Manuscript asTitled() {
        return new Manuscript(text, paragraphs, parts, furniture, metadata, remarks, true);
    }
}
