package synoptic.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Edition;
import synoptic.article.Original;

/** Turns files, folders, web addresses and handed-in text into articles. Stateless; may be used by several threads. */
public final class SourceLoader {

    private static final Logger LOG = System.getLogger(SourceLoader.class.getName());

    /** What stands beside articles in archives: hidden files, and the folders of pictures and scripts that come with a page. */
    private static final Pattern BESIDES = Pattern.compile("(?:^|/)(?:\\.(?!\\./)|__MACOSX/|[^/]*_files/)");

    /** A folder that a browser saves beside a page: "_files", "-Dateien", "_fichiers", ".files". */
    private static final Pattern PAGE_FOLDER = Pattern.compile("(.+)[_.-]\\p{L}{3,20}");

    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml");

    private static final String LARGEST = Limits.FILE_BYTES / (1024 * 1024) + " MB";

    private final PageFetcher fetcher;
    private final Executor readers;
    private final Duration patience;
    private final Function<Format, ArticleReader> reader;

    /** Reads on the caller's thread; a library that does not return is not stopped. */
    public SourceLoader() {
        this(new PageFetcher(Limits.FETCHING));
    }

    /**
     * Reads each document on a thread that is given up if a library does not return, however it is stuck.
     *
     * @param readers runs each task on a new thread that does not keep the program from ending
     */
    public SourceLoader(Executor readers) {
        this(new PageFetcher(Limits.FETCHING), readers, Limits.PATIENCE, Format::reader);
    }

    SourceLoader(PageFetcher fetcher) {
        this(fetcher, Runnable::run, Limits.PATIENCE, Format::reader);
    }

    SourceLoader(PageFetcher fetcher, Executor readers, Duration patience, Function<Format, ArticleReader> reader) {
        this.fetcher = fetcher;
        this.readers = readers;
        this.patience = patience;
        this.reader = reader;
    }

    /**
     * The sources that a file or folder stands for: a file itself, whatever it holds, but of a ZIP archive every file in it
     * that is named as a format that can be read; of a folder every such file directly in it, by name, and those in archives.
     * Hidden files, files of other types and folders in a folder are passed over. The folder of pictures and scripts that a
     * browser saved beside a page stands for nothing.
     *
     * @throws UnreadableSourceException if there is no such file or folder, or no such file in it
     */
    public List<Source> expand(Path fileOrFolder) throws UnreadableSourceException {
        if (!Files.isDirectory(fileOrFolder)) {
            return isArchive(fileOrFolder) ? entries(fileOrFolder) : List.of(new Source.InFile(fileOrFolder));
        }
        if (isBesidePage(fileOrFolder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(fileOrFolder)) {
            List<Source> sources = entries.filter(file -> Format.isArticle(file) || isArchive(file))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
                    .flatMap(file -> inFolder(file).stream())
                    .toList();
            if (sources.isEmpty()) {
                throw new UnreadableSourceException("The folder " + fileOrFolder
                        + " holds no article in a format that can be read (" + Format.listed()
                        + "); choose the folder that the articles are in.");
            }
            return sources;
        } catch (IOException e) {
            throw new UnreadableSourceException(
                    "The folder " + fileOrFolder + " cannot be listed; check that you may open it.", e);
        }
    }

    /** "Visit_files" where "Visit.html" is; browsers put the word in their own language. */
    private static boolean isBesidePage(Path folder) {
        String name = String.valueOf(folder.getFileName());
        Matcher matcher = PAGE_FOLDER.matcher(name);
        return matcher.matches()
                && PAGES.stream().anyMatch(ending -> Files.isRegularFile(folder.resolveSibling(matcher.group(1) + ending)));
    }

    /** An archive that cannot be read is a source of its own, so that it is told when it is loaded, and the rest goes on. */
    private static List<Source> inFolder(Path file) {
        try {
            return isArchive(file) ? entries(file) : List.of(new Source.InFile(file));
        } catch (UnreadableSourceException e) {
            return List.of(new Source.InFile(file));
        }
    }

    private static boolean isArchive(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".zip") && !name.startsWith(".") && Files.isRegularFile(file);
    }

