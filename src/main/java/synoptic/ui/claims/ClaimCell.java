package synoptic.ui.claims;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.claim.Claim;
import synoptic.ui.control.WrappingCell;
import synoptic.ui.reader.Marks;

/** A line of the claims list: words, detail, and a box for each source, filled where it mentions the claim. */
final class ClaimCell extends WrappingCell<ClaimRow> {

    private final Label words = new Label();
    private final Label detail = new Label();
    private final HBox boxes = new HBox();
    private final HBox line;

    ClaimCell() {
        getStyleClass().add("claim-cell");
        words.getStyleClass().add("claim-words");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        detail.getStyleClass().add("claim-detail");
        detail.setWrapText(true);
        detail.setMinHeight(USE_PREF_SIZE);
        VBox text = new VBox(words, detail);
        text.getStyleClass().add("claim-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        boxes.getStyleClass().add("source-boxes");
        boxes.setAlignment(Pos.CENTER_RIGHT);
        boxes.setMinWidth(USE_PREF_SIZE);
        line = new HBox(text, boxes);
        line.getStyleClass().add("claim-line");
        line.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected Region line(ClaimRow row) {
        words.setText(row.words());
        detail.setText(row.detail());
        boxes.getChildren().setAll(row.sources().stream()
                .map(box -> box(box, row.claim().status()))
                .toList());
        return line;
    }

    @Override
    protected String words(ClaimRow row) {
        return row.words() + ". " + row.detail() + ". " + String.join(", ", row.claim().articles());
    }

    private static Label box(ClaimRow.SourceBox source, Claim.Status status) {
        Label box = new Label(source.article());
        box.getStyleClass().add("source-box");
        if (source.mentioned()) {
            box.getStyleClass().add(Marks.styleClass(status));
        }
        return box;
    }
}
