package synoptic.ui.claims;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** What a row is about; in a timeline, a stop on a line that runs through all rows. */
final class EvidenceTitleCell extends TableCell<EvidenceRow, EvidenceRow> {

    private static final double PADDING = 26;
    private static final double RAIL = 26;

    private final Text title = new Text();
    private final Text detail = new Text();
    private final VBox both = new VBox(title);
    private final Node content;
    private final double room;

    /** @param isTimeline whether rows are days in the order of time */
    EvidenceTitleCell(boolean isTimeline) {
        getStyleClass().add("evidence-cell");
        title.getStyleClass().addAll("text", "evidence-title");
        detail.getStyleClass().addAll("text", "evidence-detail");
        if (isTimeline) {
            getStyleClass().add("timeline-cell");
            Region line = new Region();
            line.getStyleClass().add("timeline-line");
            Region stop = new Region();
            stop.getStyleClass().add("timeline-stop");
            StackPane rail = new StackPane(line, stop);
            rail.getStyleClass().add("timeline-rail");
            rail.setMinWidth(RAIL);
            both.getStyleClass().add("timeline-words");
            content = new HBox(rail, both);
            room = PADDING + RAIL;
        } else {
            content = both;
            room = PADDING;
        }
    }

    @Override
    protected void updateItem(@Nullable EvidenceRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(null);
        setAccessibleText("");
        if (empty || row == null) {
            return;
        }
        for (Text text : new Text[]{title, detail}) {
            if (!text.wrappingWidthProperty().isBound()) {
                text.wrappingWidthProperty().bind(getTableColumn().widthProperty().subtract(room));
            }
        }
        title.setText(row.title());
        detail.setText(row.detail());
        both.getChildren().setAll(title);
        if (!row.detail().isEmpty()) {
            both.getChildren().add(detail);
        }
        setAccessibleText(row.title() + ". " + row.detail());
        setGraphic(content);
    }
}
