package synoptic.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import synoptic.article.Article;
import synoptic.article.Part;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.collation.Link;
import synoptic.collation.OriginGroup;

/**
 * Sets a report as XHTML for paper: a summary, then every article in full. Words under a highlight are links to a private
 * address, by which {@link HighlightPass} finds where they came to stand.
 */
final class ReportHtml {

    private static final String ADDRESS = "synoptic-run:";

    /** As many colours as there are letters that are told apart at a glance; they start over after that. */
    private static final int LETTER_COLOURS = 6;

    /** More letters than this do not fit the margin. */
    private static final int MOST_LETTERS = 7;

    private final Report report;
    private final List<MarkedText> texts;
    private final Map<String, List<MarkedText.Highlight>> runs = new LinkedHashMap<>();

    /**
     * A report in pages to be.
     *
     * @param document the XHTML
     * @param runs the highlights under each private address, the one to draw first
     */
    record Pages(Document document, Map<String, List<MarkedText.Highlight>> runs) {

        /** All characters that the pages may show. */
        String text() {
            return document.getDocumentElement().getTextContent();
        }
    }

    private ReportHtml(Report report) {
        this.report = report;
        this.texts = report.sources().stream()
                .map(source -> MarkedText.of(source.article(), report.comparison().annotations(source.id())))
                .toList();
    }

    static Pages of(Report report) {
        return new ReportHtml(report).pages();
    }

    private Pages pages() {
        Html html = Html.document("en");
        head(html.add("head"));
        Html body = html.add("body");
        summary(body);
        for (int i = 0; i < texts.size(); i++) {
            article(body, report.sources().get(i), texts.get(i));
        }
        return new Pages(html.toDocument(), runs);
    }

    private void head(Html head) {
        head.add("title").text(report.title());
        head.add("meta")
                .with("name", "subject")
                .with("content", "What several articles have in common, and the claims that only one of them makes.");
        head.add("meta").with("name", "author").with("content", "Synoptic");
        head.add("style").with("type", "text/css").text(styleSheet());
        Html bookmarks = head.add("bookmarks");
        bookmark(bookmarks, "Summary", "summary");
        bookmark(bookmarks, "Conflicts", "conflicts");
        Html onlyHere = bookmark(bookmarks, "Only here", "only-here");
        for (Report.SourceEntry source : report.sources()) {
            bookmark(onlyHere, name(source), "only-" + source.id());
        }
        bookmark(bookmarks, "How this was made", "method");
        Html articles = bookmark(bookmarks, "Articles", "article-" + report.sources().getFirst().id());
        for (Report.SourceEntry source : report.sources()) {
            bookmark(articles, name(source), "article-" + source.id());
        }
    }

    private static Html bookmark(Html parent, String name, String target) {
        return parent.add("bookmark").with("name", name).with("href", "#" + target);
    }

    private static String name(Report.SourceEntry source) {
        return source.id() + "  " + Wording.oneLine(source.article().displayName());
    }

    private void summary(Html body) {
        body.add("p", "brand").text("Synoptic comparison");
        body.add("h1").with("id", "summary").text(report.headline());
        sources(body);
        legend(body);
        origins(body);
        conflicts(body);
        onlyHere(body);
        method(body);
    }

    private void sources(Html body) {
        Html table = body.add("table", "sources");
        Html header = table.add("thead").add("tr");
        for (String column : List.of("Source", "Article", "Published", "Words", "Only here")) {
            header.add("th", "Source".equals(column) ? "letter" : "").with("scope", "col").text(column);
        }
        Html rows = table.add("tbody");
        for (Report.SourceEntry source : report.sources()) {
            Article article = source.article();
            Html row = rows.add("tr");
            letter(row.add("td", "letter"), source.id());
            Html cell = row.add("td");
            cell.add("a", "outlet")
                    .with("href", "#article-" + source.id())
                    .text(Wording.oneLine(article.displayName()));
            if (article.headline() != null) {
                cell.add("div", "headline").text(Wording.oneLine(article.headline()));
            }
            row.add("td", "fact").text(article.published() == null ? "not given" : Wording.date(article.published()));
            row.add("td", "number").text(String.valueOf(source.witness().wordCount()));
            row.add("td", "number")
                    .text(Wording.percent(source.onlyHereShare()) + ", "
                            + Wording.count(source.onlyHere().size(), "claim"));
        }
    }

    private static void legend(Html body) {
        body.add("h2").text("Marks");
        Html list = body.add("table", "legend").add("tbody");
        legend(list, "only-here", "only here", "Found in this article and not in the other loaded ones.");
        legend(list, "conflict", "conflict", "Another article gives a value that cannot hold together with this one.");
        legend(list, "same", "same words", "Another article reports it in the same words.");
        legend(list, "reworded", "reworded", "Another article reports it in other words.");
        legend(list, "aside", "set aside", "Came with the page and is not part of the article; not compared.");
        body.add("p", "note")
                .text("Highlights are comments of the PDF: point at one to read why it is there. Letters in the margin name"
                        + " the sources that report some of the paragraph too.");
    }

    private static void legend(Html list, String styleClass, String name, String meaning) {
        Html row = list.add("tr");
        row.add("th", "sample").with("scope", "row").add("span", "swatch " + styleClass).text(name);
        row.add("td").text(meaning);
    }

    private void conflicts(Html body) {
        body.add("h2").with("id", "conflicts").text("Conflicts");
        if (report.conflicts().isEmpty()) {
            body.add("p").text("None found.");
        }
        for (Claim claim : report.conflicts()) {
            Html block = body.add("div", "block");
            block.add("p", "reason").text(Wording.oneLine(claim.reason()));
            Html rows = block.add("table", "claims").add("tbody");
            claim.mentions().forEach(mention -> mention(rows, claim, mention));
        }
    }

