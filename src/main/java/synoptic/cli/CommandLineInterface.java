package synoptic.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import synoptic.comparison.ComparisonService;
import synoptic.export.Release;
import synoptic.file.UnwritableFileException;
import synoptic.ingest.SourceLoader;
import synoptic.project.ProjectStore;

/** The program without its window: takes a command, carries it out, and says by an exit status how it went. */
public final class CommandLineInterface {

    private static final Set<String> COMMANDS = Set.of("compare", "read", "batch");

    private final SourceLoader loader;
    private final ComparisonService service;
    private final ProjectStore projects;
    private final Console console;

    public CommandLineInterface(SourceLoader loader, ComparisonService service, ProjectStore projects, Console console) {
        this.loader = loader;
        this.service = service;
        this.projects = projects;
        this.console = console;
    }

    /** A word that can only be meant as a command, unless there is a file of this name: "compare", "frobnicate". */
    private static final Pattern WORD = Pattern.compile("[\\p{L}-]*");

    /** Whether these arguments are a command, or an attempt at one, or an option, and not sources for the window. */
    public static boolean handles(String... arguments) {
        return arguments.length > 0
                && (COMMANDS.contains(arguments[0])
                        || arguments[0].startsWith("-")
                        || (WORD.matcher(arguments[0]).matches() && !new File(arguments[0]).exists()));
    }

    /**
     * Carries out a command.
     *
     * @return the exit status: 0 done, 1 something could not be read or written, 2 wrong usage
     */
    public int run(String... arguments) {
        StringWriter help = new StringWriter();
        CommandLine commands = new CommandLine(new Synoptic())
                .addSubcommand(new CompareCommand(loader, service, projects, console))
                .addSubcommand(new ReadCommand(loader, service, projects, console))
                .addSubcommand(new BatchCommand(loader, service, projects, console))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(console.width())
                .setOut(new PrintWriter(help))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
        int status = commands.execute(arguments);
        return help.getBuffer().isEmpty() ? status : show(help.toString());
    }

    private int show(String help) {
        try {
            Results.print(help.replace(System.lineSeparator(), "\n").getBytes(StandardCharsets.UTF_8), console);
            return ExitStatus.DONE;
        } catch (IOException e) {
            return failed(e);
        }
    }

    private int wrongUsage(ParameterException problem, String[] arguments) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        if (problem instanceof CommandLine.UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !unmatched.getUnmatched().isEmpty()) {
            console.tell(
                    "“" + unmatched.getUnmatched().getFirst()
                            + "” is neither a command nor a file; the commands are compare, read and batch, see "
                            + command + " --help.");
        } else {
            String message = String.valueOf(problem.getMessage()).lines().findFirst().orElse("Wrong usage");
            console.tell(message + "; see " + command + " --help.");
        }
        return ExitStatus.WRONG_USAGE;
    }

    private int failed(Exception failure) {
        console.tell(
                switch (failure) {
                    case UnwritableFileException file -> file.getMessage();
                    case IOException stream -> "Standard output cannot be written to (" + stream.getMessage()
                            + "); check where it goes, or name a file instead of -.";
                    default -> "This should not have happened (" + failure + "); please report it with the command that you gave.";
                });
        return ExitStatus.FAILED;
    }

    /** The program itself; without a command it is the window, which is not started here. */
    @Command(name = "synoptic", customSynopsis = {"synoptic [FILE…]", "synoptic COMMAND SOURCE… [OPTION…]"}, description = {
        "%nLays several articles about one event side by side, links the passages that say the same thing and highlights "
                + "the claims that only one of them makes. Without a command it opens its window, with the files "
                + "given.%n"
    }, footer = {
        "%nExit status: 0 done; 1 something could not be read or written; 2 wrong usage.",
        "The program opens no network connection unless a source is the address of a web page, which is then fetched once."
    }, mixinStandardHelpOptions = true, versionProvider = Version.class)
    private static final class Synoptic implements Runnable {

        @CommandLine.Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "A command is missing (compare, read or batch)");
        }
    }

    private static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[]{Release.generator()};
        }
    }
}
