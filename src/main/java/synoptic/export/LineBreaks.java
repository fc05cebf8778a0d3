package synoptic.export;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: where the platform says so, but not after an apostrophe within a word. The renderer asks all through its
 * work, and tells of it in no other way; so this is also where its progress is told and where it can be ended.
 */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ENGLISH);
    private final Steps steps;
    private final double length;
    private String text = "";
    private long seen;

    /**
     * @param steps what is told of the progress
     * @param length how many characters there are to be broken into lines
     */
    LineBreaks(Steps steps, int length) {
        this.steps = steps;
        this.length = Math.max(1, length);
    }

    @Override
    public void setText(String newText) {
        text = newText;
        seen += newText.length();
        steps.done(Math.min(1, seen / length));
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
