package synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.export.Story;

/** What the command line understands, and where its words go. */
class CommandLineInterfaceTest extends CommandLineRuns {

    @Test
    void oneSourceIsWrongUsage() {
        assertThat(run("compare", a)).isEqualTo(2);
        assertThat(err())
                .isEqualTo("synoptic: A comparison takes at least two sources, and 1 was given; see synoptic compare --help.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "read", "--nonsense", "compare --json", "compare x y --docx z", "read x", "-"})
    void whatIsNotUnderstoodIsWrongUsage(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err().lines().toList()).hasSize(1).allMatch(told -> told.matches("synoptic: [\\p{Lu}“].*[;,] see synoptic.* --help\\."));
        assertThat(out()).isEmpty();
    }

    @Test
    void aWordThatIsNoCommandIsWrongUsage() {
        assertThat(CommandLineInterface.handles("frobnicate")).isTrue();
        assertThat(run("frobnicate")).isEqualTo(2);
        assertThat(err()).isEqualTo(
                "synoptic: “frobnicate” is neither a command nor a file; the commands are compare, read and batch, see synoptic --help.\n");
    }

    @Test
    void nothingReachesATerminalThatSteersIt() throws IOException {
        Path c = Files.writeString(folder.resolve("c.txt"), "A \u001B[31mred\u001B[0m headline\n\n" + Story.C
                + "\n\nAs many as \u009B31m14,700 \u001B]0;title\u0007 people \b\b\u202Ecame on the 3rd of May, the council said.\n");
        run("compare", a, c.toString());
        run("compare", a, folder.resolve("\u001B[31mmissing.txt").toString());
        assertThat(out() + err()).doesNotContainPattern("[\\p{Cc}\\u202E&&[^\n]]").contains("?[31mmissing.txt does not exist");
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(run("--version")).isZero();
        assertThat(out()).matches("synoptic \\d+\\.\\d+\\.\\d+\n");
        out.reset();
        assertThat(run("--help")).isZero();
        assertThat(out()).contains("compare").contains("read").contains("Exit status");
        out.reset();
        assertThat(run("compare", "--help")).isZero();
        assertThat(out()).contains("--json").contains("--pdf").contains("--skip-unreadable").doesNotContain("\u001B");
        assertThat(err()).isEmpty();
    }

    @Test
    void aReaderThatHasGoneIsNoFailure() {
        assertThat(run(failing("Broken pipe"), "compare", a, b)).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void aFullDiskBehindStandardOutputIsOne() {
        assertThat(run(failing("No space left on device"), "compare", a, b)).isEqualTo(1);
        assertThat(err()).isEqualTo(
                "synoptic: Standard output cannot be written to (No space left on device); check where it goes, or name a file instead of -.\n");
    }

    @Test
    void leavesFilesToTheWindow() {
        assertThat(CommandLineInterface.handles()).isFalse();
        assertThat(CommandLineInterface.handles("a.txt")).isFalse();
        assertThat(CommandLineInterface.handles("sample-articles")).isFalse();
        assertThat(CommandLineInterface.handles("compare", "a.txt")).isTrue();
        assertThat(CommandLineInterface.handles("--help")).isTrue();
    }

    @Test
    void setsTextToTheTerminalWithinReason() {
        assertThat(Console.width("")).isEqualTo(100);
        assertThat(Console.width("80")).isEqualTo(80);
        assertThat(Console.width("300")).isEqualTo(100);
        assertThat(Console.width("3")).isEqualTo(40);
    }
}
