package synoptic.ingest;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import synoptic.article.Part;

/**
 * Markdown (CommonMark with tables, after {@link FrontMatter}). The article's text is what a reader of the rendered page reads;
 * a title that stands in the front matter alone becomes its first line.
 */
final class MarkdownReader implements TextReader {

    /** No document means deeper nesting than this; what is nested deeper is read as text. */
    private static final int NESTING = 50;

    /** All but code by indentation: in an article an indented paragraph is a paragraph. */
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(Set.of(
                    Heading.class,
                    HtmlBlock.class,
                    ThematicBreak.class,
                    FencedCodeBlock.class,
                    BlockQuote.class,
                    ListBlock.class))
            .maxOpenBlockParsers(NESTING)
            .maxInlineNesting(NESTING)
            .build();

    @Override
    public Manuscript read(String content) {
        FrontMatter front = FrontMatter.of(content);
        Metadata metadata = front.metadata();
        Node document = PARSER.parse(content.substring(front.end()));
        MarkdownText text = new MarkdownText();
        @Nullable String title = metadata.headline();
        if (title != null && !startsWithHeading(document)) {
            text.line(title, Part.Kind.HEADLINE);
        }
        document.accept(text);
        return text.manuscript(metadata);
    }

    private static boolean startsWithHeading(Node document) {
        for (@Nullable Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 1) {
                return true;
            }
        }
        return false;
    }
}
