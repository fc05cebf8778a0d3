package synoptic.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import synoptic.text.TextSpan;

/**
 * Finds a plain text's paragraphs. Usually each line is one. In a text that was wrapped to a width, a paragraph is a run of
 * lines that are each as full as the width allowed: the next line's first word would not have fitted.
 */
final class Paragraphs {

    /** Widths to which texts are wrapped, in characters. */
    private static final int NARROWEST = 40;

    private static final int WIDEST = 120;

    /** A longer word (an address, a script without spaces) says nothing about fitting. */
    private static final int LONGEST_WORD = 40;

    /** Wrapping programs leave a line up to this much short for the sake of an even edge. */
    private static final double SLACK = 0.85;

    private static final String BULLETS = "•*‣◦▪";

    private static final String SENTENCE_ENDS = ".!?:;\"”»’)…";

    private final String text;
    private final List<TextSpan> lines = new ArrayList<>();
    /** How many white space characters stand before each line. */
    private final List<Integer> indents = new ArrayList<>();
    /** Whether an empty line, or the text's start, stands before each line. */
    private final List<Boolean> opens = new ArrayList<>();

    private final int width;

    private Paragraphs(String text) {
        this.text = text;
        boolean opens = true;
        for (int start = 0; start <= text.length();) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            TextSpan line = new TextSpan(start, end).trim(text);
            if (!line.isEmpty()) {
                this.lines.add(line);
                this.indents.add(line.start() - start);
                this.opens.add(opens);
            }
            opens = line.isEmpty();
            start = end + 1;
        }
        this.width = lines.stream()
                .filter(line -> text.substring(line.start(), line.end()).indexOf(' ') >= 0)
                .mapToInt(TextSpan::length)
                .max()
                .orElse(0);
    }

    /** The paragraphs of a text with single line feeds, without white space at their borders. */
    static List<TextSpan> of(String text) {
        return new Paragraphs(text).find();
    }

    private List<TextSpan> find() {
        if (!isWrapped()) {
            return lines;
        }
        List<TextSpan> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && (continues(i) || continuesSentence(i))) {
                paragraphs.set(paragraphs.size() - 1, paragraphs.getLast().cover(lines.get(i)));
            } else {
                paragraphs.add(lines.get(i));
            }
        }
        return paragraphs;
    }

    /** Wrapped: no line is long, at least half of the neighbouring lines would not fit into one, and few of them end with a sentence. */
    private boolean isWrapped() {
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        int[] joints = IntStream.range(1, lines.size()).filter(i -> !isApart(i)).toArray();
        int[] full = IntStream.of(joints).filter(this::continues).toArray();
        long within = IntStream.of(full).filter(i -> !endsSentence(i - 1)).count();
        return full.length >= 3 && full.length * 2 >= joints.length && within * 2 >= full.length;
    }

    /** Whether an empty line or an indent tells line {@code i} from the line before it. */
    private boolean isApart(int i) {
        return opens.get(i) || indents.get(i) > indents.get(i - 1);
    }

    /** Whether line {@code i} goes on with the paragraph of the line before it. */
    private boolean continues(int i) {
        TextSpan before = lines.get(i - 1);
        TextSpan line = lines.get(i);
        int word = firstWord(line);
        boolean bullet = BULLETS.indexOf(text.charAt(line.start())) >= 0;
        if (isApart(i) || bullet || word > LONGEST_WORD) {
            return false;
        }
        int joined = before.length() + 1 + word;
        boolean newSentence = endsSentence(i - 1) && Character.isUpperCase(text.codePointAt(line.start()));
        return newSentence ? joined > width : joined >= width * SLACK;
    }

    /** In a text known to be wrapped: a line goes on in the middle of a sentence, however early the line before it ends. */
    private boolean continuesSentence(int i) {
        return !isApart(i) && !endsSentence(i - 1) && Character.isLowerCase(text.codePointAt(lines.get(i).start()));
    }

    private boolean endsSentence(int i) {
        return SENTENCE_ENDS.indexOf(text.charAt(lines.get(i).end() - 1)) >= 0;
    }

    private int firstWord(TextSpan line) {
        if (Character.isIdeographic(text.codePointAt(line.start()))) {
            return 1;
        }
        int end = line.start();
        while (end < line.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }
}
