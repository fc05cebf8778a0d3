package synoptic.encode;

import org.jspecify.annotations.Nullable;

/** The sentence encoder cannot run here; comparing goes on with words alone. */
public final class EncoderUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    public EncoderUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
