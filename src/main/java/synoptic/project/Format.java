package synoptic.project;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What a project file is made of; see the page Project format of the documentation. */
final class Format {

    /** The version that is written. */
    static final int VERSION = 2;

    /** What project.json says that it is. */
    static final String NAME = "synoptic-project";

    static final String MIMETYPE = "mimetype";
    static final String MIMETYPE_CONTENT = "application/vnd.synoptic.project+zip";
    static final String PROJECT = "project.json";
    /** The same as {@link #PROJECT} once more, at the other end of the file. */
    static final String SPARE = "recovery/project.json";

    static final String VECTORS = "vectors.bin";

    private Format() {}

    /** As constants are written: "NO_MATCH" as "no-match". */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that is written so, if there is one. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
