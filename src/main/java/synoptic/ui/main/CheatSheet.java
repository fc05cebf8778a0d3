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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
        HBox keys = new HBox();
        keys.getStyleClass().add("cheat-sheet-columns");
        List<Shortcuts.Group> groups = shortcuts.groups();
        int half = (groups.stream().mapToInt(CheatSheet::lines).sum() + 1) / 2;
        GridPane column = column(keys);
        int row = 0;
        for (Shortcuts.Group group : groups) {
            // A group stays in one piece; the columns are about as long as each other.
            if (row > 0 && row + lines(group) / 2 > half && keys.getChildren().size() == 1) {
                column = column(keys);
                row = 0;
            }
            row = add(column, row, group);
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

    private static int lines(Shortcuts.Group group) {
        return group.listed().size() + 1;
    }

    private static GridPane column(HBox keys) {
        GridPane column = new GridPane();
        column.getStyleClass().add("cheat-sheet-keys");
        HBox.setHgrow(column, Priority.ALWAYS);
        keys.getChildren().add(column);
        return column;
    }

    /** Adds a group below what is there, and says which row comes next. */
    private static int add(GridPane column, int from, Shortcuts.Group group) {
        int row = from;
        Label heading = new Label(group.title());
        heading.getStyleClass().add("cheat-sheet-group");
        column.add(heading, 0, row++, 2, 1);
        for (Shortcuts.Shortcut shortcut : group.listed()) {
            Label key = new Label(shortcut.names());
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(key, HPos.RIGHT);
            Label words = new Label(shortcut.words());
            words.setWrapText(true);
            column.addRow(row++, key, words);
        }
        return row;
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
