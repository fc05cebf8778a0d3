package synoptic.ui.control;

import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** A small pane below a control, that goes when it is left; nothing waits for it. */
public final class Popover {

    private final Popup popup = new Popup();

    /**
     * Shows it.
     *
     * @param below what it stands below
     * @param name what it is for
     */
    public void show(Node below, VBox content, String name) {
        // A popup has a scene of its own, which knows nothing of how the window looks.
        content.getStylesheets().setAll(below.getScene().getStylesheets());
        content.setStyle(below.getScene().getRoot().getStyle());
        content.getStyleClass().addAll("root", "details");
        content.setAccessibleRole(AccessibleRole.PARENT);
        content.setAccessibleText(name);
        popup.getContent().setAll(content);
        ignoreTypingUntilAKeyIsPressed();
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        Bounds place = below.localToScreen(below.getLayoutBounds());
        popup.show(below, place.getMinX(), place.getMaxY());
    }

    /** The letter of the key that opened it arrives only when it is open; it is not meant for the field that has the focus there. */
    private void ignoreTypingUntilAKeyIsPressed() {
        EventHandler<KeyEvent> ignore = KeyEvent::consume;
        popup.addEventFilter(KeyEvent.KEY_TYPED, ignore);
        popup.addEventFilter(KeyEvent.KEY_PRESSED, event -> popup.removeEventFilter(KeyEvent.KEY_TYPED, ignore));
    }

    /** Does something once it is gone, however it went. */
    public void whenGone(Runnable action) {
        popup.setOnHidden(event -> action.run());
    }

    public void hide() {
        popup.hide();
    }
}
