package synoptic.ui.claims;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.ui.control.LetterBadge;
import synoptic.ui.control.RightToLeft;
import synoptic.ui.control.WrappingCell;
import synoptic.ui.i18n.Messages;

/** A line of the list of what sources leave out; the first of each source bears its name. */
final class OmissionCell extends WrappingCell<OmissionRow> {

    private final Messages messages;

    OmissionCell(Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("claim-cell", "omission-cell");
    }

    @Override
    protected Region line(OmissionRow row) {
        VBox line = new VBox();
        line.getStyleClass().add("claim-text");
        if (row.isFirst()) {
            Label source = new Label(messages.get("omissions.of", row.source()), new LetterBadge(row.omission().source()));
            source.getStyleClass().add("omission-source");
            source.setWrapText(true);
            line.getChildren().add(source);
        }
        line.getChildren().addAll(wrapped(row.words(), "claim-words"), wrapped(row.detail(), "claim-detail"));
        return line;
    }

    private static Label wrapped(String words, String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        RightToLeft.show(words, label);
        return label;
    }

    @Override
    protected String words(OmissionRow row) {
        return messages.get("omissions.of", row.source()) + ": " + row.words() + ". " + row.detail();
    }
}
