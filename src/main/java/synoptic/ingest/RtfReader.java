package synoptic.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rich Text Format: its words, paragraphs and table rows; of what it says about their looks, nothing. */
final class RtfReader implements ArticleReader {

    /** Groups that hold no text of the document. */
    private static final Set<String> LEFT_OUT = Set.of("fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl",
            "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "listtable", "listoverridetable", "rsidtbl", "generator",
            "xmlnstbl",
            "themedata", "colorschememapping", "latentstyles", "datastore", "fldinst", "revtbl", "filetbl", "nonshppict", "bkmkstart",
            "bkmkend",
            "annotation", "atnid", "atnauthor", "pntext", "pgdsctbl", "mmathPr");

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("par", "\n"), Map.entry("line", "\n"), Map.entry("sect", "\n"), Map.entry("page", "\n"), Map.entry("row", "\n"),
            Map.entry("cell", " | "), Map.entry("tab", " "), Map.entry("emdash", "—"), Map.entry("endash", "–"), Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"), Map.entry("ldblquote", "“"), Map.entry("rdblquote", "”"), Map.entry("bullet", "• "),
            Map.entry("emspace", " "), Map.entry("enspace", " "), Map.entry("~", "\u00A0"), Map.entry("_", "-"));

    private static final int LONGEST_WORD = 32;
    private static final int MOST_GROUPS = 10_000;

    /**
     * What holds inside a group.
     *
     * @param leftOut whether its text is none of the document's
     * @param skip how many characters stand after one in Unicode for programs that know none
     */
    private record Group(boolean leftOut, int skip) {}

    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<Group> groups = new ArrayDeque<>();
    private Group group = new Group(false, 1);
    private Charset charset = Charset.forName("windows-1252");
    private String rtf = "";
    private int at;
    private int toSkip;

    @Override
    public Manuscript read(Document document) throws UnreadableSourceException {
        rtf = new String(document.content(), StandardCharsets.ISO_8859_1);
        boolean starred = false;
        for (at = 0; at < rtf.length();) {
            char c = rtf.charAt(at++);
            if (at % 10_000 == 0) {
                document.deadline().check();
            }
            if (text.length() > document.longest()) {
                throw document.tooLong();
            }
            switch (c) {
                case '{' -> {
                    flush();
                    if (groups.size() > MOST_GROUPS) {
                        throw document
                                .problem("is nested too deeply to be an article; save the article as plain text (.txt) and open that");
                    }
                    groups.push(group);
                }
                case '}' -> {
                    flush();
                    group = groups.isEmpty() ? group : groups.pop();
                }
                case '\\' -> {
                    String word = control();
                    if (word.equals("*")) {
                        starred = true;
                        continue;
                    }
                    control(word, starred);
                }
                case '\r', '\n' -> {
                }
                default -> add((byte) c);
            }
            starred = false;
        }
        flush();
        ManuscriptBuilder manuscript = new ManuscriptBuilder(document);
        for (String line : text.toString().split("\n", -1)) {
            manuscript.add(line.replaceFirst("(?: \\| )+$", ""));
        }
        if (!groups.isEmpty()) {
            manuscript.remark("is cut off; check that nothing is missing at its end");
        }
        return manuscript.build(Metadata.NONE);
    }

    /** Reads a control word with its number, or a control sign; the reader stands after the backslash. */
    private String control() {
        if (at >= rtf.length()) {
            return "";
        }
        int start = at;
        if (!isLetter(rtf.charAt(at))) {
            at++;
            return rtf.substring(start, at);
        }
        while (at < rtf.length() && isLetter(rtf.charAt(at)) && at - start < LONGEST_WORD) {
            at++;
        }
        if (at < rtf.length() && (rtf.charAt(at) == '-' || isDigit(rtf.charAt(at)))) {
            at++;
            while (at < rtf.length() && isDigit(rtf.charAt(at)) && at - start < 2 * LONGEST_WORD) {
                at++;
            }
        }
        String word = rtf.substring(start, at);
        if (at < rtf.length() && rtf.charAt(at) == ' ') {
            at++;
        }
        return word;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void control(String control, boolean starred) {
        String word = control.replaceFirst("-?\\d+$", "");
        @Nullable Integer number = number(control.substring(word.length()));
        switch (word) {
            case "'" -> hex();
            case "u" -> {
                if (number != null && !starred) {
                    append(String.valueOf((char) number.intValue()));
                    toSkip = group.skip();
                }
            }
            case "uc" -> group = new Group(group.leftOut(), number == null ? 1 : Math.clamp(number, 0, 10));
            case "ansicpg" -> charset = codePage(number);
            case "mac" -> charset = Charset.isSupported("x-MacRoman") ? Charset.forName("x-MacRoman") : charset;
            case "pc", "pca" -> charset = Charset.isSupported("IBM850") ? Charset.forName("IBM850") : charset;
            case "bin" -> at = (int) Math.min(rtf.length(), (long) at + (number == null ? 0 : Math.max(number, 0)));
            case "deleted", "v" -> group = new Group(group.leftOut() || number == null || number != 0, group.skip());
            case "\\", "{", "}" -> append(word);
            case "\n", "\r" -> append("\n");
            default -> {
                String sign = SIGNS.get(word);
                if (sign != null) {
                    append(sign);
                } else if (starred || LEFT_OUT.contains(word)) {
                    group = new Group(true, group.skip());
                }
            }
        }
    }

    private static @Nullable Integer number(String digits) {
        try {
            return digits.isEmpty() ? null : Integer.valueOf(digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Charset codePage(@Nullable Integer number) {
        for (String prefix : new String[]{"windows-", "IBM", "x-windows-", "Cp", "MS"}) {
            if (number != null && Charset.isSupported(prefix + number)) {
                return Charset.forName(prefix + number);
            }
        }
        return number != null && number == 65_001 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private void hex() {
        if (at + 2 <= rtf.length()) {
            try {
                add((byte) Integer.parseInt(rtf.substring(at, at + 2), 16));
            } catch (NumberFormatException e) {
                // A byte that is none; its place says nothing.
            }
            at += 2;
        }
    }

    private void add(byte b) {
        if (toSkip > 0) {
            toSkip--;
        } else if (!group.leftOut()) {
            bytes.write(b);
        }
    }

    private void append(String words) {
        flush();
        toSkip = 0;
        if (!group.leftOut()) {
            text.append(words);
        }
    }

    /** Bytes in a row are decoded together: some encodings take two for a character. */
    private void flush() {
        if (bytes.size() > 0) {
            text.append(bytes.toString(charset));
            bytes.reset();
        }
    }
}
