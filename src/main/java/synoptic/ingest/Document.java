package synoptic.ingest;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * A document to be read.
 *
 * @param name what to call it in messages, as the user gave it
 * @param content its bytes; not to be changed
 * @param charset the encoding that was given for its text from outside (by the user, a server, the mail it came in), or null
 * @param longest the longest text that is read of it, in UTF-16 code units
 * @param deadline when reading has to be done
 */
record Document(String name, byte[] content, @Nullable Charset charset, int longest, Deadline deadline) {

    /** A document inside this one. */
    Document part(byte[] bytes, @Nullable Charset encoding) {
        return new Document(name, bytes, encoding, Limits.TEXT_CHARS, deadline);
    }

    /** The same, with another limit. */
    Document upTo(int characters) {
        return new Document(name, content, charset, characters, deadline);
    }

    /**
     * Its bytes as text, newlines as they are.
     *
     * @throws UnreadableSourceException if they are not text, or more of it than is read
     */
    Encoding.Decoded decode() throws UnreadableSourceException {
        return checked(Encoding.decode(content, charset)
                .orElseThrow(() -> problem("is not text; save the article as plain text (.txt) and open that")));
    }

    private Encoding.Decoded checked(Encoding.Decoded decoded) throws UnreadableSourceException {
        if (decoded.text().length() > longest) {
            throw tooLong();
        }
        return decoded;
    }

    UnreadableSourceException tooLong() {
        return problem("holds more than " + longest / 1_000_000 + " million characters; cut it down to the article and open it again");
    }

    /** Why it cannot be read: the rest of a sentence that begins with its name, without full stop. */
    UnreadableSourceException problem(String problem) {
        return new UnreadableSourceException(name + " " + problem + ".");
    }
}
