package synoptic.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import synoptic.article.Article;
import synoptic.project.Note;
import synoptic.project.Project;

/** Writes the notes of a project by themselves, whether its sources are compared or not. Equal projects give equal bytes. */
public final class NotesExport {

    /**
     * Writes the notes, by source and place.
     *
     * @param out is flushed and left open
     * @throws IOException if {@code out} cannot be written to
     */
    public void write(Project project, NotesFormat format, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> ComparisonCsv.print(NotesTable.of(project), out);
            case ANNOTATIONS -> new WebAnnotations().writeNotes(project, out);
            case MARKDOWN -> {
                out.write(markdown(project).getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        }
    }

    private static String markdown(Project project) {
        StringBuilder text = new StringBuilder("# Notes\n");
        for (Article article : project.articles()) {
            List<Note> notes = project.notes().stream()
                    .filter(note -> note.article().equals(article.id()))
                    .sorted(Comparator.comparing(Note::place))
                    .toList();
            if (!notes.isEmpty()) {
                text.append("\n## ").append(article.id()).append(' ').append(MarkdownSummary.escaped(article.displayName()))
                        .append("\n\n");
                notes.forEach(note -> MarkdownSummary.note(note, article.id(), words(note, article), text));
            }
        }
        return text.toString();
    }

    private static String words(Note note, Article article) {
        return note.place().passage().map(passage -> passage.span().in(article.text())).orElse("");
    }
}
