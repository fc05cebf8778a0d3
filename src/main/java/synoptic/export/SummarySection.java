package synoptic.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.claim.Omission;
import synoptic.collation.OriginGroup;

/** The summary: the sources, what the marks mean, shared origins, conflicts, and what each source alone says. */
final class SummarySection {

    static final String LABEL = "Summary";
    static final String LEFT_OUT = "left-out";

    /** Of the nearest passage so many words are shown. */
    private static final int MOST_WORDS = 24;

    private final Sheet sheet;
    private final Report report;

    SummarySection(Sheet sheet) {
        this.sheet = sheet;
        this.report = sheet.report();
    }

    void write(Html body) {
        sources(body);
        counts(body);
        legend(body);
        origins(body);
        conflicts(body);
        onlyHere(body);
        leftOut(body);
    }

    private void sources(Html body) {
        Html table = body.add("table", "sources");
        Html rows = Sheet.header(table, "Source", "Article", "Published", "Words", "Only here");
        for (Report.SourceEntry source : report.sources()) {
            Article article = source.article();
            Html row = rows.add("tr");
            sheet.badge(row.add("th", "letter").with("scope", "row"), source.id());
            Html cell = row.add("td");
            String name = Wording.oneLine(article.displayName());
            if (sheet.hasText(source.id()) && sheet.options().has(ReportPart.ARTICLES)) {
                cell.add("a", "outlet").with("href", "#article-" + source.id()).with("title", "To this article").text(name);
            } else {
                cell.add("span", "outlet").text(name);
            }
            if (article.headline() != null) {
                Html headline = cell.add("div", "headline").text(Wording.oneLine(article.headline()));
                Sheet.language(headline, article);
            }
            row.add("td", "fact").text(article.published() == null ? "not given" : Wording.date(article.published()));
            row.add("td", "number").text(String.format(Locale.ENGLISH, "%,d", source.witness().wordCount()));
            row.add("td", "number")
                    .text(Wording.percent(source.onlyHereShare()) + ", "
                            + Wording.count(source.onlyHereCount(), "claim"));
        }
    }

    /** The same claims as the matrix has rows. */
    private void counts(Html body) {
        List<Claim> all = sheet.claims();
        List<Claim> claims = all.stream().filter(claim -> !report.findings().isRejected(claim)).toList();
        List<String> counts = new ArrayList<>();
        for (Claim.Status status : Claim.Status.values()) {
            if (sheet.options().statuses().contains(status)) {
                counts.add(Wording.count(status, claims.stream().filter(claim -> claim.status() == status).toList().size()));
            }
        }
        List<Claim> shared = claims.stream().filter(claim -> claim.status() == Claim.Status.SHARED).toList();
        int oneOrigin = shared.stream().filter(claim -> report.origins(claim) < 2).toList().size();
        String independent = shared.isEmpty() || oneOrigin == 0
                ? ""
                : " Of the shared ones, " + oneOrigin + (oneOrigin == 1 ? " stands" : " stand") + " in texts of one origin only.";
        String what = sheet.only()
                .map(only -> only.id() + " makes " + Wording.count(claims.size(), "claim") + " of "
                        + report.comparison().claims().size() + " found in all sources: ")
                .orElse(Wording.count(claims.size(), "claim") + ": ");
        body.add("p", "counts").text(what + Wording.list(counts) + "." + independent
                + Wording.notCounted(all.size() - claims.size()));
        report.comparison().notices().forEach(notice -> body.add("p", "caveat").text(notice));
    }

    private void legend(Html body) {
        body.add("h2").with("id", "legend").text("Marks");
        Html list = Sheet.header(body.add("table", "legend"), "Mark", "Meaning");
        mark(list, Mark.ONLY_HERE, "only here", "Found in this article and not in the other loaded ones.");
        mark(list, Mark.CONFLICT, "conflict", "Another article gives a value that cannot hold together with this one.");
        if (!report.findings().notes().isEmpty() && sheet.options().has(ReportPart.NOTES)) {
            mark(list, Mark.NOTE, "note", "The reader wrote something here.");
        }
        legend(list, "same", "same words", "Another article reports it in the same words.");
        legend(list, "reworded", "reworded", "Another article reports it in other words.");
        legend(list, "aside", "set aside", "Came with the page and is not part of the article; not compared.");
        body.add("p", "note")
                .text((sheet.isPaper()
                        ? "Highlights are comments of the PDF: point at one to read why it is there."
                        : "Point at a highlight, or reach it with the Tab key, to read why it is there.")
                        + " Letters beside a paragraph name the sources that report some of it too, and lead there; numbers are those"
                        + " of its claims.");
    }

