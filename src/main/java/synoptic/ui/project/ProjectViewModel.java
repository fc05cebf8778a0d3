package synoptic.ui.project;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import synoptic.article.Article;
import synoptic.project.History;
import synoptic.project.Project;

/** The project that is open, every change of which can be undone by its name. Used on the FX thread. */
public final class ProjectViewModel {

    private final ReadOnlyObjectWrapper<Project> project = new ReadOnlyObjectWrapper<>(this, "project", Project.EMPTY);
    private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper(this, "undoable", "");
    private final ReadOnlyStringWrapper redoable = new ReadOnlyStringWrapper(this, "redoable", "");
    private History<Project> history = new History<>(Project.EMPTY);
    private Runnable begin = () -> {};

    public ReadOnlyObjectProperty<Project> projectProperty() {
        return project.getReadOnlyProperty();
    }

    /** The project as it is now. */
    public Project project() {
        return project.get();
    }

    /** Changes the project by a step that can be undone. */
    public void change(String name, UnaryOperator<Project> step) {
        history.change(name, step.apply(history.present()));
        show();
    }

    /** Adds an article, which undoing older steps does not take away; the first one begins a new project. */
    public void add(Article article) {
        if (project().sources().isEmpty()) {
            history = new History<>(Project.EMPTY);
            begin.run();
        }
        history.amend(state -> state.withSource(article));
        show();
    }

    /** Opens a project in place of what is open; that cannot be undone. */
    public void open(Project opened) {
        history = new History<>(opened);
        show();
    }

    /** Tells somebody whenever a new project begins with its first source. */
    void onBegin(Runnable listener) {
        begin = listener;
    }

    public void undo() {
        history.undo();
        show();
    }

    public void redo() {
        history.redo();
        show();
    }

    private void show() {
        undoable.set(history.undoable().orElse(""));
        redoable.set(history.redoable().orElse(""));
        project.set(history.present());
    }

    /** The name of the step that undoing takes back; empty where there is none. */
    public ReadOnlyStringProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** The name of the step that redoing takes again; empty where there is none. */
    public ReadOnlyStringProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }
}