    private void onlyHere(Html body) {
        body.add("h2").with("id", "only-here").text("Only here");
        for (Report.SourceEntry source : report.sources()) {
            Html heading = body.add("h3").with("id", "only-" + source.id());
            letter(heading, source.id());
            heading.text(" " + Wording.oneLine(source.article().displayName()) + ": "
                    + (source.onlyHere().isEmpty() ? "none found" : Wording.count(source.onlyHere().size(), "claim")));
            if (!source.onlyHere().isEmpty()) {
                Html rows = body.add("table", "claims").add("tbody");
                for (Claim claim : source.onlyHere()) {
                    mention(rows, claim, claim.mentions().getFirst());
                }
            }
        }
    }

    private void mention(Html rows, Claim claim, Passage mention) {
        Html row = rows.add("tr");
        letter(row.add("td", "letter"), mention.article());
        String place = "#" + MarkedText.name(report.witness(mention.article()).article(), mention.span(), claim);
        row.add("td", "words").text(report.words(mention));
        row.add("td", "fact").text(Wording.kind(claim.kind()));
        Html page = row.add("td", "number");
        if (isMarked(mention, claim)) {
            page.add("a", "page").with("href", place).with("title", "To these words in the article").text("page ");
        }
    }

    private boolean isMarked(Passage mention, Claim claim) {
        return texts.stream()
                .filter(text -> text.article().id().equals(mention.article()))
                .flatMap(text -> text.highlights().stream())
                .anyMatch(highlight -> highlight.claim().equals(claim) && highlight.span().equals(mention.span()));
    }

    private void origins(Html body) {
        body.add("h2").text("Shared origins");
        if (report.sharedOrigins().isEmpty()) {
            body.add("p").text("None found: every source has a text of its own.");
        }
        for (OriginGroup origin : report.sharedOrigins()) {
            List<String> sentences = new ArrayList<>();
            sentences.add(SummaryWriter.origin(origin));
            sentences.addAll(report.reuse(origin));
            body.add("p").text(String.join(" ", sentences));
        }
    }

    private void article(Html body, Report.SourceEntry source, MarkedText text) {
        Article article = source.article();
        Html section = body.add("div", "article");
        if (!article.language().equals("en") && !article.language().equals("und")) {
            section.with("lang", article.language());
        }
        section.add("div", "running").text(name(source));
        Html heading = section.add("h2", "source").with("id", "article-" + source.id());
        letter(heading, source.id());
        heading.text(" " + Wording.oneLine(article.displayName()));
        List<String> facts = new ArrayList<>();
        if (article.published() != null) {
            facts.add(Wording.date(article.published()));
        }
        facts.add(Wording.count(source.witness().wordCount(), "word"));
        facts.add(Wording.percent(source.onlyHereShare()) + " only here");
        if (source.origin() != null) {
            List<String> others = source.origin().articles().stream()
                    .filter(other -> !other.equals(source.id()))
                    .toList();
            facts.add("same text as " + Wording.list(others));
        }
        section.add("p", "facts").text(String.join("  ·  ", facts));
        text.paragraphs().forEach(paragraph -> paragraph(section, article, paragraph));
    }

    private void paragraph(Html section, Article article, MarkedText.Paragraph paragraph) {
        Html words =
                switch (paragraph.kind()) {
                    case null -> section.add("p", paragraph.isAside() ? "text body aside" : "text body");
                    case HEADLINE -> section.add("h3", "text headline");
                    case SUBHEAD -> section.add("h4", "text subhead");
                    case Part.Kind kind when paragraph.isAside() -> section.add("p", "text body aside");
                    case BYLINE, DATELINE -> section.add("p", "text byline");
                    case CAPTION -> section.add("p", "text caption");
                };
        if (!paragraph.sharedWith().isEmpty()) {
            words.add("span", "letters").text(letters(paragraph.sharedWith()));
        }
        for (List<Piece> together : Piece.of(paragraph.runs(), article.text())) {
            Html place = together.size() == 1 ? words : words.add("span", "together");
            together.forEach(piece -> piece(place, article, piece));
        }
    }

    private static String letters(List<String> sources) {
        return sources.size() <= MOST_LETTERS ? String.join(" ", sources) : sources.size() + " sources";
    }

    private void piece(Html words, Article article, Piece piece) {
        MarkedText.Run run = piece.run();
        String text = piece.span().in(article.text());
        if (!run.highlights().isEmpty()) {
            MarkedText.Highlight drawn = run.highlights().getFirst();
            String address = ADDRESS + article.id() + "-" + run.span().start();
            runs.put(address, run.highlights());
            Html link = words.add("a", "mark").with("href", address).with("title", drawn.claim().reason());
            run.highlights().stream()
                    .filter(highlight -> highlight.span().start() == piece.span().start())
                    .forEach(highlight -> link.add("span").with("id", highlight.name()));
            link.text(text);
        } else if (run.shared() != null) {
            words.add("span", run.shared().closest() == Link.Kind.VERBATIM ? "same" : "reworded").text(text);
        } else if (run.isAside()) {
            words.add("span", "aside").text(text);
        } else {
            // In an element like all others, for the renderer puts bare text before the elements of its line.
            words.add("span").text(text);
        }
    }

    private void letter(Html parent, String id) {
        int place = 0;
        while (!report.sources().get(place).id().equals(id)) {
            place++;
        }
        parent.add("span", "badge colour" + place % LETTER_COLOURS).text(id);
    }

    private void method(Html body) {
        body.add("h2").with("id", "method").text("How this was made");
        report.method().forEach(sentence -> body.add("p").text(sentence));
        body.add("p").text("Made with " + Release.generator() + ".");
    }

    private static String styleSheet() {
        try (InputStream in = ReportHtml.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
