package synoptic.ui.main;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import synoptic.settings.Scrolling;
import synoptic.ui.control.ShorteningBar;
import synoptic.ui.control.Swatch;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.ReadingViewModel;

/** The bar at the bottom: what the marks mean, which columns are in view, what is being done. */
final class StatusBar extends ShorteningBar {

    /** What is given up first where the window is narrow, and so on. */
    private static final int WITHOUT_HINTS = 1;

    private static final int LEGEND_IN_MENU = 2;
    private static final int SCROLLING_IN_MENU = 3;
    private static final int PAGES_IN_MENU = 4;

    /** The marks that there are in a view. */
    private static final List<String> IN_COLUMNS = List.of("only-here", "conflict", "same-words", "reworded");

    private static final List<String> IN_TABLES = List.of("only-here", "conflict", "shared");
    private static final List<String> IN_HEADLINES = List.of("only-here", "conflict");
    private static final Set<View> WITH_TABLES = EnumSet.of(View.MATRIX, View.FIGURES, View.QUOTATIONS);

    private final ReadingViewModel reading;
    private final Messages messages;
    private final ObservableBooleanValue needed;

    StatusBar(MainViewModel model, Messages messages) {
        super(PAGES_IN_MENU);
        this.reading = model.reading();
        this.messages = messages;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(messages.get("status.name"));
        BooleanExpression open = BooleanExpression.booleanExpression(model.story().emptyProperty()).not();
        BooleanExpression columns = open.and(model.viewProperty().isEqualTo(View.COLUMNS));
        BooleanExpression headlines = open.and(model.viewProperty().isEqualTo(View.HEADLINES));
        BooleanExpression tables = open.and(Bindings.createBooleanBinding(
                () -> WITH_TABLES.contains(model.viewProperty().get()), model.viewProperty()));
        BooleanExpression paged = columns.and(Bindings.size(reading.articles()).greaterThan(Bindings.size(reading.visible())));
        needed = open.or(BooleanExpression.booleanExpression(model.activity().busyProperty()))
                .or(model.activity().wordsProperty().isNotEmpty());
        add(legend(IN_COLUMNS), 0, LEGEND_IN_MENU, columns);
        add(legendMenu(IN_COLUMNS), LEGEND_IN_MENU, EVER, columns);
        add(legend(IN_TABLES), 0, LEGEND_IN_MENU, tables);
        add(legendMenu(IN_TABLES), LEGEND_IN_MENU, EVER, tables);
        add(legend(IN_HEADLINES), 0, LEGEND_IN_MENU, headlines);
        add(legendMenu(IN_HEADLINES), LEGEND_IN_MENU, EVER, headlines);
        add(new Pager(reading, false, messages), 0, PAGES_IN_MENU, paged);
        add(new Pager(reading, true, messages), PAGES_IN_MENU, EVER, paged);
        add(scrolling(), 0, SCROLLING_IN_MENU, columns);
        add(scrollingMenu(), SCROLLING_IN_MENU, EVER, columns);
        add(space());
        add(activity(model));
        add(hints(), 0, WITHOUT_HINTS, reading.comparisonProperty().isNotNull());
        add(textSize(), 0, EVER, open);
        add(leave(), 0, EVER, reading.projectorProperty());
    }

