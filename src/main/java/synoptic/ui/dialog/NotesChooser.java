package synoptic.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import synoptic.export.NotesFormat;
import synoptic.ui.i18n.Messages;

/** Asks where to export notes to, and so in which format. */
public class NotesChooser {

    private final Messages messages;

    public NotesChooser(Messages messages) {
        this.messages = messages;
    }

    /**
     * Asks for a file, and before one is replaced whether it may be; empty where the person thinks better of it.
     *
     * @param name what the notes may be called, without an ending
     */
    public Optional<Path> choose(Window owner, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("chooser.notes"));
        chooser.setInitialFileName(name + "." + NotesFormat.CSV.extension());
        for (NotesFormat format : NotesFormat.values()) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(name(format), "*." + format.extension()));
        }
        File file = chooser.showSaveDialog(owner);
        FileChooser.ExtensionFilter kind = chooser.getSelectedExtensionFilter();
        return Optional.ofNullable(file).map(File::toPath).map(path -> withEnding(path, kind));
    }

    /** Some systems leave the ending to the program. */
    private static Path withEnding(Path chosen, FileChooser.ExtensionFilter kind) {
        if (NotesFormat.of(chosen).isPresent() || kind == null) {
            return chosen;
        }
        return chosen.resolveSibling(chosen.getFileName() + kind.getExtensions().getFirst().substring(1));
    }

    private String name(NotesFormat format) {
        return switch (format) {
            case CSV -> messages.get("notes.format.csv");
            case ANNOTATIONS -> messages.get("notes.format.annotations");
            case MARKDOWN -> messages.get("notes.format.markdown");
        };
    }
}
