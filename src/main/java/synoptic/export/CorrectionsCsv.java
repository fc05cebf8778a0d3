package synoptic.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.project.Project;
import synoptic.project.Review;
import synoptic.text.CodePointIndex;

/**
 * Writes what a reader corrected as annotated pairs, for teaching and for measuring how well passages are matched: a row a pair of
 * passages (match, no-match, conflict), and a row a claim (confirmed, rejected) with an empty second half. Offsets count code points, as
 * in the comparison file.
 */
public final class CorrectionsCsv {

    private static final int ID = 5;
    private static final int NUMBER = 8;
    private static final int WORDS = 60;

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("correction", NUMBER),
            new Table.Column("source 1", ID),
            new Table.Column("name 1", WORDS),
            new Table.Column("start 1", NUMBER),
            new Table.Column("end 1", NUMBER),
            new Table.Column("words 1", WORDS),
            new Table.Column("source 2", ID),
            new Table.Column("name 2", WORDS),
            new Table.Column("start 2", NUMBER),
            new Table.Column("end 2", NUMBER),
            new Table.Column("words 2", WORDS));

    private static final List<Table.Cell> NO_SECOND =
            List.of(Table.words(""), Table.words(""), Table.words(""), Table.words(""), Table.words(""));

    /**
     * Writes the corrections, pairs before claims, each in the order of correcting.
     *
     * @param out is flushed and left open
     * @throws IOException if {@code out} cannot be written to
     */
    public void write(Project project, OutputStream out) throws IOException {
        Map<String, Article> articles = new HashMap<>();
        Map<String, CodePointIndex> indexes = new HashMap<>();
        for (Article article : project.articles()) {
            articles.put(article.id(), article);
            indexes.put(article.id(), new CodePointIndex(article.text()));
        }
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Pin pin : project.pins()) {
            rows.add(row(pin.kind(), cells(pin.from(), articles, indexes), cells(pin.to(), articles, indexes)));
        }
        for (Review review : project.reviews()) {
            rows.add(row(review.verdict(), cells(review.mention(), articles, indexes), NO_SECOND));
        }
        ComparisonCsv.print(new Table("corrections", COLUMNS, rows), out);
    }

    private static List<Table.Cell> row(Enum<?> kind, List<Table.Cell> first, List<Table.Cell> second) {
        List<Table.Cell> row = new ArrayList<>();
        row.add(Table.words(kind.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        row.addAll(first);
        row.addAll(second);
        return row;
    }

    private static List<Table.Cell> cells(Passage passage, Map<String, Article> articles, Map<String, CodePointIndex> indexes) {
        Article article = Objects.requireNonNull(articles.get(passage.article()), () -> "no article " + passage.article());
        CodePointIndex index = Objects.requireNonNull(indexes.get(passage.article()));
        return List.of(
                Table.words(article.id()),
                Table.words(article.displayName()),
                Table.amount(index.start(passage.span())),
                Table.amount(index.end(passage.span())),
                Table.words(passage.span().in(article.text())));
    }
}
