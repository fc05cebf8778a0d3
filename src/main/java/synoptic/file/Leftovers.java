package synoptic.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The temporary files of programs that were killed while they wrote. A file's name says which process made it, by number and by
 * time of start, for numbers are given anew.
 */
final class Leftovers {

    private static final Pattern NAME = Pattern.compile("\\.synoptic-(\\d+)-(\\d+)-\\d+\\.tmp");

    /** A process of another machine that writes to the same folder cannot be seen here; a file that it just wrote to can. */
    private static final long SETTLED_MILLIS = 10_000;

    private Leftovers() {}

    /** The name of this process's temporary file of a number. */
    static String name(int number) {
        ProcessHandle self = ProcessHandle.current();
        return ".synoptic-" + self.pid() + "-" + start(self) + "-" + number + ".tmp";
    }

    private static long start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** Removes what nobody will put in its place any more. A folder that cannot be looked through is left as it is. */
    static void clear(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".synoptic-*.tmp")) {
            for (Path file : files) {
                if (isLeftOver(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Tidying up is worth no message; what is to be written comes next and tells if the folder is at fault.
        }
    }

    private static boolean isLeftOver(Path file) throws IOException {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return false;
        }
        Optional<ProcessHandle> maker = process(name.group(1));
        boolean isAtWork = maker.isPresent() && Long.toString(start(maker.get())).equals(name.group(2));
        return !isAtWork && Files.getLastModifiedTime(file).toMillis() < System.currentTimeMillis() - SETTLED_MILLIS;
    }

    private static Optional<ProcessHandle> process(String number) {
        try {
            return ProcessHandle.of(Long.parseLong(number));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
