package synoptic.ui.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Puts what was thrown into a sentence for the reader, which never names a class of the program. */
public final class Failures {

    /** Exceptions that are declared here are written for the reader; what libraries say of themselves is not. */
    private static final String OURS = "synoptic.";

    private Failures() {}

    /** What went wrong and what can be done about it. */
    public static String sentence(Throwable failure, Messages messages) {
        String said = failure.getMessage();
        return switch (failure) {
            case UncheckedIOException wrapped when wrapped.getCause() != null -> sentence(wrapped.getCause(), messages);
            case OutOfMemoryError full -> messages.get("failure.memory");
            case NoSuchFileException gone -> messages.get("failure.gone", gone.getFile());
            case AccessDeniedException denied -> messages.get("failure.denied", denied.getFile());
            case FileSystemException file when file.getReason() != null && file.getFile() != null ->
                    messages.get("failure.file", file.getFile(), file.getReason());
            case Exception ours when said != null && ours.getClass().getName().startsWith(OURS) -> said;
            case IOException disk when said != null && said.contains(" ") -> messages.get("failure.disk", said);
            default -> messages.get("failure.unforeseen");
        };
    }
}
