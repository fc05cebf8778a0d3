package synoptic.ui.notes;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import synoptic.project.NotePlace;
import synoptic.ui.control.Popover;
import synoptic.ui.i18n.Messages;

/** The note on an article as a whole; it stands below the column's header. */
public final class SourceNotePopover {

    private static final double WIDTH = 360;

    private final NotesViewModel model;
    private final Messages messages;

    public SourceNotePopover(NotesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /**
     * Shows it.
     *
     * @param article the article's id
     */
    public void show(String article, Node below) {
        Popover popover = new Popover();
        Label title = new Label(messages.get("note.source", model.nameOf(article)));
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        Button done = new Button(messages.get("details.done"));
        done.setId("source-note-done");
        done.getStyleClass().add("accent");
        done.setOnAction(event -> popover.hide());
        NoteEditor editor = new NoteEditor(model, "source-", done, messages);
        editor.show(model.noteAt(NotePlace.source(article)));
        HBox buttons = new HBox(done);
        buttons.getStyleClass().add("details-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(title, editor, buttons);
        content.setPrefWidth(WIDTH);
        popover.whenGone(editor::keep);
        popover.show(below, content, title.getText());
        editor.begin();
    }
}
