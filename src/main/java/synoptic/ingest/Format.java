package synoptic.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats that can be read. */
enum Format {
    PLAIN_TEXT("txt|text", Limits.TEXT_CHARS),
    MARKDOWN("md|markdown|mdown|mkd", Limits.MARKDOWN_CHARS),
    HTML("html|htm|xhtml|xht|shtml", Limits.TEXT_CHARS);

    private static final String COPY = "; copy the article's text into a .txt file and open that";

    /** As a pattern of alternatives, in lower case. */
    private final String extensions;

    /** Longest text that is read, in UTF-16 code units. */
    private final int longest;

    Format(String extensions, int longest) {
        this.extensions = extensions;
        this.longest = longest;
    }

    /**
     * What a file that cannot be read is, told by its first bytes.
     *
     * @param opening its first bytes as ISO-8859-1, in lower case for {@code markup}
     * @param markup whether white space and a byte order mark may stand before it, and case does not count
     */
    private record Foreign(String opening, boolean markup, String what, String remedy) {}

    private static final List<Foreign> FOREIGN = List.of(
            new Foreign("%PDF-", false, "a PDF", COPY),
            new Foreign("PK\3\4", false, "a ZIP archive or an office document (such as .docx, .odt, .epub)",
                    "; save it as plain text, or unpack it, and open the .txt file"),
            new Foreign("PK\5\6", false, "an empty ZIP archive", COPY),
            new Foreign("\u00D0\u00CF\u0011\u00E0", false, "an old Office document (such as .doc)",
                    "; save it as plain text and open that"),
            new Foreign("{\\rtf", false, "an RTF document", "; save it as plain text and open that"),
            new Foreign("\u0089PNG", false, "a picture", COPY),
            new Foreign("\u00FF\u00D8\u00FF", false, "a picture", COPY),
            new Foreign("GIF8", false, "a picture", COPY),
            new Foreign("II*\0", false, "a picture", COPY),
            new Foreign("MM\0*", false, "a picture", COPY),
            new Foreign("RIFF", false, "a picture, sound or film", COPY),
            new Foreign("ID3", false, "a sound file", COPY),
            new Foreign("\u001F\u008B", false, "a compressed file", "; unpack it and open the .txt file in it"),
            new Foreign("BZh", false, "a compressed file", "; unpack it and open the .txt file in it"),
            new Foreign("\u00FD7zXZ", false, "a compressed file", "; unpack it and open the .txt file in it"),
            new Foreign("7z\u00BC\u00AF", false, "a compressed file", "; unpack it and open the .txt file in it"),
            new Foreign("\u007FELF", false, "a program", COPY),
            new Foreign("MZ\u0090\0", false, "a program", COPY),
            new Foreign("SQLite format 3", false, "a database", COPY),
            new Foreign("WARC/1.", false, "a web archive", COPY),
            new Foreign("<?xml", true, "an XML document", COPY));

    private static final Pattern PAGE =
            Pattern.compile("(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,500}?-->\\s*)*(?:<!doctype html|<html[\\s>]|<head[\\s>])", Pattern.DOTALL);

    int longest() {
        return longest;
    }

    /** A new reader; a library that it needs is loaded only now. */
    ArticleReader reader() {
        return switch (this) {
            case PLAIN_TEXT -> new PlainTextReader();
            case MARKDOWN -> new MarkdownReader();
            case HTML -> new HtmlReader();
        };
    }

    /** The usual endings of files that can be read: ".txt, .md, .html". */
    static String listed() {
        return Stream.of(values()).map(format -> "." + format.extensions.split("\\|", 2)[0]).collect(Collectors.joining(", "));
    }

    /** The format that a file's name promises, if it is one of these. */
    static Optional<Format> ofName(String name) {
        int dot = name.lastIndexOf('.');
        String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot < 0
                ? Optional.empty()
                : List.of(values()).stream()
                        .filter(format -> extension.matches(format.extensions))
                        .findFirst();
    }

    /** Whether a folder that is opened takes this file in: not hidden, and of a known type. */
    static boolean isArticle(Path file) {
        Path name = file.getFileName();
        return name != null && !name.toString().startsWith(".") && ofName(name.toString()).isPresent();
    }

    /**
     * How to read a source: what it holds comes first, then its name; text of any other name is plain text.
     *
     * @throws UnreadableSourceException if it is of a format that cannot be read
     */
    static Format of(String name, byte[] content) throws UnreadableSourceException {
        String opening = new String(content, 0, Math.min(content.length, 1000), StandardCharsets.ISO_8859_1);
        String markup = opening.replaceFirst("^\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        for (Foreign foreign : FOREIGN) {
            if ((foreign.markup() ? markup : opening).startsWith(foreign.opening())) {
                throw new UnreadableSourceException(name + " is " + foreign.what()
                        + ", and this version cannot read that" + foreign.remedy() + ".");
            }
        }
        if (PAGE.matcher(markup).lookingAt()) {
            return HTML;
        }
        return ofName(name).orElse(PLAIN_TEXT);
    }
}
