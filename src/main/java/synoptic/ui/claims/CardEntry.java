package synoptic.ui.claims;

import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import synoptic.article.Passage;
import synoptic.ui.control.MarkedText;

/** A passage of the card that can be pressed like a button; a real one would not wrap its words. */
final class CardEntry extends VBox {

    private final Runnable fire;

    CardEntry(Card.Entry entry, Consumer<Passage> onPress) {
        fire = () -> onPress.accept(entry.passage());
        getStyleClass().add("card-entry");
        Label note = new Label(entry.note());
        note.getStyleClass().add("card-note");
        MarkedText words = new MarkedText();
        words.getStyleClass().add("card-words");
        words.show(entry.words());
        getChildren().addAll(note, words);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(entry.note() + ". " + words.getAccessibleText());
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                fire.run();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                fire.run();
                event.consume();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fire.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
