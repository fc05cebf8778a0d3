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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import synoptic.article.Article;
import synoptic.ingest.Source;
import synoptic.ingest.SourceLoader;
import synoptic.ingest.UnreadableSourceException;

/** The sources of a command, as given on the command line, and how they become articles. */
final class SourceArguments {

    private static final Pattern LINK = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://.*");
    private static final String STANDARD_INPUT = "-";

    /** More than any source may hold; the loader then says so, and endless input does not exhaust the memory. */
    private static final int MOST_INPUT = 64 * 1024 * 1024;

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = {
        "A file, a folder (every readable file directly in it, by name), the address of a web page (https://…), which is "
                + "then fetched once, or - for standard input. Sources are named A, B, C … in the order given; one given twice is read once."
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
     * @param articles those that could be read, in the order given
     * @param files the files that were asked for, readable or not
     * @param unreadable how many could not be read; each has had its line on standard error
     */
    record Loaded(List<Article> articles, List<Path> files, int unreadable) {

        Loaded {
            articles = List.copyOf(articles);
            files = List.copyOf(files);
        }

        int asked() {
            return articles.size() + unreadable;
        }
    }

    boolean skipsUnreadable() {
        return skipUnreadable;
    }

    /** Whether the same stream would have to be read twice. */
    boolean readsStandardInputTwice() {
        return given.stream().filter(STANDARD_INPUT::equals).count() > 1;
    }

    /** Reads every source; each that cannot be read gets a line on standard error, and the rest goes on. */
    Loaded load(SourceLoader loader, Console console) {
        List<Article> articles = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        int unreadable = 0;
        for (String argument : given) {
            List<Source> sources;
            try {
                sources = sources(argument, loader, console);
            } catch (UnreadableSourceException | UnusableSourceException e) {
                console.tell(String.valueOf(e.getMessage()));
                unreadable++;
                continue;
            }
            if (sources.isEmpty()) {
                console.tell(argument + " belongs to the web page saved beside it and was passed over.");
            }
            for (Source source : sources) {
                if (source instanceof Source.InFile file) {
                    if (!seen.add(identity(file.path()))) {
                        console.tell(file.path() + " was given more than once and is read once.");
                        continue;
                    }
                    files.add(file.path());
                }
                try {
                    Article article = loader.load(letters(articles.size()), source, encoding);
                    articles.add(article);
                    article.notices().forEach(console::tell);
                } catch (UnreadableSourceException e) {
                    console.tell(e.getMessage());
                    unreadable++;
                }
            }
        }
        return new Loaded(articles, files, unreadable);
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
        if (LINK.matcher(argument).matches()) {
            return List.of(Source.AtAddress.of(argument).orElseThrow(() -> new UnusableSourceException(
                    argument + " is no address of a web page; give one that begins with https:// or http://, or save the page as a file.")));
        }
        try {
            return loader.expand(Path.of(argument));
        } catch (InvalidPathException e) {
            throw new UnusableSourceException("“" + argument + "” cannot be the name of a file; check it.");
        }
    }

    private static Path identity(Path file) {
        try {
            return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** A, B … Z, AA, AB … */
    static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
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
