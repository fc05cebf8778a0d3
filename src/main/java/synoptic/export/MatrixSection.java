package synoptic.export;

import java.util.List;
import synoptic.article.Passage;
import synoptic.claim.Claim;

/** Who reports what: a row a claim, a column a source, each entry a way to the words, which lead back. */
final class MatrixSection {

    static final String ID = "matrix";
    static final String LABEL = "Matrix";

    private static final int MOST_WORDS = 28;

    /** More sources share one column. */
    private static final int MOST_COLUMNS = 10;

    private final Sheet sheet;
    private final Report report;

    MatrixSection(Sheet sheet) {
        this.sheet = sheet;
        this.report = sheet.report();
    }

    void write(Html body) {
        Html section = sheet.section(body, "matrix-pages", ID, "Who reports what", LABEL);
        sheet.selection(section);
        List<Claim> claims = sheet.claims();
        if (claims.isEmpty()) {
            section.add("p").text("No claims to show.");
            return;
        }
        List<Report.SourceEntry> sources = report.sources();
        boolean isWide = sources.size() <= MOST_COLUMNS;
        Html table = section.add("table", "matrix");
        Html header = table.add("thead").add("tr");
        header.add("th", "index").with("scope", "col").text("No.");
        header.add("th").with("scope", "col").text("Claim");
        header.add("th", "fact").with("scope", "col").text("Kind");
        header.add("th", "fact").with("scope", "col").text("Status");
        if (isWide) {
            for (Report.SourceEntry source : sources) {
                sheet.badge(header.add("th", "cell").with("scope", "col"), source.id());
            }
        } else {
            header.add("th", "entries").with("scope", "col").text("Reported by");
        }
        Html rows = table.add("tbody");
        for (Claim claim : claims) {
            row(rows, claim, isWide);
        }
    }

    private void row(Html rows, Claim claim, boolean isWide) {
        Html row = rows.add("tr").with("id", Sheet.row(claim));
        row.add("th", "index").with("scope", "row").text(Sheet.number(claim));
        Html words = row.add("td", "words");
        Passage first = claim.mentions().getFirst();
        Sheet.words(words, report.witness(first.article()).article(), Wording.shortened(report.words(first), MOST_WORDS));
        if (!sheet.isPaper()) {
            words.add("div", "why").with("lang", "en").with("dir", "ltr").text(Wording.oneLine(claim.reason()));
        }
        sheet.verdict(words, claim);
        row.add("td", "fact").text(Wording.kind(claim.kind()));
        sheet.status(row.add("td", "fact"), claim);
        if (isWide) {
            for (Report.SourceEntry source : report.sources()) {
                entry(row.add("td", "cell"), claim, source.id());
            }
        } else {
            Html all = row.add("td");
            for (String article : claim.articles()) {
                entry(all.add("span", "entry"), claim, article);
                all.text(" ");
            }
        }
    }

    /** Where a source states the claim; a dash where it does not. */
    private void entry(Html cell, Claim claim, String article) {
        List<Passage> mentions = claim.mentions().stream().filter(mention -> mention.article().equals(article)).toList();
        if (mentions.isEmpty()) {
            cell.add("span", "none").text("–");
            return;
        }
        Passage mention = mentions.getFirst();
        if (!sheet.hasText(article)) {
            cell.text("yes");
            return;
        }
        Html link = cell.add("a", "cell-page").with("href", "#" + sheet.target(mention, claim));
        link.with("title", "Claim " + Sheet.number(claim) + " in " + article);
        link.text(sheet.isPaper() ? article + " " : article);
    }
}
