package synoptic.export;

/** A file could not be made of findings. The message is one sentence for the user: which file, the problem, and a remedy. */
public final class UnmadeFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private UnmadeFileException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What to say of a failure while a file was made. */
    static UnmadeFileException of(String file, Throwable cause) {
        String sentence =
                switch (cause) {
                    case OutOfMemoryError memory ->
                            " needs more memory than Synoptic may use; choose fewer parts or compare fewer sources.";
                    case StackOverflowError depth -> " is nested too deeply to be made; choose fewer parts or another format.";
                    default -> " could not be made because of a fault in Synoptic; choose another format, and tell its makers.";
                };
        return new UnmadeFileException(file + sentence, cause);
    }

    /** The sentence; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
