package synoptic.ingest;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import synoptic.article.Edition;
import synoptic.article.Outlet;
import synoptic.article.Part;

/** News agencies' items in XML: NewsML-G2 with XHTML, NITF or plain text in it, and NITF by itself. The first item of several is read. */
final class NewsMlReader implements ArticleReader {

    @Override
    public Manuscript read(Document document) throws UnreadableSourceException {
        Encoding.Decoded decoded = document.declaring(HtmlReader.declared(document.content())).upTo(Limits.PAGE_CHARS).decode();
        // Markup that is XML is read as a page is, so that what is malformed does no harm; only names with prefixes differ.
        org.jsoup.nodes.Document xml = Markup.xml(decoded.text(), document);
        Element item = Stream.of("newsItem", "nitf").flatMap(name -> Optional.ofNullable(xml.selectFirst(named(name))).stream()).findFirst()
                .orElseThrow(() -> document.problem(
                        "is an XML document of a kind that cannot be read; save the article as plain text (.txt) and open that"));
        ManuscriptBuilder manuscript = new ManuscriptBuilder(document);
        String headline = first(item, "headline", "hl1", "title").orElse(null);
        if (headline != null) {
            manuscript.add(headline, Part.Kind.HEADLINE, null);
        }
        int before = manuscript.size();
        Element body = Stream.of("inlineXML", "inlineData", "body.content")
                .flatMap(name -> Optional.ofNullable(item.selectFirst(named(name))).stream())
                .map(found -> Optional.ofNullable(found.selectFirst(named("body.content"))).orElse(found))
                .findFirst()
                .orElse(null);
        if (body != null) {
            add(body, manuscript, document);
        }
        if (manuscript.size() == before) {
            throw document.problem("holds no text of an article; save the article as plain text (.txt) and open that");
        }
        Metadata metadata = new Metadata(
                first(item, "provider > name", "infoSource > name", "copyrightHolder > name", "copyrightNotice", "doc.copyright")
                        .map(Outlet::new)
                        .orElse(null),
                headline,
                first(item, "by", "byline", "creator > name").map(by -> Byline.after(by).orElse(by)).orElse(null),
                first(item, "contentCreated", "firstCreated", "versionCreated", "story.date").flatMap(DateLine::of).map(DateLine::published)
                        .orElse(null),
                new Edition(item.attr("guid").isBlank() ? null : item.attr("guid").strip(),
                        first(item, "versionCreated").flatMap(DateLine::of).map(DateLine::published).orElse(null)));
        return manuscript.build(metadata).withRemarks(decoded.remarks());
    }

    private static void add(Element body, ManuscriptBuilder manuscript, Document document) throws UnreadableSourceException {
        if (body.childrenSize() == 0) {
            manuscript.add(body.wholeText());
        } else {
            Xhtml.add(Markup.page(body.html(), document).body(), manuscript);
        }
    }

    private static Optional<String> first(Element item, String... paths) {
        return Stream.of(paths)
                .flatMap(path -> item
                        .select(Stream.of(path.split(" > ", -1)).map(NewsMlReader::named).reduce((a, b) -> a + " > " + b).orElse(""))
                        .stream())
                .map(found -> found.text().isBlank() ? found.attr("norm") : found.text())
                .map(PageMetadata::tidy)
                .filter(text -> !text.isEmpty() && text.length() <= 300)
                .findFirst();
    }

    /** An element of this name, with any prefix or none. */
    private static String named(String name) {
        String plain = name.replace(".", "\\.");
        return ":is(" + plain + ", *|" + plain + ")";
    }
}
