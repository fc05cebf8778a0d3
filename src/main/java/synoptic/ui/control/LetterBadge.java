package synoptic.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;

/** The letter that names a source, on the source's colour. */
public final class LetterBadge extends Label {

    private static final int COLOURS = 8;

    /** @param letter the article's id */
    public LetterBadge(String letter) {
        super(letter);
        getStyleClass().addAll("letter-badge", colourClass(letter));
        setAlignment(Pos.CENTER);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** The style class that gives a source its colour; more sources than colours share them, told apart by their letters. */
    public static String colourClass(String letter) {
        return "source-" + Math.floorMod(letter.codePointAt(letter.length() - 1) - 'A', COLOURS);
    }
}
