package synoptic.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import synoptic.comparison.KnownVectors;

class ProjectPropertiesTest {

    /** Something that happens to a project: a step, or one of these. */
    enum Event implements Action {
        UNDO,
        REDO,
        SAVE,
        LOAD
    }

    sealed interface Action permits Event, Edit {}

    record Edit(Projects.Step step) implements Action {
        @Override
        public String toString() {
            return "EDIT";
        }
    }

    @Provide
    Arbitrary<List<Action>> actions() {
        Arbitrary<Action> edits = Projects.steps().map(Edit::new);
        Arbitrary<Action> others = Arbitraries.of(Event.values()).map(event -> event);
        return Arbitraries.oneOf(edits, edits, others).list().ofMaxSize(30);
    }

    /** Loading gives what was saved, whatever led there; saving changes nothing; undoing goes on where it was after a save. */
    @Property(tries = 200)
    void anySequenceOfEditsUndoRedoSaveAndLoadGivesTheSameAsTheEditsAlone(@ForAll("actions") List<Action> actions) throws Exception {
        Path folder = Files.createTempDirectory("project");
        Path file = folder.resolve("story.synoptic");
        ProjectStore store = new ProjectStore("synoptic test");
        History<Project> lived = new History<>(Project.EMPTY);
        History<Project> alone = new History<>(Project.EMPTY);
        try {
            for (Action action : actions) {
                switch (action) {
                    case Edit edit -> {
                        lived.change("edit", edit.step().take(lived.present()));
                        alone.change("edit", edit.step().take(alone.present()));
                    }
                    case Event.UNDO -> {
                        lived.undo();
                        alone.undo();
                    }
                    case Event.REDO -> {
                        lived.redo();
                        alone.redo();
                    }
                    case Event.SAVE -> store.save(file, new SavedProject(lived.present(), ViewState.USUAL, KnownVectors.NONE));
                    case Event.LOAD -> {
                        store.save(file, new SavedProject(lived.present(), ViewState.USUAL, KnownVectors.NONE));
                        ProjectStore.Opened opened = store.open(file);
                        assertThat(opened.loss()).isEmpty();
                        lived = new History<>(opened.saved().project());
                        // A project that is opened begins a history of its own.
                        alone = new History<>(alone.present());
                    }
                }
                assertThat(lived.present()).isEqualTo(alone.present());
            }
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
