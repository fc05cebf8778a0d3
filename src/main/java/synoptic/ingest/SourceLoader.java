package synoptic.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import synoptic.article.Article;

/** Turns files, folders and handed-in text into articles. Stateless; may be used by several threads. */
public final class SourceLoader {

    private static final String LARGEST = Limits.FILE_BYTES / (1024 * 1024) + " MB";

    /**
     * The sources that a file or folder stands for: a file itself, whatever it holds; of a folder every file directly in it that
     * is named as a format that can be read, by name. Hidden files, files of other types and folders in it are passed over.
     *
     * @throws UnreadableSourceException if there is no such file or folder, or no such file in the folder
     */
    public List<Source> expand(Path fileOrFolder) throws UnreadableSourceException {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(new Source.InFile(fileOrFolder));
        }
        try (Stream<Path> entries = Files.list(fileOrFolder)) {
            List<Source> sources = entries.filter(Format::isArticle)
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
                    .<Source>map(Source.InFile::new)
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

    /**
     * Reads one article.
     *
     * @param id the id that the article is to have
     * @throws UnreadableSourceException if the source cannot be read; the message names it, the problem and a remedy
     */
    public Article load(String id, Source source) throws UnreadableSourceException {
        byte[] content = content(source);
        String name = described(source);
        if (content.length == 0) {
            throw new UnreadableSourceException(name + " is empty; check that it was saved completely.");
        }
        if (content.length > Limits.FILE_BYTES) {
            throw new UnreadableSourceException(
                    name + " is larger than " + LARGEST + "; cut it down to the article and open it again.");
        }
        Format format = Format.of(name, content);
        Document document = new Document(name, content, null, format.longest());
        Manuscript manuscript = format.reader().read(document);
        List<String> notices = manuscript.remarks().stream().map(remark -> name + " " + remark + ".").toList();
        Article article = ArticleComposer.compose(id, source.origin(), manuscript, notices);
        if (article.paragraphs().isEmpty()) {
            throw new UnreadableSourceException(name + " holds no words; check that it was saved completely.");
        }
        return article;
    }

    /** As the user gave it, so that the message says which of several files of one name is meant. */
    private static String described(Source source) {
        return switch (source) {
            case Source.InFile file -> file.path().toString();
            case Source.InMemory memory -> memory.name();
        };
    }

    /** All bytes, or one more than may be. */
    private static byte[] content(Source source) throws UnreadableSourceException {
        return switch (source) {
            case Source.InMemory memory -> memory.content();
            case Source.InFile file -> content(file.path());
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
            if (Files.size(file) > Limits.FILE_BYTES) {
                throw new UnreadableSourceException(
                        file + " is larger than " + LARGEST + "; cut it down to the article and open it again.");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(Limits.FILE_BYTES + 1);
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
