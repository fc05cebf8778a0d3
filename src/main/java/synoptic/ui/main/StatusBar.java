package synoptic.ui.main;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.article.Article;
import synoptic.settings.Scrolling;
import synoptic.ui.control.LetterBadge;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.ReadingViewModel;

/** The bar at the bottom: what the marks mean, which columns are in view, what is being done. */
final class StatusBar extends HBox {

    private final ReadingViewModel reading;
    private final Messages messages;
    private final HBox pager = new HBox();

    StatusBar(MainViewModel model, Messages messages) {
        this.reading = model.reading();
        this.messages = messages;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(messages.get("status.name"));
        HBox legend = new HBox(
                sign("only-here", messages.get("legend.only-here")),
                sign("conflict", messages.get("legend.conflict")),
                sign("same-words", messages.get("legend.same-words")),
                sign("reworded", messages.get("legend.reworded")));
        legend.getStyleClass().add("legend");
        legend.visibleProperty().bind(model.story().emptyProperty().not());
        legend.setAlignment(Pos.CENTER_LEFT);
        pager.getStyleClass().add("pager");
        pager.setAlignment(Pos.CENTER);
        pager.visibleProperty().bind(Bindings.size(reading.articles())
                .greaterThan(Bindings.size(reading.visible()))
                .and(model.viewProperty().isEqualTo(View.COLUMNS)));
        getChildren().addAll(legend, pager, scrolling(model), space(), activity(model), hints(), textSize(model));
        reading.visible().addListener((ListChangeListener<Article>) change -> showPager());
        reading.articles().addListener((ListChangeListener<Article>) change -> showPager());
        showPager();
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Label sign(String styleClass, String words) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", styleClass);
        Label sign = new Label(words, swatch);
        sign.getStyleClass().add("legend-sign");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        return sign;
    }

    private void showPager() {
        pager.getChildren().clear();
        pager.getChildren().add(turn(Feather.CHEVRON_LEFT, messages.get("pager.left"), reading::pageLeft));
        for (Article article : reading.articles()) {
            Button letter = new Button(article.id());
            boolean inView = reading.visible().contains(article);
            letter.getStyleClass().setAll("pager-letter", LetterBadge.colourClass(article.id()));
            if (inView) {
                letter.getStyleClass().add("in-view");
            }
            letter.setTooltip(new Tooltip(article.displayName()));
            letter.setAccessibleText(
                    messages.get(inView ? "pager.in-view" : "pager.show", article.id(), article.displayName()));
            letter.setOnAction(event -> reading.show(article.id()));
            pager.getChildren().add(letter);
        }
        pager.getChildren().add(turn(Feather.CHEVRON_RIGHT, messages.get("pager.right"), reading::pageRight));
    }

    private static Button turn(Feather sign, String words, Runnable action) {
        Button button = new Button("", new FontIcon(sign));
        button.getStyleClass().setAll("quiet-button");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> action.run());
        return button;
    }

    private HBox scrolling(MainViewModel model) {
        HBox ways = new HBox(
                way(Scrolling.FREE, messages.get("bar.free"), messages.get("bar.free.explanation"), "left-pill"),
                way(Scrolling.LEVEL, messages.get("bar.level"), messages.get("bar.level.explanation"), "center-pill"),
                way(Scrolling.LOCKED, messages.get("bar.locked"), messages.get("bar.locked.explanation"), "right-pill"));
        ways.getStyleClass().add("segmented");
        ways.visibleProperty().bind(model.story().emptyProperty().not().and(model.viewProperty().isEqualTo(View.COLUMNS)));
        ways.setAlignment(Pos.CENTER_LEFT);
        return ways;
    }

    private ToggleButton way(Scrolling scrolling, String name, String explanation, String styleClass) {
        ToggleButton way = new ToggleButton(name);
        way.setId("scrolling-" + scrolling.name().toLowerCase(Locale.ROOT));
        way.getStyleClass().add(styleClass);
        way.setTooltip(new Tooltip(explanation));
        way.setAccessibleHelp(explanation);
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
        hints.visibleProperty().bind(reading.comparisonProperty().isNotNull());
        hints.managedProperty().bind(hints.visibleProperty());
        return hints;
    }

    private Button textSize(MainViewModel model) {
        Button size = new Button();
        size.getStyleClass().setAll("quiet-button", "text-size");
        size.visibleProperty().bind(model.story().emptyProperty().not());
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
