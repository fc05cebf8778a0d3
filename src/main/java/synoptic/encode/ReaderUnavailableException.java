package synoptic.encode;

import org.jspecify.annotations.Nullable;

/** The reader of sentences cannot run on this machine. */
public final class ReaderUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    ReaderUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
