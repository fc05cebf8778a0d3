package synoptic.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import synoptic.file.UnwritableFileException;
import synoptic.testing.FaultyFileSystem;

/** Disks that are full, folders that may not be written to, files that cannot be replaced: the old project stays, and a sentence says why. */
class FailingDiskTest {

    private static final int MOST_OPERATIONS = 40;

    @TempDir private Path folder;

    private final FaultyFileSystem disk = FaultyFileSystem.over(FileSystems.getDefault());
    private final ProjectStore store = new ProjectStore("synoptic test");

    enum Failure {
        DISK_FULL {
            @Override
            IOException at(Path path) {
                return new FileSystemException(path.toString(), null, "No space left on device");
            }
        },
        NO_PERMISSION {
            @Override
            IOException at(Path path) {
                return new AccessDeniedException(path.toString());
            }
        },
        READ_ERROR {
            @Override
            IOException at(Path path) {
                return new IOException("Input/output error");
            }
        };

        abstract IOException at(Path path);
    }

    private Path file() {
        return disk.wrap(folder.resolve("story.synoptic"));
    }

    /** Fails at the operation of a number, and from then on or only then. */
    private void failAt(int number, Failure failure, boolean fromThenOn) {
        AtomicInteger operations = new AtomicInteger();
        disk.failBy((operation, path) -> {
            int now = operations.getAndIncrement();
            // What fails for good fails for what is new; what is there can still be taken away.
            if (now == number || (fromThenOn && now > number && !operation.equals("delete"))) {
                throw failure.at(path);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void whereverSavingFailsTheOldProjectIsThereOrTheNewOneIs(Failure failure) throws Exception {
        store.save(file(), CrashingWriter.state(0));
        int failed = 0;
        for (boolean fromThenOn : new boolean[]{true, false}) {
            for (int number = 0; number < MOST_OPERATIONS; number++) {
                int before = CrashingWriter.number(store.open(file()).saved().project());
                failAt(number, failure, fromThenOn);
                boolean saved = true;
                try {
                    store.save(file(), CrashingWriter.state(before + 1));
                } catch (UnwritableFileException e) {
                    saved = false;
                    failed++;
                    assertThat(e.getMessage()).startsWith(file() + " cannot be written (").endsWith("); name another place.")
                            .hasLineCount(1);
                }
                disk.failBy((operation, path) -> {});
                ProjectStore.Opened now = store.open(file());
                assertThat(now.loss()).isEmpty();
                assertThat(CrashingWriter.number(now.saved().project())).isEqualTo(saved ? before + 1 : before);
                assertThat(names()).as("operation %d", number).containsExactly("story.synoptic");
            }
        }
        assertThat(failed).isPositive();
    }

    @Test
    void aFileThatIsHeldForAMomentIsTriedAgain() throws Exception {
        store.save(file(), CrashingWriter.state(0));
        AtomicInteger moves = new AtomicInteger();
        disk.failBy((operation, path) -> {
            if (operation.equals("move") && moves.incrementAndGet() <= 3) {
                throw new FileSystemException(path.toString(), null,
                        "The process cannot access the file because it is being used by another process");
            }
        });
        store.save(file(), CrashingWriter.state(1));
        assertThat(CrashingWriter.number(store.open(file()).saved().project())).isEqualTo(1);

        disk.failBy((operation, path) -> {
            if (operation.equals("move")) {
                throw new FileSystemException(path.toString(), null, "it is used by another process");
            }
        });
        assertThatThrownBy(() -> store.save(file(), CrashingWriter.state(2)))
                .hasMessage(file() + " cannot be written (it is used by another process); name another place.");
        assertThat(names()).containsExactly("story.synoptic");
    }

    @ParameterizedTest
    @EnumSource
    void whereverACopyFailsTheCopiesBeforeAreThere(Failure failure) throws Exception {
        Path copies = disk.wrap(folder.resolve("autosave"));
        try (Locks locks = new Locks(folder.resolve("locks"))) {
            int copied = 0;
            Autosaves autosaves = new Autosaves(copies, store, locks);
            autosaves.write(CrashingWriter.state(0), null, null);
            for (int number = 0; number < MOST_OPERATIONS; number++) {
                failAt(number, failure, true);
                try {
                    autosaves.write(CrashingWriter.state(number + 1), null, null);
                    copied = number + 1;
                } catch (IOException | UnwritableFileException e) {
                    // Told to the reader, and tried again with the next change.
                }
            }
            disk.failBy((operation, path) -> {});
            autosaves.close();
            List<Autosaves.Leftover> left = new Autosaves(copies, store, locks).leftovers();
            assertThat(left).hasSize(1);
            assertThat(CrashingWriter.number(left.getFirst().opened().saved().project())).isGreaterThanOrEqualTo(copied);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }
}
