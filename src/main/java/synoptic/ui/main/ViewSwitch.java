package synoptic.ui.main;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import synoptic.ui.i18n.Messages;

/** Chooses what the middle of the window shows. */
final class ViewSwitch extends HBox {

    ViewSwitch(MainViewModel model, Messages messages) {
        getStyleClass().add("segmented");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(messages.get("view.name"));
        View[] views = View.values();
        for (int i = 0; i < views.length; i++) {
            View view = views[i];
            ToggleButton button = new ToggleButton(name(view, messages));
            button.setId("view-" + view.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add(i == 0 ? "left-pill" : i == views.length - 1 ? "right-pill" : "center-pill");
            button.setMinWidth(USE_PREF_SIZE);
            // Pressing the button that is on leaves it on.
            button.setOnAction(event -> {
                model.viewProperty().set(view);
                button.setSelected(true);
            });
            model.viewProperty().subscribe(now -> button.setSelected(now == view));
            getChildren().add(button);
        }
    }

    /** The same in less room. */
    static MenuButton menu(MainViewModel model, Messages messages) {
        MenuButton menu = new MenuButton();
        menu.setId("views");
        menu.setMinWidth(USE_PREF_SIZE);
        ToggleGroup views = new ToggleGroup();
        for (View view : View.values()) {
            RadioMenuItem item = new RadioMenuItem(name(view, messages));
            item.setToggleGroup(views);
            item.setOnAction(event -> model.viewProperty().set(view));
            model.viewProperty().subscribe(now -> item.setSelected(now == view));
            menu.getItems().add(item);
        }
        model.viewProperty().subscribe(now -> {
            menu.setText(name(now, messages));
            menu.setAccessibleText(messages.get("view.name") + ": " + name(now, messages));
        });
        return menu;
    }

    private static String name(View view, Messages messages) {
        return switch (view) {
            case COLUMNS -> messages.get("view.columns");
            case MATRIX -> messages.get("view.matrix");
            case FIGURES -> messages.get("view.figures");
            case QUOTATIONS -> messages.get("view.quotations");
            case DATES -> messages.get("view.dates");
            case HEADLINES -> messages.get("view.headlines");
            case NOTES -> messages.get("view.notes");
            case DRAFT -> messages.get("view.draft");
        };
    }
}
