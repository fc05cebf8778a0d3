package synoptic.export;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Text of both directions for the renderer, by the platform's own implementation of the Unicode bidirectional algorithm (UAX #9):
 * cuts a paragraph into runs of one direction, and turns a run from right to left round, letters of Arabic in their joined forms.
 */
final class Bidirectional implements BidiSplitter, BidiReorderer {

    private static final String MIRRORED = "()[]{}<>«»‹›";

    private final ArabicForms forms;
    private List<BidiTextRun> runs = List.of();

    /** @param forms may be shared: the renderer asks for one of these a paragraph */
    Bidirectional(ArabicForms forms) {
        this.forms = forms;
    }

    @Override
    public void setParagraph(String paragraph, byte direction) {
        if (direction == LTR && !Bidi.requiresBidi(paragraph.toCharArray(), 0, paragraph.length())) {
            runs = List.of(new BidiTextRun(0, paragraph.length(), LTR));
            return;
        }
        int base = direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(paragraph, base);
        List<BidiTextRun> found = new ArrayList<>();
        for (int i = 0; i < bidi.getRunCount(); i++) {
            int start = bidi.getRunStart(i);
            found.add(new BidiTextRun(start, bidi.getRunLimit(i) - start, bidi.getRunLevel(i) % 2 == 0 ? LTR : RTL));
        }
        runs = found;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return runs.get(index);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return RightToLeft.isMostly(paragraph) ? RTL : LTR;
    }

    /** The last character first. Marks then come before their letter, which is where the fonts draw them. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        int[] characters = text.codePoints().toArray();
        StringBuilder reversed = new StringBuilder(text.length());
        for (int i = characters.length - 1; i >= 0; i--) {
            int place = MIRRORED.indexOf(characters[i]);
            reversed.appendCodePoint(place < 0 ? characters[i] : MIRRORED.charAt(place ^ 1));
        }
        return reversed.toString();
    }

    @Override
    public String shapeText(String text) {
        return forms.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return forms.separate(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
