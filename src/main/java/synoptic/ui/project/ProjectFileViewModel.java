package synoptic.ui.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import synoptic.comparison.KnownVectors;
import synoptic.project.Locks;
import synoptic.project.Project;
import synoptic.project.ProjectStore;
import synoptic.project.SavedProject;
import synoptic.project.ViewState;
import synoptic.ui.concurrent.BackgroundRunner;
import synoptic.ui.concurrent.Lane;
import synoptic.ui.concurrent.Outcome;
import synoptic.ui.i18n.Failures;
import synoptic.ui.i18n.Messages;

/** The file that the open project is saved in: opens, saves, and asks before anything unsaved would be lost. Used on the FX thread. */
public final class ProjectFileViewModel {

    /** What of a project is not in {@link Project} and belongs to the window. */
    public interface Showing {

        /** What is in view. */
        ViewState view();

        /** Shows a project as it was left, once it is open. */
        void show(ViewState view);

        /** What the last comparison needed. */
        KnownVectors vectors();

        /** Lets the next comparison begin with this. */
        void remember(KnownVectors vectors);

        /** Says a sentence to the reader. */
        void tell(String sentence);
    }

    private final ProjectViewModel project;
    private final ProjectStore store;
    private final Locks locks;
    private final Showing showing;
    private final Messages messages;
    private final Lane opening;
    private final Lane saving;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>(this, "file");
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(this, "name", "");
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved");
    private final ObservableList<Question> questions = FXCollections.observableArrayList();
    private Supplier<Optional<Path>> chooser = Optional::empty;
    private @Nullable Project kept;
    private ProjectStore.@Nullable Stamp stamp;
    private Locks.@Nullable Held held;
    private boolean readOnly;

    public ProjectFileViewModel(
            ProjectViewModel project,
            ProjectStore store,
            Locks locks,
            BackgroundRunner runner,
            Messages messages,
            Showing showing) {
        this.project = project;
        this.store = store;
        this.locks = locks;
        this.messages = messages;
        this.showing = showing;
        this.opening = runner.newLane();
        this.saving = runner.newLane();
        name.bind(Bindings.createStringBinding(() -> nameOf(file.get()), file));
        project.onBegin(() -> attach(null, null, null));
        project.projectProperty().subscribe(this::update);
    }

    /** Where a project is saved of which that is not known yet: asks the person; empty where they think better of it. */
    public void chooseWith(Supplier<Optional<Path>> asks) {
        chooser = asks;
    }

    private static String nameOf(@Nullable Path path) {
        if (path == null) {
            return "";
        }
        String full = String.valueOf(path.getFileName());
        return ProjectStore.isProject(path) ? full.substring(0, full.length() - ProjectStore.ENDING.length()) : full;
    }

    private void update() {
        Project now = project.project();
        unsaved.set(!now.sources().isEmpty() && !now.equals(kept) && (kept != null || file.get() != null || now.holdsWork()));
    }

    /** What would be saved now. */
    public SavedProject current() {
        return new SavedProject(project.project(), showing.view(), showing.vectors());
    }

    /** Whether a file is a project, or a report that carries one. */
    public boolean isIn(Path path) {
        return store.holdsProject(path);
    }

    /** Opens a project in place of what is open, and asks first if something is not saved. */
    public void open(Path path) {
        unlessUnsaved(messages.get("question.unsaved.open", nameOf(path)), messages.get("answer.open-unsaved"), () -> load(path));
    }

    /** What was found in a file, and whether this window holds it now. */
    private record Found(ProjectStore.Opened opened, Optional<Locks.Held> held) {}

    private void load(Path path) {
        opening.start(
                reporter -> new Found(store.open(path), locks.hold(path)),
                new Outcome<>(found -> found(path, found), cause -> showing.tell(Failures.sentence(cause, messages)), () -> {}));
    }

    private void found(Path path, Found found) {
        ProjectStore.Opened opened = found.opened();
        boolean isMine = path.toAbsolutePath().equals(file.get());
        if (found.held().isEmpty() && !isMine) {
            ask(
                    messages.get("question.open-elsewhere", nameOf(path)),
                    new Question.Answer(messages.get("answer.open-copy"), () -> {
                        show(opened.saved());
                        attach(null, null, null);
                    }),
                    new Question.Answer(messages.get("answer.cancel"), () -> {}));
            return;
        }
        show(opened.saved());
        opened.loss().ifPresent(showing::tell);
        if (opened.loss().isPresent()) {
            found.held().ifPresent(Locks.Held::close);
            attach(null, null, null);
        } else {
            attach(path.toAbsolutePath(), opened.stamp(), found.held().orElse(held));
            keep(project.project());
            readOnly = opened.isReadOnly();
            if (readOnly) {
                showing.tell(messages.get("problem.read-only", nameOf(path)));
            }
        }
    }

    /** Opens what was saved or recovered; it belongs to no file yet. */
    private void show(SavedProject saved) {
        showing.remember(saved.vectors());
        project.open(saved.project());
        showing.show(saved.view());
    }

    /** By what the file is known that the project is saved in; null where that is not known. */
    ProjectStore.@Nullable Stamp known() {
        return stamp;
    }

    /**
     * Opens what a window left that did not end in good order. It is not saved until the person saves it.
     *
     * @param known by what that window knew the file, or null: then whatever is there now is asked about before it is replaced
     */
    void recover(SavedProject saved, @Nullable Path place, ProjectStore.@Nullable Stamp known) {
        show(saved);
        attach(null, null, null);
        if (place != null) {
            Optional<Locks.Held> mine = locks.hold(place);
            if (mine.isPresent()) {
                attach(place, known, mine.get());
            }
        }
        update();
    }

