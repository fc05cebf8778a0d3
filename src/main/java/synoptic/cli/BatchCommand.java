package synoptic.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import synoptic.article.Article;
import synoptic.comparison.ComparisonService;
import synoptic.export.ExportFormat;
import synoptic.export.ExportResult;
import synoptic.export.Exporter;
import synoptic.export.Findings;
import synoptic.ingest.SourceLoader;
import synoptic.project.ProjectStore;

/** {@code synoptic batch}: many stories at once, a folder each. */
@Command(name = "batch", description = {
    "%nCompares many stories: each sub-folder of FOLDER is one, and so is FOLDER itself if files lie directly in it. "
            + "What is made of a story goes to the folder that --out names, under the story's name.%n"
}, footer = {
    "%nFor example:",
    "  synoptic batch stories/ --out reports/ --formats pdf,html,json",
    "%nExit status: 0 done; 1 something could not be read or written, and the other stories went on; 2 wrong usage."
}, sortOptions = false, mixinStandardHelpOptions = true)
final class BatchCommand implements Callable<Integer> {

    private static final int FEWEST = 2;

    private final SourceLoader loader;
    private final ComparisonService service;
    private final ProjectStore projects;
    private final Console console;
    private final Exporter exporter = new Exporter();

    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "A folder of stories.") private List<Path> folders = List.of();

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "Where the files go; it is made if there is none.") private @Nullable Path out;

    @Option(names = "--formats", paramLabel = "FORMAT", split = ",", converter = ReportArguments.Formats.class, description = {
        "What is made of each story, of pdf, html, markdown, csv, xlsx, json, annotations and qdpx, with commas between them. "
                + "pdf and json, if not given."
    }) private Set<ExportFormat> formats = EnumSet.of(ExportFormat.PDF, ExportFormat.JSON);

    @Option(names = "--skip-unreadable", description = {
        "Compare what can be read of a story. Without it, a story with a source that cannot be read is left out."
    }) private boolean skipUnreadable;

    @Mixin private ReportArguments report = new ReportArguments();

    @Spec private CommandSpec spec;

    BatchCommand(SourceLoader loader, ComparisonService service, ProjectStore projects, Console console) {
        this.loader = loader;
        this.service = service;
        this.projects = projects;
        this.console = console;
        this.spec = CommandSpec.create();
    }

    @Override
    public Integer call() throws IOException {
        Path target = out;
        if (target == null) {
            throw new ParameterException(spec.commandLine(), "--out is missing");
        }
        Map<String, Path> stories = new LinkedHashMap<>();
        boolean failed = false;
        for (Path folder : folders) {
            try {
                find(folder, target, stories);
            } catch (IOException e) {
                console.tell(folder + " cannot be looked through; name a folder of stories.");
                failed = true;
            }
        }
        try {
            Files.createDirectories(target);
        } catch (IOException e) {
            console.tell(target + " cannot be made a folder to write to; name another place.");
            return ExitStatus.FAILED;
        }
        if (stories.isEmpty() && !failed) {
            console.tell("There is no story in these folders; a story is a folder with two or more files.");
            return ExitStatus.FAILED;
        }
        int whole = 0;
        int number = 0;
        for (Map.Entry<String, Path> story : stories.entrySet()) {
            number++;
            boolean isWhole = export(story.getKey(), story.getValue(), target, "Story " + number + " of " + stories.size() + ": ");
            whole += isWhole ? 1 : 0;
        }
        failed |= whole < stories.size();
        console.tell(whole + " of " + (stories.size() == 1 ? "1 story was" : stories.size() + " stories were") + " exported to " + target
                + (whole < stories.size() ? "; what is wrong with the rest is told above." : "."));
        return failed ? ExitStatus.FAILED : ExitStatus.DONE;
    }

    /** The stories of a folder, by name; of two with one name the second gets a number. */
    private static void find(Path folder, Path target, Map<String, Path> stories) throws IOException {
        List<Path> found = new ArrayList<>();
        boolean hasFiles = false;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                boolean hidden = String.valueOf(entry.getFileName()).startsWith(".");
                if (Files.isDirectory(entry) && !hidden && !isSame(entry, target)) {
                    found.add(entry);
                } else if (!hidden && Files.isRegularFile(entry)) {
                    hasFiles = true;
                }
            }
        }
        found.sort(null);
        if (hasFiles) {
            found.addFirst(folder);
        }
        for (Path story : found) {
            String name = String.valueOf(story.toRealPath().getFileName());
            String free = name;
            for (int number = 2; stories.containsKey(free); number++) {
                free = name + "-" + number;
            }
            stories.put(free, story);
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(other) && Files.isSameFile(one, other);
    }

    /**
     * Makes the files of one story; says what failed.
     *
     * @param turn which of all stories it is, for whoever watches
     * @return whether everything was read and written
     */
    private boolean export(String name, Path folder, Path target, String turn) throws IOException {
        SourceArguments.Loaded loaded = SourceArguments.of(List.of(folder.toString())).load(loader, projects, console);
        if (loaded.files().isEmpty()) {
            // What is wrong with the folder has been told.
            return false;
        }
        int read = loaded.articles().size();
        if (read < FEWEST || (loaded.unreadable() > 0 && !skipUnreadable)) {
            console.tell("The story “" + name + "” was left out: " + (read < FEWEST
                    ? "a comparison takes at least two sources, and it has " + read + " that can be read; add others to its folder."
                    : loaded.unreadable() + " of its " + loaded.asked()
                            + " sources could not be read; mend or remove what is named above, or add --skip-unreadable."));
            return false;
        }
        try (ProgressLine progress = new ProgressLine(console, turn)) {
            List<Article> articles = loaded.articles();
            Findings findings =
                    Findings.of(service.compare(articles, loaded.project().corrections(), progress), loaded.saved().project());
            progress.wipe();
            Map<ExportFormat, Path> places = new EnumMap<>(ExportFormat.class);
            for (ExportFormat format : formats) {
                places.put(format, target.resolve(name + "." + format.extension()));
                exporter.warnings(findings, format, report.options()).forEach(warning -> console.tell(name + ": " + warning));
            }
            ExportResult result = exporter.export(findings, places, report.options(), progress);
            progress.wipe();
            result.problems().forEach(problem -> console.tell(name + ": " + problem));
            if (!result.written().isEmpty()) {
                String files = result.written().stream()
                        .map(file -> String.valueOf(file.getFileName()))
                        .collect(Collectors.joining(", "));
                Results.print((name + ": " + articles.size() + " sources, " + files + "\n").getBytes(StandardCharsets.UTF_8), console);
            }
            return loaded.unreadable() == 0 && result.problems().isEmpty();
        }
    }
}
