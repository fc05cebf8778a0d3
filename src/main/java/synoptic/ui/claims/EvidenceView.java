package synoptic.ui.claims;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import synoptic.ui.i18n.Messages;

/** A table of what each source says; above that of the dates, the axis of time. */
public final class EvidenceView extends VBox {

    private final EvidenceTable table;
    private final TimelineStrip timeline;

    public EvidenceView(EvidenceViewModel model, Messages messages) {
        table = new EvidenceTable(model, messages);
        timeline = new TimelineStrip(model, table::goTo, messages);
        table.getFocusModel().focusedIndexProperty().subscribe(row -> timeline.setCurrent(row.intValue()));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(timeline, table);
        setMinSize(0, 0);
        table.setMinSize(0, 0);
    }

    /** Sets the size of type, by which columns grow too. */
    public void setTypeSize(double pixels) {
        table.setTypeSize(pixels);
        timeline.setTypeSize(pixels);
    }
}
