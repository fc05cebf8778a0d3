package synoptic.ui.notes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.project.Note;
import synoptic.project.NotePlace;
import synoptic.project.Review.Verdict;
import synoptic.ui.i18n.Messages;

/** Verdict, note and tags of what is selected, and what it is to be matched with. */
public final class NotesView extends VBox {

    private final NotesViewModel model;
    private final Messages messages;
    private final Runnable onOpened;
    private final ToggleButton confirm;
    private final ToggleButton reject;
    private final ToggleButton write;
    private final ToggleButton hold;
    private final VBox matching = new VBox();
    private final NoteEditor editor;
    private @Nullable NotePlace place;
    private boolean wasBlank;

    /** @param onOpened brings the fields into view */
    public NotesView(NotesViewModel model, Messages messages, Runnable onOpened) {
        this.onOpened = onOpened;
        this.model = model;
        this.messages = messages;
        getStyleClass().add("notes");
        confirm = verdict("verdict.confirm", Verdict.CONFIRMED);
        confirm.setId("confirm");
        reject = verdict("verdict.reject", Verdict.REJECTED);
        reject.setId("reject");
        write = new ToggleButton(messages.get("note.write"));
        write.setId("write-note");
        write.setOnAction(event -> open(write.isSelected()));
        Button copy = new Button("", new FontIcon(Feather.COPY));
        copy.setId("copy-passage");
        copy.setAccessibleText(messages.get("copy.button"));
        copy.setTooltip(new Tooltip(messages.get("keys.copy")));
        copy.setOnAction(event -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, model.quoteSelected())));
        hold = new ToggleButton(messages.get("match.with"));
        hold.setId("match-with");
        hold.setTooltip(new Tooltip(messages.get("match.with.explanation")));
        hold.setOnAction(event -> {
            if (model.isHeldSelected()) {
                model.forgetHeld();
            } else {
                model.matchOrHold();
            }
            showHeld();
        });
        FlowPane actions = new FlowPane(confirm, reject, write, hold, copy);
        actions.getStyleClass().add("card-actions");
        editor = new NoteEditor(model, "", write, messages);
        matching.getStyleClass().add("matching");
        getChildren().addAll(actions, matching, editor);
        model.heldProperty().subscribe(words -> showHeld());
        model.verdictProperty().subscribe(verdict -> {
            confirm.setSelected(verdict == Verdict.CONFIRMED);
            reject.setSelected(verdict == Verdict.REJECTED);
        });
        model.noteProperty().subscribe(this::show);
    }

    private ToggleButton verdict(String key, Verdict verdict) {
        ToggleButton button = new ToggleButton(messages.get(key));
        button.setOnAction(event -> {
            model.judge(verdict);
            button.setSelected(model.verdictProperty().get() == verdict);
        });
        return button;
    }

    /** Offers to match what is selected with the words that are held, or says how to go on. */
    private void showHeld() {
        hold.setSelected(model.isHeldSelected());
        hold.setVisible(model.heldElsewhere().isEmpty());
        hold.setManaged(hold.isVisible());
        matching.getChildren().clear();
        if (model.isHeldSelected()) {
            matching.getChildren().add(hint(messages.get("match.held")));
        }
        model.heldElsewhere().ifPresent(words -> {
            FlowPane answers = new FlowPane(
                    answer("pin.match", words, Pin.Kind.MATCH),
                    answer("pin.no-match", words, Pin.Kind.NO_MATCH),
                    answer("pin.conflict", words, Pin.Kind.CONFLICT));
            Button forget = new Button(messages.get("match.forget"));
            forget.setId("forget-held");
            forget.setOnAction(event -> model.forgetHeld());
            answers.getChildren().add(forget);
            answers.getStyleClass().add("card-actions");
            matching.getChildren().addAll(hint(messages.get("match.this", model.quote(words))), answers);
        });
        matching.setVisible(!matching.getChildren().isEmpty());
        matching.setManaged(matching.isVisible());
    }

    private Button answer(String key, Passage words, Pin.Kind kind) {
        Button answer = new Button(messages.get(key));
        answer.setId("held-" + kind.name().toLowerCase(Locale.ROOT));
        answer.setOnAction(event -> model.pinHeld(words, kind));
        return answer;
    }

    private static Label hint(String words) {
        Label hint = new Label(words);
        hint.getStyleClass().add("card-note");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        return hint;
    }

    private void show(@Nullable Note note) {
        showHeld();
        boolean isOther = note == null ? place != null : !note.place().equals(place);
        editor.show(note);
        place = note == null ? null : note.place();
        if (note == null) {
            return;
        }
        for (ToggleButton button : List.of(confirm, reject)) {
            button.setVisible(model.isClaimSelected());
            button.setManaged(model.isClaimSelected());
        }
        if (isOther || (wasBlank && !note.isBlank())) {
            fold(note.isBlank());
        }
        wasBlank = note.isBlank();
    }

    /** Opens the note on what is selected and puts the focus there. */
    public void write() {
        open(true);
    }

    private void open(boolean wanted) {
        fold(!wanted);
        if (wanted) {
            onOpened.run();
            editor.begin();
        }
    }

    private void fold(boolean folded) {
        write.setSelected(!folded);
        editor.setVisible(!folded);
        editor.setManaged(!folded);
    }
}
