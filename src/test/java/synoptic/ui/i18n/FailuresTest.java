package synoptic.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {

    private static final class UnwritableReportException extends Exception {
        private static final long serialVersionUID = 1;

        UnwritableReportException(String message) {
            super(message);
        }
    }

    private static String sentence(Throwable failure) {
        return Failures.sentence(failure, Messages.in(Locale.ENGLISH));
    }

    static Stream<Throwable> failures() {
        return Stream.of(
                new NullPointerException(),
                new IllegalStateException("state 7"),
                new NoClassDefFoundError("org/apache/commons/codec/Charsets"),
                new UnsatisfiedLinkError("no onnxruntime in java.library.path"),
                new StackOverflowError(),
                new OutOfMemoryError("Java heap space"),
                new IOException(),
                new IOException("EOFException"),
                new IOException("No space left on device"),
                new NoSuchFileException("/home/reader/one.txt"),
                new AccessDeniedException("/home/reader"),
                new FileSystemException("/home/reader/one.txt", null, "Read-only file system"),
                new UncheckedIOException(new NoSuchFileException("/home/reader/one.txt")));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void everythingThatCanBeThrownIsASentenceWithoutTheNameOfAClass(Throwable failure) {
        assertThat(sentence(failure))
                .endsWith(".")
                .contains(" ")
                .doesNotContainPattern("Exception|Error|null|java|org/");
    }

    @Test
    void whatIsWrittenForTheReaderIsSaidAsItIs() {
        assertThat(sentence(new UnwritableReportException("report.pdf cannot be written; name another place.")))
                .isEqualTo("report.pdf cannot be written; name another place.");
    }

    @Test
    void aDiskThatFailsIsSaidToFail() {
        assertThat(sentence(new IOException("No space left on device"))).contains("No space left on device");
        assertThat(sentence(new OutOfMemoryError("Java heap space"))).startsWith("There is not enough memory");
    }
}
