package synoptic.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import synoptic.file.OutputFiles;
import synoptic.file.UnwritableFileException;

/** Where results go: files that appear whole or not at all, or standard output, whose reader may leave when it has enough. */
final class Results {

    private static final String STANDARD_OUTPUT = "-";

    private Results() {}

    /**
     * One result and where it goes.
     *
     * @param place a path, or "-" for standard output
     */
    record Result(String place, byte[] content) {}

    /**
     * Delivers results that belong together: all files or none of them.
     *
     * @return whether all went well; what did not has had its line
     * @throws IOException if standard output cannot be written to
     */
    static boolean deliver(List<Result> results, Console console) throws IOException {
        try (OutputFiles files = new OutputFiles()) {
            for (Result result : results) {
                if (!isStandardOutput(result.place())) {
                    files.stage(Path.of(result.place()), result.content());
                }
            }
            files.commit();
        } catch (UnwritableFileException e) {
            console.tell(e.getMessage());
            return false;
        }
        for (Result result : results) {
            if (isStandardOutput(result.place())) {
                print(result.content(), console);
            }
        }
        return true;
    }

    /** Writes to standard output. A reader that has gone, as {@code head} does, is no failure. */
    static void print(byte[] content, Console console) throws IOException {
        OutputStream out = console.out();
        try {
            out.write(content);
            out.flush();
        } catch (IOException e) {
            if (!readerHasGone(e)) {
                throw e;
            }
        }
    }

    private static boolean readerHasGone(IOException e) {
        // Java has no type for it: "Broken pipe" on Unix, "The pipe is being closed" or "has been ended" on Windows.
        return e.getMessage() != null && e.getMessage().toLowerCase(Locale.ROOT).contains("pipe");
    }

    static boolean isStandardOutput(String place) {
        return place.equals(STANDARD_OUTPUT);
    }

    /** What is wrong with these places before any work is done: one of them twice, or a source among them. */
    static Optional<String> objection(List<@Nullable String> places, List<Path> sources) {
        List<String> asked = places.stream()
                .filter(place -> place != null)
                .map(String::valueOf)
                .toList();
        for (int i = 0; i < asked.size(); i++) {
            String place = asked.get(i);
            for (String other : asked.subList(0, i)) {
                if (isSame(place, other)) {
                    return Optional.of("Two results cannot go to one place (" + place + ")");
                }
            }
            for (Path source : sources) {
                if (isSame(place, source.toString())) {
                    return Optional.of(place + " is one of the sources and is not written over; name another file for the result");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(String place, String other) {
        if (isStandardOutput(place) || isStandardOutput(other)) {
            return place.equals(other);
        }
        Path one = Path.of(place).toAbsolutePath().normalize();
        Path two = Path.of(other).toAbsolutePath().normalize();
        try {
            return one.equals(two) || (Files.exists(one) && Files.exists(two) && Files.isSameFile(one, two));
        } catch (IOException e) {
            return false;
        }
    }
}
