package synoptic.file;

/** A file could not be written. The message is one line for the user: which file, where, and why. */
public final class UnwritableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    UnwritableFileException(String message, Throwable cause) {
        super(message, cause);
    }

    UnwritableFileException(String message) {
        super(message);
    }

    /** The line to show; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
