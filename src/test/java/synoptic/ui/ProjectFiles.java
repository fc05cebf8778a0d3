package synoptic.ui;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import synoptic.export.ProjectInPdf;
import synoptic.project.Locks;
import synoptic.project.ProjectStore;
import synoptic.ui.concurrent.BackgroundRunner;
import synoptic.ui.i18n.Messages;
import synoptic.ui.main.MainViewModel;
import synoptic.ui.project.ProjectFileViewModel;

/** The file of a project, for tests of a window: everything happens at once. */
public final class ProjectFiles {

    private ProjectFiles() {}

    /** A project's file that a window keeps its project in. */
    public static ProjectFileViewModel of(MainViewModel model, Path state, Messages messages) {
        return of(model, new Locks(state.resolve("locks")), Runnable::run, messages);
    }

    /** The same with locks that several windows share. */
    public static ProjectFileViewModel of(MainViewModel model, Locks locks, Executor background, Messages messages) {
        ProjectFileViewModel file = new ProjectFileViewModel(
                model.reading().project(), new ProjectStore("synoptic test", new ProjectInPdf()), locks,
                new BackgroundRunner(background, Runnable::run), messages, model.showing(vectors -> {}));
        model.keepIn(file);
        return file;
    }
}
