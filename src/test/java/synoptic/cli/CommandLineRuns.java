package synoptic.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import synoptic.comparison.ComparisonService;
import synoptic.export.ProjectInPdf;
import synoptic.export.Story;
import synoptic.ingest.SourceLoader;
import synoptic.project.ProjectStore;

/** Runs the command line on two sources in a folder of its own, and keeps what it says. */
abstract class CommandLineRuns {

    @TempDir Path folder;

    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();
    String input = "";
    String a;
    String b;
    String missing;

    @BeforeEach
    void writeSources() throws IOException {
        a = Files.writeString(folder.resolve("a.txt"), Story.A).toString();
        b = Files.writeString(folder.resolve("b.txt"), Story.B).toString();
        missing = folder.resolve("missing.txt").toString();
    }

    static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    int run(String... arguments) {
        return run(out, arguments);
    }

    int run(OutputStream output, String... arguments) {
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                output,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                () -> false,
                100);
        return new CommandLineInterface(new SourceLoader(), new ComparisonService(() -> null),
                new ProjectStore("synoptic test", new ProjectInPdf()), console)
                .run(arguments);
    }

    /** Id and file of each article of the comparison file on standard output. */
    List<String> sources() {
        return Pattern.compile("\"id\": \"([A-Z]+)\",\\s+\"file\": \"([^\"]+)\"")
                .matcher(out())
                .results()
                .map(found -> found.group(1) + "=" + found.group(2))
                .toList();
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
