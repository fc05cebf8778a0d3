package synoptic.ui.reader;

import javafx.geometry.Insets;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * How a block is set, and the space around it.
 *
 * @param block the index of the block
 * @param look its look
 * @param above space above it, in pixels
 * @param below space below it, in pixels
 */
record ParagraphLook(int block, DisplayText.Look look, double above, double below) {

    private static final Object KEY = ParagraphLook.class;

    static final ParagraphLook INITIAL = new ParagraphLook(0, DisplayText.Look.BODY, 0, 0);

    void applyTo(TextFlow flow) {
        flow.getStyleClass().add(look.styleClass());
        flow.setPadding(new Insets(above, 0, below, 0));
        flow.getProperties().put(KEY, this);
    }

    /** The look that a paragraph on screen was given, or null. */
    static @Nullable ParagraphLook of(TextFlow flow) {
        return (ParagraphLook) flow.getProperties().get(KEY);
    }
}
