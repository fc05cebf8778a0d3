package synoptic.ingest;

import org.jspecify.annotations.Nullable;

/** A source could not be read. The message is one sentence for the user: which source, what is wrong, what to do. */
public final class UnreadableSourceException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableSourceException(String message) {
        this(message, null);
    }

    UnreadableSourceException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The sentence to show; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
