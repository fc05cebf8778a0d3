package synoptic.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.collation.OriginGroup;
import synoptic.collation.Witness;
import synoptic.export.Table.Cell;
import synoptic.export.Table.Column;
import synoptic.extract.Quantity;
import synoptic.extract.Quotation;
import synoptic.text.CodePointIndex;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;

/**
 * A report as tables. Kinds, statuses and bounds bear the names of the comparison file, places are code points as there, and
 * claims bear its ids, so that a row can be found again in it.
 */
final class ComparisonTables {

    /** Between several passages in one cell. */
    private static final String AND = " / ";

    private final Report report;
    private final Map<String, CodePointIndex> indexes = new HashMap<>();

    ComparisonTables(Report report) {
        this.report = report;
        for (Report.SourceEntry source : report.sources()) {
            indexes.put(source.id(), new CodePointIndex(source.article().text()));
        }
    }

    /** A row a claim, and a column a source with the words in which it states the claim. */
    Table claims() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("claim", 8),
                new Column("kind", 11),
                new Column("status", 12),
                new Column("verdict", 11),
                new Column("reported by", 12),
                new Column("sources", 9),
                new Column("origins", 9)));
        for (Report.SourceEntry source : report.sources()) {
            columns.add(new Column(source.id() + " " + Wording.oneLine(source.article().displayName()), 44));
        }
        columns.add(new Column("said by", 20));
        columns.add(new Column("confidence", 11));
        columns.add(new Column("reason", 60));
        columns.add(new Column("nearest passages elsewhere", 60));
        List<List<Cell>> rows =
                report.comparison().claims().stream().map(this::claim).toList();
        return new Table("claims", columns, rows);
    }

    private List<Cell> claim(Claim claim) {
        List<Cell> row = new ArrayList<>(List.of(
                Table.words(claim.id()),
                Table.words(Wording.kind(claim.kind())),
                Table.words(Wording.identifier(claim.status())),
                Table.words(report.findings().verdict(claim).map(Wording::identifier).orElse("")),
                Table.words(String.join(", ", claim.articles())),
                Table.amount(claim.articles().size()),
                Table.amount(report.origins(claim))));
        for (Report.SourceEntry source : report.sources()) {
            List<String> words = claim.mentions().stream()
                    .filter(mention -> mention.article().equals(source.id()))
                    .map(report::words)
                    .distinct()
                    .toList();
            row.add(Table.words(String.join(AND, words)));
        }
        row.add(Table.words(claim.attribution() == null ? "" : report.comparison().told(claim.attribution())));
        row.add(Table.amount(Wording.rounded(claim.confidence())));
        row.add(Table.words(claim.reason()));
        List<String> nearest = claim.nearest().stream()
                .map(near -> near.passage().article() + ": " + report.words(near.passage()))
                .toList();
        row.add(Table.words(String.join(AND, nearest)));
        return row;
    }

    /** A row a figure of a source, in order of place. */
    Table figures() {
        List<Column> columns = List.of(
                new Column("source", 8),
                new Column("outlet", 22),
                new Column("value", 14),
                new Column("unit", 14),
                new Column("of", 16),
                new Column("bound", 10),
                new Column("words", 30),
                new Column("sentence", 70),
                new Column("claims", 12),
                new Column("status", 16),
                new Column("verdict", 14),
                new Column("start", 8),
                new Column("end", 8));
        List<List<Cell>> rows = new ArrayList<>();
        for (Report.SourceEntry source : report.sources()) {
            for (Quantity figure : source.figures()) {
                List<Cell> row = new ArrayList<>(source(source));
                row.add(Table.amount(figure.value()));
                row.add(Table.words(orNothing(figure.unit())));
                row.add(Table.words(orNothing(figure.noun())));
                row.add(Table.words(Wording.identifier(figure.bound())));
                row.add(Table.words(source.witness().words(figure.span())));
                row.add(Table.words(sentence(source.witness(), figure.number())));
                row.addAll(claims(new Passage(source.id(), figure.number())));
                row.addAll(place(source.id(), figure.number()));
                rows.add(row);
            }
        }
        return new Table("figures", columns, rows);
    }

    /** A row a quotation of a source, in order of place. */
    Table quotations() {
        List<Column> columns = List.of(
                new Column("source", 8),
                new Column("outlet", 22),
                new Column("kind", 10),
                new Column("speaker", 26),
                new Column("cue", 12),
                new Column("words", 80),
                new Column("claims", 12),
                new Column("status", 16),
                new Column("verdict", 14),
                new Column("start", 8),
                new Column("end", 8));
        List<List<Cell>> rows = new ArrayList<>();
        for (Report.SourceEntry source : report.sources()) {
            Witness witness = source.witness();
            for (Quotation quotation : source.quotations()) {
                List<Cell> row = new ArrayList<>(source(source));
                row.add(Table.words(Wording.identifier(quotation.kind())));
                row.add(Table
                        .words(quotation.speaker() == null ? "" : report.comparison().told(new Passage(source.id(), quotation.speaker()))));
                row.add(Table.words(quotation.cue() == null ? "" : witness.words(quotation.cue())));
                row.add(Table.words(witness.words(quotation.span())));
                row.addAll(claims(new Passage(source.id(), quotation.span())));
                row.addAll(place(source.id(), quotation.span()));
                rows.add(row);
            }
        }
        return new Table("quotations", columns, rows);
    }

    /** A row a source. */
    Table sources() {
        List<Column> columns = List.of(
                new Column("source", 8),
                new Column("outlet", 22),
                new Column("headline", 60),
                new Column("byline", 22),
                new Column("published", 22),
                new Column("language", 10),
                new Column("words", 9),
                new Column("claims only here", 16),
                new Column("share only here", 15),
                new Column("same origin as", 14),
                new Column("file", 28),
                new Column("SHA-256 of the text", 68));
        List<List<Cell>> rows = new ArrayList<>();
        for (Report.SourceEntry source : report.sources()) {
            Article article = source.article();
            OriginGroup origin = source.origin();
            List<Cell> row = new ArrayList<>(source(source));
            row.add(Table.words(orNothing(article.headline())));
            row.add(Table.words(orNothing(article.byline())));
            row.add(article.published() == null ? Table.words("") : new Cell.Moment(article.published()));
            row.add(Table.words(article.language()));
            row.add(Table.amount(source.witness().wordCount()));
            row.add(Table.amount(source.onlyHereCount()));
            row.add(Table.amount(Wording.rounded(source.onlyHereShare())));
            row.add(Table.words(origin == null
                    ? ""
                    : String.join(", ", origin.articles().stream()
                            .filter(other -> !other.equals(source.id()))
                            .toList())));
            row.add(article.origin() instanceof Origin.Page page && Origin.Page.isLink(page.address())
                    ? new Cell.Address(page.address())
                    : Table.words(article.origin().name()));
            row.add(Table.words(Fingerprint.sha256(article.text())));
            rows.add(row);
        }
        return new Table("sources", columns, rows);
    }

    /**
     * What the reader of a file must know about how it was made.
     *
     * @param statuses of which the claims are listed
     */
    Table about(Set<Claim.Status> statuses) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Table.words("Made with"), Table.words(Release.generator())));
        rows.add(List.of(Table.words("Compared"), Table.words(report.headline())));
        Wording.shown(statuses).ifPresent(shown -> rows.add(List.of(Table.words("Claims"), Table.words(shown))));
        for (String sentence : report.method()) {
            rows.add(List.of(Table.words("How this was made"), Table.words(sentence)));
        }
        rows.add(List.of(
                Table.words("Start and end"),
                Table.words("count the Unicode characters (code points) of the source's text before and up to the words.")));
        return new Table("about", List.of(new Column("about", 22), new Column("this comparison", 110)), rows);
    }

    private static List<Cell> source(Report.SourceEntry source) {
        return List.of(Table.words(source.id()), Table.words(source.article().displayName()));
    }

    /** The claims that these words state or help to state, their statuses, and what the reader decided of each. */
    private List<Cell> claims(Passage passage) {
        List<Claim> claims = report.claims(passage);
        return List.of(
                Table.words(String.join(", ", claims.stream().map(Claim::id).toList())),
                Table.words(String.join(", ", claims.stream()
                        .map(claim -> Wording.identifier(claim.status()))
                        .distinct()
                        .toList())),
                Table.words(claims.stream()
                        .flatMap(claim -> report.findings().verdict(claim).stream()
                                .map(verdict -> claim.id() + " " + Wording.identifier(verdict)))
                        .collect(Collectors.joining(", "))));
    }

    private List<Cell> place(String article, TextSpan span) {
        CodePointIndex index = Objects.requireNonNull(indexes.get(article), () -> "no article " + article);
        return List.of(Table.amount(index.start(span)), Table.amount(index.end(span)));
    }

    private static String sentence(Witness witness, TextSpan words) {
        return witness.sentenceAt(words.start()).map(Sentence::span).map(witness::words).orElse("");
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
