package synoptic.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.collation.Collation;
import synoptic.collation.Link;
import synoptic.text.TextSpan;

/**
 * Paragraphs of two or three articles in rows, so that those which report the same stand level. The first article is the
 * measure: each other one is aligned with it, in order, by the pairs of paragraphs whose links weigh most together. What has no
 * counterpart stands in a row between, in its own order; every paragraph is in exactly one row.
 */
final class CollatedRows {

    /**
     * A row.
     *
     * @param cells for each article the indices of its paragraphs, ascending; may be empty
     * @param isLevel whether its paragraphs report the same, and do not just lie between two rows that do
     */
    record Row(List<List<Integer>> cells, boolean isLevel) {

        Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    private final List<Article> articles;
    private final Collation collation;
    private final List<Row> rows = new ArrayList<>();

    private CollatedRows(List<Article> articles, Collation collation) {
        this.articles = articles;
        this.collation = collation;
    }

    /** @param articles the first is the measure */
    static List<Row> of(List<Article> articles, Collation collation) {
        return new CollatedRows(articles, collation).rows();
    }

    private List<Row> rows() {
        int columns = articles.size();
        List<Map<Integer, Integer>> partners = new ArrayList<>();
        int[] next = new int[columns];
        for (int column = 0; column < columns; column++) {
            partners.add(column == 0 ? Map.of() : partners(articles.getFirst(), articles.get(column)));
        }
        int paragraphs = articles.getFirst().paragraphs().size();
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            int[] level = new int[columns];
            boolean isLevel = false;
            for (int column = 1; column < columns; column++) {
                level[column] = partners.get(column).getOrDefault(paragraph, -1);
                isLevel |= level[column] >= 0;
            }
            if (!isLevel) {
                continue;
            }
            between(next, until(next, level, paragraph));
            List<List<Integer>> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                int own = column == 0 ? paragraph : level[column];
                cells.add(own < 0 ? List.of() : List.of(own));
                next[column] = own < 0 ? next[column] : own + 1;
            }
            rows.add(new Row(cells, true));
        }
        int[] ends = new int[columns];
        for (int column = 0; column < columns; column++) {
            ends[column] = articles.get(column).paragraphs().size();
        }
        between(next, ends);
        return rows;
    }

    private static int[] until(int[] next, int[] level, int paragraph) {
        int[] until = next.clone();
        until[0] = paragraph;
        for (int column = 1; column < level.length; column++) {
            until[column] = level[column] < 0 ? next[column] : level[column];
        }
        return until;
    }

    private void between(int[] next, int[] until) {
        List<List<Integer>> cells = new ArrayList<>();
        for (int column = 0; column < next.length; column++) {
            List<Integer> cell = new ArrayList<>();
            while (next[column] < until[column]) {
                cell.add(next[column]++);
            }
            cells.add(cell);
        }
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(new Row(cells, false));
        }
    }

    /** The heaviest chain of pairs of paragraphs that goes on in both articles. */
    private Map<Integer, Integer> partners(Article one, Article other) {
        int height = one.paragraphs().size();
        int width = other.paragraphs().size();
        double[][] weights = new double[height][width];
        for (Link link : collation.links()) {
            if (link.touches(one.id()) && link.touches(other.id())) {
                int row = paragraph(one, link.end(one.id()));
                int column = paragraph(other, link.end(other.id()));
                if (row >= 0 && column >= 0) {
                    weights[row][column] += link.score();
                }
            }
        }
        double[][] best = new double[height + 1][width + 1];
        for (int row = height - 1; row >= 0; row--) {
            for (int column = width - 1; column >= 0; column--) {
                best[row][column] = Math.max(
                        Math.max(best[row + 1][column], best[row][column + 1]),
                        weights[row][column] + best[row + 1][column + 1]);
            }
        }
        Map<Integer, Integer> partners = new TreeMap<>();
        int row = 0;
        int column = 0;
        while (row < height && column < width) {
            if (best[row][column] == best[row + 1][column]) {
                row++;
            } else if (best[row][column] == best[row][column + 1]) {
                column++;
            } else {
                partners.put(row++, column++);
            }
        }
        return partners;
    }

    private static int paragraph(Article article, Passage passage) {
        List<TextSpan> paragraphs = article.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).overlaps(passage.span())) {
                return i;
            }
        }
        return -1;
    }
}
