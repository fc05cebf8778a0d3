package synoptic.ui.claims;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.ui.control.RightToLeft;
import synoptic.ui.control.WrappingCell;

/** A line of the claims list: words, detail, and a box for each source, filled where it mentions the claim. */
final class ClaimCell extends WrappingCell<ClaimRow> {

    /** More boxes than these would leave the words too little room beside them. */
    private static final int BESIDE = 6;

    private final Label words = new Label();
    private final Label detail = new Label();
    private final VBox text = new VBox();
    private final HBox boxes = new HBox();
    private final FlowPane boxesBelow = new FlowPane();
    private final HBox line;

    ClaimCell() {
        getStyleClass().add("claim-cell");
        words.getStyleClass().add("claim-words");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        detail.getStyleClass().add("claim-detail");
        detail.setWrapText(true);
        detail.setMinHeight(USE_PREF_SIZE);
        text.getChildren().setAll(words, detail);
        text.getStyleClass().add("claim-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        boxes.getStyleClass().add("source-boxes");
        boxesBelow.getStyleClass().add("source-boxes");
        boxes.setAlignment(Pos.CENTER_RIGHT);
        boxes.setMinWidth(USE_PREF_SIZE);
        line = new HBox(text, boxes);
        line.getStyleClass().add("claim-line");
        line.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected Region line(ClaimRow row) {
        RightToLeft.show(row.words(), words);
        RightToLeft.show(row.detail(), detail);
        boolean areMany = row.sources().size() > BESIDE;
        Pane place = areMany ? boxesBelow : boxes;
        (areMany ? boxes : boxesBelow).getChildren().clear();
        place.getChildren().setAll(row.sources().stream()
                .map(box -> box(box, row.styleClass()))
                .toList());
        line.getChildren().setAll(areMany ? List.of(text) : List.of(text, boxes));
        text.getChildren().setAll(areMany ? List.of(words, detail, boxesBelow) : List.of(words, detail));
        return line;
    }

    @Override
    protected String words(ClaimRow row) {
        return row.words() + ". " + row.detail() + ". " + String.join(", ", row.claim().articles());
    }

    private static Label box(ClaimRow.SourceBox source, String styleClass) {
        Label box = new Label(source.article());
        box.getStyleClass().add("source-box");
        if (source.mentioned()) {
            box.getStyleClass().add(styleClass);
        }
        return box;
    }
}
