package synoptic.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.project.Note;
import synoptic.ui.control.LetterBadge;
import synoptic.ui.control.RightToLeft;
import synoptic.ui.control.WrappingCell;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.Marks;

/** A line of the list of notes: colour and source, the note, what it is about, its tags and who wrote it. */
final class NoteCell extends WrappingCell<NoteRow> {

    private final Messages messages;

    NoteCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("note-cell");
    }

    @Override
    protected Region line(NoteRow row) {
        Note note = row.note();
        Label shape = new Label(note.colour().shape());
        shape.getStyleClass().addAll("note-shape", Marks.styleClass(note.colour()));
        shape.setMinWidth(Region.USE_PREF_SIZE);
        VBox text = new VBox();
        text.getStyleClass().add("note-lines");
        if (!note.words().isEmpty()) {
            text.getChildren().add(wrapped(note.words(), "note-words"));
        }
        text.getChildren().add(wrapped(about(row), "note-about"));
        String others = Stream.concat(note.tags().stream(), Stream.of(by(note)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  ·  "));
        if (!others.isEmpty()) {
            text.getChildren().add(wrapped(others, "note-tags"));
        }
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(shape, new LetterBadge(note.article()), text);
        line.getStyleClass().add("note-line");
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private String about(NoteRow row) {
        return row.about().isEmpty() ? messages.get("notes.whole", row.source()) : messages.get("notes.about", row.source(), row.about());
    }

    private String by(Note note) {
        return note.author().isEmpty() ? "" : messages.get("note.by", note.author());
    }

    static Label wrapped(String words, String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        RightToLeft.show(words, label);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    @Override
    protected String words(NoteRow row) {
        Note note = row.note();
        List<String> parts = new ArrayList<>(List.of(note.words(), about(row)));
        parts.addAll(note.tags());
        parts.add(NoteColours.name(note.colour(), messages));
        parts.add(by(note));
        parts.removeIf(String::isEmpty);
        return String.join(". ", parts);
    }
}
