package synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.TextSpan;

/**
 * A paragraph's words, its quotations in quotation marks, and where its sentences begin. A sentence ends only outside
 * quotation marks, so that a quotation of several sentences and the words that introduce it are one.
 */
final class Wording {

    private static final int LONGEST = 60;
    private static final int LONGEST_TAG = 6;
    private static final int LONGEST_TITLE = 5;
    private static final int LONGEST_SENTENCE = 400;

    private final List<Word> words = new ArrayList<>();
    private final List<TextSpan> quotes;
    private final List<Integer> starts = new ArrayList<>();

    /**
     * @param text the whole text
     * @param paragraph the paragraph
     * @param sentences its sentences
     */
    Wording(String text, TextSpan paragraph, List<TextSpan> sentences) {
        quotes = QuoteMarks.find(text, paragraph);
        int quote = 0;
        for (TextSpan sentence : sentences) {
            while (quote < quotes.size() && quotes.get(quote).end() <= sentence.start()) {
                quote++;
            }
            boolean inQuote = quote < quotes.size() && quotes.get(quote).start() < sentence.start();
            if (!inQuote) {
                starts.add(words.size());
            }
            split(text, sentence);
        }
        starts.removeIf(this::isTag);
        cutLongSentences();
        starts.add(words.size());
    }

    /** Cuts what no writer would call a sentence, so that looking through one takes bounded time. */
    private void cutLongSentences() {
        List<Integer> given = List.copyOf(starts);
        starts.clear();
        int next = 0;
        int unquoted = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean starting = next < given.size() && given.get(next) == i;
            unquoted += words.get(i).quoted() < 0 ? 1 : 0;
            if (starting || (unquoted > LONGEST_SENTENCE && words.get(i).quoted() < 0)) {
                starts.add(i);
                unquoted = 0;
            }
            next += starting ? 1 : 0;
        }
    }

    /** Whether what looks like a sentence only tells who spoke: "…?" Clinton said. */
    private boolean isTag(int start) {
        Word mark = at(start - 2);
        boolean asked = at(start - 1).quoted() >= 0 && (mark.is("?") || mark.is("!"));
        if (!asked || at(start).quoted() >= 0) {
            return false;
        }
        int at = start;
        while (at < start + LONGEST_TAG && CueVerbs.of(lower(at)).isEmpty() && !at(at).isMark()) {
            at++;
        }
        return at > start && at < start + LONGEST_TAG && CueVerbs.of(lower(at)).stream().anyMatch(verb -> verb.takes(CueVerb.Frame.CLAUSE));
    }

    private void split(String text, TextSpan sentence) {
        int at = sentence.start();
        while (at < sentence.end()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
                continue;
            }
            int end = at;
            while (end < sentence.end() && isInner(text, end, at, sentence.end())) {
                end++;
            }
            if (end == at) {
                int mark = Math.min(sentence.end(), at + Character.charCount(text.codePointAt(at)));
                add(text, at, mark);
                at = mark;
                continue;
            }
            addWord(text, at, end);
            at = end;
        }
    }

    /** Whether a character belongs to the word begun at {@code start}. */
    private static boolean isInner(String text, int i, int start, int limit) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean next = i + 1 < limit && Character.isLetterOrDigit(text.charAt(i + 1));
        return switch (c) {
            case '$', '#', '@', '\u00A3', '\u20AC' -> i == start && next;
            case '\'', '\u2019' -> i > start && next;
            case '-', '\u2010', '\u2011', '&', '/', ',' -> i > start && next && (c != ',' || Character.isDigit(text.charAt(i + 1)));
            case '.' -> i > start && (next
                    || (i + 1 < limit && text.charAt(i + 1) != '"' && text.charAt(i + 1) != '\u201D' && text.charAt(i + 1) != '\''));
            case '%' -> i > start;
            default -> false;
        };
    }

    /** A word, with what hangs on it by an apostrophe ("'s", "'ll") as a word of its own. */
    private void addWord(String text, int start, int end) {
        int apostrophe = -1;
        for (int i = Math.max(start + 1, end - 4); i < end; i++) {
            if (text.charAt(i) == '\'' || text.charAt(i) == '\u2019') {
                apostrophe = i;
            }
        }
        boolean clitic =
                (apostrophe > start && end - apostrophe <= 3 && text.charAt(apostrophe - 1) != 'n') || endsWithS(text, apostrophe, end);
        if (clitic && apostrophe > start && end - apostrophe <= 3 && isCliticTail(text.substring(apostrophe + 1, end))) {
            add(text, start, apostrophe);
            add(text, apostrophe, end);
        } else {
            add(text, start, end);
        }
    }

    private static boolean endsWithS(String text, int apostrophe, int end) {
        return apostrophe >= 0 && end - apostrophe == 2 && text.charAt(end - 1) == 's';
    }

    private static boolean isCliticTail(String tail) {
        String lower = Piece.lower(tail);
        return lower.equals("s") || lower.equals("d") || lower.equals("ll") || lower.equals("ve") || lower.equals("re")
                || lower.equals("m");
    }

    private void add(String text, int start, int end) {
        String raw = text.substring(start, Math.min(end, start + LONGEST));
        words.add(new Word(start, end, Piece.lower(raw), Character.isUpperCase(raw.codePointAt(0)), quoteAt(start)));
    }

    private int lastQuote;

    private int quoteAt(int position) {
        while (lastQuote < quotes.size() && quotes.get(lastQuote).end() <= position) {
            lastQuote++;
        }
        return lastQuote < quotes.size() && quotes.get(lastQuote).contains(position) ? lastQuote : -1;
    }

    int size() {
        return words.size();
    }

    Word at(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : Word.NONE;
    }

    boolean is(int i, String word) {
        return at(i).is(word);
    }

    String lower(int i) {
        return at(i).lower();
    }

    /** Whether a stretch is set like a headline, most of its longer words with a capital. */
    boolean isTitled(int from, int to) {
        int capitals = 0;
        int longer = 0;
        for (int i = from; i < to; i++) {
            if (at(i).lower().length() > 3) {
                longer++;
                capitals += at(i).capital() ? 1 : 0;
            }
        }
        return longer > 2 && capitals * 4 >= longer * 3;
    }

    /** Whether a quotation is a title or a name, each of its longer words with a capital: "Morning Joe". */
    boolean isTitle(int quote) {
        TextSpan span = quotes.get(quote);
        int count = 0;
        for (int i = first(span.start()); i < words.size() && words.get(i).end() <= span.end(); i++) {
            Word word = words.get(i);
            if (!word.isMark()) {
                count++;
                if (count > LONGEST_TITLE || (!word.capital() && word.lower().length() > 3)) {
                    return false;
                }
            }
        }
        return count > 0;
    }

    /** The first word at or after a position. */
    int first(int position) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The number of sentences. */
    int sentences() {
        return starts.size() - 1;
    }

    /** The first word of a sentence; with the number of sentences, the end. */
    int start(int sentence) {
        return starts.get(sentence);
    }

    /** The quotations in quotation marks, marks included. */
    List<TextSpan> quotes() {
        return quotes;
    }

    /** The stretch of text from one word to before another. */
    TextSpan span(int from, int to) {
        return new TextSpan(words.get(from).start(), words.get(to - 1).end());
    }
}
