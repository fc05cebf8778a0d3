package synoptic.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import synoptic.article.Article;
import synoptic.ingest.Source;
import synoptic.ingest.SourceLoader;
import synoptic.ingest.UnreadableSourceException;
import synoptic.project.ArticleLetters;
import synoptic.project.Project;
import synoptic.project.ProjectStore;
import synoptic.project.SavedProject;
import synoptic.project.UnreadableProjectException;

/** The sources of a command, as given on the command line, and how they become articles. */
final class SourceArguments {

    private static final Pattern LINK = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://.*");
    private static final String STANDARD_INPUT = "-";

    /** More than any source may hold; the loader then says so, and endless input does not exhaust the memory. */
    private static final int MOST_INPUT = 64 * 1024 * 1024;

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = {
        "A file, a folder (every readable file directly in it, by name), a project (.synoptic), the address of a web page (https://…), "
                + "which is then fetched once, or - for standard input. "
                + "Sources are named A, B, C … in the order given; one given twice is read once."
    }) private List<String> given = List.of();

    @Option(names = "--skip-unreadable", description = {
        "Go on with the sources that can be read; the exit status is 1 all the same. "
                + "Without it, one source that cannot be read ends the command and nothing is written."
    }) private boolean skipUnreadable;

    @Option(names = "--encoding", paramLabel = "NAME", description = {
        "The encoding of all sources that are text, such as windows-1251, where it is not found out rightly."
    }) private @Nullable Charset encoding;

    /**
     * What became of the sources.
     *
     * @param saved those that could be read, in the order given, and what a project among them holds besides
     * @param files the files that were asked for, readable or not
     * @param unreadable how many could not be read; each has had its line on standard error
     */
    record Loaded(SavedProject saved, List<Path> files, int unreadable) {

        Loaded {
            files = List.copyOf(files);
        }

        Project project() {
            return saved.project();
        }

        List<Article> articles() {
            return project().articles();
        }

        /** The sources that could be read: all articles but the draft. */
        int sources() {
            return project().compared().size();
        }

        int asked() {
            return project().sources().size() + unreadable;
        }
    }

    /** Sources that were not given on the command line by themselves. */
    static SourceArguments of(List<String> given) {
        SourceArguments arguments = new SourceArguments();
        arguments.given = given;
        return arguments;
    }

    boolean skipsUnreadable() {
        return skipUnreadable;
    }

    /** Whether the same stream would have to be read twice. */
    boolean readsStandardInputTwice(@Nullable String draft) {
        return Stream.concat(given.stream(), Stream.ofNullable(draft)).filter(STANDARD_INPUT::equals).count() > 1;
    }

    /** Reads every source, a project first; each that cannot be read gets a line on standard error, and the rest goes on. */
    Loaded load(SourceLoader loader, ProjectStore projects, Console console) {
        return load(loader, projects, console, null);
    }

    /**
     * Reads every source, and a draft after them, which then has the last letter; among the sources it is passed over.
     *
     * @param draft the argument that names it, or null
     */
    Loaded load(SourceLoader loader, ProjectStore projects, Console console, @Nullable String draft) {
        Loading loading = new Loading(loader, encoding, console);
        loading.passOver(draft);
        List<String> opened = given.stream().filter(argument -> isProject(argument, projects)).toList();
        opened.stream().map(Path::of).forEach(file -> loading.project(file, projects));
        given.stream().filter(argument -> !opened.contains(argument)).forEach(loading::sources);
        if (draft != null) {
            loading.draft(draft);
        }
        return loading.loaded();
    }

    /** Gathers what is read. */
    private static final class Loading {
        private final SourceLoader loader;
        private final @Nullable Charset encoding;
        private final Console console;
        private final List<Path> files = new ArrayList<>();
        private final Set<Path> seen = new HashSet<>();
        private SavedProject opened = SavedProject.NOTHING;
        private Project project = Project.EMPTY;
        private @Nullable Path passedOver;
        private int letters;
        private int unreadable;

        Loading(SourceLoader loader, @Nullable Charset encoding, Console console) {
            this.loader = loader;
            this.encoding = encoding;
            this.console = console;
        }

        void project(Path file, ProjectStore projects) {
            if (!files.isEmpty()) {
                unreadable(file + " was not opened, for there can be one project at a time.");
                return;
            }
            files.add(file);
            try {
                ProjectStore.Opened found = projects.open(file);
                opened = found.saved();
                project = opened.project();
                letters = ArticleLetters.after(project.ids());
                found.loss().ifPresent(this::unreadable);
            } catch (UnreadableProjectException e) {
                unreadable(e.getMessage());
            }
        }

        void sources(String argument) {
            try {
                List<Source> sources = SourceArguments.sources(argument, loader, console);
                if (sources.isEmpty()) {
                    console.tell(argument + " belongs to the web page saved beside it and was passed over.");
                }
                boolean isAmongOthers = sources.size() > 1 || isFolder(argument);
                sources.forEach(source -> source(source, isAmongOthers));
            } catch (UnreadableSourceException | UnusableSourceException e) {
                unreadable(String.valueOf(e.getMessage()));
            }
        }

        /** Leaves a draft out of the sources, where a folder that holds it is one of them. */
        void passOver(@Nullable String draft) {
            if (draft != null && !draft.equals(STANDARD_INPUT) && !LINK.matcher(draft).matches() && isThere(draft)) {
                passedOver = identity(Path.of(draft));
            }
        }

        void draft(String argument) {
            try {
                List<Source> sources = SourceArguments.sources(argument, loader, console);
                if (sources.size() != 1 || isFolder(argument)) {
                    throw new UnusableSourceException(argument + " is not one text; --draft takes one file.");
                }
                if (sources.getFirst() instanceof Source.InFile file) {
                    files.add(file.path());
                }
                Article article = loader.load(ArticleLetters.of(letters), sources.getFirst(), encoding);
                project = project.withSource(article).withDraft(article.id());
                article.notices().forEach(console::tell);
            } catch (UnreadableSourceException | UnusableSourceException e) {
                unreadable(String.valueOf(e.getMessage()));
            }
        }

        /** @param isAmongOthers whether it was not named by itself, but lies where articles are */
        private void source(Source source, boolean isAmongOthers) {
            if (source instanceof Source.InFile file) {
                if (identity(file.path()).equals(passedOver)) {
                    return;
                }
                if (!seen.add(identity(file.path()))) {
                    console.tell(file.path() + " was given more than once and is read once.");
                    return;
                }
                files.add(file.path());
            }
            try {
                Article article = loader.load(ArticleLetters.of(letters), source, encoding);
                letters++;
                project = project.withSource(article);
                article.notices().forEach(console::tell);
            } catch (UnreadableSourceException e) {
                if (isAmongOthers && e.isOwnReport()) {
                    leaveOut(source, e.getMessage());
                } else {
                    unreadable(e.getMessage());
                }
            }
        }

        /** What is no source may be written over, as a report is by the next. */
        private void leaveOut(Source source, String line) {
            console.tell(line);
            if (source instanceof Source.InFile file) {
                files.remove(file.path());
            }
        }

        private void unreadable(String line) {
            console.tell(line);
            unreadable++;
        }

        Loaded loaded() {
            return new Loaded(new SavedProject(project, opened.view(), opened.vectors()), files, unreadable);
        }
    }

    private static boolean isProject(String argument, ProjectStore projects) {
        try {
            return !argument.isBlank() && !LINK.matcher(argument).matches() && projects.holdsProject(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static List<Source> sources(String argument, SourceLoader loader, Console console)
            throws UnreadableSourceException, UnusableSourceException {
        if (argument.equals(STANDARD_INPUT)) {
            try {
                return List.of(new Source.InMemory("standard input", console.in().readNBytes(MOST_INPUT)));
            } catch (IOException e) {
                throw new UnusableSourceException("Standard input cannot be read (" + e.getMessage() + "); name a file instead of -.");
            }
        }
        if (argument.isBlank()) {
            throw new UnusableSourceException("One SOURCE is empty; give the name of a file or a folder, or - for standard input.");
        }
        if (LINK.matcher(argument).matches() || (argument.startsWith("www.") && !isThere(argument))) {
            return List.of(Source.AtAddress.of(argument).orElseThrow(() -> new UnusableSourceException(
                    argument + " is no address of a web page; give one that begins with https:// or http://, or save the page as a file.")));
        }
        try {
            return loader.expand(Path.of(argument));
        } catch (InvalidPathException e) {
            throw new UnusableSourceException("“" + argument + "” cannot be the name of a file; check it.");
        }
    }

    private static boolean isFolder(String argument) {
        try {
            return Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isThere(String file) {
        try {
            return Files.exists(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Path identity(Path file) {
        try {
            return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** An argument that names no source at all; the message is the line to show. */
    private static final class UnusableSourceException extends Exception {

        private static final long serialVersionUID = 1L;

        UnusableSourceException(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
