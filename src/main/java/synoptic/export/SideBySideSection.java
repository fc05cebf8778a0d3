package synoptic.export;

import java.util.ArrayList;
import java.util.List;
import synoptic.article.Article;
import synoptic.collation.Witness;

/** The articles in columns, two or three to a page, level where they report the same. The first source stands in each set. */
final class SideBySideSection {

    static final String ID = "side-by-side";
    static final String LABEL = "Side by side";

    private static final int MOST_COLUMNS = 3;

    private final Sheet sheet;
    private final ArticleText texts;

    SideBySideSection(Sheet sheet, ArticleText texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    void write(Html body) {
        List<List<Report.SourceEntry>> sets = sets(sheet.report().sources());
        boolean isTarget = !sheet.options().has(ReportPart.ARTICLES);
        Html section = sheet.section(body, "side-pages", ID, "Side by side", LABEL);
        sheet.selection(section);
        section.add("p", "note").text("Paragraphs that report the same stand level, under a line."
                + (sets.size() > 1 ? " The first source stands beside all others, two at a time." : ""));
        for (int set = 0; set < sets.size(); set++) {
            Html place = set == 0 ? section : section.add("div", "next-set");
            set(place, sets.get(set), set, isTarget);
        }
    }

    private static List<List<Report.SourceEntry>> sets(List<Report.SourceEntry> sources) {
        List<List<Report.SourceEntry>> sets = new ArrayList<>();
        for (int i = 1; i < sources.size(); i += MOST_COLUMNS - 1) {
            List<Report.SourceEntry> set = new ArrayList<>(List.of(sources.getFirst()));
            set.addAll(sources.subList(i, Math.min(i + MOST_COLUMNS - 1, sources.size())));
            sets.add(set);
        }
        return sets;
    }

    private void set(Html section, List<Report.SourceEntry> set, int index, boolean isTarget) {
        if (sets(sheet.report().sources()).size() > 1) {
            String others = Wording.list(set.stream().skip(1).map(Report.SourceEntry::id).toList());
            section.add("p", "note").text(set.getFirst().id() + " beside " + others);
        }
        if (sheet.isPaper()) {
            // Behind the note: a running element that comes first on a page counts for the page before.
            Html running = section.add("div", "running-columns");
            running.add("div", "section").text("Side by side");
            titles(running.add("table", "side columns" + set.size()), set);
        }
        Html table = section.add("table", "side columns" + set.size());
        titles(table, set);
        Html rows = table.add("tbody");
        List<Article> articles = set.stream().map(Report.SourceEntry::article).toList();
        List<CollatedRows.Row> collated = CollatedRows.of(articles, sheet.report().comparison().collation());
        if (collated.isEmpty()) {
            collated = List.of(new CollatedRows.Row(articles.stream().map(article -> List.<Integer>of()).toList(), false));
        }
        List<Witness> witnesses = set.stream().map(Report.SourceEntry::witness).toList();
        List<MarkedText> marked = articles.stream().map(article -> sheet.text(article.id())).toList();
        ShortRows shortRows = new ShortRows(sheet.isPaper() ? sheet.options().paper().row(set.size()) : Integer.MAX_VALUE);
        for (CollatedRows.Row row : collated) {
            String styleClass = row.isLevel() ? "level" : "between";
            for (List<List<MarkedText.Paragraph>> cells : shortRows.of(row.cells(), witnesses, marked)) {
                Html line = rows.add("tr", styleClass + (isHeading(cells) ? " heading" : ""));
                for (int column = 0; column < articles.size(); column++) {
                    Html cell = line.add("td");
                    Sheet.language(cell, articles.get(column));
                    if (!sheet.isPaper() && !cells.get(column).isEmpty()) {
                        cell.with("data-source", Sheet.name(set.get(column)));
                    }
                    String target = isTarget && (column > 0 || index == 0) ? "" : "side" + index + "-";
                    for (MarkedText.Paragraph paragraph : cells.get(column)) {
                        texts.paragraph(cell, articles.get(column), paragraph, target);
                    }
                }
                styleClass = "between";
            }
        }
    }

    private static boolean isHeading(List<List<MarkedText.Paragraph>> cells) {
        return cells.stream().anyMatch(cell -> !cell.isEmpty() && ShortRows.isHeading(cell.getLast()));
    }

    private void titles(Html table, List<Report.SourceEntry> set) {
        Html header = table.add("thead").add("tr");
        for (Report.SourceEntry source : set) {
            Html title = header.add("th").with("scope", "col");
            sheet.badge(title, source.id());
            title.text(" " + Wording.oneLine(source.article().displayName()));
        }
    }
}
