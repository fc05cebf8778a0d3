package synoptic.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import synoptic.article.Article;
import synoptic.comparison.Comparison;
import synoptic.comparison.ComparisonService;
import synoptic.export.CorrectionsCsv;
import synoptic.export.CorrectionsJson;
import synoptic.export.ExportFormat;
import synoptic.export.Exporter;
import synoptic.export.Findings;
import synoptic.export.NotesExport;
import synoptic.export.NotesFormat;
import synoptic.export.SummaryWriter;
import synoptic.export.UnmadeFileException;
import synoptic.export.WebAnnotationsReader;
import synoptic.ingest.SourceLoader;
import synoptic.project.ProjectStore;
import synoptic.project.SavedProject;

/** {@code synoptic compare}: the comparison without a window. */
@Command(name = "compare", description = {
    "%nCompares articles about one event and writes what is asked for. "
            + "With no file to write, prints a summary: the sources, the claims that only one of them makes, "
            + "conflicts, shared origins. FILE may be - for standard output.%n"
}, footer = {
    "%nFor example:",
    "  synoptic compare monday/",
    "  synoptic compare one.txt two.md - --pdf report.pdf < three.txt",
    "  synoptic compare --draft mine.docx monday/",
    "%nExit status: 0 done; 1 something could not be read or written; 2 wrong usage."
}, sortOptions = false, mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    private static final int FEWEST = 2;

    private final SourceLoader loader;
    private final ComparisonService service;
    private final ProjectStore projects;
    private final Console console;

    @Mixin private SourceArguments sources = new SourceArguments();

    @Option(names = "--draft", paramLabel = "FILE", description = {
        "A text of your own, or a summary by a machine, to be held against the sources sentence by sentence. "
                + "It is no source itself: what the sources report does not depend on it."
    }) private @Nullable String draft;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the comparison file.") private @Nullable String json;

    @Option(names = "--pdf", paramLabel = "FILE", description = "Write a report as a PDF: articles with their highlights and comments, tables, notes.") private @Nullable String pdf;

    @Option(names = "--html", paramLabel = "FILE", description = "Write the same as one web page that needs nothing beside it.") private @Nullable String html;

    @Option(names = "--markdown", paramLabel = "FILE", description = "Write a summary in Markdown.") private @Nullable String markdown;

    @Option(names = "--csv", paramLabel = "FILE", description = {
        "Write the claims as comma-separated values, with a column a source, and beside them, "
                + "as FILE-figures, FILE-quotations, FILE-sources and FILE-notes, what the sources count and quote, what they are, and what the reader wrote. On standard output the claims alone."
    }) private @Nullable String csv;

    @Option(names = "--xlsx", paramLabel = "FILE", description = "Write claims, figures, quotations, notes and sources as an Excel workbook.") private @Nullable String xlsx;

    @Option(names = "--annotations", paramLabel = "FILE", description = "Write the claims as W3C Web Annotations in JSON-LD.") private @Nullable String annotations;

    @Option(names = "--qdpx", paramLabel = "FILE", description = "Write a project for programs of qualitative analysis (REFI-QDA).") private @Nullable String qdpx;

    @Option(names = "--project", paramLabel = "FILE", description = {
        "Write a project (.synoptic) that the window opens at once: the sources as they were read, and what was found."
    }) private @Nullable String project;

    @Option(names = "--corrections", paramLabel = "FILE", description = {
        "Write what a project's reader corrected as comma-separated values: a row a pair of passages, or a claim, and what was said of it. "
                + "With a name that ends in .json as JSON, with the texts."
    }) private @Nullable String corrections;

    @Option(names = "--export-notes", paramLabel = "FILE", description = {
        "Write the notes alone: as comma-separated values, or by the ending of the name as Markdown (.md) "
                + "or as W3C Web Annotations with their authors (.jsonld)."
    }) private @Nullable String exportNotes;

    @Option(names = "--notes", paramLabel = "FILE", description = {
        "Take W3C Web Annotations on these sources, in JSON-LD, as notes and tags, verdicts and corrections into reports and the project."
    }) private @Nullable Path notes;

    @Mixin private ReportArguments report = new ReportArguments();

    @Spec private CommandSpec spec;

    CompareCommand(SourceLoader loader, ComparisonService service, ProjectStore projects, Console console) {
        this.loader = loader;
        this.service = service;
        this.projects = projects;
        this.console = console;
        this.spec = CommandSpec.create();
    }

    @Override
    public Integer call() throws IOException {
        if (sources.readsStandardInputTwice(draft)) {
            throw wrongUsage("Standard input (-) can be read only once");
        }
        Map<ExportFormat, String> places = places();
        if (report.isPerSource() && Results.isStandardOutput(places.getOrDefault(ExportFormat.PDF, ""))) {
            throw wrongUsage("One PDF a source (--pdf-per-source) cannot go to standard output; name a file");
        }
        if (report.isAnonymous() && (project != null || corrections != null || exportNotes != null)) {
            throw wrongUsage("--project, --corrections and --export-notes write names as they are, and cannot go with --anonymous");
        }
        SourceArguments.Loaded loaded = sources.load(loader, projects, console, draft);
        Optional<String> objection = Results.objection(files(places, loaded), loaded.files());
        if (objection.isPresent()) {
            throw wrongUsage(objection.get());
        }
        int fewest = loaded.project().ownText().isPresent() ? 1 : FEWEST;
        if (loaded.sources() < fewest && loaded.unreadable() == 0) {
            throw wrongUsage(fewest == 1
                    ? "A draft is held against at least one source, and none was given"
                    : "A comparison takes at least two sources, and " + loaded.asked() + " was given");
        }
        if (loaded.unreadable() > 0 && (!sources.skipsUnreadable() || loaded.sources() < fewest)) {
            console.tell(gaveUp(loaded));
            return ExitStatus.FAILED;
        }
        if (notes != null && !Files.isReadable(notes)) {
            console.tell(notes + " cannot be read; check the name of the file with annotations.");
            return ExitStatus.FAILED;
        }
        service.remember(loaded.saved().vectors());
        Comparison comparison;
        try (ProgressLine progress = new ProgressLine(console)) {
            comparison = service.compare(
                    loaded.project().compared(),
                    loaded.project().ownText().orElse(null),
                    loaded.project().corrections(),
                    progress);
        }
        WebAnnotationsReader.Imported imported = imported(loaded.articles());
        SavedProject saved = loaded.saved();
        boolean isDelivered = deliver(
                comparison, places, new SavedProject(imported.into(saved.project()), saved.view(), saved.vectors()));
        return isDelivered && loaded.unreadable() == 0 && imported.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    /** The notes that are asked for; what of them cannot be taken has its line. */
    private WebAnnotationsReader.Imported imported(List<Article> articles) throws IOException {
        if (notes == null) {
            return WebAnnotationsReader.Imported.NOTHING;
        }
        if (Files.size(notes) > WebAnnotationsReader.MOST_BYTES) {
            console.tell(notes + ": is larger than " + WebAnnotationsReader.MOST_BYTES / 1_000_000
                    + " MB, which no file of notes is, and was not read; check that it is the right file.");
            return new WebAnnotationsReader.Imported(List.of(), List.of(), List.of(), List.of("too large"));
        }
        WebAnnotationsReader.Imported imported = new WebAnnotationsReader().read(Files.readAllBytes(notes), articles);
        imported.problems().forEach(problem -> console.tell(notes + ": " + problem));
        return imported;
    }

    /** Where each format that is asked for goes: a path, or "-" for standard output. */
    private Map<ExportFormat, String> places() {
        Map<ExportFormat, String> places = new EnumMap<>(ExportFormat.class);
        put(places, ExportFormat.JSON, json);
        put(places, ExportFormat.PDF, pdf);
        put(places, ExportFormat.HTML, html);
        put(places, ExportFormat.MARKDOWN, markdown);
        put(places, ExportFormat.CSV, csv);
        put(places, ExportFormat.XLSX, xlsx);
        put(places, ExportFormat.ANNOTATIONS, annotations);
        put(places, ExportFormat.QDPX, qdpx);
        return places;
    }

    private static void put(Map<ExportFormat, String> places, ExportFormat format, @Nullable String place) {
        if (place != null) {
            places.put(format, place);
        }
    }

    /** All files that will be written, those beside others included. */
    private List<String> files(Map<ExportFormat, String> places, SourceArguments.Loaded loaded) {
        List<String> sources = loaded.articles().stream().map(Article::id).toList();
        List<String> files = new ArrayList<>();
        places.forEach((format, place) -> {
            if (Results.isStandardOutput(place)) {
                files.add(place);
            } else {
                Exporter.files(format, Path.of(place), report.options(), sources).forEach(file -> files.add(file.toString()));
            }
        });
        Stream.of(project, corrections, exportNotes).filter(Objects::nonNull).forEach(files::add);
        return files;
    }

    /** Makes and writes what is asked for, each thing for itself; what fails has its line, and the rest goes on. */
    private boolean deliver(Comparison comparison, Map<ExportFormat, String> places, SavedProject saved) throws IOException {
        Findings findings = Findings.of(comparison, saved.project());
        if (places.isEmpty() && project == null && corrections == null && exportNotes == null) {
            String summary = new SummaryWriter(console.width()).summary(findings);
            Results.print(summary.getBytes(StandardCharsets.UTF_8), console);
            return true;
        }
        Exporter exporter = new Exporter();
        for (ExportFormat format : places.keySet()) {
            exporter.warnings(findings, format, report.options()).forEach(console::tell);
        }
        boolean isDelivered = true;
        for (Map.Entry<ExportFormat, String> place : places.entrySet()) {
            isDelivered &= export(exporter, findings, place.getKey(), place.getValue());
        }
        if (project != null) {
            byte[] content = projects.bytes(new SavedProject(saved.project(), saved.view(), comparison.vectors()));
            isDelivered &= Results.deliver(List.of(new Results.Result(project, content)), console);
        }
        if (corrections != null) {
            ByteArrayOutputStream pairs = new ByteArrayOutputStream();
            if (corrections.endsWith(".json")) {
                new CorrectionsJson().write(saved.project(), pairs);
            } else {
                new CorrectionsCsv().write(saved.project(), pairs);
            }
            isDelivered &= Results.deliver(List.of(new Results.Result(corrections, pairs.toByteArray())), console);
        }
        if (exportNotes != null) {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            NotesFormat format = Results.isStandardOutput(exportNotes)
                    ? NotesFormat.CSV
                    : NotesFormat.of(Path.of(exportNotes)).orElse(NotesFormat.CSV);
            new NotesExport().write(saved.project(), format, written);
            isDelivered &= Results.deliver(List.of(new Results.Result(exportNotes, written.toByteArray())), console);
        }
        return isDelivered;
    }

    private boolean export(Exporter exporter, Findings findings, ExportFormat format, String place) throws IOException {
        List<Exporter.MadeFile> files;
        try (ProgressLine progress = new ProgressLine(console)) {
            files = exporter.make(findings, format, Path.of(place), report.options(), progress);
        } catch (UnmadeFileException e) {
            console.tell(e.getMessage());
            return false;
        }
        List<Results.Result> results = Results.isStandardOutput(place)
                ? List.of(new Results.Result(place, files.getFirst().content()))
                : files.stream().map(file -> new Results.Result(file.place().toString(), file.content())).toList();
        return Results.deliver(results, console);
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** "Nothing was compared: 1 of 5 sources could not be read; …". */
    private static String gaveUp(SourceArguments.Loaded loaded) {
        boolean tooFew = loaded.sources() < FEWEST;
        String remedy = tooFew ? ", and a comparison takes at least two; name more sources" : "; --skip-unreadable goes on without";
        return "Nothing was compared: " + loaded.unreadable() + " of " + loaded.asked() + (loaded.asked() == 1 ? " source" : " sources")
                + " could not be read" + remedy + ".";
    }
}
