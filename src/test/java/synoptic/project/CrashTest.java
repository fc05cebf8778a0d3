package synoptic.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that save are killed at random moments: every project opens, nothing that was acknowledged is missing, no debris piles up.
 * {@code -Dcrash.kills=500} kills more of them than the usual run has the time for.
 */
class CrashTest {

    private static final int KILLS = Integer.getInteger("crash.kills", 12);
    private static final int WRITERS = 2;
    private static final Path OLD = Path.of("src/test/resources/synoptic/project/format-1.synoptic").toAbsolutePath();

    @TempDir private Path folder;

    @Test
    void whateverIsKilledNothingThatWasSavedIsLost() throws Exception {
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            Path own = Files.createDirectories(folder.resolve("writer-" + writer));
            Random random = new Random(writer);
            writers.add(CompletableFuture.runAsync(() -> {
                int first = 1;
                for (int kill = 0; kill < (KILLS + WRITERS - 1) / WRITERS; kill++) {
                    first = writeAndKill(own, first, random);
                }
                noDebris(own);
            }));
        }
        CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new)).get(40, TimeUnit.MINUTES);
    }

    private static Process start(Path own, int first) throws IOException {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote", "-Xmx64m",
                "-cp", System.getProperty("java.class.path"), CrashingWriter.class.getName(),
                own.toString(), OLD.toString(), Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Lets a program write from a state on, kills it, and looks at what it left; gives the number of the next state. */
    private static int writeAndKill(Path own, int first, Random random) {
        try {
            Process writer = start(own, first);
            Map<String, Integer> acknowledged = new HashMap<>();
            try (BufferedReader said = writer.inputReader()) {
                note(said.readLine(), acknowledged);
                Thread.sleep(0, random.nextInt(1_000_000));
                Thread.sleep(random.nextInt(60));
                // By its handle: the process itself would close what it said and nobody has read yet.
                writer.toHandle().destroyForcibly();
                said.lines().forEach(line -> note(line, acknowledged));
            }
            writer.waitFor();
            assertThat(acknowledged).as("the writer began").containsKey("saved");
            return look(own, acknowledged) + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | UnreadableProjectException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void note(String line, Map<String, Integer> acknowledged) {
        int space = line == null ? -1 : line.indexOf(' ');
        if (space > 0) {
            acknowledged.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
        }
    }

    private static int look(Path own, Map<String, Integer> acknowledged) throws IOException, UnreadableProjectException {
        ProjectStore store = new ProjectStore("synoptic test");
        ProjectStore.Opened opened = store.open(own.resolve("story.synoptic"));
        assertThat(opened.loss()).isEmpty();
        int number = CrashingWriter.number(opened.saved().project());
        assertThat(number).isGreaterThanOrEqualTo(acknowledged.get("saved"));
        assertThat(opened.saved().project()).isEqualTo(CrashingWriter.state(number).project());

        try (Locks locks = new Locks(own.resolve("state/locks"))) {
            List<Autosaves.Leftover> leftovers = new Autosaves(own.resolve("state/autosave"), store, locks).leftovers();
            if (acknowledged.containsKey("copied")) {
                assertThat(leftovers).isNotEmpty();
                assertThat(CrashingWriter.number(leftovers.getFirst().opened().saved().project()))
                        .isGreaterThanOrEqualTo(acknowledged.get("copied"));
            }
            assertThat(leftovers).allSatisfy(leftover -> assertThat(leftover.opened().loss()).isEmpty());
        }
        migrated(own, store);
        return number;
    }

    /** The old project is there until it stands beside the new one under another name, and there once only. */
    private static void migrated(Path own, ProjectStore store) throws IOException, UnreadableProjectException {
        Path file = own.resolve("old.synoptic");
        if (Files.exists(file)) {
            assertThat(store.open(file).loss()).isEmpty();
            byte[] old = Files.readAllBytes(OLD);
            List<Path> kept = new ArrayList<>();
            try (Stream<Path> files = Files.list(own)) {
                files.filter(path -> path.getFileName().toString().endsWith(".bak")).forEach(kept::add);
            }
            assertThat(kept).hasSizeLessThanOrEqualTo(1).allSatisfy(backup -> assertThat(backup).hasBinaryContent(old));
            if (!Arrays.equals(Files.readAllBytes(file), old)) {
                assertThat(kept).containsExactly(own.resolve("old.synoptic.bak"));
            }
        }
    }

    /** What was left is cleared away by the next save, once it is certain that nobody writes it any more. */
    private static void noDebris(Path own) {
        try {
            try (Stream<Path> files = Files.list(own)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
                }
            }
            new ProjectStore("synoptic test").save(own.resolve("story.synoptic"), CrashingWriter.state(0));
            try (Stream<Path> files = Files.list(own)) {
                assertThat(files.map(file -> file.getFileName().toString())).allMatch(name -> name.equals("state")
                        || name.equals("story.synoptic") || name.startsWith("old"));
            }
            try (Stream<Path> windows = Files.list(own.resolve("state/autosave"))) {
                assertThat(windows.count()).isLessThanOrEqualTo(10);
            }
        } catch (IOException | synoptic.file.UnwritableFileException e) {
            throw new IllegalStateException(e);
        }
    }
}
