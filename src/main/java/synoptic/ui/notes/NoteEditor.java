package synoptic.ui.notes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import synoptic.project.Note;
import synoptic.project.NotePlace;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.Marks;

/** The fields of one note: words, tags, colour, and whose name it bears. What is written is kept once a field is left. */
final class NoteEditor extends VBox {

    private static final int LINES = 3;
    /** A note that is being written is kept whenever its writer pauses for so long: a crash must not cost a page. */
    private static final Duration PAUSE = Duration.seconds(3);

    private final NotesViewModel model;
    private final Messages messages;
    private final TextArea words = new TextArea();
    private final TextField tags = new TextField();
    private final Map<Note.Colour, ToggleButton> colours = new EnumMap<>(Note.Colour.class);
    private final Label signature = new Label();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private @Nullable NotePlace place;
    private boolean arriving;

    /**
     * @param purpose begins the ids of the fields
     * @param before what Shift and Tab go back to from the first field
     */
    NoteEditor(NotesViewModel model, String purpose, Node before, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("note-editor");
        words.setId(purpose + "note");
        words.setPrefRowCount(LINES);
        words.setWrapText(true);
        leaveByTab(before);
        passOverTheKeyThatLedHere();
        words.setPromptText(messages.get("note.words"));
        words.setAccessibleText(messages.get("note.words"));
        tags.setId(purpose + "tags");
        tags.setPromptText(messages.get("note.tags"));
        tags.setAccessibleText(messages.get("note.tags"));
        for (var field : List.of(words, tags)) {
            field.focusedProperty().addListener((observable, old, now) -> {
                if (!now) {
                    keep();
                }
            });
        }
        tags.setOnAction(event -> keep());
        pause.setOnFinished(event -> keep());
        words.textProperty().addListener((observable, old, now) -> {
            if (words.isFocused()) {
                pause.playFromStart();
            }
        });
        getChildren().addAll(words, tags, colours(purpose), signing(purpose));
        model.authorProperty().addListener((observable, old, now) -> sign());
    }

    private void leaveByTab(Node before) {
        // Tab leaves the field; a note needs no tabulators.
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                (event.isShiftDown() ? before : tags).requestFocus();
                event.consume();
            }
        });
    }

    private FlowPane colours(String purpose) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("note-colours");
        for (Note.Colour colour : Note.Colour.values()) {
            ToggleButton button = new ToggleButton(colour.shape());
            button.setId(purpose + Marks.styleClass(colour));
            button.getStyleClass().setAll("note-colour", Marks.styleClass(colour));
            String name = messages.get("note.colour", NoteColours.name(colour, messages));
            button.setAccessibleText(name);
            button.setTooltip(new Tooltip(name));
            button.setOnAction(event -> {
                select(colour);
                keep();
            });
            colours.put(colour, button);
            row.getChildren().add(button);
        }
        return row;
    }

    private FlowPane signing(String purpose) {
        signature.setId(purpose + "note-author");
        signature.getStyleClass().add("card-note");
        Hyperlink sign = new Hyperlink(messages.get("note.sign"));
        sign.setId(purpose + "sign-notes");
        sign.getStyleClass().add("card-note");
        sign.setOnAction(event -> new SignaturePopover(model, messages).show(sign));
        FlowPane row = new FlowPane(signature, sign);
        row.getStyleClass().add("note-signature");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Shows a note, or none; what was being written at another place is kept first. */
    void show(@Nullable Note note) {
        NotePlace now = note == null ? null : note.place();
        boolean isOther = !Objects.equals(now, place);
        if (isOther) {
            keep();
            place = now;
        }
        if (note == null) {
            return;
        }
        if (isOther || !note.words().equals(words.getText().strip())) {
            words.setText(note.words());
        }
        tags.setText(String.join(", ", note.tags()));
        select(note.colour());
        sign();
    }

    private void select(Note.Colour chosen) {
        colours.forEach((colour, button) -> button.setSelected(colour == chosen));
    }

    private void sign() {
        NotePlace here = place;
        Note note = here == null ? null : model.noteAt(here);
        if (note == null || note.isBlank()) {
            String author = model.authorProperty().get();
            signature.setText(author.isEmpty() ? messages.get("note.unsigned") : messages.get("note.will-be-by", author));
        } else {
            signature.setText(note.author().isEmpty() ? messages.get("note.unsigned") : messages.get("note.by", note.author()));
        }
    }

    /** Puts the focus where one writes. */
    void begin() {
        arriving = true;
        words.requestFocus();
    }

    /** The letter of the key that led here comes after the focus has moved, and is none of the note's. */
    private void passOverTheKeyThatLedHere() {
        words.addEventFilter(KeyEvent.ANY, event -> {
            if (event.getEventType() != KeyEvent.KEY_TYPED) {
                arriving = false;
            } else if (arriving) {
                event.consume();
            }
        });
    }

    /** Keeps what is written. */
    void keep() {
        pause.stop();
        NotePlace at = place;
        if (at != null && isVisible()) {
            Note.Colour chosen = colours.entrySet().stream()
                    .filter(colour -> colour.getValue().isSelected())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(Note.Colour.USUAL);
            model.write(at, words.getText(), tags.getText(), chosen);
        }
    }
}
