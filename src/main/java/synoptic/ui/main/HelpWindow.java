package synoptic.ui.main;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import synoptic.ui.help.HelpPage;
import synoptic.ui.i18n.Messages;

/** The help page in a window of its own, so that it can stay open beside the articles. */
final class HelpWindow {

    private static final double WIDTH = 800;
    private static final double HEIGHT = 700;

    private final Window owner;
    private final Messages messages;
    private @Nullable Stage stage;

    HelpWindow(Window owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    /** Shows the page, coloured as the main window is. */
    void show() {
        Stage shown = stage;
        if (shown == null) {
            shown = new Stage();
            shown.initOwner(owner);
            shown.setTitle(messages.get("help.title"));
            Scene scene = Style.beside(owner, new BorderPane(new HelpPage(messages)), WIDTH, HEIGHT);
            scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    scene.getWindow().hide();
                }
            });
            shown.setScene(scene);
            shown.getIcons().setAll(Style.icons());
            stage = shown;
        }
        Style.dressAs(owner.getScene(), shown.getScene());
        shown.show();
        shown.toFront();
    }
}
