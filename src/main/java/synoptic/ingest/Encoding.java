package synoptic.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to text: byte order mark, UTF-16 without one, strict UTF-8, UTF-8 with bad bytes in it, then detection. Whatever is
 * left is read as windows-1252. What is a guess or a loss is told beside the text: a reader can see and mend a few wrong
 * letters, but can do nothing with a refusal.
 */
final class Encoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Stands where bytes could not be decoded. */
    private static final char LOST = '\uFFFD';

    /** Begins every switch between the character sets of an ISO-2022 text, which is ASCII otherwise. */
    private static final byte ESCAPE = 0x1B;

    /** What the detector answers also for the encodings that it does not know. */
    private static final Set<String> UNSURE = Set.of("WINDOWS-1252", "MACCYRILLIC", "US-ASCII");

    /** Then one of these, told apart by their languages' common words; earlier ones win a tie. */
    private static final List<String> CANDIDATES =
            List.of("windows-1252", "windows-1250", "windows-1254", "windows-1256", "x-MacCyrillic");

    /** And these, where nearly all letters are ASCII's. */
    private static final List<String> LATIN = List.of("windows-1252", "windows-1250", "windows-1254");

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
     * Text as it was decoded.
     *
     * @param text without byte order mark, newlines as they are; cut after {@link Limits#PAGE_CHARS} + 1 characters, so that the
     *     caller can tell a text that is too long
     * @param remarks what is guessed or lost, each the rest of a sentence that begins with the source's name, without full stop
     */
    record Decoded(String text, List<String> remarks) {

        Decoded {
            remarks = List.copyOf(remarks);
        }

        private Decoded(String text) {
            this(text, List.of());
        }

        private Decoded also(String remark) {
            return new Decoded(text, Stream.concat(Stream.of(remark), remarks.stream()).toList());
        }
    }

    /** The text of bytes that come without a word on their encoding; see {@link #decode(byte[], Charset)}. */
    static Optional<Decoded> decode(byte[] content) {
        return decode(content, null);
    }

    /**
     * The text of the bytes.
     *
     * @param declared the encoding that they are said to be in, or null; bytes that are strictly UTF-8 are so all the same
     * @return nothing if the bytes are not text
     */
    static Optional<Decoded> decode(byte[] content, @Nullable Charset declared) {
        for (ByteOrderMark mark : BYTE_ORDER_MARKS) {
            if (mark.opens(content)) {
                int skip = mark.bytes().length;
                return readable(Lenient.decode(ByteBuffer.wrap(content, skip, content.length - skip), mark.charset())
                        .decoded());
            }
        }
        long nuls = count(content, b -> b == 0);
        if (nuls > 0) {
            return wide(content, nuls).or(() -> withoutNuls(content, nuls, declared));
        }
        if (count(content, b -> b == ESCAPE) > 0) {
            String switched = detected(content);
            if (switched != null && switched.startsWith("ISO-2022")) {
                return strict(content, Charset.forName(switched)).filter(Encoding::isText).map(Decoded::new);
            }
        }
        return readable(strict(content, StandardCharsets.UTF_8).map(Encoding::repaired)
                .orElseGet(() -> declared == null ? legacy(content, null) : declared(content, declared)));
    }

    /**
     * The text of the bytes in the encoding that a person chose for them, whatever they look like.
     *
     * @return nothing if that gives no text
     */
    static Optional<Decoded> decodeAs(byte[] content, Charset chosen) {
        int skip = BYTE_ORDER_MARKS.stream()
                .filter(mark -> mark.charset().equals(chosen) && mark.opens(content))
                .findFirst()
                .map(mark -> mark.bytes().length)
                .orElse(0);
        return readable(Lenient.decode(ByteBuffer.wrap(content, skip, content.length - skip), chosen).decoded());
    }

    /** Of UTF-16 text at least one byte in 50 is zero: the upper half of every space, line break and figure; of ASCII's letters half. */
    private static Optional<Decoded> wide(byte[] content, long nuls) {
        boolean ascii = nuls * 4 < content.length && count(content, b -> b != 0 && b < ' ' && !Character.isWhitespace(b)) == 0;
        if (ascii || nuls * 50 < content.length) {
            return Optional.empty();
        }
        return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .flatMap(charset -> strict(content, charset).stream())
                .filter(Encoding::isText)
                .max(Comparator.comparingLong(Encoding::familiar))
                .map(Decoded::new);
    }

    /** A few NULs in a text are left out; a file with many of them, or with other signs of one, is no text. */
    private static Optional<Decoded> withoutNuls(byte[] content, long nuls, @Nullable Charset declared) {
        if (nuls * 10 >= content.length) {
            return Optional.empty();
        }
        byte[] rest = new byte[content.length - (int) nuls];
        int length = 0;
        int line = 0;
        for (byte b : content) {
            if (b != 0) {
                rest[length++] = b;
            } else if (line == 0) {
                line = 1 + (int) count(Arrays.copyOf(rest, length), value -> value == '\n');
            }
        }
        String held =
                nuls == 1 ? "a NUL byte in line " + line + ", which was" : nuls + " NUL bytes, the first in line " + line + ", which were";
        return decode(rest, declared).map(decoded -> decoded.also("holds " + held + " left out; check that nothing is missing there"));
    }

    private static Optional<Decoded> readable(Decoded decoded) {
        return Optional.of(decoded).filter(found -> isText(found.text()));
    }

    /** Not text: more than one control character in 100 (a byte file has one in 9). */
    private static boolean isText(String text) {
        long controls = text.chars()
                .filter(c -> c < 0x20 && !Character.isWhitespace(c) && c != ESCAPE && c != 0x08)
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

    private static CharBuffer buffer(int bytes) {
        return CharBuffer.allocate(Math.min(bytes, Limits.PAGE_CHARS + 1));
    }

    /**
     * What the decoder could make of bytes that may not be in its encoding.
     *
     * @param text with U+FFFD wherever bytes could not be decoded
     * @param strays how many places that is
     * @param firstLine the line that the first of them is in, from 1
     */
    private record Lenient(String text, Charset charset, int strays, int firstLine) {

        static Lenient decode(ByteBuffer in, Charset charset) {
            CharsetDecoder decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            CharBuffer out = buffer(in.remaining());
            int strays = 0;
            int firstLine = 0;
            CoderResult result = decoder.decode(in, out, true);
            while (result.isError() && out.hasRemaining()) {
                if (strays++ == 0) {
                    firstLine = 1 + (int) out.duplicate().flip().chars().filter(c -> c == '\n').count();
                }
                in.position(in.position() + result.length());
                out.put(LOST);
                result = decoder.reset().decode(in, out, true);
            }
            return new Lenient(out.flip().toString(), charset, strays, firstLine);
        }

        Decoded decoded() {
            Decoded decoded = new Decoded(text);
            if (strays == 0) {
                return decoded;
            }
            String where = strays == 1
                    ? "a place in line " + firstLine + " that is not " + charset.name() + " and shows as �"
                    : strays + " places that are not " + charset.name() + " and show as �, the first in line " + firstLine;
            return decoded.also("holds " + where + "; save it again as UTF-8 from where it came, if these letters matter");
        }

        /** As {@link #decoded}, and that the encoding is a guess, where another one or none was declared. */
        Decoded guessed(@Nullable Charset declared) {
            String said = declared == null ? "says nothing of its encoding" : "says that it is " + declared.name() + ", which it is not,";
            return decoded().also(said + " and was read as " + charset.name() + "; if letters look wrong, save it as UTF-8 and open that");
        }
    }

    /** As it was declared, unless that leaves more holes than the best guess; what is said to be UTF-8 must have some of its characters. */
    private static Decoded declared(byte[] content, Charset charset) {
        Lenient asDeclared = Lenient.decode(ByteBuffer.wrap(content), charset);
        boolean wrong = StandardCharsets.UTF_8.equals(charset) || asDeclared.strays() * 50 > asDeclared.text().length();
        return wrong ? legacy(content, charset) : asDeclared.decoded();
    }

    /** Not UTF-8 throughout: UTF-8 with bad bytes in it, or an encoding from before Unicode. */
    private static Decoded legacy(byte[] content, @Nullable Charset declared) {
        Lenient utf8 = Lenient.decode(ByteBuffer.wrap(content), StandardCharsets.UTF_8);
        // Hardly any text of another encoding has two bytes side by side that make a character of UTF-8.
        long characters = utf8.text().codePoints().filter(c -> c > 0x7F && c != LOST).count();
        if (characters >= utf8.strays()) {
            return utf8.decoded();
        }
        if (isLatin(content)) {
            boolean plausible = 2 * count(content, Encoding::isRareInWindows1252) <= utf8.strays();
            return plausible ? best(content, LATIN).guessed(declared) : utf8.decoded();
        }
        String detected = detected(content);
        if (detected != null && !UNSURE.contains(detected) && Charset.isSupported(detected)) {
            return Lenient.decode(ByteBuffer.wrap(content), Charset.forName(detected)).guessed(declared);
        }
        return best(content, CANDIDATES).guessed(declared);
    }

    /** Whether nearly all letters are ASCII's, as in the languages of Western Europe. */
    private static boolean isLatin(byte[] content) {
        return count(content, b -> b < 0) * 20 <= count(content, Character::isLetter);
    }

    /** Bytes that stand for nothing, or for letters hardly used. */
    private static boolean isRareInWindows1252(int b) {
        return switch (b & 0xFF) {
            case 0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xFE, 0xFF -> true;
            default -> false;
        };
    }

    private static long count(byte[] content, IntPredicate wanted) {
        long count = 0;
        for (byte b : content) {
            count += wanted.test(b) ? 1 : 0;
        }
        return count;
    }

    /** The encoding in which the text has most of a language's commonest words. */
    private static Lenient best(byte[] content, List<String> charsets) {
        List<Lenient> readings = charsets.stream()
                .map(name -> Lenient.decode(ByteBuffer.wrap(content), Charset.forName(name)))
                .toList();
        Lenient best = readings.getFirst();
        int most = -1;
        for (Lenient reading : readings) {
            int votes = Language.votes(reading.text());
            if (votes > most) {
                most = votes;
                best = reading;
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
    private static Decoded repaired(String text) {
        if (text.indexOf('Ã') < 0 && text.indexOf('â') < 0 && text.indexOf('Â') < 0) {
            return new Decoded(text);
        }
        try {
            ByteBuffer bytes = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(text));
            String once = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.length() - once.length() >= 2
                    ? new Decoded(once).also("was saved in a wrong encoding (with “â€™” for “’”), which has been undone; "
                            + "if letters look wrong, save it as UTF-8 and open that")
                    : new Decoded(text);
        } catch (CharacterCodingException e) {
            return new Decoded(text);
        }
    }
}
