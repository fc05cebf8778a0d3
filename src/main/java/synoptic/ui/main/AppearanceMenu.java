package synoptic.ui.main;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.settings.Theme;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.ReadingViewModel;

/** How the window looks: colours, text size, projector. */
final class AppearanceMenu extends MenuButton {

    AppearanceMenu(MainViewModel model, Messages messages) {
        setId("appearance");
        getStyleClass().add("icon-button");
        setGraphic(new FontIcon(Feather.SUN));
        setTooltip(new Tooltip(messages.get("bar.appearance")));
        setAccessibleText(messages.get("bar.appearance"));
        getItems().setAll(items(model, messages));
    }

    /** What the menu offers, for another menu. */
    static List<MenuItem> items(MainViewModel model, Messages messages) {
        List<MenuItem> items = new ArrayList<>();
        ToggleGroup themes = new ToggleGroup();
        for (Theme theme : Theme.values()) {
            RadioMenuItem item = new RadioMenuItem(name(theme, messages));
            item.setToggleGroup(themes);
            item.setOnAction(event -> model.themeProperty().set(theme));
            model.themeProperty().subscribe(now -> item.setSelected(now == theme));
            items.add(item);
        }
        ReadingViewModel reading = model.reading();
        CheckMenuItem ribbons = new CheckMenuItem(messages.get("bar.ribbons"));
        ribbons.setId("ribbons");
        ribbons.selectedProperty().bindBidirectional(reading.ribbonsProperty());
        CheckMenuItem projector = new CheckMenuItem(messages.get("keys.projector"));
        projector.selectedProperty().bindBidirectional(reading.projectorProperty());
        items.addAll(List.of(
                new SeparatorMenuItem(),
                item(messages.get("keys.larger"), reading::enlargeText),
                item(messages.get("keys.smaller"), reading::shrinkText),
                item(messages.get("keys.usual-size"), reading::resetTextSize),
                new SeparatorMenuItem(),
                ribbons,
                projector));
        return items;
    }

    private static String name(Theme theme, Messages messages) {
        return switch (theme) {
            case SYSTEM -> messages.get("theme.system");
            case LIGHT -> messages.get("theme.light");
            case DARK -> messages.get("theme.dark");
            case HIGH_CONTRAST -> messages.get("theme.high-contrast");
        };
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }
}