    private void attach(@Nullable Path path, ProjectStore.@Nullable Stamp found, Locks.@Nullable Held lock) {
        Locks.Held before = held;
        held = lock;
        if (before != null && !before.equals(lock)) {
            before.close();
        }
        kept = null;
        stamp = found;
        readOnly = false;
        file.set(path);
        update();
    }

    private void keep(Project saved) {
        kept = saved;
        update();
    }

    /** Saves where the project was saved or opened last; asks where that is not known or may not be written to. */
    public void save() {
        save(() -> {});
    }

    /** Saves to another place. */
    public void saveAs() {
        saveAs(() -> {});
    }

    private void save(Runnable then) {
        Path path = file.get();
        if (path == null || readOnly) {
            saveAs(then);
        } else if (!project.project().sources().isEmpty()) {
            write(path, stamp, false, then);
        }
    }

    private void saveAs(Runnable then) {
        if (project.project().sources().isEmpty()) {
            return;
        }
        chooser.get().map(Path::toAbsolutePath).ifPresent(chosen -> {
            Path path = ProjectStore.isProject(chosen) ? chosen : chosen.resolveSibling(chosen.getFileName() + ProjectStore.ENDING);
            // The person was asked by the chooser whether to replace what is there.
            write(path, null, path.equals(chosen) || !Files.exists(path), then);
        });
    }

    /**
     * What came of saving.
     *
     * @param stamp the file as it is now; nothing where it was not written
     * @param held what tells other windows of it; nothing where another holds it
     */
    private record Written(Optional<ProjectStore.Stamp> stamp, Optional<Locks.Held> held) {}

    /**
     * Saves in the background.
     *
     * @param known the file as it was known last, or null
     * @param replace whether to write over it whatever it holds
     */
    private void write(Path path, ProjectStore.@Nullable Stamp known, boolean replace, Runnable then) {
        SavedProject saved = current();
        Optional<Locks.Held> mine = path.equals(file.get()) ? Optional.ofNullable(held) : Optional.empty();
        saving.start(
                reporter -> {
                    Optional<Locks.Held> holding = mine.or(() -> locks.hold(path));
                    Optional<ProjectStore.Stamp> now = store.stamp(path);
                    boolean changed = !replace && now.isPresent() && !now.get().equals(known);
                    if (holding.isEmpty() || changed) {
                        return new Written(Optional.empty(), holding);
                    }
                    return new Written(Optional.of(store.save(path, saved)), holding);
                },
                new Outcome<>(
                        written -> written(path, saved.project(), written, then),
                        cause -> showing.tell(messages.get("problem.unsaved", Failures.sentence(cause, messages))),
                        () -> {}));
    }

    private void written(Path path, Project saved, Written written, Runnable then) {
        if (written.held().isEmpty()) {
            showing.tell(messages.get("problem.open-elsewhere", nameOf(path)));
        } else if (written.stamp().isEmpty()) {
            letGo(written.held().get());
            // The same change may have been noticed before.
            questions.removeIf(question -> question.words().equals(messages.get("question.changed-meanwhile", nameOf(path))));
            ask(
                    messages.get("question.changed-on-disk", nameOf(path)),
                    new Question.Answer(messages.get("answer.save-copy"), () -> saveAs(then)),
                    new Question.Answer(messages.get("answer.replace"), () -> write(path, null, true, then)),
                    new Question.Answer(messages.get("answer.cancel"), () -> {}));
        } else {
            attach(path, written.stamp().get(), written.held().get());
            keep(saved);
            then.run();
        }
    }

    private void letGo(Locks.Held lock) {
        if (!lock.equals(held)) {
            lock.close();
        }
    }

    /** Does something that ends what is open, and asks first if that is not saved. */
    public void leave(Runnable action) {
        unlessUnsaved(messages.get("question.unsaved.close"), messages.get("answer.close-unsaved"), action);
    }

    private void unlessUnsaved(String question, String anyway, Runnable action) {
        if (!unsaved.get()) {
            action.run();
            return;
        }
        ask(
                question,
                new Question.Answer(messages.get("answer.save"), () -> save(action)),
                new Question.Answer(anyway, () -> {
                    keep(project.project());
                    action.run();
                }),
                new Question.Answer(messages.get("answer.stay"), () -> {}));
    }

    /** Asks something, once. */
    void ask(String words, Question.Answer... answers) {
        questions.removeIf(question -> question.words().equals(words));
        questions.add(new Question(words, List.of(answers)));
    }

    /** Says a sentence to the reader. */
    void tell(String sentence) {
        showing.tell(sentence);
    }

    /** Asks again whether the file is as it was last seen, as when the window comes back to the front. */
    public void look() {
        Path path = file.get();
        ProjectStore.Stamp known = stamp;
        if (path == null || known == null || opening.runningProperty().get() || saving.runningProperty().get()) {
            return;
        }
        opening.start(reporter -> store.stamp(path), new Outcome<>(now -> {
            boolean changed = now.isPresent() && !now.get().equals(known) && known.equals(stamp);
            if (changed) {
                stamp = null;
                ask(
                        messages.get("question.changed-meanwhile", nameOf(path)),
                        new Question.Answer(messages.get("answer.reopen"), () -> open(path)),
                        new Question.Answer(messages.get("answer.go-on"), () -> {}));
            }
        }, cause -> {}, () -> {}));
    }

    /** What the reader has to decide. */
    public ObservableList<Question> questions() {
        return questions;
    }

    /** The file that the project is saved in, or null. */
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** What the project is called: its file without ending; empty where it has none. */
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** Whether something would be missed that is not saved. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }
}
