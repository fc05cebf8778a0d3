package synoptic.ui.main;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
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
import synoptic.ui.control.ShorteningBar;
import synoptic.ui.i18n.Messages;
import synoptic.ui.project.ProjectViewModel;

/** The bar at the top: what is open, how to add to it, how columns move, what is shown. */
final class TopBar extends ShorteningBar {

    /** What is given up first where the window is narrow, and so on. */
    private static final int WITHOUT_SUMMARY = 1;

    private static final int VIEWS_IN_MENU = 2;
    private static final int TOOLS_IN_MENU = 3;
    private static final int WITHOUT_TITLE = 4;

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
        super(WITHOUT_TITLE);
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
        summary.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ProjectViewModel project = model.reading().project();
        Runnable copyDetails = () -> transfer.copy(model.details());
        BooleanExpression open = BooleanExpression.booleanExpression(model.story().emptyProperty()).not();
        ObservableBooleanValue always = new SimpleBooleanProperty(true);
        add(title, 0, WITHOUT_TITLE, always);
        add(summary, 0, WITHOUT_SUMMARY, always);
        add(addSources(model, actions, saving, transfer, openAddress));
        add(new ViewSwitch(model, messages), 0, VIEWS_IN_MENU, open);
        add(ViewSwitch.menu(model, messages), VIEWS_IN_MENU, EVER, open);
        add(space);
        add(search, 0, EVER, open);
        add(undo(project), 0, TOOLS_IN_MENU, always);
        add(redo(project), 0, TOOLS_IN_MENU, always);
        add(export(model, export), 0, TOOLS_IN_MENU, always);
        add(claims(model), 0, EVER, open);
        add(new AppearanceMenu(model, messages), 0, TOOLS_IN_MENU, always);
        add(help(showHelp, showKeys, copyDetails), 0, TOOLS_IN_MENU, always);
        add(more(model, export, helpItems(showHelp, showKeys, copyDetails)), TOOLS_IN_MENU, EVER, always);
    }

    private SplitMenuButton addSources(
            MainViewModel model, OpenActions actions, List<MenuItem> saving, Transfer transfer, Runnable openAddress) {
        MenuItem folder = item(messages.get("bar.add-folder"), Feather.FOLDER, actions::openFolder);
        MenuItem close = item(messages.get("bar.close-all"), Feather.X, model::closeAll);
        MenuItem paste = item(messages.get("bar.paste"), Feather.CLIPBOARD, transfer::paste);
        MenuItem address = item(messages.get("bar.address"), Feather.LINK, openAddress);
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
        Menu menu = new Menu(messages.get("bar.reopen"), new FontIcon(Feather.ROTATE_CCW));
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
        claims.selectedProperty().bindBidirectional(model.claimsShownProperty());
        return claims;
    }

    private MenuButton help(Runnable showHelp, Runnable showKeys, Runnable copyDetails) {
        MenuButton help = menu("help", Feather.HELP_CIRCLE, messages.get("bar.help"));
        help.getItems().setAll(helpItems(showHelp, showKeys, copyDetails));
        return help;
    }

    private List<MenuItem> helpItems(Runnable showHelp, Runnable showKeys, Runnable copyDetails) {
        MenuItem details = item(messages.get("bar.copy-details"), copyDetails);
        details.setId("copy-details");
        return List.of(item(messages.get("help.title"), showHelp), item(messages.get("bar.keys"), showKeys), details);
    }

    /** What there is no room for in a narrow window. */
    private MenuButton more(MainViewModel model, Runnable export, List<MenuItem> help) {
        ProjectViewModel project = model.reading().project();
        MenuItem undo = stepItem(project.undoableProperty(), "bar.undo", messages.get("bar.undo.none"), project::undo);
        MenuItem redo = stepItem(project.redoableProperty(), "bar.redo", messages.get("bar.redo.none"), project::redo);
        MenuItem exports = item(messages.get("bar.export"), export);
        exports.disableProperty().bind(model.reading().comparisonProperty().isNull());
        Menu appearance = new Menu(messages.get("bar.appearance"));
        appearance.getItems().setAll(AppearanceMenu.items(model, messages));
        MenuButton more = menu("more", Feather.MORE_HORIZONTAL, messages.get("bar.more"));
        more.getItems().addAll(undo, redo, exports, new SeparatorMenuItem(), appearance, new SeparatorMenuItem());
        more.getItems().addAll(help);
        return more;
    }

    private MenuItem stepItem(ReadOnlyStringProperty name, String pattern, String nothing, Runnable action) {
        MenuItem item = item(nothing, action);
        name.subscribe(step -> {
            item.setText(step.isEmpty() ? nothing : messages.get(pattern, step));
            item.setDisable(step.isEmpty());
        });
        return item;
    }

    private static MenuItem item(String words, Feather sign, Runnable action) {
        MenuItem item = item(words, action);
        item.setGraphic(new FontIcon(sign));
        return item;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static MenuButton menu(String id, Feather sign, String words) {
        MenuButton menu = new MenuButton("", new FontIcon(sign));
        menu.setId(id);
        menu.getStyleClass().add("icon-button");
        name(menu, words);
        return menu;
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
