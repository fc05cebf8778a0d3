package synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final Console console = new Console(
            InputStream.nullInputStream(), OutputStream.nullOutputStream(), new PrintStream(shown, true, StandardCharsets.UTF_8),
            () -> true, 40);

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsWhichStoryItIsAboutAndTakesItselfAwayBeforeSomethingElseIsSaid() {
        try (ProgressLine line = new ProgressLine(console, "Story 2 of 3: ", Duration.ZERO)) {
            line.progress(0.5);
            assertThat(shown()).isEqualTo("\rStory 2 of 3: Writing … 50 %");
            shown.reset();
            line.wipe();
            assertThat(shown()).isEqualTo("\r" + " ".repeat(28) + "\r");
            shown.reset();
            line.progress(0.5);
            assertThat(shown()).as("it comes back").isEqualTo("\rStory 2 of 3: Writing … 50 %");
        }
    }

    @Test
    void neverGrowsLongerThanTheTerminal() {
        try (ProgressLine line = new ProgressLine(console, "Story 1000 of 2000: a very long way to say it: ", Duration.ZERO)) {
            line.progress(0.5);
            assertThat(shown()).hasSize(40);
        }
    }
}
