package synoptic.ui.notes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.project.Note;
import synoptic.project.Review.Verdict;
import synoptic.ui.i18n.Messages;

/** Verdict, note and tags of what is selected; what is written is kept once the field is left. */
public final class NotesView extends VBox {

    private static final int LINES = 3;
    /** A note that is being written is kept whenever its writer pauses for so long: a crash must not cost a page. */
    private static final Duration PAUSE = Duration.seconds(3);

    private final NotesViewModel model;
    private final Messages messages;
    private final Runnable onOpened;
    private final ToggleButton confirm;
    private final ToggleButton reject;
    private final ToggleButton write;
    private final TextArea words = new TextArea();
    private final TextField tags = new TextField();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private @Nullable Passage passage;

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
        Button copy = new Button(messages.get("copy.button"));
        copy.setOnAction(event -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, model.quoteSelected())));
        FlowPane actions = new FlowPane(confirm, reject, write, copy);
        actions.getStyleClass().add("card-actions");
        words.setId("note");
        words.setPrefRowCount(LINES);
        words.setWrapText(true);
        leaveByTab(words);
        words.setPromptText(messages.get("note.words"));
        words.setAccessibleText(messages.get("note.words"));
        tags.setId("tags");
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
        getChildren().addAll(actions, words, tags);
        model.verdictProperty().subscribe(verdict -> {
            confirm.setSelected(verdict == Verdict.CONFIRMED);
            reject.setSelected(verdict == Verdict.REJECTED);
        });
        model.noteProperty().subscribe(this::show);
    }

    private void leaveByTab(TextArea area) {
        // Tab leaves the field; a note needs no tabulators.
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                (event.isShiftDown() ? write : tags).requestFocus();
                event.consume();
            }
        });
    }

    private ToggleButton verdict(String key, Verdict verdict) {
        ToggleButton button = new ToggleButton(messages.get(key));
        button.setOnAction(event -> {
            model.judge(verdict);
            button.setSelected(model.verdictProperty().get() == verdict);
        });
        return button;
    }

    private void show(@Nullable Note note) {
        Passage now = note == null ? null : note.passage();
        boolean isOther = !Objects.equals(now, passage);
        if (isOther) {
            keep();
            passage = now;
        }
        if (note == null) {
            return;
        }
        if (isOther || !note.words().equals(words.getText().strip())) {
            words.setText(note.words());
        }
        tags.setText(String.join(", ", note.tags()));
        for (ToggleButton button : List.of(confirm, reject)) {
            button.setVisible(model.isClaimSelected());
            button.setManaged(model.isClaimSelected());
        }
        if (isOther) {
            fold(note.isBlank());
        }
    }

    private void open(boolean wanted) {
        fold(!wanted);
        if (wanted) {
            onOpened.run();
            words.requestFocus();
        }
    }

    private void fold(boolean folded) {
        write.setSelected(!folded);
        for (var field : List.of(words, tags)) {
            field.setVisible(!folded);
            field.setManaged(!folded);
        }
    }

    private void keep() {
        pause.stop();
        Passage at = passage;
        if (at != null && words.isVisible()) {
            model.write(at, words.getText(), tags.getText());
        }
    }
}