    private void mark(Html list, Mark mark, String name, String meaning) {
        Html row = list.add("tr");
        sheet.swatch(row.add("th", "sample").with("scope", "row"), new Swatch(mark), name);
        row.add("td").text(meaning);
    }

    private static void legend(Html list, String styleClass, String name, String meaning) {
        Html row = list.add("tr");
        row.add("th", "sample").with("scope", "row").add("span", "swatch " + styleClass).text(name);
        row.add("td").text(meaning);
    }

    private void origins(Html body) {
        body.add("h2").with("id", "origins").text("Shared origins");
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

    private void conflicts(Html body) {
        if (!sheet.options().statuses().contains(Claim.Status.CONFLICTING)) {
            return;
        }
        body.add("h2").with("id", "conflicts").text("Conflicts");
        List<Claim> conflicts = report.conflicts().stream().filter(sheet.claims()::contains).toList();
        if (conflicts.isEmpty()) {
            body.add("p").text(Wording.NO_CONFLICTS);
        }
        for (Claim claim : conflicts) {
            Html block = body.add("div", "block");
            block.add("p", "reason").text(Wording.oneLine(claim.reason()));
            sheet.verdict(block, claim);
            Html rows = rows(block);
            claim.mentions().forEach(mention -> mention(rows, claim, mention, false));
        }
    }

    private void onlyHere(Html body) {
        if (!sheet.options().statuses().contains(Claim.Status.ONE_SOURCE)) {
            return;
        }
        body.add("h2").with("id", "only-here").text("Only here");
        for (Report.SourceEntry source : sheet.shown()) {
            Html heading = body.add("h3").with("id", "only-" + source.id());
            sheet.badge(heading, source.id());
            heading.text(" " + Wording.oneLine(source.article().displayName()) + ": "
                    + (source.onlyHere().isEmpty() ? "none found" : Wording.count(source.onlyHereCount(), "claim")));
            if (!source.onlyHere().isEmpty()) {
                Html rows = rows(body);
                for (Claim claim : source.onlyHere()) {
                    mention(rows, claim, claim.mentions().getFirst(), true);
                }
            }
        }
    }

    /** What several origins report and a source does not. */
    private void leftOut(Html body) {
        if (!report.hasOmissions() || !sheet.options().statuses().contains(Claim.Status.SHARED)) {
            return;
        }
        body.add("h2").with("id", LEFT_OUT).text("Left out here");
        body.add("p").text("Reported by two origins or more, and not found in this source. It may still be there in other words.");
        for (Report.SourceEntry source : sheet.shown()) {
            List<Omission> omissions = report.comparison().omissions(source.id());
            Html heading = body.add("h3").with("id", "left-out-" + source.id());
            sheet.badge(heading, source.id());
            heading.text(" " + Wording.oneLine(source.article().displayName())
                    + (omissions.isEmpty() && report.isSearchable(source.id()) ? ": none found" : ""));
            if (!report.isSearchable(source.id())) {
                body.add("p").text(Wording.NOT_LOOKED_FOR);
            } else if (!omissions.isEmpty()) {
                Html rows = Sheet.header(body.add("table", "omissions"), "Reported by", "Words", "Nearest here", "Place");
                omissions.forEach(omission -> omission(rows.add("tr"), omission));
            }
        }
    }

    private void omission(Html row, Omission omission) {
        Html letters = row.add("td", "letters");
        for (String article : omission.claim().articles()) {
            sheet.badge(letters, article);
            letters.text(" ");
        }
        Article article = report.witness(omission.words().article()).article();
        Html words = row.add("td");
        Sheet.words(words.add("div", "words"), article, report.words(omission.words()));
        if (!omission.context().equals(omission.words())) {
            Sheet.words(words.add("div", "words context"), article, report.words(omission.context()));
        }
        Passage nearest = omission.nearest();
        Html near = row.add("td", "words near");
        if (nearest == null) {
            near.text("–");
        } else {
            Sheet.words(near, report.witness(nearest.article()).article(),
                    Wording.shortened(NameMask.shown(report.words(nearest)), MOST_WORDS));
        }
        sheet.place(row.add("td", "number"), omission.words(), null);
    }

    private static Html rows(Html parent) {
        return Sheet.header(parent.add("table", "claims"), "Source", "Words", "Kind", "Place");
    }

    private void mention(Html rows, Claim claim, Passage mention, boolean withVerdict) {
        Html row = rows.add("tr");
        sheet.badge(row.add("td", "letter"), mention.article());
        Html words = row.add("td", "words");
        Sheet.words(words, report.witness(mention.article()).article(), report.words(mention));
        if (withVerdict) {
            sheet.verdict(words, claim);
        }
        row.add("td", "fact").text(Wording.kind(claim.kind()));
        sheet.place(row.add("td", "number"), mention, claim);
    }
}
