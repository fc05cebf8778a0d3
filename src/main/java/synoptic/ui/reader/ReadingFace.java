package synoptic.ui.reader;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The face that articles are set in, and how wide its characters are. */
final class ReadingFace {

    private static final String FAMILY = "Source Serif 4";
    private static final double SIZE = 15;
    private static final String SAMPLE =
            "the visit, which both governments had announced only on the day before, began in the small hours of ";

    private static final double GROWTH_OF_HEAD = 0.45;

    private ReadingFace() {}

    /** The size in pixels at a text size, which is 1 for the usual one. */
    static double size(double textSize) {
        return SIZE * textSize;
    }

    /** The same for what heads an article: it grows less than the text, whose room it would take. */
    static double sizeOfHead(double textSize) {
        return SIZE * (textSize <= 1 ? textSize : 1 + (textSize - 1) * GROWTH_OF_HEAD);
    }

    /** How wide an average character is, in pixels. */
    static double characterWidth(double textSize) {
        Text sample = new Text(SAMPLE);
        sample.setFont(Font.font(FAMILY, size(textSize)));
        return sample.getLayoutBounds().getWidth() / SAMPLE.length();
    }
}
