package synoptic.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.claim.DraftCheck;
import synoptic.claim.Omission;
import synoptic.export.Table.Cell;
import synoptic.export.Table.Column;
import synoptic.text.CodePointIndex;

/** What each source leaves out, and the reader's own text sentence by sentence, as tables. */
final class DraftTables {

    private static final String AND = " / ";

    private final Report report;

    DraftTables(Report report) {
        this.report = report;
    }

    /** A row an omission, source by source. */
    Table omissions() {
        List<Column> columns = List.of(
                new Column("source", 8),
                new Column("outlet", 22),
                new Column("words", 60),
                new Column("sentence", 70),
                new Column("claim", 8),
                new Column("reported by", 12),
                new Column("origins", 9),
                new Column("nearest here", 60),
                new Column("reason", 60));
        List<List<Cell>> rows = report.comparison().omissions().stream().map(this::omission).toList();
        return new Table("omissions", columns, rows);
    }

    private List<Cell> omission(Omission omission) {
        Passage nearest = omission.nearest();
        return List.of(
                Table.words(omission.source()),
                Table.words(report.witness(omission.source()).article().displayName()),
                Table.words(report.words(omission.words())),
                Table.words(report.words(omission.context())),
                Table.words(omission.claim().id()),
                Table.words(String.join(", ", omission.claim().articles())),
                Table.amount(omission.origins().size()),
                Table.words(nearest == null ? "" : report.words(nearest)),
                Table.words(omission.reason()));
    }

    /** A row a sentence of the draft, in order; none where there is no draft. */
    Table draft(@Nullable DraftCheck draft) {
        List<Column> columns = List.of(
                new Column("verdict", 18),
                new Column("sentence", 80),
                new Column("reported by", 12),
                new Column("passages", 80),
                new Column("doubts", 40),
                new Column("reason", 80),
                new Column("start", 8),
                new Column("end", 8));
        List<List<Cell>> rows = new ArrayList<>();
        if (draft == null) {
            return new Table("draft", columns, rows);
        }
        CodePointIndex index = new CodePointIndex(draft.draft().article().text());
        for (DraftCheck.Sentence sentence : draft.sentences()) {
            List<Passage> passages = sentence.evidence().stream().map(DraftCheck.Evidence::passage).toList();
            rows.add(List.of(
                    Table.words(Wording.identifier(sentence.verdict())),
                    Table.words(draft.words(sentence.span())),
                    Table.words(passages.stream().map(Passage::article).collect(Collectors.joining(", "))),
                    Table.words(passages.stream()
                            .map(passage -> passage.article() + ": " + report.words(passage))
                            .collect(Collectors.joining(AND))),
                    Table.words(sentence.doubts().stream()
                            .map(doubt -> Wording.identifier(doubt.kind()) + ": " + Wording.oneLine(draft.words(doubt.words())))
                            .collect(Collectors.joining(AND))),
                    Table.words(sentence.reason()),
                    Table.amount(index.start(sentence.span())),
                    Table.amount(index.end(sentence.span()))));
        }
        return new Table("draft", columns, rows);
    }
}
