package synoptic.ingest;

import java.nio.file.Path;
import synoptic.article.Origin;

/** Something that an article can be read from. */
public sealed interface Source {

    /** A short name a person recognises; never a path. */
    String name();

    /** What the article will give as its origin. */
    Origin origin();

    /** A file on disk. */
    record InFile(Path path) implements Source {
        @Override
        public String name() {
            return origin().name();
        }

        @Override
        public Origin origin() {
            return new Origin.File(path);
        }
    }

    /**
     * Text that came without a file: standard input, the clipboard.
     *
     * @param name what to call it, for instance "standard input"
     * @param content its bytes in any encoding; not to be changed afterwards
     */
    record InMemory(String name, byte[] content) implements Source {
        @Override
        public Origin origin() {
            return new Origin.Given(name);
        }
    }

    /**
     * A file in a ZIP archive on disk.
     *
     * @param entry its name in the archive; it names nothing outside of it
     */
    record InArchive(Path archive, String entry) implements Source {
        @Override
        public String name() {
            return entry.substring(entry.lastIndexOf('/') + 1);
        }

        @Override
        public Origin origin() {
            return new Origin.Given(new Origin.File(archive).name() + " › " + entry);
        }
    }
}
