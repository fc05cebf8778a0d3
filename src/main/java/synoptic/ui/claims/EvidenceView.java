package synoptic.ui.claims;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.ui.control.RightToLeft;
import synoptic.ui.i18n.Messages;

/** A table of what each source says; above that of the dates, the axis of time. */
public final class EvidenceView extends VBox {

    private final EvidenceViewModel model;
    private final Messages messages;
    private final EvidenceTable table;
    private final TimelineStrip timeline;

    public EvidenceView(EvidenceViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        table = new EvidenceTable(model, messages);
        timeline = new TimelineStrip(model, table::goTo, messages);
        table.getFocusModel().focusedIndexProperty().subscribe(row -> timeline.setCurrent(row.intValue()));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(timeline, missing(), table);
        setMinSize(0, 0);
        table.setMinSize(0, 0);
    }

    /** What was come to and has no row, and where it is to be seen. */
    private HBox missing() {
        Label words = new Label("", new FontIcon(Feather.INFO));
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button inColumn = button("show-in-column", "evidence.show-in-column", model::showMissing);
        Button all = button("show-all-claims", "evidence.show-all", model::showAll);
        HBox line = new HBox(words, all, inColumn);
        line.getStyleClass().add("missing-row");
        line.setAlignment(Pos.CENTER_LEFT);
        model.missingProperty().subscribe(now -> {
            line.setVisible(now != null);
            line.setManaged(now != null);
            RightToLeft.show(now == null ? "" : now.words(), words);
            all.setVisible(now != null && now.isFiltered());
            all.setManaged(all.isVisible());
        });
        return line;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(messages.get(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Sets the size of type, by which columns grow too. */
    public void setTypeSize(double pixels) {
        table.setTypeSize(pixels);
        timeline.setTypeSize(pixels);
    }
}
