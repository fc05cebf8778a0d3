package synoptic.ui.main;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.article.Article;
import synoptic.ui.i18n.Messages;
import synoptic.ui.project.ProjectViewModel;

/** The bar at the top: what is open, how to add to it, how columns move, what is shown. */
final class TopBar extends HBox {

    private final Messages messages;

    TopBar(
            MainViewModel model,
            OpenActions actions,
            List<MenuItem> saving,
            SearchField search,
            Transfer transfer,
            Runnable openAddress,
            Runnable export,
            Runnable showHelp,
            Runnable showKeys,
            Messages messages) {
        this.messages = messages;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(messages.get("bar.name"));
        Label title = new Label();
        title.getStyleClass().add("story-title");
        title.textProperty()
                .bind(Bindings.when(model.story().titleProperty().isEmpty())
                        .then(messages.get("app.name"))
                        .otherwise(model.story().titleProperty()));
        Label summary = new Label();
        summary.getStyleClass().add("story-summary");
        summary.textProperty().bind(model.story().summaryProperty());
        ViewSwitch views = new ViewSwitch(model, messages);
        views.visibleProperty().bind(model.story().emptyProperty().not());
        search.visibleProperty().bind(model.story().emptyProperty().not());
        title.setMinWidth(Region.USE_PREF_SIZE);
        summary.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        title,
                        summary,
                        addSources(model, actions, saving, transfer, openAddress),
                        views,
                        space,
                        search,
                        undo(model.reading().project()),
                        redo(model.reading().project()),
                        export(model, export),
                        claims(model),
                        new AppearanceMenu(model, messages),
                        help(showHelp, showKeys, () -> transfer.copy(model.details())));
    }

    private SplitMenuButton addSources(
            MainViewModel model, OpenActions actions, List<MenuItem> saving, Transfer transfer, Runnable openAddress) {
        MenuItem folder = new MenuItem(messages.get("bar.add-folder"));
        folder.setOnAction(event -> actions.openFolder());
        MenuItem close = new MenuItem(messages.get("bar.close-all"));
        close.setOnAction(event -> model.closeAll());
        MenuItem paste = new MenuItem(messages.get("bar.paste"));
        paste.setOnAction(event -> transfer.paste());
        MenuItem address = new MenuItem(messages.get("bar.address"));
        address.setOnAction(event -> openAddress.run());
        SplitMenuButton add = new SplitMenuButton(folder, address, paste, reopen(model.closed()), new SeparatorMenuItem());
        add.getItems().addAll(saving);
        add.getItems().addAll(new SeparatorMenuItem(), close);
        add.setText(messages.get("bar.add-sources"));
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> actions.openFiles());
        add.setAccessibleText(messages.get("bar.add-sources.explanation"));
        add.setTooltip(new Tooltip(messages.get("bar.add-sources.explanation")));
        return add;
    }

    /** Articles that were closed, to be opened again. */
    private Menu reopen(ClosedSources closed) {
        Menu menu = new Menu(messages.get("bar.reopen"));
        menu.setId("reopen");
        menu.disableProperty().bind(Bindings.isEmpty(closed.articles()));
        closed.articles().addListener((ListChangeListener<Article>) change -> menu.getItems()
                .setAll(closed.articles().stream()
                        .map(article -> {
                            MenuItem item = new MenuItem(article.displayName());
                            item.setOnAction(event -> closed.reopen(article));
                            return item;
                        })
                        .toList()));
        return menu;
    }

    private Button export(MainViewModel model, Runnable action) {
        Button export = icon(Feather.SHARE, messages.get("bar.export"), action);
        export.setId("export");
        export.disableProperty().bind(model.reading().comparisonProperty().isNull());
        return export;
    }

    private ToggleButton claims(MainViewModel model) {
        ToggleButton claims = new ToggleButton("", new FontIcon(Feather.SIDEBAR));
        claims.getStyleClass().addAll("icon-button");
        name(claims, messages.get("bar.claims"));
        claims.visibleProperty().bind(model.story().emptyProperty().not());
        claims.selectedProperty().bindBidirectional(model.claimsShownProperty());
        return claims;
    }

    private MenuButton help(Runnable showHelp, Runnable showKeys, Runnable copyDetails) {
        MenuItem page = new MenuItem(messages.get("help.title"));
        page.setOnAction(event -> showHelp.run());
        MenuItem keys = new MenuItem(messages.get("bar.keys"));
        keys.setOnAction(event -> showKeys.run());
        MenuItem details = new MenuItem(messages.get("bar.copy-details"));
        details.setId("copy-details");
        details.setOnAction(event -> copyDetails.run());
        MenuButton help = new MenuButton("", new FontIcon(Feather.HELP_CIRCLE), page, keys, details);
        help.setId("help");
        help.getStyleClass().add("icon-button");
        name(help, messages.get("bar.help"));
        return help;
    }

    private Button undo(ProjectViewModel project) {
        Button undo = step(Feather.CORNER_UP_LEFT, project.undoableProperty(), "bar.undo", messages.get("bar.undo.none"), project::undo);
        undo.setId("undo");
        return undo;
    }

    private Button redo(ProjectViewModel project) {
        Button redo = step(Feather.CORNER_UP_RIGHT, project.redoableProperty(), "bar.redo", messages.get("bar.redo.none"), project::redo);
        redo.setId("redo");
        return redo;
    }

    private Button step(
            Feather sign, ReadOnlyStringProperty name, String pattern, String nothing, Runnable action) {
        Button button = icon(sign, nothing, action);
        name.subscribe(step -> name(button, step.isEmpty() ? nothing : messages.get(pattern, step)));
        button.disableProperty().bind(Bindings.createBooleanBinding(() -> name.get().isEmpty(), name));
        return button;
    }

    private static Button icon(Feather sign, String words, Runnable action) {
        Button button = new Button("", new FontIcon(sign));
        button.getStyleClass().add("icon-button");
        name(button, words);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static void name(ButtonBase button, String words) {
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
    }
}
