package synoptic.ui.claims;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.ui.control.MarkedText;
import synoptic.ui.control.RightToLeft;
import synoptic.ui.i18n.Messages;
import synoptic.ui.notes.NotesViewModel;

/** A passage of the card that can be pressed like a button; a real one would not wrap its words. */
final class CardEntry extends Pressable {

    CardEntry(Card.Entry entry, Consumer<Passage> onPress, NotesViewModel notes, Messages messages) {
        super(() -> onPress.accept(entry.passage()));
        getStyleClass().add("card-entry");
        Label note = new Label();
        note.getStyleClass().add("card-note");
        RightToLeft.show(entry.note(), note);
        note.setMinHeight(USE_PREF_SIZE);
        MarkedText words = new MarkedText();
        words.getStyleClass().add("card-words");
        words.show(entry.words());
        getChildren().addAll(note, words);
        Pin.Kind correction = entry.correction();
        if (correction != null) {
            Pin.Kind offered = notes.pinOn(entry.passage()).filter(kind -> kind != Pin.Kind.CONFLICT).orElse(correction);
            FlowPane corrections = new FlowPane(
                    correction(entry.passage(), offered, notes, messages),
                    correction(entry.passage(), Pin.Kind.CONFLICT, notes, messages));
            corrections.getStyleClass().add("corrections");
            getChildren().add(corrections);
        }
        setFocusTraversable(true);
        setAccessibleText(entry.note() + ". " + words.getAccessibleText());
    }

    private static ToggleButton correction(Passage passage, Pin.Kind kind, NotesViewModel notes, Messages messages) {
        ToggleButton button = new ToggleButton(messages.get(switch (kind) {
            case MATCH -> "pin.match";
            case NO_MATCH -> "pin.no-match";
            case CONFLICT -> "pin.conflict";
        }));
        button.getStyleClass().add("correction");
        button.setSelected(notes.pinOn(passage).filter(known -> known == kind).isPresent());
        button.setOnAction(event -> {
            notes.pin(passage, kind);
            button.setSelected(notes.pinOn(passage).filter(known -> known == kind).isPresent());
        });
        return button;
    }
}
