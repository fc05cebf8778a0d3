package synoptic.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Turns UTF-16 offsets of one text into code point offsets. Built once a text, in one pass; each look-up takes constant time.
 * A text without supplementary characters, which is nearly every text, needs no table.
 */
public final class CodePointIndex {

    private final int length;
    private final int @Nullable [] codePoints;

    /** An index of a text. */
    public CodePointIndex(String text) {
        this.length = text.length();
        this.codePoints = text.codePointCount(0, length) == length ? null : table(text);
    }

    private static int[] table(String text) {
        int[] table = new int[text.length() + 1];
        int codePoints = 0;
        for (int i = 0; i < text.length(); i++) {
            table[i] = codePoints;
            boolean half = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!half) {
                codePoints++;
            }
        }
        table[text.length()] = codePoints;
        return table;
    }

    /**
     * The number of code points before this offset; inside a surrogate pair, before the pair.
     *
     * @param offset in UTF-16 code units, from 0 to the length of the text inclusive
     * @throws IndexOutOfBoundsException if the offset is outside the text
     */
    public int codePoint(int offset) {
        if (codePoints != null) {
            return codePoints[offset];
        }
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException(offset + " is outside a text of " + length);
        }
        return offset;
    }

    /** The number of code points before a span. */
    public int start(TextSpan span) {
        return codePoint(span.start());
    }

    /** The number of code points before the end of a span. */
    public int end(TextSpan span) {
        return codePoint(span.end());
    }

    /**
     * The offset in UTF-16 code units of the code point of this number: the way back of {@link #codePoint}.
     *
     * @param codePoint from 0 to the number of code points inclusive
     * @throws IndexOutOfBoundsException if the text has fewer
     */
    public int offset(int codePoint) {
        int[] table = codePoints;
        if (table == null) {
            return codePoint(codePoint);
        }
        int found = Arrays.binarySearch(table, codePoint);
        if (found < 0) {
            throw new IndexOutOfBoundsException(codePoint + " is outside a text of " + table[length] + " code points");
        }
        // Both halves of a pair stand for one code point; the first is where it begins.
        return found > 0 && table[found - 1] == codePoint ? found - 1 : found;
    }
}
