package synoptic.article;

import java.nio.file.Path;

/** Where an article was read from. */
public sealed interface Origin {

    /** A short name a reader recognises; never a path, so that what is exported tells nothing of the machine. */
    String name();

    /** A file on disk. It is only ever read. */
    record File(Path path) implements Origin {
        @Override
        public String name() {
            Path name = path.getFileName();
            return name == null ? path.toString() : name.toString();
        }
    }

    /**
     * A page on the web.
     *
     * @param address as it was asked for: "https://courier.example/ferry"
     */
    record Page(String address) implements Origin {
        @Override
        public String name() {
            return address.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/$", "");
        }
    }

    /** Text that was handed in without a file: standard input, the clipboard. */
    record Given(String name) implements Origin {}
}
