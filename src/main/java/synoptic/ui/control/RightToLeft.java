package synoptic.ui.control;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;

/**
 * Parts text of scripts that are written from right to left into words, so that JavaFX lays each out by itself. On Linux it
 * fails with an exception where a line ends within a longer stretch of them (PrismTextLayout.computeTrailingSpaceWidth, JavaFX
 * 24 to 27).
 */
public final class RightToLeft {

    private RightToLeft() {}

    /** Whether some of the text is written from right to left. */
    public static boolean isIn(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** The text, cut behind each stretch of white space; in one piece where all of it is written from left to right. */
    public static List<String> words(String text) {
        if (!isIn(text)) {
            return List.of(text);
        }
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i))) {
                words.add(text.substring(start, i));
                start = i;
            }
        }
        words.add(text.substring(start));
        return words;
    }

    /** Shows words in a label, which wraps them unless that would fail; then they end in an ellipsis. */
    public static void show(String words, Labeled label) {
        label.setWrapText(!isIn(words));
        label.setText(words);
    }
}
