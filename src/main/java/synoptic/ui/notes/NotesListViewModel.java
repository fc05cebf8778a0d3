package synoptic.ui.notes;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.project.Note;
import synoptic.project.Project;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.ReadingViewModel;

/** All notes, and which of them are listed. Used on the FX thread. */
public final class NotesListViewModel {

    private final ReadingViewModel reading;
    private final Messages messages;
    private final Runnable showColumns;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObjectProperty<Note.@Nullable Colour> colour = new SimpleObjectProperty<>(this, "colour");
    private final ObjectProperty<@Nullable String> tag = new SimpleObjectProperty<>(this, "tag");
    private final ObjectProperty<@Nullable String> author = new SimpleObjectProperty<>(this, "author");
    private final ObjectProperty<@Nullable String> source = new SimpleObjectProperty<>(this, "source");
    private final ObservableList<NoteRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> tags = FXCollections.observableArrayList();
    private final ObservableList<String> authors = FXCollections.observableArrayList();

    /** @param showColumns shows the columns, where the words are that a note is about */
    public NotesListViewModel(ReadingViewModel reading, Messages messages, Runnable showColumns) {
        this.reading = reading;
        this.messages = messages;
        this.showColumns = showColumns;
        InvalidationListener list = observable -> list();
        List.<Observable>of(words, colour, tag, author, source).forEach(filter -> filter.addListener(list));
        reading.project().projectProperty().subscribe(now -> update());
    }

    private void update() {
        List<Note> notes = reading.project().project().notes();
        follow(tags, notes.stream().flatMap(note -> note.tags().stream()), tag);
        follow(authors, notes.stream().map(Note::author).filter(name -> !name.isEmpty()), author);
        String chosen = source.get();
        if (chosen != null && !reading.project().project().ids().contains(chosen)) {
            source.set(null);
        }
        list();
    }

    /** What nothing bears any more cannot be looked for any more. */
    private static void follow(ObservableList<String> known, Stream<String> found, ObjectProperty<@Nullable String> chosen) {
        List<String> now = List.copyOf(new TreeSet<>(found.toList()));
        if (!known.equals(now)) {
            known.setAll(now);
        }
        String asked = chosen.get();
        if (asked != null && !now.contains(asked)) {
            chosen.set(null);
        }
    }

    private void list() {
        Project project = reading.project().project();
        List<NoteRow> now = project.articles().stream()
                .flatMap(article -> project.notes().stream()
                        .filter(note -> note.article().equals(article.id()))
                        .sorted((one, other) -> one.place().compareTo(other.place()))
                        .map(note -> row(note, article)))
                .filter(this::isAskedFor)
                .toList();
        if (!rows.equals(now)) {
            rows.setAll(now);
        }
    }

    private static NoteRow row(Note note, Article article) {
        String about = note.place().passage()
                .map(passage -> passage.span().in(article.text()).replace('\n', ' ').strip())
                .orElse("");
        return new NoteRow(note, article.displayName(), about);
    }

    private boolean isAskedFor(NoteRow row) {
        Note note = row.note();
        String sought = words.get().strip().toLowerCase(Locale.ROOT);
        return (colour.get() == null || note.colour() == colour.get())
                && (tag.get() == null || note.tags().contains(tag.get()))
                && (author.get() == null || note.author().equals(author.get()))
                && (source.get() == null || note.article().equals(source.get()))
                && Stream.concat(Stream.of(note.words(), row.about(), note.author()), note.tags().stream())
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(sought));
    }

    /** Goes to what a note is about. */
    public void jump(NoteRow row) {
        showColumns.run();
        row.note().place().passage().ifPresentOrElse(reading::select, () -> {
            reading.show(row.note().article());
            reading.currentProperty().set(row.note().article());
        });
    }

    /** Takes a note away. */
    public void remove(NoteRow row) {
        reading.project().change(messages.get("undo.note-removed"),
                project -> project.withNote(Note.blank(row.note().place())));
    }

    /** The notes that are listed, by column and place. */
    public ObservableList<NoteRow> rows() {
        return rows;
    }

    /** How many notes there are, listed or not. */
    public int total() {
        return reading.project().project().notes().size();
    }

    /** Every tag that a note bears, in the order of the alphabet. */
    public ObservableList<String> tags() {
        return tags;
    }

    /** Everybody whose name a note bears, in the order of the alphabet. */
    public ObservableList<String> authors() {
        return authors;
    }

    /** The articles, by whose id notes can be listed. */
    public ObservableList<Article> sources() {
        return reading.articles();
    }

    /** What stands in the notes that are listed, in their tags or in what they are about. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** The colour of the notes that are listed, null for any. */
    public ObjectProperty<Note.@Nullable Colour> colourProperty() {
        return colour;
    }

    /** A tag of the notes that are listed, null for any. */
    public ObjectProperty<@Nullable String> tagProperty() {
        return tag;
    }

    /** Who wrote the notes that are listed, null for anybody. */
    public ObjectProperty<@Nullable String> authorProperty() {
        return author;
    }

    /** The id of the article of the notes that are listed, null for any. */
    public ObjectProperty<@Nullable String> sourceProperty() {
        return source;
    }

}
