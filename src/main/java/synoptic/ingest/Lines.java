package synoptic.ingest;

import java.util.List;
import java.util.regex.Pattern;
import synoptic.text.TextSpan;

/** A text's paragraphs as single lines, and what their length and last character tell. */
final class Lines {

    /** No line of a known form is longer; of longer ones the beginning is enough. */
    private static final int LONGEST = 1000;

    /** Enough for the first sentence. */
    private static final int OPENING = 400;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** The end of a sentence, perhaps inside a quotation or brackets. */
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…。！？]['\"’”»)\\]」』]*$", Pattern.DOTALL);

    private static final Pattern ANY_END = Pattern.compile("[.!?…;:]['\"’”»)\\]]?(?:\\s|$)|[。！？，]");

    /** The end of a sentence, or of a line that leads on to the next. */
    private static final Pattern NO_TITLE_END = Pattern.compile(".*[.,:;。，：；]['\"’”»)\\]」』]*$", Pattern.DOTALL);

    private static final Pattern SENTENCE_WITHIN = Pattern.compile("\\p{Ll}{2}[.!?]['\"’”]? ");

    /** A heading begins with a capital, a figure or a quotation, and ends without a mark, or asks. */
    private static final Pattern HEADING =
            Pattern.compile("^[\"“‘'«¿]?[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}].*[\\p{L}\\p{N}?'’”\")%]$", Pattern.DOTALL);

    private final String text;
    private final List<TextSpan> spans;

    Lines(String text, List<TextSpan> spans) {
        this.text = text;
        this.spans = spans;
    }

    int count() {
        return spans.size();
    }

    TextSpan span(int i) {
        return spans.get(i);
    }

    /** The paragraph as one line with single spaces, or its beginning if it is long. */
    String get(int i) {
        return SPACES.matcher(opening(i, LONGEST + 1)).replaceAll(" ");
    }

    /** The paragraph's beginning as one line in which every character stands where it stands in the text. */
    String opening(int i) {
        return SPACE.matcher(opening(i, OPENING)).replaceAll(" ");
    }

    private String opening(int i, int longest) {
        TextSpan span = spans.get(i);
        return text.substring(span.start(), Math.min(span.end(), span.start() + longest));
    }

    /** Running text: long, or of some length and a sentence. */
    boolean isProse(int i) {
        int width = width(i);
        return width >= 140 || (width >= 50 && SENTENCE_END.matcher(last(i)).matches());
    }

    /** What can be a title: not long, without a full stop. */
    boolean isTitle(int i) {
        return width(i) <= 220 && isLongTitle(i);
    }

    /** What can be a title if something else speaks for it. */
    boolean isLongTitle(int i) {
        return width(i) <= 500 && !NO_TITLE_END.matcher(last(i)).matches();
    }

    /** What can be a heading inside an article. */
    boolean isHeading(int i) {
        String line = get(i);
        boolean asks = line.endsWith("?");
        return width(i) <= (asks ? 60 : 90)
                && (asks || !SENTENCE_END.matcher(line).matches())
                && !SENTENCE_WITHIN.matcher(line).find()
                && line.split(" ", -1).length <= 14
                && HEADING.matcher(line).matches();
    }

    /** Whether a sentence ends in the text, or it is long enough to be one that does not. */
    static boolean hasSentence(String text) {
        return text.length() >= 140 || ANY_END.matcher(text).find();
    }

    /** Whether the text ends as a sentence does. */
    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text.substring(Math.max(0, text.length() - 10))).matches();
    }

    /** Length in columns: ideographs, of which few make a sentence, count three. */
    private int width(int i) {
        TextSpan span = spans.get(i);
        if (span.length() > LONGEST) {
            return span.length();
        }
        return text.substring(span.start(), span.end())
                .codePoints()
                .map(c -> Character.isIdeographic(c) ? 3 : 1)
                .sum();
    }

    /** The paragraph's last characters. */
    private String last(int i) {
        TextSpan span = spans.get(i);
        return text.substring(Math.max(span.start(), span.end() - 10), span.end());
    }
}
