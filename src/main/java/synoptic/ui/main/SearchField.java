package synoptic.ui.main;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.SearchViewModel;

/** Words to search for in all sources, how many there are, and the way from one to the next. */
final class SearchField extends HBox {

    private final TextField words = new TextField();

    /** @param leave gives the focus back to the articles */
    SearchField(SearchViewModel model, Runnable leave, Messages messages) {
        getStyleClass().add("search");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("search");
        words.setPromptText(messages.get("search.words"));
        words.setAccessibleText(messages.get("search.words"));
        words.setPrefColumnCount(11);
        words.textProperty().bindBidirectional(model.wordsProperty());
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                if (event.isShiftDown()) {
                    model.previous();
                } else {
                    model.next();
                }
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                words.clear();
                leave.run();
                event.consume();
            }
        });
        Label summary = new Label();
        summary.getStyleClass().add("search-summary");
        summary.textProperty().bind(model.summaryProperty());
        summary.setMinWidth(USE_PREF_SIZE);
        HBox found = new HBox(
                summary,
                button(Feather.CHEVRON_UP, messages.get("search.previous"), model::previous),
                button(Feather.CHEVRON_DOWN, messages.get("search.next"), model::next));
        found.setAlignment(Pos.CENTER_LEFT);
        found.visibleProperty().bind(model.summaryProperty().isNotEmpty());
        found.managedProperty().bind(found.visibleProperty());
        getChildren().addAll(words, found);
    }

    private static Button button(Feather sign, String name, Runnable action) {
        Button button = new Button("", new FontIcon(sign));
        button.getStyleClass().setAll("quiet-button");
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.setOnAction(event -> action.run());
        return button;
    }

    void begin() {
        words.requestFocus();
        words.selectAll();
    }
}
