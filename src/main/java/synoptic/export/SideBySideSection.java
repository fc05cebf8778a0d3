package synoptic.export;

import java.util.ArrayList;
import java.util.List;
import synoptic.article.Article;
import synoptic.collation.Witness;

/** The articles in columns, two or three to a page, level where they report the same. The first source stands in each set. */
final class SideBySideSection {

    static final String ID = "side-by-side";
    static final String LABEL = "Side by side";

    private static final int COLUMNS_ON_SCREEN = 3;

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
                + (sets.size() > 1 ? " The first source stands beside all others, " + (others() == 1 ? "one at a time." : "two at a time.")
                        : ""));
        for (int set = 0; set < sets.size(); set++) {
            Html place = set == 0 ? section : section.add("div", "next-set");
            set(place, sets.get(set), set, isTarget);
        }
    }

    /** How many columns there are beside that of the first source. */
    private int others() {
        return (sheet.isPaper() ? sheet.options().paper().columns() : COLUMNS_ON_SCREEN) - 1;
    }

    private List<List<Report.SourceEntry>> sets(List<Report.SourceEntry> sources) {
        int others = others();
        List<List<Report.SourceEntry>> sets = new ArrayList<>();
        for (int i = 1; i < sources.size(); i += others) {
            List<Report.SourceEntry> set = new ArrayList<>(List.of(sources.getFirst()));
            set.addAll(sources.subList(i, Math.min(i + others, sources.size())));
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
        List<Line> lines = new ArrayList<>();
        for (CollatedRows.Row row : collated) {
            boolean isLevel = row.isLevel();
            for (List<List<MarkedText.Paragraph>> cells : shortRows.of(row.cells(), witnesses, marked)) {
                lines.add(new Line(isLevel, cells));
                isLevel = false;
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Html row = rows.add("tr", (line.isLevel() ? "level" : "between") + (isHeading(line.cells()) ? " heading" : ""));
            for (int column = 0; column < articles.size(); column++) {
                Html cell = row.add("td");
                if (sheet.isPaper() && isEnd(lines, i, column)) {
                    cell.add("p", "end").text("End of " + set.get(column).id());
                } else {
                    Sheet.language(cell, articles.get(column));
                }
                if (!sheet.isPaper() && !line.cells().get(column).isEmpty()) {
                    cell.with("data-source", Sheet.name(set.get(column)));
                }
                String target = isTarget && (column > 0 || index == 0) ? "" : "side" + index + "-";
                for (MarkedText.Paragraph paragraph : line.cells().get(column)) {
                    texts.paragraph(cell, articles.get(column), paragraph, target);
                }
            }
        }
    }

    /**
     * A row as it is set.
     *
     * @param isLevel whether its paragraphs report the same and begin here
     * @param cells what stands in each column
     */
    private record Line(boolean isLevel, List<List<MarkedText.Paragraph>> cells) {}

    /** Whether a column has nothing in a row and in none after it, but in the one before: what follows is no gap. */
    private static boolean isEnd(List<Line> lines, int row, int column) {
        return row > 0
                && !lines.get(row - 1).cells().get(column).isEmpty()
                && lines.subList(row, lines.size()).stream().allMatch(line -> line.cells().get(column).isEmpty());
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
