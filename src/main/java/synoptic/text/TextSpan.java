package synoptic.text;

import java.util.Comparator;

/**
 * A half-open stretch {@code [start, end)} of a text, in UTF-16 code units.
 *
 * @param start first position, at least 0
 * @param end position after the last, at least {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    private static final Comparator<TextSpan> BY_START_THEN_END =
            Comparator.comparingInt(TextSpan::start).thenComparingInt(TextSpan::end);

    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int position) {
        return start <= position && position < end;
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two spans have at least one position in common. */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** How many positions the two spans have in common. */
    public int overlap(TextSpan other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** The smallest span that covers both. */
    public TextSpan cover(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The characters of this span. The span must lie within {@code text}. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** This span without white space at its borders; empty, at {@code start}, where there is nothing else. */
    public TextSpan trim(CharSequence text) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? new TextSpan(start, start) : new TextSpan(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    @Override
    public int compareTo(TextSpan other) {
        return BY_START_THEN_END.compare(this, other);
    }
}
