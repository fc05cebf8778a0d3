package synoptic.ingest;

import org.jspecify.annotations.Nullable;

/** A source could not be read. The message is one sentence for the user: which source, what is wrong, what to do. */
public final class UnreadableSourceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean isOwnReport;

    UnreadableSourceException(String message) {
        this(message, null);
    }

    UnreadableSourceException(String message, @Nullable Throwable cause) {
        this(message, cause, false);
    }

    private UnreadableSourceException(String message, @Nullable Throwable cause, boolean isOwnReport) {
        super(message, cause);
        this.isOwnReport = isOwnReport;
    }

    static UnreadableSourceException ownReport(String name) {
        return new UnreadableSourceException(
                name + " is a report that Synoptic wrote, and no article; open the articles that it is about.", null, true);
    }

    /** Whether it is no article but a report of Synoptic's own, which does no harm beside articles. */
    public boolean isOwnReport() {
        return isOwnReport;
    }

    /** The sentence to show; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