    private static List<Source> entries(Path archive) throws UnreadableSourceException {
        Document zip = document(archive.toString(), content(archive));
        if (guarded(zip, () -> Format.ofZip(zip)).isPresent()) {
            return List.of(new Source.InFile(archive));
        }
        Map<String, byte[]> entries = guarded(zip, () -> ZipParts.read(zip, SourceLoader::isArticle));
        if (entries.size() > Limits.ZIP_ARTICLES) {
            throw zip.problem("holds more than " + Limits.ZIP_ARTICLES + " files that can be read; take out those that you want to read");
        }
        long size = entries.values().stream().mapToLong(content -> content.length).sum();
        // Unpacked once: an archive of many small files would be unpacked again for each of them.
        List<Source> sources = entries.keySet().stream().sorted()
                .<Source>map(name -> new Source.InArchive(archive, name, size <= Limits.KEPT_BYTES ? entries.get(name) : null))
                .toList();
        if (sources.isEmpty()) {
            throw zip.problem("holds no article in a format that can be read (" + Format.listed() + "); unpack it and look what is in it");
        }
        return sources;
    }

    private static boolean isArticle(String entry) {
        return !entry.endsWith("/") && !BESIDES.matcher(entry).find() && Format.ofName(entry).isPresent();
    }

    private static Document document(String name, byte[] content) {
        return new Document(name, content, null, false, Limits.TEXT_CHARS, Deadline.in(Limits.TIME));
    }

    /**
     * Reads one article; one on the web is fetched, which takes {@code Limits.FETCHING} at most and ends when the thread is
     * interrupted.
     *
     * @param id the id that the article is to have
     * @throws UnreadableSourceException if the source cannot be read; the message names it, the problem and a remedy
     */
    public Article load(String id, Source source) throws UnreadableSourceException {
        return load(id, source, null);
    }

    /**
     * Reads one article.
     *
     * @param id the id that the article is to have
     * @param encoding the encoding that a person chose for its text, which then holds whatever the bytes look like; null: it
     *     is found out. PDF, Word and OpenDocument know their own, and no other can be chosen.
     * @throws UnreadableSourceException if the source cannot be read; the message names it, the problem and a remedy
     */
    public Article load(String id, Source source, @Nullable Charset encoding) throws UnreadableSourceException {
        String name = described(source);
        Content found = guarded(document(name, new byte[0]), () -> content(source));
        byte[] content = found.bytes();
        if (content.length == 0) {
            throw new UnreadableSourceException(name + " is empty; check that it was saved completely.");
        }
        if (content.length > Limits.FILE_BYTES) {
            throw new UnreadableSourceException(
                    name + " is larger than " + LARGEST + "; cut it down to the article and open it again.");
        }
        Document document = new Document(name, content, encoding == null ? found.charset() : encoding, encoding != null,
                Limits.TEXT_CHARS, Deadline.in(Limits.TIME));
        Manuscript manuscript = guarded(document, () -> inTime(() -> read(document, found.format())));
        List<String> notices = manuscript.remarks().stream().map(remark -> name + " " + remark + ".").toList();
        if (source instanceof Source.AtAddress page) {
            Metadata metadata = manuscript.metadata().orElse(Edition.address(page.address().toString()).orElse(null), null);
            manuscript = manuscript.withMetadata(metadata);
        }
        Article article = ArticleComposer.compose(id, source.origin(), manuscript, notices);
        if (article.paragraphs().isEmpty()) {
            throw new UnreadableSourceException(name + " holds no words; check that it was saved completely.");
        }
        return article.withOriginal(new Original(source.name(), content));
    }

    /** Something that is done with a document. */
    @FunctionalInterface
    private interface Step<T> {
        T take() throws UnreadableSourceException;
    }

