package synoptic.text;

import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Folds words so that those a reader takes for the same compare as equal: case, compatibility forms, accents, quotation marks
 * and dashes, letters of another script that only look Latin, British and American spelling. What is shown is never folded.
 */
public final class Normalizer {

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern ACCENTS = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern POSSESSIVE = Pattern.compile("'s?$");
    private static final Pattern DIGIT_GROUP = Pattern.compile("(?<=\\d)[, ](?=\\d{3}(?!\\d))");
    private static final String LOOK_ALIKES = "аеорсухіјѕһԁԛԝАВЕКМНОРСТХІЈЅ";
    private static final String LATIN_LETTERS = "aeopcyxijshdqwABEKMHOPCTXIJS";

    /** Acronyms that would fold into another word. */
    private static final Map<String, String> ACRONYMS = Map.of("US", "usa", "U.S", "usa", "U.S.", "usa", "USA", "usa",
            "U.S.A.", "usa", "UN", "u.n", "U.N", "u.n", "U.N.", "u.n", "UK", "uk", "U.K.", "uk");

    private record Spelling(Pattern british, String american) {
        Spelling(String british, String american) {
            this(Pattern.compile(british), american);
        }
    }

    private static final Spelling[] SPELLINGS = {
        new Spelling("(?<=\\w{3})is(?=(e[ds]?|ing|ation|ations)$)", "iz"),
        new Spelling("(?<=\\w{3})our(?=(s|ed|ing|ite|ites|able|er|ers)?$)", "or"),
        new Spelling("^(cent|theat|fib|lit|met|kilomet|meag|spect|somb|calib)re(?=s?$)", "$1er"),
        new Spelling("^(def|off|pret|lic)ence(?=s?$)", "$1ense"),
        new Spelling("^programme(?=s?$)", "program"),
        new Spelling("^(travel|cancel|label|model|signal|fuel|counsel|level|quarrel|marvel|channel|rival)l(?=(ed|ing|er|ers)$)", "$1"),
        new Spelling("^grey", "gray"),
    };

    private Normalizer() {}

    /** The folded form of one word, number or mark. */
    public static String fold(String word) {
        String acronym = ACRONYMS.get(word);
        if (acronym != null) {
            return acronym;
        }
        String plain = INVISIBLE.matcher(unifyMarks(java.text.Normalizer.normalize(word, Form.NFKC))).replaceAll("");
        if (LATIN.matcher(plain).find()) {
            plain = latinLetters(plain);
            plain = ACCENTS.matcher(java.text.Normalizer.normalize(plain, Form.NFD)).replaceAll("");
        }
        String folded = POSSESSIVE.matcher(plain.toLowerCase(Locale.ROOT)).replaceFirst("");
        if (folded.isEmpty()) {
            return plain;
        }
        if (Character.isDigit(folded.charAt(0))) {
            return DIGIT_GROUP.matcher(folded).replaceAll("");
        }
        return folded.length() < 4 ? folded : american(folded);
    }

    /** Quotation marks and dashes of all kinds as the plain ones of a keyboard; every other character stays in its place. */
    public static String unifyMarks(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            out.setCharAt(i, unifyMark(out.charAt(i)));
        }
        return out.toString();
    }

    private static char unifyMark(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '`', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u00A0', '\u202F', '\u2007', '\u2009' -> ' ';
            default -> c;
        };
    }

    private static String latinLetters(String word) {
        StringBuilder out = new StringBuilder(word);
        for (int i = 0; i < out.length(); i++) {
            int at = LOOK_ALIKES.indexOf(out.charAt(i));
            if (at >= 0) {
                out.setCharAt(i, LATIN_LETTERS.charAt(at));
            }
        }
        return out.toString();
    }

    private static String american(String word) {
        String spelled = word;
        for (Spelling spelling : SPELLINGS) {
            spelled = spelling.british.matcher(spelled).replaceAll(spelling.american);
        }
        return spelled;
    }
}
