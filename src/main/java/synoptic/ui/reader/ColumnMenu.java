package synoptic.ui.reader;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.article.Article;
import synoptic.ui.i18n.Messages;

/** What can be done with a column. */
final class ColumnMenu extends MenuButton {

    private final Messages messages;

    ColumnMenu(Article article, ArrangementViewModel arrangement, Runnable editDetails, Runnable editNote, Messages messages) {
        this.messages = messages;
        String id = article.id();
        getStyleClass().add("column-menu");
        setId("menu-" + id);
        setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        setMinWidth(USE_PREF_SIZE);
        String name = messages.get("column.menu", article.displayName());
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        MenuItem pin = item("column.pin", Feather.MAP_PIN, () -> arrangement.togglePin(id));
        MenuItem draft = item("column.draft", Feather.EDIT_3, () -> arrangement.toggleDraft(id));
        draft.setId("draft-" + id);
        getItems()
                .addAll(
                        pin,
                        item("column.move-left", Feather.ARROW_LEFT, () -> arrangement.move(id, -1)),
                        item("column.move-right", Feather.ARROW_RIGHT, () -> arrangement.move(id, 1)),
                        new SeparatorMenuItem(),
                        item("column.note", Feather.MESSAGE_SQUARE, editNote),
                        item("column.details", Feather.EDIT_2, editDetails),
                        draft,
                        new SeparatorMenuItem(),
                        item("column.close", Feather.X, () -> arrangement.close(id)));
        setOnShowing(event -> {
            pin.setText(messages.get(arrangement.isPinned(id) ? "column.unpin" : "column.pin"));
            draft.setText(messages.get(arrangement.isDraft(id) ? "column.no-draft" : "column.draft"));
        });
    }

    private MenuItem item(String key, Feather sign, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key), new FontIcon(sign));
        item.setOnAction(event -> action.run());
        return item;
    }
}
