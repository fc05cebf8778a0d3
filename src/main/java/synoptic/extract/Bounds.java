package synoptic.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.extract.Quantity.Bound;

/**
 * The words before and after a number that make it a limit or an estimate. "Nearly" and "almost" are estimates: they give the
 * size, and a text that says "nearly 60" does not contradict one that says 60.
 */
final class Bounds {

    private static final Map<String, Bound> BEFORE = new HashMap<>();
    private static final Map<String, Bound> AFTER = new HashMap<>();
    private static final Set<String> LAST_WORDS = new HashSet<>();
    private static final int LONGEST = 4;

    static {
        put(BEFORE, Bound.AT_LEAST, "more than", "greater than", "higher than", "longer than", "older than", "over", "above",
                "at least", "no fewer than", "no less than", "not less than", "not fewer than", "no lower than", "no shorter than",
                "no younger than", "a minimum of", "minimum of",
                "upwards of", "upward of", "in excess of", "exceeding", "exceeds", "exceeded", "exceed", "well over", "just over",
                "slightly over", "slightly more than", "well above", "a little over", "as few as", "as little as",
                "a little more than", "much more than", "far more than", "just above", "topping", "surpassing");
        put(BEFORE, Bound.AT_MOST, "at most", "no more than", "not more than", "no longer than", "not longer than", "no higher than",
                "not higher than", "no greater than", "no older than", "not exceeding", "fewer than", "less than", "lower than",
                "younger than", "shorter than", "under", "below", "up to", "as many as", "as much as", "a maximum of", "maximum of",
                "just under", "slightly less than", "well under", "just below", "well below", "a little less than", "as high as");
        put(BEFORE, Bound.ABOUT, "about", "around", "approximately", "roughly", "some", "nearly", "almost", "close to",
                "an estimated", "estimated", "the estimated", "circa", "approx", "more or less", "virtually", "in the region of",
                "somewhere around", "something like", "on the order of", "an average of", "on average", "averaging", "~");
        put(AFTER, Bound.AT_LEAST, "or more", "or higher", "or greater", "or over", "or older", "or longer", "plus", "+", "at least",
                "and over", "and above", "and older");
        put(AFTER, Bound.AT_MOST, "or less", "or fewer", "or lower", "or under", "or younger", "at most", "and under");
        put(AFTER, Bound.ABOUT, "or so", "more or less", "-ish");
        BEFORE.keySet().forEach(phrase -> LAST_WORDS.add(phrase.substring(phrase.lastIndexOf(' ') + 1)));
    }

    private Bounds() {}

    private static void put(Map<String, Bound> table, Bound bound, String... phrases) {
        for (String phrase : phrases) {
            table.put(phrase, bound);
        }
    }

    /**
     * A bound in words.
     *
     * @param bound what it means
     * @param pieces how many pieces it takes
     */
    record Words(Bound bound, int pieces) {}

    /** The longest bound that ends right before the piece at {@code i}, or null. */
    static @Nullable Words before(Pieces pieces, int i) {
        return longest(BEFORE, pieces, i, -1);
    }

    /** The longest bound that begins with the piece at {@code i}, or null. */
    static @Nullable Words after(Pieces pieces, int i) {
        return longest(AFTER, pieces, i, 1);
    }

    private static @Nullable Words longest(Map<String, Bound> table, Pieces pieces, int i, int direction) {
        @Nullable Words found = null;
        String phrase = "";
        for (int length = 1; length <= LONGEST; length++) {
            int at = direction < 0 ? i - length : i + length - 1;
            if (at < 0 || at >= pieces.size()) {
                break;
            }
            String word = pieces.lower(at);
            phrase = phrase.isEmpty() ? word : direction < 0 ? word + " " + phrase : phrase + " " + word;
            Bound bound = table.get(phrase);
            if (bound != null) {
                found = new Words(bound, length);
            }
        }
        return found;
    }

    /** Whether a bound can end with this word, in lower case. */
    static boolean isLastWord(String lower) {
        return LAST_WORDS.contains(lower);
    }
}