    /** Whether there is anything to show. */
    ObservableBooleanValue neededProperty() {
        return needed;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private List<Label> signs(List<String> marks) {
        return marks.stream().map(mark -> sign(mark, words(mark))).toList();
    }

    private String words(String mark) {
        return switch (mark) {
            case "only-here" -> messages.get("legend.only-here");
            case "conflict" -> messages.get("legend.conflict");
            case "shared" -> messages.get("legend.shared");
            case "same-words" -> messages.get("legend.same-words");
            default -> messages.get("legend.reworded");
        };
    }

    private HBox legend(List<String> marks) {
        HBox legend = new HBox();
        legend.getChildren().setAll(signs(marks));
        legend.getStyleClass().add("legend");
        legend.setAlignment(Pos.CENTER_LEFT);
        return legend;
    }

    private MenuButton legendMenu(List<String> marks) {
        MenuButton menu = new MenuButton(messages.get("legend.name"));
        menu.setId("legend-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        for (Label sign : signs(marks)) {
            menu.getItems().add(new MenuItem(sign.getText(), sign.getGraphic()));
        }
        return menu;
    }

    private static Label sign(String styleClass, String words) {
        Label sign = new Label(words, new Swatch(styleClass));
        sign.getStyleClass().add("legend-sign");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        return sign;
    }

    private HBox scrolling() {
        HBox ways = new HBox(
                way(Scrolling.FREE, "left-pill"), way(Scrolling.LEVEL, "center-pill"), way(Scrolling.LOCKED, "right-pill"));
        ways.getStyleClass().add("segmented");
        ways.setAlignment(Pos.CENTER_LEFT);
        return ways;
    }

    private MenuButton scrollingMenu() {
        MenuButton menu = new MenuButton();
        menu.setId("scrolling-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        ToggleGroup ways = new ToggleGroup();
        for (Scrolling way : Scrolling.values()) {
            RadioMenuItem item = new RadioMenuItem(name(way));
            item.setToggleGroup(ways);
            item.setOnAction(event -> reading.scrollingProperty().set(way));
            menu.getItems().add(item);
            reading.scrollingProperty().subscribe(now -> item.setSelected(now == way));
        }
        reading.scrollingProperty().subscribe(now -> {
            menu.setText(name(now));
            menu.setTooltip(new Tooltip(explanation(now)));
            menu.setAccessibleHelp(explanation(now));
        });
        return menu;
    }

    private String name(Scrolling way) {
        return switch (way) {
            case FREE -> messages.get("bar.free");
            case LEVEL -> messages.get("bar.level");
            case LOCKED -> messages.get("bar.locked");
        };
    }

    private String explanation(Scrolling way) {
        return switch (way) {
            case FREE -> messages.get("bar.free.explanation");
            case LEVEL -> messages.get("bar.level.explanation");
            case LOCKED -> messages.get("bar.locked.explanation");
        };
    }

    private ToggleButton way(Scrolling scrolling, String styleClass) {
        ToggleButton way = new ToggleButton(name(scrolling));
        way.setMinWidth(USE_PREF_SIZE);
        way.setId("scrolling-" + scrolling.name().toLowerCase(Locale.ROOT));
        way.getStyleClass().add(styleClass);
        way.setTooltip(new Tooltip(explanation(scrolling)));
        way.setAccessibleHelp(explanation(scrolling));
        reading.scrollingProperty().subscribe(now -> way.setSelected(now == scrolling));
        // Pressing the button that is on leaves it on.
        way.setOnAction(event -> {
            reading.scrollingProperty().set(scrolling);
            way.setSelected(true);
        });
        return way;
    }

    private HBox activity(MainViewModel model) {
        Label words = new Label();
        words.textProperty().bind(model.activity().wordsProperty());
        words.setMinWidth(0);
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(model.activity().progressProperty());
        progress.setAccessibleText(messages.get("status.progress"));
        Button cancel = new Button(messages.get("status.cancel"));
        cancel.setId("cancel");
        cancel.getStyleClass().add("small");
        cancel.setOnAction(event -> model.cancel());
        Button compare = new Button(messages.get("status.compare"));
        compare.getStyleClass().add("small");
        compare.setOnAction(event -> model.compare());
        showWhile(model.activity().busyProperty(), progress);
        showWhile(model.activity().busyProperty(), cancel);
        showWhile(model.comparableProperty(), compare);
        HBox activity = new HBox(words, progress, cancel, compare);
        activity.getStyleClass().add("activity");
        activity.setAlignment(Pos.CENTER_RIGHT);
        return activity;
    }

    private static void showWhile(ObservableBooleanValue condition, Node node) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    private Label hints() {
        Label hints = new Label(messages.get("status.hints"));
        hints.getStyleClass().add("hints");
        return hints;
    }

    /** The way out of the large type for a room, where no other bar is in view. */
    private Button leave() {
        Button leave = new Button(messages.get("projector.leave", new KeyCodeCombination(KeyCode.F11).getDisplayText()));
        leave.setId("projector-leave");
        leave.setMinWidth(USE_PREF_SIZE);
        leave.setOnAction(event -> reading.projectorProperty().set(false));
        return leave;
    }

    private Button textSize() {
        Button size = new Button();
        size.getStyleClass().setAll("quiet-button", "text-size");
        size.setMinWidth(USE_PREF_SIZE);
        size.setTooltip(new Tooltip(messages.get("status.text-size")));
        reading.textSizeProperty().subscribe(now -> {
            String percent = messages.get("status.percent", Math.round(now.doubleValue() * 100));
            size.setText(percent);
            size.setAccessibleText(messages.get("status.text-size") + " " + percent);
        });
        size.setOnAction(event -> reading.resetTextSize());
        return size;
    }
}
