package synoptic.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to text: byte order mark, UTF-16 without one, strict UTF-8, UTF-8 with stray bytes, then detection. Whatever is left
 * is read as windows-1252, which gives every byte a character: a reader can see and mend a few wrong letters, but can do
 * nothing with a refusal.
 */
final class Encoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Begins every switch between the character sets of an ISO-2022 text, which is ASCII otherwise. */
    private static final byte ESCAPE = 0x1B;

    /** What the detector answers also for the encodings that it does not know. */
    private static final Set<String> UNSURE = Set.of("WINDOWS-1252", "MACCYRILLIC", "US-ASCII");

    /** Then one of these, told apart by their languages' common words; earlier ones win a tie. */
    private static final List<String> CANDIDATES =
            List.of("windows-1252", "windows-1250", "windows-1254", "windows-1256", "x-MacCyrillic");

    private record ByteOrderMark(Charset charset, int... bytes) {
        boolean opens(byte[] content) {
            for (int i = 0; i < bytes.length; i++) {
                if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The longer marks first: that of UTF-32LE begins like that of UTF-16LE. */
    private static final List<ByteOrderMark> BYTE_ORDER_MARKS = List.of(
            new ByteOrderMark(Charset.forName("UTF-32BE"), 0x00, 0x00, 0xFE, 0xFF),
            new ByteOrderMark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0x00, 0x00),
            new ByteOrderMark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            new ByteOrderMark(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
            new ByteOrderMark(StandardCharsets.UTF_16LE, 0xFF, 0xFE));

    private Encoding() {}

    /**
     * The text of the bytes, without byte order mark, newlines as they are. It is cut after
     * {@link Limits#TEXT_CHARS} + 1 characters, so that the caller can tell a text that is too long.
     *
     * @return nothing if the bytes are not text
     */
    static Optional<String> decode(byte[] content) {
        for (ByteOrderMark mark : BYTE_ORDER_MARKS) {
            if (mark.opens(content)) {
                int skip = mark.bytes().length;
                return readable(lenient(ByteBuffer.wrap(content, skip, content.length - skip), mark.charset(), null));
            }
        }
        // Of UTF-16 text at least one byte in 50 is zero: the upper half of every space, line break and figure.
        long nuls = count(content, (byte) 0);
        if (nuls > 0 && nuls * 50 < content.length) {
            return Optional.empty();
        }
        if (nuls > 0) {
            return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                    .flatMap(charset -> strict(content, charset).stream())
                    .filter(Encoding::isText)
                    .max(Comparator.comparingLong(Encoding::familiar));
        }
        if (count(content, ESCAPE) > 0) {
            String switched = detected(content);
            if (switched != null && switched.startsWith("ISO-2022")) {
                return strict(content, Charset.forName(switched)).filter(Encoding::isText);
            }
        }
        Optional<String> utf8 = strict(content, StandardCharsets.UTF_8);
        return readable(utf8.isPresent() ? repaired(utf8.get()) : legacy(content));
    }

    private static Optional<String> readable(String text) {
        return Optional.of(text).filter(Encoding::isText);
    }

    private static long count(byte[] content, byte wanted) {
        long count = 0;
        for (byte b : content) {
            count += b == wanted ? 1 : 0;
        }
        return count;
    }

    /** Not text: a NUL, or more than one control character in 100 (a byte file has one in 9). */
    private static boolean isText(String text) {
        long controls = text.chars()
                .filter(c -> c < 0x20 && !Character.isWhitespace(c) && c != 0x1B && c != 0x08)
                .count();
        return text.indexOf('\0') < 0 && controls * 100 <= text.length();
    }

    /** Characters that any text has: the wrong byte order turns them into rare ones. */
    private static long familiar(String text) {
        return text.chars().filter(c -> c == ' ' || c == '\n' || c == '\r').count();
    }

    private static Optional<String> strict(byte[] content, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = buffer(content.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(content), out, true);
        return result.isError() ? Optional.empty() : Optional.of(out.flip().toString());
    }

    /** Decodes what it can; what it cannot is counted, if a count is asked for, and read as windows-1252. */
    private static String lenient(ByteBuffer in, Charset charset, int @Nullable [] strays) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = buffer(in.remaining());
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError() && out.remaining() >= result.length()) {
            byte[] stray = new byte[result.length()];
            in.get(stray);
            out.put(charset.equals(StandardCharsets.UTF_8) ? new String(stray, WINDOWS_1252) : "\uFFFD");
            if (strays != null) {
                strays[0]++;
            }
            result = decoder.reset().decode(in, out, true);
        }
        return out.flip().toString();
    }

    private static CharBuffer buffer(int bytes) {
        return CharBuffer.allocate(Math.min(bytes, Limits.TEXT_CHARS + 1));
    }

    /** Not UTF-8 throughout: UTF-8 with a few stray bytes, or an encoding from before Unicode. */
    private static String legacy(byte[] content) {
        int[] strays = new int[1];
        String mixed = lenient(ByteBuffer.wrap(content), StandardCharsets.UTF_8, strays);
        long beyondAscii = mixed.chars().filter(c -> c > 0x7F).count();
        if (beyondAscii >= 5L * strays[0]) {
            return mixed;
        }
        String detected = detected(content);
        if (detected != null && !UNSURE.contains(detected) && Charset.isSupported(detected)) {
            return lenient(ByteBuffer.wrap(content), Charset.forName(detected), null);
        }
        String best = "";
        int most = -1;
        for (String name : CANDIDATES) {
            String text = lenient(ByteBuffer.wrap(content), Charset.forName(name), null);
            int votes = Language.votes(text);
            if (votes > most) {
                most = votes;
                best = text;
            }
        }
        return best;
    }

    private static @Nullable String detected(byte[] content) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(content, 0, Math.min(content.length, 1_000_000));
        detector.dataEnd();
        return detector.getDetectedCharset();
    }

    /** Undoes UTF-8 that was once read as windows-1252 and saved again ("â€™" for "’"), when all of the text shows it. */
    private static String repaired(String text) {
        if (text.indexOf('Ã') < 0 && text.indexOf('â') < 0 && text.indexOf('Â') < 0) {
            return text;
        }
        try {
            ByteBuffer bytes = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(text));
            String once = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.length() - once.length() >= 2 ? once : text;
        } catch (CharacterCodingException e) {
            return text;
        }
    }
}
