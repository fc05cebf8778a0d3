package synoptic.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import synoptic.article.Article;
import synoptic.collation.Witness;
import synoptic.comparison.ComparisonService;
import synoptic.export.ComparisonJson;
import synoptic.ingest.SourceLoader;
import synoptic.project.ProjectStore;

/** {@code synoptic read}: what documents say, each for itself. */
@Command(name = "read", description = "%nReads documents and writes their text, figures and quotations; compares nothing.%n", footer = {
    "%nExit status: 0 done; 1 something could not be read or written; 2 wrong usage."
}, sortOptions = false, mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

    private final SourceLoader loader;
    private final ComparisonService service;
    private final ProjectStore projects;
    private final Console console;

    @Mixin private SourceArguments sources = new SourceArguments();

    @Option(names = "--json", paramLabel = "FILE", required = true, description = "Where to write what was read; - for standard output.") private String json =
            "";

    @Spec private CommandSpec spec;

    ReadCommand(SourceLoader loader, ComparisonService service, ProjectStore projects, Console console) {
        this.loader = loader;
        this.service = service;
        this.projects = projects;
        this.console = console;
        this.spec = CommandSpec.create();
    }

    @Override
    public Integer call() throws IOException {
        if (sources.readsStandardInputTwice(null)) {
            throw new ParameterException(spec.commandLine(), "Standard input (-) can be read only once");
        }
        SourceArguments.Loaded loaded = sources.load(loader, projects, console);
        Optional<String> objection = Results.objection(List.of(json), loaded.files());
        if (objection.isPresent()) {
            throw new ParameterException(spec.commandLine(), objection.get());
        }
        if (loaded.articles().isEmpty() || (loaded.unreadable() > 0 && !sources.skipsUnreadable())) {
            if (!loaded.articles().isEmpty()) {
                console.tell("Nothing was written: " + loaded.unreadable() + " of " + loaded.asked()
                        + " sources could not be read; --skip-unreadable goes on without.");
            }
            return ExitStatus.FAILED;
        }
        List<Witness> witnesses = new ArrayList<>();
        for (Article article : loaded.articles()) {
            witnesses.add(service.prepare(article));
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        new ComparisonJson().writeReading(witnesses, content);
        boolean isWritten = Results.deliver(List.of(new Results.Result(json, content.toByteArray())), console);
        return isWritten && loaded.unreadable() == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
    }
}
