package synoptic.project;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import synoptic.article.Passage;
import synoptic.comparison.KnownVectors;
import synoptic.text.TextSpan;

/**
 * A program that edits a project, saves it, and keeps copies of it, again and again, until it is killed. It says of everything that
 * it has done which state it was: "saved 12", "copied 12", "migrated 13".
 */
final class CrashingWriter {

    private CrashingWriter() {}

    /** @param args the folder to work in, a saved project of the oldest format, the number of the first state */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Path old = Path.of(args[1]);
        int first = Integer.parseInt(args[2]);
        ProjectStore store = new ProjectStore("synoptic test");
        Autosaves autosaves = new Autosaves(folder.resolve("state/autosave"), store, new Locks(folder.resolve("state/locks")));
        for (int state = first;; state++) {
            SavedProject saved = state(state);
            store.save(folder.resolve("story.synoptic"), saved);
            say("saved " + state);
            autosaves.write(saved, folder.resolve("story.synoptic"), null);
            say("copied " + state);
            if (state % 4 == 0) {
                Path migrating = folder.resolve("old.synoptic");
                Path fresh = folder.resolve("old-fresh");
                Files.copy(old, fresh, StandardCopyOption.REPLACE_EXISTING);
                Files.move(fresh, migrating, StandardCopyOption.ATOMIC_MOVE);
                store.save(migrating,
                        new SavedProject(store.open(migrating).saved().project().withBase(null), ViewState.USUAL, saved.vectors()));
                say("migrated " + state);
            }
        }
    }

    /** A state that tells its number, in a project that grows and shrinks. */
    static SavedProject state(int number) {
        Project project = Projects.full().project();
        for (int i = 0; i <= number % 7; i++) {
            project = project.withNote(new Note(new Passage("A", new TextSpan(20 + i, 21 + i)), "State " + number, List.of()));
        }
        byte[] vectors = new byte[4_000 * (1 + number % 5)];
        return new SavedProject(project, ViewState.USUAL, new KnownVectors("a model", vectors));
    }

    /** The number that a state tells. */
    static int number(Project project) {
        String words = project.noteAt(new NotePlace("A", new TextSpan(20, 21))).orElseThrow().words();
        return Integer.parseInt(words.substring("State ".length()));
    }

    private static void say(String line) throws IOException {
        // Past all buffers: what is said must be out when the program is killed.
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out) {
            @Override
            public void close() {}
        }) {
            out.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        }
    }
}
