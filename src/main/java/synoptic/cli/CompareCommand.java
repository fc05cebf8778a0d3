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
    "%nCompares articles about one event and writes what is asked for. "
            + "With neither --json nor --pdf, prints a summary: the sources, the claims that only one of them makes, "
            + "conflicts, shared origins.%n"
}, footer = {
    "%nFor example:",
    "  synoptic compare monday/",
    "  synoptic compare one.txt two.md - --pdf report.pdf < three.txt",
    "%nExit status: 0 done; 1 something could not be read or written; 2 wrong usage."
}, sortOptions = false, mixinStandardHelpOptions = true)
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
        if (loaded.asked() < FEWEST && loaded.unreadable() == 0) {
            throw wrongUsage("A comparison takes at least two sources, and " + loaded.asked() + " was given");
        }
        if (loaded.unreadable() > 0 && (!sources.skipsUnreadable() || loaded.articles().size() < FEWEST)) {
            console.tell(gaveUp(loaded));
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
    private static String gaveUp(SourceArguments.Loaded loaded) {
        boolean tooFew = loaded.articles().size() < FEWEST;
        String remedy = tooFew ? ", and a comparison takes at least two; name more sources" : "; --skip-unreadable goes on without";
        return "Nothing was compared: " + loaded.unreadable() + " of " + loaded.asked() + (loaded.asked() == 1 ? " source" : " sources")
                + " could not be read" + remedy + ".";
    }
}