    /** Whatever goes wrong in a reader or the library behind it ends as a sentence, and the other sources go on. */
    private static <T> T guarded(Document document, Step<T> step) throws UnreadableSourceException {
        try {
            return step.take();
        } catch (Deadline.TimeIsUpException e) {
            throw document.problem("takes too long to read; save the article as plain text (.txt) and open that");
        } catch (OutOfMemoryError e) {
            throw document.problem("needs more memory than there is; save the article as plain text (.txt) and open that");
        } catch (StackOverflowError e) {
            throw document.problem("is nested too deeply to be an article; save the article as plain text (.txt) and open that");
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.INFO, "A reader failed", e);
            throw document.problem("is damaged and cannot be read; save it again where it came from");
        }
    }

    private Manuscript read(Document document, Optional<Format> promised) throws UnreadableSourceException {
        Format format = Format.of(document, promised);
        if (OwnReport.is(format, document.content())) {
            throw UnreadableSourceException.ownReport(document.name());
        }
        return reader.apply(format).read(document.upTo(format.longest()));
    }

    /**
     * Waits for a reader no longer than it may take. Ours ask their deadline; a library need not, and Java cannot stop it: its thread
     * is interrupted and left behind, and whatever it still brings is dropped.
     */
    private <T> T inTime(Step<T> step) throws UnreadableSourceException {
        FutureTask<T> task = new FutureTask<>(step::take);
        readers.execute(task);
        try {
            return task.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new Deadline.TimeIsUpException();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Deadline.TimeIsUpException();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case UnreadableSourceException problem -> throw problem;
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException("a reader failed", e);
            }
        } finally {
            task.cancel(true);
        }
    }

    /** As the user gave it, so that the message says which of several files of one name is meant. */
    private static String described(Source source) {
        return switch (source) {
            case Source.InFile file -> file.path().toString();
            case Source.InMemory memory -> memory.name();
            case Source.InArchive entry -> entry.archive() + " › " + entry.entry();
            case Source.AtAddress page -> page.address().toString();
        };
    }

    /**
     * What a source holds.
     *
     * @param bytes all of them, or one more than may be
     * @param charset the encoding that whoever sent it says it is in, or null
     * @param format the format that its name or its sender promises
     */
    record Content(byte[] bytes, @Nullable Charset charset, Optional<Format> format) {}

    private Content content(Source source) throws UnreadableSourceException {
        return switch (source) {
            case Source.AtAddress page -> fetcher.fetch(page.address());
            case Source.InMemory memory -> new Content(memory.content(), null, Format.ofName(memory.name()));
            case Source.InFile file -> new Content(content(file.path()), null, Format.ofName(file.name()));
            case Source.InArchive entry when entry.content() != null -> new Content(entry.content(), null, Format.ofName(entry.entry()));
            case Source.InArchive entry -> {
                Document zip = document(entry.archive().toString(), content(entry.archive()));
                byte[] bytes = guarded(zip, () -> ZipParts.read(zip, entry.entry()))
                        .orElseThrow(() -> zip.problem("holds " + entry.entry() + " no longer; open it again"));
                yield new Content(bytes, null, Format.ofName(entry.entry()));
            }
        };
    }

    private static byte[] content(Path file) throws UnreadableSourceException {
        if (Files.isDirectory(file)) {
            throw new UnreadableSourceException(file + " is a folder; open the files in it.");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnreadableSourceException(file + " is a device or a pipe; save its content as a .txt file and open that.");
        }
        try {
            long size = Files.size(file);
            if (size > Limits.FILE_BYTES) {
                throw new UnreadableSourceException(
                        file + " is larger than " + LARGEST + "; cut it down to the article and open it again.");
            }
            try (InputStream in = Files.newInputStream(file)) {
                // One byte more than it has, to notice a file that grows.
                return in.readNBytes((int) size + 1);
            }
        } catch (NoSuchFileException e) {
            throw new UnreadableSourceException(file + " does not exist; check the name.", e);
        } catch (AccessDeniedException e) {
            throw new UnreadableSourceException(file + " may not be read by you; change its permissions or copy it.", e);
        } catch (IOException e) {
            throw new UnreadableSourceException(
                    file + " cannot be read (" + reason(e) + "); check that it and its disk are in order.", e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemLoopException || e instanceof NotLinkException
                ? "its links lead in a circle"
                : String.valueOf(e.getMessage());
    }
}
