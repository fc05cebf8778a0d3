package synoptic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Splits text into words, numbers and marks. Hyphens part words ("Jong-un" is two), apostrophes do not; scripts written
 * without spaces give one token a character.
 */
public final class Tokenizer {

    /** Scripts written without spaces. */
    private static final String SOLID = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}";

    /**
     * What goes on is tested character by character and never given back: a group of several would take a stack frame a
     * repetition, and a word without end would overflow the stack.
     */
    private static final Pattern TOKEN = Pattern.compile(
            "(?<number>\\d(?:[\\d.,\\u00A0\\u202F](?<![.,\\u00A0\\u202F](?!\\d)))*+"
                    + "(?:(?:st|nd|rd|th)?(?![\\p{L}\\p{M}&&[^" + SOLID + "]])|(?<=[.,\\u00A0\\u202F]\\d{1,9})))"
                    + "|(?<solid>[" + SOLID + "])"
                    + "|(?<word>(?:\\p{Lu}\\.){2,}|[\\p{L}\\p{N}]"
                    + "(?:[\\p{L}\\p{M}\\p{N}\\u00AD\\u200D'\\u2019&&[^" + SOLID + "]](?<!['\\u2019](?!\\p{L})))*+)"
                    + "|(?<mark>\\p{M}|[^\\s\\p{Z}\\p{C}]|[\\p{Cs}\\p{Co}\\p{Cn}])");

    private Tokenizer() {}

    /**
     * The tokens of a stretch of text.
     *
     * @param text the whole text
     * @param span the stretch to split, in UTF-16 code units
     * @return ascending, without overlap; spans are positions in {@code text}
     */
    public static List<Token> tokenize(CharSequence text, TextSpan span) {
        List<Token> tokens = new ArrayList<>();
        PorterStemmer stemmer = new PorterStemmer();
        Matcher matcher = TOKEN.matcher(text).region(span.start(), span.end()).useTransparentBounds(true);
        while (matcher.find()) {
            TextSpan at = new TextSpan(matcher.start(), matcher.end());
            String form = Normalizer.fold(matcher.group());
            Token.Kind kind = kindOf(matcher);
            String stem = kind == Token.Kind.WORD && isPlainLatin(form) ? stemmer.stem(form) : form;
            tokens.add(new Token(at, form, stem, kind));
        }
        return tokens;
    }

    private static Token.Kind kindOf(Matcher matcher) {
        if (matcher.group("number") != null) {
            return Token.Kind.NUMBER;
        }
        return matcher.group("mark") == null ? Token.Kind.WORD : Token.Kind.MARK;
    }

    private static boolean isPlainLatin(String form) {
        return form.length() > 2 && form.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
