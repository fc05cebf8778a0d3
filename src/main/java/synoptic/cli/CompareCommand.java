package synoptic.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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
import synoptic.article.Corrections;
import synoptic.comparison.Comparison;
import synoptic.comparison.ComparisonService;
import synoptic.export.ComparisonCsv;
import synoptic.export.ComparisonJson;
import synoptic.export.ComparisonPdf;
import synoptic.export.ComparisonXlsx;
import synoptic.export.QdaProject;
import synoptic.export.SummaryWriter;
import synoptic.export.WebAnnotations;
import synoptic.file.UnwritableFileException;
import synoptic.ingest.SourceLoader;

/** {@code synoptic compare}: the comparison without a window. */
@Command(name = "compare", description = {
    "%nCompares articles about one event and writes what is asked for. "
            + "With no file to write, prints a summary: the sources, the claims that only one of them makes, "
            + "conflicts, shared origins. FILE may be - for standard output.%n"
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

    @Option(names = "--json", paramLabel = "FILE", description = "Write the comparison file.") private @Nullable String json;

    @Option(names = "--pdf", paramLabel = "FILE", description = "Write the articles with their highlights and comments as a PDF.") private @Nullable String pdf;

    @Option(names = "--csv", paramLabel = "FILE", description = {
        "Write the claims as comma-separated values, with a column a source, and beside them, "
                + "as FILE-figures and FILE-quotations, what the sources count and quote. On standard output the claims alone."
    }) private @Nullable String csv;

    @Option(names = "--xlsx", paramLabel = "FILE", description = "Write claims, figures, quotations and sources as an Excel workbook.") private @Nullable String xlsx;

    @Option(names = "--annotations", paramLabel = "FILE", description = "Write the claims as W3C Web Annotations in JSON-LD.") private @Nullable String annotations;

    @Option(names = "--qdpx", paramLabel = "FILE", description = "Write a project for programs of qualitative analysis (REFI-QDA).") private @Nullable String qdpx;

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
        List<Output> outputs = outputs();
        SourceArguments.Loaded loaded = sources.load(loader, console);
        Optional<String> objection = Results.objection(outputs.stream().map(Output::place).toList(), loaded.files());
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
            comparison = service.compare(loaded.articles(), Corrections.NONE, progress);
        }
        deliver(comparison, outputs);
        return loaded.unreadable() == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    /** All that is asked for, in the order of the help; nothing of the libraries that write it is loaded before it is written. */
    private List<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        add(outputs, json, (comparison, out) -> new ComparisonJson().write(comparison, out));
        add(outputs, pdf, (comparison, out) -> new ComparisonPdf().write(comparison, out).forEach(console::tell));
        if (csv != null) {
            for (ComparisonCsv.Listing listing : ComparisonCsv.Listing.values()) {
                if (!Results.isStandardOutput(csv) || listing == ComparisonCsv.Listing.CLAIMS) {
                    outputs.add(new Output(
                            listing.beside(Path.of(csv)).toString(),
                            (comparison, out) -> new ComparisonCsv().write(comparison, listing, out)));
                }
            }
        }
        add(outputs, xlsx, (comparison, out) -> new ComparisonXlsx().write(comparison, out));
        add(outputs, annotations, (comparison, out) -> new WebAnnotations().write(comparison, out));
        add(outputs, qdpx, (comparison, out) -> new QdaProject().write(comparison, out));
        return outputs;
    }

    private static void add(List<Output> outputs, @Nullable String place, Writing writing) {
        if (place != null) {
            outputs.add(new Output(place, writing));
        }
    }

    private void deliver(Comparison comparison, List<Output> outputs) throws IOException, UnwritableFileException {
        if (outputs.isEmpty()) {
            String summary = new SummaryWriter(console.width()).summary(comparison);
            Results.print(summary.getBytes(StandardCharsets.UTF_8), console);
            return;
        }
        List<Results.Result> results = new ArrayList<>();
        for (Output output : outputs) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            output.writing().write(comparison, content);
            results.add(new Results.Result(output.place(), content.toByteArray()));
        }
        Results.deliver(results, console);
    }

    /**
     * A result that is asked for.
     *
     * @param place a path, or "-" for standard output
     */
    private record Output(String place, Writing writing) {}

    /** What writes it. */
    private interface Writing {
        void write(Comparison comparison, OutputStream out) throws IOException;
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
