package synoptic.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import synoptic.comparison.Comparison;
import synoptic.comparison.ComparisonService;
import synoptic.export.ComparisonJson;
import synoptic.export.ComparisonPdf;
import synoptic.export.SummaryWriter;
import synoptic.export.UnwritableFileException;
import synoptic.ingest.SourceLoader;

/** {@code synoptic compare}: the comparison without a window. */
@Command(name = "compare", description = {
    "Compares articles about one event and writes what is asked for. "
            + "With neither --json nor --pdf, prints a summary: the sources, the claims that only one of them makes, "
            + "conflicts, shared origins."
}, mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    private static final int FEWEST = 2;

    private final SourceLoader loader;
    private final ComparisonService service;
    private final Console console;

    @Mixin private SourceArguments sources = new SourceArguments();

    @Option(names = "--json", paramLabel = "FILE", description = "Write the comparison file; - for standard output.") private @Nullable String json;

    @Option(names = "--pdf", paramLabel = "FILE", description = "Write the articles with their highlights and comments as a PDF; - for standard output.") private @Nullable String pdf;

    @Spec private CommandSpec spec;

    CompareCommand(SourceLoader loader, ComparisonService service, Console console) {
        this.loader = loader;
        this.service = service;
        this.console = console;
        this.spec = CommandSpec.create();
    }

    @Override
    public Integer call() throws IOException, UnwritableFileException {
        if (sources.readsStandardInputTwice()) {
            throw wrongUsage("Standard input (-) can be read only once");
        }
        SourceArguments.Loaded loaded = sources.load(loader, console);
        Optional<String> objection = Results.objection(Arrays.asList(json, pdf), loaded.files());
        if (objection.isPresent()) {
            throw wrongUsage(objection.get());
        }
        if (loaded.asked() < FEWEST) {
            throw wrongUsage("A comparison takes at least two sources; " + loaded.asked() + " was given");
        }
        if (loaded.unreadable() > 0 && (!sources.skipsUnreadable() || loaded.articles().size() < FEWEST)) {
            console.tell(gaveUp("Nothing was compared", loaded));
            return ExitStatus.FAILED;
        }
        Comparison comparison;
        try (ProgressLine progress = new ProgressLine(console)) {
            comparison = service.compare(loaded.articles(), progress);
        }
        deliver(comparison);
        return loaded.unreadable() == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private void deliver(Comparison comparison) throws IOException, UnwritableFileException {
        if (json == null && pdf == null) {
            String summary = new SummaryWriter(console.width()).summary(comparison);
            Results.print(summary.getBytes(StandardCharsets.UTF_8), console);
            return;
        }
        List<Results.Result> results = new ArrayList<>();
        if (json != null) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            new ComparisonJson().write(comparison, content);
            results.add(new Results.Result(json, content.toByteArray()));
        }
        if (pdf != null) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            new ComparisonPdf().write(comparison, content).forEach(console::tell);
            results.add(new Results.Result(pdf, content.toByteArray()));
        }
        Results.deliver(results, console);
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** "Nothing was compared: 1 of 5 sources could not be read; …". */
    static String gaveUp(String what, SourceArguments.Loaded loaded) {
        String remedy = loaded.articles().size() < FEWEST ? "" : "; --skip-unreadable goes on without";
        return what + ": " + loaded.unreadable() + " of " + loaded.asked() + " sources could not be read" + remedy + ".";
    }
}
