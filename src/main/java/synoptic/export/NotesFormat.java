package synoptic.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of file that notes are exported to by themselves. */
public enum NotesFormat {
    /** Comma-separated values, a row a note. */
    CSV("csv"),
    /** W3C Web Annotations in JSON-LD, which this program and others read back. */
    ANNOTATIONS("jsonld"),
    /** A list in Markdown, source by source. */
    MARKDOWN("md");

    private final String extension;

    NotesFormat(String extension) {
        this.extension = extension;
    }

    /** The usual end of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** The format that a file's name tells; empty where it tells none. */
    public static Optional<NotesFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".json")
                ? Optional.of(ANNOTATIONS)
                : Stream.of(values()).filter(format -> name.endsWith("." + format.extension())).findFirst();
    }
}
