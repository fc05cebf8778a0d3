package synoptic.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Application;
import synoptic.cli.CommandLineInterface;
import synoptic.cli.Console;
import synoptic.project.ProjectStore;

/** Starts Synoptic. It does not extend JavaFX's {@code Application}, so that it starts from the class path. */
public final class Main {

    private Main() {}

    /** @param args the sources to open, or a command of the command line */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String... args) {
        if (CommandLineInterface.handles(args)) {
            return commandLine(args);
        }
        if (!hasDisplay()) {
            return withoutWindow("There is no display to open a window on", args);
        }
        try {
            Application.launch(SynopticApplication.class, args);
            return 0;
        } catch (RuntimeException | LinkageError e) {
            if (isToolkitMissing(e)) {
                return withoutWindow(
                        "The window cannot open because the system lacks a graphics library (on Debian and Ubuntu the package libgtk-3-0)",
                        args);
            }
            throw e;
        }
    }

    private static int commandLine(String... args) {
        Services services = new Services();
        List<String> words = List.of(args);
        boolean isProject = words.stream().anyMatch(word -> word.endsWith(ProjectStore.ENDING));
        if (words.getFirst().equals("compare") && !words.contains("--help") && !isProject) {
            services.warmUp();
        }
        try {
            return new CommandLineInterface(services.loader(), services.comparisons(), services.projects(), Console.ofProcess()).run(args);
        } finally {
            services.settle();
        }
    }

    /** Says why there is no window, and compares the sources without one. */
    private static int withoutWindow(String reason, String... sources) {
        if (sources.length == 0) {
            System.err.println("synoptic: " + reason + "; see synoptic --help for what works without.");
            return 1;
        }
        System.err.println("synoptic: " + reason + "; this is the comparison's summary instead.");
        return commandLine(Stream.concat(Stream.of("compare"), Stream.of(sources)).toArray(String[]::new));
    }

    private static boolean hasDisplay() {
        boolean needsOne = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")
                && !"Headless".equals(System.getProperty("glass.platform"));
        return !needsOne
                || Stream.of("DISPLAY", "WAYLAND_DISPLAY").anyMatch(name -> !System.getenv().getOrDefault(name, "").isEmpty());
    }

    /** Whether JavaFX failed before the application started, for want of a native library. */
    private static boolean isToolkitMissing(Throwable failure) {
        List<Throwable> causes =
                Stream.iterate(failure, cause -> cause != null, Throwable::getCause).toList();
        return causes.stream()
                .anyMatch(cause -> cause instanceof LinkageError
                        || cause instanceof UnsupportedOperationException
                        || String.valueOf(cause.getMessage()).contains("toolkit"));
    }
}
