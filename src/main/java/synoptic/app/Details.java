package synoptic.app;

import java.util.List;
import java.util.Locale;
import synoptic.export.Release;

/** What a report of a mistake should tell of the program and the machine: nothing of what is read, and nobody's name. */
final class Details {

    private static final long MEGABYTE = 1024 * 1024;

    private final LocalLog log;

    Details(LocalLog log) {
        this.log = log;
    }

    /** As lines of text, the end of the log last. */
    String text() {
        Runtime runtime = Runtime.getRuntime();
        List<String> lines = List.of(
                Release.generator(),
                "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vendor"),
                "JavaFX " + System.getProperty("javafx.runtime.version", "unknown"),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + ", " + System.getProperty("os.arch"),
                runtime.availableProcessors() + " processors, " + runtime.maxMemory() / MEGABYTE + " MB of memory at most, "
                        + (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE + " MB used",
                "Language " + Locale.getDefault().toLanguageTag(),
                "",
                "The end of the log:");
        List<String> tail = log.tail();
        return String.join("\n", lines) + "\n" + (tail.isEmpty() ? "nothing went wrong" : String.join("\n", tail)) + "\n";
    }
}
