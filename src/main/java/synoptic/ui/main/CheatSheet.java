package synoptic.ui.main;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import synoptic.ui.i18n.Messages;

/** The keys and what they do, laid over the window until it is dismissed. */
final class CheatSheet extends StackPane {

    private final Button close;
    private @Nullable Node focusBefore;

    CheatSheet(Shortcuts shortcuts, Messages messages) {
        getStyleClass().add("cheat-sheet-backdrop");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.get("keys.title"));
        Label title = new Label(messages.get("keys.title"));
        title.getStyleClass().add("cheat-sheet-title");
        GridPane keys = new GridPane();
        keys.getStyleClass().add("cheat-sheet-keys");
        List<Shortcuts.Shortcut> all = shortcuts.all().stream().filter(Shortcuts.Shortcut::isListed).toList();
        int rows = (all.size() + 1) / 2;
        for (int i = 0; i < all.size(); i++) {
            Label key = new Label(all.get(i).names());
            key.getStyleClass().add("key");
            GridPane.setHalignment(key, HPos.RIGHT);
            keys.add(key, 2 * (i / rows), i % rows);
            key.setMinWidth(Region.USE_PREF_SIZE);
            Label words = new Label(all.get(i).words());
            words.setWrapText(true);
            keys.add(words, 2 * (i / rows) + 1, i % rows);
        }
        close = new Button(messages.get("keys.close"));
        close.setCancelButton(true);
        close.setOnAction(event -> hide());
        ScrollPane scrolled = new ScrollPane(keys);
        scrolled.setFitToWidth(true);
        scrolled.setMinHeight(0);
        VBox sheet = new VBox(title, scrolled, close);
        sheet.getStyleClass().add("cheat-sheet");
        sheet.setAlignment(Pos.TOP_LEFT);
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(sheet);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getTarget() == this) {
                hide();
            }
        });
        hide();
    }

    void show() {
        if (!isVisible()) {
            focusBefore = getScene().getFocusOwner();
        }
        setVisible(true);
        close.requestFocus();
    }

    /** Gives the focus back to where it was, so that the keys go on working there. */
    void hide() {
        setVisible(false);
        Node before = focusBefore;
        if (before != null) {
            before.requestFocus();
            focusBefore = null;
        }
    }
}
