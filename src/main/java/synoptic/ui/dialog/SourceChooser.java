package synoptic.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import synoptic.ui.i18n.Messages;

/** Asks for files and folders to read. */
public class SourceChooser {

    private final Messages messages;
    private @Nullable File lastFolder;

    public SourceChooser(Messages messages) {
        this.messages = messages;
    }

    /** Asks for files; empty where the person thinks better of it. */
    public List<Path> chooseFiles(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("chooser.files"));
        chooser.setInitialDirectory(startFolder());
        List<File> files = chooser.showOpenMultipleDialog(owner);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        lastFolder = files.getFirst().getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    /** Asks for a folder; empty where the person thinks better of it. */
    public Optional<Path> chooseFolder(Window owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.get("chooser.folder"));
        chooser.setInitialDirectory(startFolder());
        File folder = chooser.showDialog(owner);
        if (folder == null) {
            return Optional.empty();
        }
        lastFolder = folder;
        return Optional.of(folder.toPath());
    }

    /** Asks for a folder to write to; empty where the person thinks better of it. */
    public Optional<Path> chooseTarget(Window owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.get("chooser.target"));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    private @Nullable File startFolder() {
        File folder = lastFolder;
        return folder != null && folder.isDirectory() ? folder : null;
    }
}
