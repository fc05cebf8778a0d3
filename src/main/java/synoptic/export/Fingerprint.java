package synoptic.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Names that follow from what they name, so that the same input gives the same names everywhere. */
final class Fingerprint {

    private Fingerprint() {}

    /** The SHA-256 hash of a text in UTF-8, in lower-case hexadecimal digits. */
    static String sha256(String text) {
        return HexFormat.of().formatHex(digest(text));
    }

    /** The SHA-256 hash of bytes, in lower-case hexadecimal digits. */
    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest(content));
    }

    /** The same as bytes. */
    static byte[] digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A name-based UUID (RFC 9562, version 3) of a thing that these words tell from all others. */
    static UUID uuid(String... words) {
        return UUID.nameUUIDFromBytes(String.join("\u0000", words).getBytes(StandardCharsets.UTF_8));
    }
}
