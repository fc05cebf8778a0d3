package synoptic.ui.main;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import synoptic.ui.i18n.Messages;

/** The keys and what they do, laid over the window until it is dismissed. */
final class CheatSheet extends StackPane {

    private final Button close;

    CheatSheet(Shortcuts shortcuts, Messages messages) {
        getStyleClass().add("cheat-sheet-backdrop");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.get("keys.title"));
        Label title = new Label(messages.get("keys.title"));
        title.getStyleClass().add("cheat-sheet-title");
        GridPane keys = new GridPane();
        keys.getStyleClass().add("cheat-sheet-keys");
        int row = 0;
        for (Shortcuts.Shortcut shortcut : shortcuts.all()) {
            Label key = new Label(shortcut.keyNames());
            key.getStyleClass().add("key");
            GridPane.setHalignment(key, HPos.RIGHT);
            keys.addRow(row++, key, new Label(shortcut.words()));
        }
        close = new Button(messages.get("keys.close"));
        close.setCancelButton(true);
        close.setOnAction(event -> hide());
        VBox sheet = new VBox(title, keys, close);
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
        setVisible(true);
        close.requestFocus();
    }

    void hide() {
        setVisible(false);
    }
}
