package synoptic.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Sets a report as XHTML for paper. */
final class ReportHtml {

    private ReportHtml() {}

    /**
     * A report in pages to be.
     *
     * @param document the XHTML
     * @param runs the highlights under each private address, the one to draw first
     * @param contents what it holds
     */
    record Pages(Document document, Map<String, List<MarkedText.Highlight>> runs, List<ReportBody.Entry> contents) {

        /** All characters that the pages may show. */
        String text() {
            return document.getDocumentElement().getTextContent();
        }
    }

    /** @param only the id of the one article that the report is about, or null for all */
    static Pages of(Report report, ExportOptions options, @Nullable String only, Steps steps) {
        Sheet sheet = new Sheet(report, options, Medium.PAPER, only);
        ReportBody content = new ReportBody(sheet);
        Html html = Html.document("en");
        Html head = html.add("head");
        head.add("title").text(only == null ? report.title() : title(report, only));
        head.add("meta")
                .with("name", "subject")
                .with("content", "What several articles have in common, and the claims that only one of them makes.");
        head.add("meta").with("name", "author").with("content", "Synoptic");
        head.add("style").with("type", "text/css").text(styles("report.css") + options.paper().styles() + options.palette().styles());
        bookmarks(head.add("bookmarks"), content.contents());
        Html body = html.add("body");
        if (options.has(ReportPart.SUMMARY)) {
            body.add("div", "running-label").text(SummarySection.LABEL);
            body.add("p", "brand").text("Synoptic comparison");
            body.add("h1").with("id", "summary").text(report.headline());
        }
        content.write(body, steps);
        Document document = html.toDocument();
        Node heading = document.getElementsByTagName("h2").item(0);
        if (!options.has(ReportPart.SUMMARY) && heading != null) {
            // Every document has a title: PDF/UA wants headings to begin with one, and go down level by level.
            Element title = document.createElement("h1");
            title.setTextContent(report.headline());
            heading.getParentNode().insertBefore(title, heading);
        }
        return new Pages(document, content.texts().runs(), content.contents());
    }

    static String title(Report report, String only) {
        return Wording.oneLine(report.witness(only).article().displayName()) + " in a comparison of "
                + Wording.count(report.sources().size(), "source");
    }

    private static void bookmarks(Html parent, List<ReportBody.Entry> entries) {
        for (ReportBody.Entry entry : entries) {
            bookmarks(
                    parent.add("bookmark").with("name", entry.title()).with("href", "#" + entry.target()), entry.children());
        }
    }

    static String styles(String name) {
        try (InputStream in = ReportHtml.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
