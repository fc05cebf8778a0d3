package synoptic.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;

    @Test
    void writesANewFileAndNothingElse() throws Exception {
        write(folder.resolve("c.json"));

        assertThat(names()).containsExactly("c.json");
        assertThat(folder.resolve("c.json")).hasContent("new");
    }

    @Test
    void leavesTheOldFileAloneUntilCommitted() throws Exception {
        Path old = Files.writeString(folder.resolve("c.json"), "old");
        try (OutputFiles files = new OutputFiles()) {
            files.stage(old, NEW);
            assertThat(old).hasContent("old");
        }
        assertThat(old).hasContent("old");
        assertThat(names()).containsExactly("c.json");
    }

    @Test
    void aProgramThatIsEndedInTheMiddleLeavesTheOldFileAndNothingElse() throws Exception {
        Path old = Files.writeString(folder.resolve("c.json"), "old");
        Process writer = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), LeavingWriter.class.getName(), old.toString())
                .start();
        assertThat(writer.waitFor()).isEqualTo(7);
        assertThat(old).hasContent("old");
        assertThat(names()).containsExactly("c.json");
    }

    @Test
    void replacesTheOldFileWhole() throws Exception {
        Path old = Files.writeString(folder.resolve("c.json"), "something longer than the new content");
        write(old);
        assertThat(old).hasContent("new");
    }

    @Test
    void writesAllFilesOrNone() throws Exception {
        Path good = folder.resolve("c.json");
        try (OutputFiles files = new OutputFiles()) {
            files.stage(good, NEW);
            assertThatThrownBy(() -> files.stage(folder.resolve("missing").resolve("c.pdf"), NEW))
                    .isInstanceOf(UnwritableFileException.class);
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void saysInALineThatTheFolderIsMissing() {
        Path file = folder.resolve("missing").resolve("c.json");
        assertThatThrownBy(() -> write(file))
                .isInstanceOf(UnwritableFileException.class)
                .hasMessage("There is no folder " + folder.resolve("missing") + " to write c.json to; make it, or name another.");
    }

    @Test
    void saysInALineThatTheTargetIsAFolder() {
        assertThatThrownBy(() -> write(folder)).hasMessage(folder + " is a folder; give the name of a file.");
        assertThat(names()).isEmpty();
    }

    @Test
    void saysInALineThatTheFolderMayNotBeWrittenTo() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path closed = Files.createDirectory(
                folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        assumeTrue(!Files.isWritable(closed), "the superuser may write anywhere");
        assertThatThrownBy(() -> write(closed.resolve("c.json")))
                .hasMessage(closed.resolve("c.json") + " cannot be written (you may not write there); name another place.");
    }

    @Test
    void saysInALineThatTheNameIsTooLong() {
        Path file = folder.resolve("x".repeat(300));
        assertThatThrownBy(() -> write(file))
                .isInstanceOf(UnwritableFileException.class)
                .hasMessageStartingWith(file + " cannot be written (")
                .message()
                .hasLineCount(1);
        assertThat(names()).isEmpty();
    }

    @Test
    void writesThroughALinkAndKeepsIt() throws Exception {
        Path real = Files.writeString(folder.resolve("real.json"), "old");
        Path link = link("link.json", real);
        write(link);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(real).hasContent("new");
    }

    @Test
    void makesTheFileThatADanglingLinkNames() throws Exception {
        Path link = link("link.json", Path.of("real.json"));
        write(link);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(folder.resolve("real.json")).hasContent("new");
    }

    @Test
    void keepsThePermissionsOfTheOldFile() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path old = Files.writeString(folder.resolve("c.json"), "old");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-rw----"));
        write(old);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(old))).isEqualTo("rw-rw----");
    }

    @Test
    void writesToADeviceAndLeavesItADevice() throws Exception {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        write(device);
        assertThat(Files.isRegularFile(device)).isFalse();
        assertThat(Files.exists(device)).isTrue();
    }

    @Test
    void clearsAwayWhatKilledRunsLeftAndNothingElse() throws Exception {
        Path killed = aged(".synoptic-" + Integer.MAX_VALUE + "-1-0.tmp");
        Path sameNumberAnotherStart = aged(".synoptic-" + ProcessHandle.current().pid() + "-1-0.tmp");
        Path running = aged(Leftovers.name(0));
        Path elsewhere = Files.writeString(folder.resolve(".synoptic-" + Integer.MAX_VALUE + "-2-0.tmp"), "just written");
        Path stranger = aged(".synoptic-notes.tmp");

        write(folder.resolve("c.json"));

        assertThat(killed).doesNotExist();
        assertThat(sameNumberAnotherStart).doesNotExist();
        assertThat(running).hasContent("half");
        assertThat(elsewhere).exists();
        assertThat(stranger).exists();
        assertThat(folder.resolve("c.json")).hasContent("new");
    }

    private Path aged(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "half");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    }

    private Path link(String name, Path target) {
        try {
            return Files.createSymbolicLink(folder.resolve(name), target);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no links here");
            throw new AssertionError(e);
        }
    }

    private static void write(Path file) throws UnwritableFileException {
        try (OutputFiles files = new OutputFiles()) {
            files.stage(file, NEW);
            files.commit();
        }
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
