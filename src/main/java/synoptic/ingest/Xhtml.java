package synoptic.ingest;

import java.util.List;
import org.jsoup.nodes.Element;
import synoptic.article.Part;

/** Markup that holds an article and nothing else: a chapter of an e-book, the body of a news item. */
final class Xhtml {

    private Xhtml() {}

    /** Adds everything that the element holds. */
    static void add(Element element, ManuscriptBuilder manuscript) throws UnreadableSourceException {
        List<Block> blocks = PageText.of(element);
        for (Block block : blocks) {
            if (block.isHeading()) {
                manuscript.addHeading(block.text());
            } else {
                manuscript.add(block.text(), PageElements.isCaption(block.element()) ? Part.Kind.CAPTION : null, null);
            }
        }
    }
}
