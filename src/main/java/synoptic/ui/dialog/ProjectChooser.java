package synoptic.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import synoptic.ui.i18n.Messages;

/** Asks where to save a project. */
public final class ProjectChooser {

    private final Messages messages;
    private @Nullable File lastFolder;

    public ProjectChooser(Messages messages) {
        this.messages = messages;
    }

    /**
     * Asks for a file, and before one is replaced whether it may be; empty where the person thinks better of it.
     *
     * @param name what the project may be called, with its ending
     */
    public Optional<Path> choose(Window owner, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("chooser.project"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.get("chooser.project.kind"), "*.synoptic"));
        File folder = lastFolder;
        chooser.setInitialDirectory(folder != null && folder.isDirectory() ? folder : null);
        File file = chooser.showSaveDialog(owner);
        if (file == null) {
            return Optional.empty();
        }
        lastFolder = file.getParentFile();
        return Optional.of(file.toPath());
    }
}
