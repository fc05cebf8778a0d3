package synoptic.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import synoptic.article.Article;
import synoptic.project.Note;
import synoptic.project.Project;
import synoptic.text.CodePointIndex;
import synoptic.text.TextSpan;

/** What a reader wrote as a table, by source and place: a row a note. Places count code points, as in the comparison file. */
final class NotesTable {

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("source", 8),
            new Table.Column("outlet", 22),
            new Table.Column("about", 60),
            new Table.Column("note", 70),
            new Table.Column("tags", 26),
            new Table.Column("colour", 10),
            new Table.Column("by", 18),
            new Table.Column("start", 8),
            new Table.Column("end", 8));

    private NotesTable() {}

    static Table of(Project project) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Article article : project.articles()) {
            CodePointIndex index = new CodePointIndex(article.text());
            project.notes().stream()
                    .filter(note -> note.article().equals(article.id()))
                    .sorted(Comparator.comparing(Note::place))
                    .forEach(note -> rows.add(row(article, index, note)));
        }
        return new Table("notes", COLUMNS, rows);
    }

    private static List<Table.Cell> row(Article article, CodePointIndex index, Note note) {
        TextSpan words = note.place().words();
        return List.of(
                Table.words(article.id()),
                Table.words(article.displayName()),
                Table.words(words == null ? "(the source as a whole)" : Wording.oneLine(words.in(article.text()))),
                Table.words(note.words()),
                Table.words(String.join(", ", note.tags())),
                Table.words(Wording.identifier(note.colour())),
                Table.words(note.author()),
                words == null ? Table.words("") : Table.amount(index.start(words)),
                words == null ? Table.words("") : Table.amount(index.end(words)));
    }
}
