package synoptic.extract;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words and letters that English writes numbers with. All look-ups take lower case. */
final class NumberWords {

    private static final Map<String, Integer> SMALL = new HashMap<>();
    private static final Map<String, Integer> TENS = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();

    private static final Map<String, Double> SCALES = Map.ofEntries(
            Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("million", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("dozen", 12.0),
            Map.entry("lakh", 1e5),
            Map.entry("crore", 1e7),
            Map.entry("mln", 1e6),
            Map.entry("mil", 1e6),
            Map.entry("bln", 1e9),
            Map.entry("bn", 1e9),
            Map.entry("tln", 1e12),
            Map.entry("tn", 1e12),
            Map.entry("doz", 12.0),
            Map.entry("dz", 12.0));

    /** Letters that stand right after digits. */
    private static final Map<String, Double> SUFFIXES = Map.ofEntries(
            Map.entry("k", 1e3),
            Map.entry("K", 1e3),
            Map.entry("m", 1e6),
            Map.entry("M", 1e6),
            Map.entry("mm", 1e6),
            Map.entry("MM", 1e6),
            Map.entry("mn", 1e6),
            Map.entry("b", 1e9),
            Map.entry("B", 1e9),
            Map.entry("G", 1e9),
            Map.entry("T", 1e12));

    private static final Map<String, Double> SIGNS = Map.ofEntries(
            Map.entry("\u00BC", 1 / 4.0),
            Map.entry("\u00BD", 1 / 2.0),
            Map.entry("\u00BE", 3 / 4.0),
            Map.entry("\u2153", 1 / 3.0),
            Map.entry("\u2154", 2 / 3.0),
            Map.entry("\u2155", 1 / 5.0),
            Map.entry("\u2156", 2 / 5.0),
            Map.entry("\u2157", 3 / 5.0),
            Map.entry("\u2158", 4 / 5.0),
            Map.entry("\u2159", 1 / 6.0),
            Map.entry("\u215A", 5 / 6.0),
            Map.entry("\u215B", 1 / 8.0),
            Map.entry("\u215C", 3 / 8.0),
            Map.entry("\u215D", 5 / 8.0),
            Map.entry("\u215E", 7 / 8.0));

    static {
        String[] small = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                + " seventeen eighteen nineteen")
                .split(" ");
        for (int i = 0; i < small.length; i++) {
            SMALL.put(small[i], i);
        }
        SMALL.put("nought", 0);
        SMALL.put("naught", 0);
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            TENS.put(tens[i], 20 + 10 * i);
        }
        String[] ordinals = ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
                .split(" ");
        for (int i = 0; i < ordinals.length; i++) {
            ORDINALS.put(ordinals[i], 1 + i);
        }
        for (int i = 0; i < tens.length; i++) {
            ORDINALS.put(tens[i].substring(0, tens[i].length() - 1) + "ieth", 20 + 10 * i);
        }
        ORDINALS.put("hundredth", 100);
        ORDINALS.put("thousandth", 1000);
        ORDINALS.put("millionth", 1_000_000);
        ORDINALS.put("billionth", 1_000_000_000);
    }

    private NumberWords() {}

    /** 0 to 19, or null. */
    static @Nullable Integer small(String word) {
        return SMALL.get(word);
    }

    /** 20, 30 … 90, or null. */
    static @Nullable Integer tens(String word) {
        return TENS.get(word);
    }

    /** Whether a word writes a whole number or ends one. */
    static boolean isNumber(String word) {
        return SMALL.containsKey(word) || TENS.containsKey(word) || scale(word) != null;
    }

    /** What "hundred", "million", "dozen", their plurals and abbreviations multiply by, or null. */
    static @Nullable Double scale(String word) {
        Double scale = SCALES.get(word);
        return scale == null && word.endsWith("s") ? SCALES.get(word.substring(0, word.length() - 1)) : scale;
    }

    /** What a letter written against the digits multiplies by, or null; case counts ("5M", "5m"). */
    static @Nullable Double suffix(String letters) {
        Double scale = SUFFIXES.get(letters);
        return scale == null ? SCALES.get(Piece.lower(letters)) : scale;
    }

    /** The place that "fifth" or "twenty-first"'s "first" names, or null. */
    static @Nullable Integer ordinal(String word) {
        return ORDINALS.get(word);
    }

    /** What a fraction's lower part divides by: "half" 2, "thirds" 3, "quarter" 4, "fifths" 5; or null. "Second" is a time. */
    static @Nullable Double denominator(String word) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return switch (singular) {
            case "half", "halve" -> 2.0;
            case "quarter" -> 4.0;
            case "first", "second" -> null;
            case "trillionth" -> 1e12;
            default -> {
                Integer place = ORDINALS.get(singular);
                yield place == null ? null : (double) place;
            }
        };
    }

    /** The value of a sign such as ½, or null. */
    static @Nullable Double sign(String sign) {
        return SIGNS.get(sign);
    }
}
