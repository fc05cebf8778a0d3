package synoptic.project;

import org.jspecify.annotations.Nullable;

/** A project file could not be opened. The message is one line for the user: which file, what is wrong, what to do. */
public final class UnreadableProjectException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableProjectException(String message) {
        super(message);
    }

    UnreadableProjectException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The line to show; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
