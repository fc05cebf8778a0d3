package synoptic.export;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;

/** What a PDF shows, but not quite as the readers of a script expect it. */
final class ScriptCaveats {

    private static final String LAM_AND_ALEF = "(?s).*\\u0644[\\u0622\\u0623\\u0625\\u0627].*";

    /** Fewer characters that only one of the two ways of writing Chinese has may be a name in the other. */
    private static final int LEAST = 3;

    private ScriptCaveats() {}

    /** A sentence for each script that is in any of these texts. */
    static List<String> of(List<String> texts) {
        List<String> sentences = new ArrayList<>();
        if (texts.stream().anyMatch(ScriptCaveats::isTraditionalChinese)) {
            sentences.add("Traditional Chinese is set in a font whose characters have the forms of mainland China."
                    + " The web page takes the fonts of the computer.");
        }
        if (texts.stream().anyMatch(text -> text.matches(LAM_AND_ALEF))) {
            sentences.add(
                    "In Arabic, lam and alef joined are one character of the PDF, and a few programs do not find them when they search."
                            + " The web page has them as they were typed.");
        }
        return sentences;
    }

    /** Whether a text without kana or Hangul has characters of the standard of Taiwan that the mainland's has not. */
    private static boolean isTraditionalChinese(String text) {
        if (!Charset.isSupported("Big5") || !Charset.isSupported("GB2312") || text.codePoints().anyMatch(ScriptCaveats::isOfNeighbour)) {
            return false;
        }
        CharsetEncoder taiwan = Charset.forName("Big5").newEncoder();
        CharsetEncoder mainland = Charset.forName("GB2312").newEncoder();
        return text.codePoints()
                .filter(Character::isIdeographic)
                .distinct()
                .mapToObj(Character::toString)
                .filter(character -> taiwan.canEncode(character) && !mainland.canEncode(character))
                .limit(LEAST)
                .toList()
                .size() == LEAST;
    }

    private static boolean isOfNeighbour(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
