package synoptic.export;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: where the platform says so, but not after an apostrophe within a word. */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ENGLISH);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    /** The next place at which a line may end, or -1. */
    @Override
    public int next() {
        int place = breaks.next();
        while (place != BreakIterator.DONE && isInsideWord(place)) {
            place = breaks.next();
        }
        return place;
    }

    private boolean isInsideWord(int place) {
        return place > 0
                && place < text.length()
                && "'’".indexOf(text.charAt(place - 1)) >= 0
                && Character.isLetterOrDigit(text.charAt(place));
    }
}
