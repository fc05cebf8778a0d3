package synoptic.ui.main;

import java.util.List;
import javafx.stage.Window;
import synoptic.ui.dialog.SourceChooser;

/** Opens what the person chooses. */
final class OpenActions {

    private final MainViewModel model;
    private final SourceChooser chooser;
    private final Window owner;

    OpenActions(MainViewModel model, SourceChooser chooser, Window owner) {
        this.model = model;
        this.chooser = chooser;
        this.owner = owner;
    }

    void openFiles() {
        model.open(chooser.chooseFiles(owner));
    }

    void openFolder() {
        chooser.chooseFolder(owner).ifPresent(folder -> model.open(List.of(folder)));
    }
}
