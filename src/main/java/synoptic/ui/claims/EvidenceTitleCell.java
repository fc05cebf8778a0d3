package synoptic.ui.claims;

import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** What a row is about. */
final class EvidenceTitleCell extends TableCell<EvidenceRow, EvidenceRow> {

    private static final double PADDING = 26;

    private final Text title = new Text();
    private final Text detail = new Text();
    private final VBox both = new VBox(title);

    EvidenceTitleCell() {
        getStyleClass().add("evidence-cell");
        title.getStyleClass().addAll("text", "evidence-title");
        detail.getStyleClass().addAll("text", "evidence-detail");
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
                text.wrappingWidthProperty().bind(getTableColumn().widthProperty().subtract(PADDING));
            }
        }
        title.setText(row.title());
        detail.setText(row.detail());
        both.getChildren().setAll(title);
        if (!row.detail().isEmpty()) {
            both.getChildren().add(detail);
        }
        setAccessibleText(row.title() + ". " + row.detail());
        setGraphic(both);
    }
}
