package synoptic.ui.notes;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.ui.control.WrappingCell;
import synoptic.ui.i18n.Messages;

/** A line of the list of corrections, with a button that takes it back. */
final class CorrectionCell extends WrappingCell<CorrectionRow> {

    private final Consumer<CorrectionRow> takeBack;
    private final Messages messages;

    CorrectionCell(Consumer<CorrectionRow> takeBack, Messages messages) {
        this.takeBack = takeBack;
        this.messages = messages;
        getStyleClass().add("note-cell");
    }

    @Override
    protected Region line(CorrectionRow row) {
        VBox text = new VBox(NoteCell.wrapped(row.kind(), "note-words"));
        row.lines().forEach(words -> text.getChildren().add(NoteCell.wrapped(words, "note-about")));
        text.getStyleClass().add("note-lines");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button back = new Button(messages.get("correction.take-back"));
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setAccessibleHelp(words(row));
        back.setOnAction(event -> takeBack.accept(row));
        HBox line = new HBox(text, back);
        line.getStyleClass().add("note-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @Override
    protected String words(CorrectionRow row) {
        return row.kind() + ". " + String.join(". ", row.lines());
    }
}
