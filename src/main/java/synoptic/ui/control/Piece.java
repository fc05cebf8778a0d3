package synoptic.ui.control;

import java.util.Collection;
import java.util.List;

/**
 * A stretch of a {@link MarkedText}.
 *
 * @param text its characters
 * @param styleClasses how it is marked; empty for plain text
 */
public record Piece(String text, Collection<String> styleClasses) {

    public Piece {
        styleClasses = List.copyOf(styleClasses);
    }

    /** A stretch without a mark. */
    public static Piece plain(String text) {
        return new Piece(text, List.of());
    }
}
