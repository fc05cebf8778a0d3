package synoptic.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The log of the window: files on this machine, three of at most half a megabyte. It holds no text of an article and no name of a
 * file: of what went wrong it tells the kind and the place in the program, and not what the exception says of its cause.
 */
final class LocalLog {

    private static final int MOST_BYTES = 512 * 1024;
    private static final int MOST_FILES = 3;
    private static final int LAST_LINES = 60;

    private final Path folder;
    /** Held, for loggers that nobody holds forget their level. */
    private final Logger own = Logger.getLogger("synoptic");

    /** @param folder where the log is kept; made when the log begins */
    LocalLog(Path folder) {
        this.folder = folder;
    }

    /** Begins to keep the log; where it cannot be kept, the program goes on without. */
    void begin() {
        try {
            Files.createDirectories(folder);
            FileHandler file = new FileHandler(pattern(), MOST_BYTES, MOST_FILES, true);
            file.setFormatter(new Discreet());
            file.setLevel(Level.INFO);
            Logger.getLogger("").addHandler(file);
            own.setLevel(Level.INFO);
        } catch (IOException | SecurityException e) {
            own.log(Level.WARNING, "No log can be kept", e);
        }
    }

    /** A file a window and generation; a percent sign in the folder's own name stands for itself. */
    private String pattern() {
        return folder.toString().replace("%", "%%") + "/synoptic-%u-%g.log";
    }

    /** The last lines of the log. */
    List<String> tail() {
        Deque<String> lines = new ArrayDeque<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith("-0.log"))
                    .max(Comparator.comparingLong(LocalLog::changed))
                    .ifPresent(file -> collect(file, lines));
        } catch (IOException | UncheckedIOException e) {
            lines.add("The log cannot be read: " + e.getClass().getName());
        }
        return List.copyOf(lines);
    }

    private static void collect(Path file, Deque<String> lines) {
        try (Stream<String> all = Files.lines(file)) {
            all.forEach(line -> {
                lines.add(line);
                if (lines.size() > LAST_LINES) {
                    lines.remove();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }

    /** One line a record, and of an exception its classes and where they came from. */
    static final class Discreet extends Formatter {

        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

        @Override
        public String format(LogRecord line) {
            StringBuilder text = new StringBuilder();
            // Parameters are left out: they may be anything.
            text.append(TIME.format(line.getInstant())).append(' ').append(line.getLevel().getName()).append(' ')
                    .append(line.getLoggerName()).append(": ").append(line.getMessage()).append('\n');
            for (Throwable cause = line.getThrown(); cause != null; cause = cause.getCause()) {
                text.append("    ").append(cause.getClass().getName()).append('\n');
                for (StackTraceElement place : cause.getStackTrace()) {
                    text.append("        at ").append(place).append('\n');
                }
            }
            return text.toString();
        }
    }
}
