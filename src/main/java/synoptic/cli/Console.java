package synoptic.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * Where a command reads and writes. Everything written is UTF-8, whatever the locale.
 *
 * @param in standard input
 * @param out standard output; for results alone
 * @param err standard error; for failures, notes and progress
 * @param progressShows asked once, when work takes long enough to speak of: whether somebody watches standard error
 * @param width the columns that text is set to
 */
public record Console(InputStream in, OutputStream out, PrintStream err, BooleanSupplier progressShows, int width) {

    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private static final int COMFORTABLE_WIDTH = 100;
    private static final int NARROWEST = 40;

    /** The streams that the program was started with. */
    public static Console ofProcess() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Terminal::isStandardError,
                width(System.getenv().getOrDefault("COLUMNS", "")));
    }

    /** A comfortable line, or what the terminal says that it has where that is less. */
    static int width(String columns) {
        try {
            return Math.clamp(Integer.parseInt(columns), NARROWEST, COMFORTABLE_WIDTH);
        } catch (NumberFormatException e) {
            return COMFORTABLE_WIDTH;
        }
    }

    /** One line on standard error. What would steer a terminal, as an escape character in a file's name, shows as "?". */
    void tell(String line) {
        err.println("synoptic: " + STEERING.matcher(line).replaceAll("?"));
    }
}
