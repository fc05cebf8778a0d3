package synoptic.ui.main;

import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.article.Article;
import synoptic.ui.control.LetterBadge;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.ReadingViewModel;

/** Which columns are in view, and the way to the others. */
final class Pager extends HBox {

    private final ReadingViewModel reading;
    private final boolean isShort;
    private final Messages messages;

    /** @param isShort whether all sources are named in a menu only */
    Pager(ReadingViewModel reading, boolean isShort, Messages messages) {
        this.reading = reading;
        this.isShort = isShort;
        this.messages = messages;
        getStyleClass().add("pager");
        setAlignment(Pos.CENTER);
        reading.visible().addListener((ListChangeListener<Article>) change -> show());
        reading.articles().addListener((ListChangeListener<Article>) change -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        getChildren().add(turn(Feather.CHEVRON_LEFT, messages.get("pager.left"), reading::pageLeft));
        if (isShort) {
            getChildren().add(menu());
        } else {
            reading.articles().forEach(article -> getChildren().add(letter(article)));
        }
        getChildren().add(turn(Feather.CHEVRON_RIGHT, messages.get("pager.right"), reading::pageRight));
    }

    private Node letter(Article article) {
        Button letter = new Button(article.id());
        letter.getStyleClass().setAll("pager-letter", LetterBadge.colourClass(article.id()));
        if (reading.visible().contains(article)) {
            letter.getStyleClass().add("in-view");
        }
        letter.setMinWidth(USE_PREF_SIZE);
        letter.setTooltip(new Tooltip(article.displayName()));
        letter.setAccessibleText(name(article));
        letter.setOnAction(event -> reading.show(article.id()));
        return letter;
    }

    private Node menu() {
        String inView = reading.visible().stream().map(Article::id).collect(Collectors.joining(" · "));
        MenuButton menu = new MenuButton(messages.get("pager.of", inView, reading.articles().size()));
        menu.setId("pages");
        menu.setMinWidth(USE_PREF_SIZE);
        for (Article article : reading.articles()) {
            MenuItem item = new MenuItem(article.displayName(), new LetterBadge(article.id()));
            item.setOnAction(event -> reading.show(article.id()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private String name(Article article) {
        return messages.get(
                reading.visible().contains(article) ? "pager.in-view" : "pager.show", article.id(), article.displayName());
    }

    private static Button turn(Feather sign, String words, Runnable action) {
        Button button = new Button("", new FontIcon(sign));
        button.getStyleClass().setAll("quiet-button");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> action.run());
        return button;
    }
}
