package synoptic.ingest;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells the reports that Synoptic writes, which people keep beside their articles, from articles. */
final class OwnReport {

    /** So much of the beginning tells where a page or a summary comes from. */
    private static final int OPENING = 4_000;

    private static final Pattern PAGE =
            Pattern.compile("<meta(?=[^>]{0,100}\\sname=\"generator\")[^>]{0,100}\\scontent=\"synoptic \\d");

    private static final Pattern SUMMARY = Pattern.compile(
            "# Comparison of [^\\n]*+\\n\\n\\d+ sources?[^\\n]*+\\n\\n(?:[^#\\n][^\\n]*+\\n\\n)*+## Sources\\n\\n\\|  \\| Outlet \\|");

    private static final Pattern COMPARISON = Pattern.compile("\\{\\s*\"format\"\\s*:\\s*\"synoptic-");

    /** Stands in the metadata of its PDFs, which are not compressed. */
    private static final String PRODUCER = "<pdf:Producer>synoptic ";

    private OwnReport() {}

    static boolean is(Format format, byte[] content) {
        return switch (format) {
            case HTML -> PAGE.matcher(text(content, OPENING)).find();
            case MARKDOWN, PLAIN_TEXT -> SUMMARY.matcher(text(content, OPENING)).lookingAt();
            case NINJS -> COMPARISON.matcher(text(content, OPENING)).lookingAt();
            case PDF -> text(content, content.length).contains(PRODUCER);
            default -> false;
        };
    }

    private static String text(byte[] content, int longest) {
        return new String(content, 0, Math.min(content.length, longest), StandardCharsets.ISO_8859_1);
    }
}
