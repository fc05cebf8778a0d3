package synoptic.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import synoptic.article.Article;

/** Turns files, folders and handed-in text into articles. Stateless; may be used by several threads. */
public final class SourceLoader {

    /**
     * The sources that a file or folder stands for: a file itself; of a folder every readable file directly in it, by name,
     * hidden files and unsupported types left out.
     *
     * @throws UnreadableSourceException if there is no such file or folder, or nothing in it can be read
     */
    public List<Source> expand(Path fileOrFolder) throws UnreadableSourceException {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(new Source.InFile(fileOrFolder));
        }
        try (Stream<Path> files = Files.list(fileOrFolder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".txt"))
                    .sorted()
                    .<Source>map(Source.InFile::new)
                    .toList();
        } catch (IOException e) {
            throw new UnreadableSourceException("The folder " + fileOrFolder + " cannot be read.", e);
        }
    }

    /**
     * Reads one article.
     *
     * @param id the id that the article is to have
     * @throws UnreadableSourceException if the source cannot be read; the message names it, the problem and a remedy
     */
    public Article load(String id, Source source) throws UnreadableSourceException {
        return new PlainTextReader().read(id, source.origin(), content(source));
    }

    private static byte[] content(Source source) throws UnreadableSourceException {
        return switch (source) {
            case Source.InMemory memory -> memory.content();
            case Source.InFile file -> {
                try (InputStream in = Files.newInputStream(file.path())) {
                    yield in.readNBytes(Limits.FILE_BYTES);
                } catch (NoSuchFileException e) {
                    throw new UnreadableSourceException("There is no file " + file.path() + "; check the name.", e);
                } catch (IOException e) {
                    throw new UnreadableSourceException(file.path() + " cannot be read.", e);
                }
            }
        };
    }
}
