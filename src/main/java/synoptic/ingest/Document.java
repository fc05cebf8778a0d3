package synoptic.ingest;

import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document to be read.
 *
 * @param name what to call it in messages, as the user gave it
 * @param content its bytes; not to be changed
 * @param charset the encoding that was given for its text from outside (by the user, a server, the mail it came in), or null
 * @param chosen whether the user chose the encoding: then it holds, whatever the bytes look like
 * @param longest the longest text that is read of it, in UTF-16 code units
 * @param deadline when reading has to be done
 */
record Document(String name, byte[] content, @Nullable Charset charset, boolean chosen, int longest, Deadline deadline) {

    /** A document inside this one, of which something there says its encoding. */
    Document part(byte[] bytes, @Nullable Charset encoding) {
        return new Document(name, bytes, chosen ? charset : encoding, chosen, Limits.TEXT_CHARS, deadline);
    }

    /** The same, with another limit. */
    Document upTo(int characters) {
        return new Document(name, content, charset, chosen, characters, deadline);
    }

    /** The same, with an encoding that its own text declares; what was given from outside comes first. */
    Document declaring(@Nullable Charset encoding) {
        return new Document(name, content, charset == null ? encoding : charset, chosen, longest, deadline);
    }

    /**
     * Its bytes as text, newlines as they are.
     *
     * @throws UnreadableSourceException if they are not text, or more of it than is read
     */
    Encoding.Decoded decode() throws UnreadableSourceException {
        Optional<Encoding.Decoded> decoded =
                chosen && charset != null ? Encoding.decodeAs(content, charset) : Encoding.decode(content, charset);
        return checked(decoded.orElseThrow(() -> problem(chosen && charset != null
                ? "is no text in the encoding " + charset.name() + "; choose another"
                : Format.damaged(name).orElse("is not text; save the article as plain text (.txt) and open that"))));
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
