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
    HTML("html|htm|xhtml|xht|shtml", Limits.TEXT_CHARS),
    PDF("pdf", Limits.TEXT_CHARS),
    DOCX("docx|docm|dotx", Limits.TEXT_CHARS),
    ODT("odt|ott", Limits.TEXT_CHARS),
    RTF("rtf", Limits.TEXT_CHARS),
    EPUB("epub", Limits.TEXT_CHARS),
    MAIL("eml|mht|mhtml", Limits.TEXT_CHARS),
    WARC("warc|warc.gz", Limits.TEXT_CHARS),
    NINJS("json", Limits.TEXT_CHARS),
    NEWSML("xml", Limits.TEXT_CHARS);

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
     * @param opening its first bytes as ISO-8859-1
     */
    private record Foreign(String opening, String what, String remedy) {}

    /** The first bytes of the container in which old Office programs saved, and newer ones save what a password protects. */
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0";

    private static final List<Foreign> FOREIGN = List.of(
            new Foreign("PK\5\6", "an empty ZIP archive", COPY),
            new Foreign(OLE, "an old Office document (such as .doc)", "; save it as .docx or plain text and open that"),
            new Foreign("\u0089PNG", "a picture", COPY),
            new Foreign("\u00FF\u00D8\u00FF", "a picture", COPY),
            new Foreign("GIF8", "a picture", COPY),
            new Foreign("II*\0", "a picture", COPY),
            new Foreign("MM\0*", "a picture", COPY),
            new Foreign("RIFF", "a picture, sound or film", COPY),
            new Foreign("ID3", "a sound file", COPY),
            new Foreign("\u001F\u008B", "a compressed file", "; unpack it and open the .txt file in it"),
            new Foreign("BZh", "a compressed file", "; unpack it and open the .txt file in it"),
            new Foreign("\u00FD7zXZ", "a compressed file", "; unpack it and open the .txt file in it"),
            new Foreign("7z\u00BC\u00AF", "a compressed file", "; unpack it and open the .txt file in it"),
            new Foreign("\u007FELF", "a program", COPY),
            new Foreign("MZ\u0090\0", "a program", COPY),
            new Foreign("SQLite format 3", "a database", COPY));

    /** Here and below possessive, for what can be matched in many ways is tried in all of them before it fails. */
    private static final Pattern PAGE =
            Pattern.compile("(?:<\\?xml[^>]*+>\\s*+)?(?:<!--(?>.{0,500}?-->)\\s*+)*+(?:<!doctype html|<html[\\s>]|<head[\\s>])",
                    Pattern.DOTALL);

    private static final Pattern NEWS_ITEM = Pattern.compile("<(?:\\w+:)?(?:newsitem|newsmessage|nitf)[\\s>]");

    private static final Pattern MAIL_HEADER = Pattern.compile("(?:[a-z][a-z0-9-]{1,40}:[^\\n]*+\\n(?:[ \\t][^\\n]*+\\n)*+){2}");

    /** So much of the beginning tells what a file is. */
    private static final int OPENING = 8_000;

    int longest() {
        return longest;
    }

    /** A new reader; a library that it needs is loaded only now. */
    ArticleReader reader() {
        return switch (this) {
            case PLAIN_TEXT -> new PlainTextReader();
            case MARKDOWN -> new MarkdownReader();
            case HTML -> new HtmlReader();
            case PDF -> new PdfReader();
            case DOCX -> new DocxReader();
            case ODT -> new OdtReader();
            case RTF -> new RtfReader();
            case EPUB -> new EpubReader();
            case MAIL -> new MailReader();
            case WARC -> new WarcPageReader();
            case NINJS -> new NinjsReader();
            case NEWSML -> new NewsMlReader();
        };
    }

    /** The usual endings of files that can be read: ".txt, .md, .html". */
    static String listed() {
        return Stream.of(values()).map(format -> "." + format.extensions.split("\\|", 2)[0]).collect(Collectors.joining(", "));
    }

    /** The format that a file's name promises, if it is one of these. */
    static Optional<Format> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> lower.matches("(?s).*\\.(?:" + format.extensions + ")")).findFirst();
    }

    /** What is wrong with a file that is not what its name promises, where it promises a document of a certain kind. */
    static Optional<String> damaged(String name) {
        return ofName(name)
                .map(format -> switch (format) {
                    case DOCX -> "Word document";
                    case ODT -> "OpenDocument text";
                    case EPUB -> "EPUB book";
                    case PDF -> "PDF";
                    default -> null;
                })
                .map(kind -> "is no " + kind
                        + " in spite of its name, or a damaged one; save it again in the program that made it, or get it anew");
    }

    /** The format that a web server promises, if it is one of these. */
    static Optional<Format> ofMediaType(String type) {
        return Optional.ofNullable(switch (type) {
            case "text/html", "application/xhtml+xml" -> HTML;
            case "text/markdown" -> MARKDOWN;
            case "text/plain" -> PLAIN_TEXT;
            case "application/pdf" -> PDF;
            case "application/json", "application/ld+json" -> NINJS;
            case "message/rfc822", "multipart/related" -> MAIL;
            default -> null;
        });
    }

    /** Whether a folder that is opened takes this file in: not hidden, and of a known type. */
    static boolean isArticle(Path file) {
        Path name = file.getFileName();
        return name != null && !name.toString().startsWith(".") && ofName(name.toString()).isPresent();
    }

    /**
     * How to read a document: what it holds comes first, then its name; text of any other name is plain text.
     *
     * @throws UnreadableSourceException if it is of a format that cannot be read
     */
    static Format of(Document document) throws UnreadableSourceException {
        return of(document, ofName(document.name()));
    }

    /**
     * The same.
     *
     * @param promised the format that whoever sent it says it is in
     */
    static Format of(Document document, Optional<Format> promised) throws UnreadableSourceException {
        byte[] content = document.content();
        String opening = new String(content, 0, Math.min(content.length, OPENING), StandardCharsets.ISO_8859_1);
        if (opening.startsWith("PK\3\4")) {
            return ofZip(document)
                    .orElseThrow(
                            () -> document.problem(damaged(document.name())
                                    .orElse("is a ZIP archive where a document is expected; unpack it and open the files in it")));
        }
        if (opening.substring(0, Math.min(1024, opening.length())).contains("%PDF-")) {
            return PDF;
        }
        boolean packed = opening.startsWith("\u001F\u008B") && document.name().toLowerCase(Locale.ROOT).endsWith(".warc.gz");
        if (opening.startsWith("WARC/") || packed) {
            return WARC;
        }
        if (opening.startsWith("{\\rtf")) {
            return RTF;
        }
        if (opening.startsWith(OLE) && isProtected(content)) {
            throw document.problem("is protected by a password; open it with the password and save it without one");
        }
        for (Foreign foreign : FOREIGN) {
            if (opening.startsWith(foreign.opening())) {
                throw document.problem("is " + foreign.what() + ", which cannot be read" + foreign.remedy());
            }
        }
        return ofText(opening.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT), promised.orElse(PLAIN_TEXT),
                document);
    }

    private static Format ofText(String opening, Format named, Document document) throws UnreadableSourceException {
        if (PAGE.matcher(opening).lookingAt()) {
            return HTML;
        }
        if (opening.startsWith("<?xml") || (named == NEWSML && opening.startsWith("<"))) {
            if (!NEWS_ITEM.matcher(opening).find()) {
                throw document.problem("is an XML document of a kind that cannot be read" + COPY);
            }
            return NEWSML;
        }
        boolean header = MAIL_HEADER.matcher(opening).lookingAt();
        if (header && opening.contains("mime-version:")) {
            return MAIL;
        }
        return switch (named) {
            case PDF, DOCX, ODT, RTF, EPUB, WARC, NEWSML -> PLAIN_TEXT;
            case MAIL -> header ? MAIL : PLAIN_TEXT;
            case NINJS -> opening.startsWith("{") || opening.startsWith("[") ? NINJS : PLAIN_TEXT;
            default -> named;
        };
    }

    /** The format of a document that is a ZIP by form; nothing if it is an archive of files. */
    static Optional<Format> ofZip(Document document) throws UnreadableSourceException {
        List<String> names = ZipParts.names(document);
        if (names.contains(DocxReader.MAIN)) {
            return Optional.of(DOCX);
        }
        if (names.contains(EpubReader.CONTAINER) || names.stream().anyMatch(name -> name.endsWith(".opf"))) {
            return Optional.of(EPUB);
        }
        if (names.contains(OdtReader.MAIN)) {
            return Optional.of(ODT);
        }
        boolean office = names.contains("[Content_Types].xml") || names.contains("mimetype");
        if (office) {
            throw document.problem("is an office document without an article (a spreadsheet, slides, or a part of a document)" + COPY);
        }
        return Optional.empty();
    }

    /** Whether an Office container holds a document that a password protects: the name of its stream, in UTF-16. */
    private static boolean isProtected(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0");
    }
}
