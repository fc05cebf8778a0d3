package synoptic.ui.main;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import synoptic.ui.dialog.SourceChooser;
import synoptic.ui.export.ExportPane;
import synoptic.ui.export.ExportViewModel;
import synoptic.ui.i18n.Messages;

/** What is exported, in a window of its own, so that reading can go on beside it. */
final class ExportWindow {

    private static final double WIDTH = 1040;
    private static final double HEIGHT = 720;

    private final Window owner;
    private final ExportViewModel model;
    private final SourceChooser chooser;
    private final Messages messages;
    private @Nullable Stage stage;

    ExportWindow(Window owner, ExportViewModel model, SourceChooser chooser, Messages messages) {
        this.owner = owner;
        this.model = model;
        this.chooser = chooser;
        this.messages = messages;
    }

    /**
     * Shows it, coloured as the main window is.
     *
     * @param story what the story is called; may be empty
     */
    void show(String story) {
        Stage shown = stage;
        if (shown == null) {
            shown = made();
            stage = shown;
        }
        if (!shown.isShowing()) {
            model.renew();
        }
        model.propose(model.usualFolder().orElse(Path.of(System.getProperty("user.home", ""))), story);
        Style.dressAs(owner.getScene(), shown.getScene());
        shown.show();
        shown.toFront();
    }

    private Stage made() {
        Stage made = new Stage();
        made.initOwner(owner);
        made.setTitle(messages.get("export.title"));
        Scene scene = Style.beside(owner, new ExportPane(model, () -> choose(made), made::hide, messages), WIDTH, HEIGHT);
        made.setScene(scene);
        made.getIcons().setAll(Style.icons());
        model.preview().shownProperty().bind(made.showingProperty());
        return made;
    }

    private void choose(Window beside) {
        chooser.chooseTarget(beside).ifPresent(folder -> model.choices().folderProperty().set(folder.toString()));
    }
}
