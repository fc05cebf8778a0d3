package synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "Kim's car                  | Kim's car",
        "Kim’s car                  | Kim’s car",
        "the leaders' car           | the leaders ' car",
        "don't                      | don't",
        "O'Brien's                  | O'Brien's",
        "'quoted'                   | ' quoted '",
        "Jong-un                    | Jong - un",
        "state-of-the-art           | state - of - the - art",
        "over—and out               | over — and out",
        "shut (again)               | shut ( again )",
        "snake_case                 | snake _ case",
        "well,said                  | well , said",
    })
    void hyphensPartWordsAndApostrophesDoNot(String text, String tokens) {
        assertThat(words(text)).containsExactly(tokens.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "11,000 containers          | 11,000 containers",
        "3.5 per cent               | 3.5 per cent",
        "1.250,75 metres            | 1.250,75 metres",
        "$100.00.                   | $ 100.00 .",
        "£8.5m                      | £ 8.5 m",
        "1,200kg at 11.42am         | 1,200 kg at 11.42 am",
        "40%                        | 40 %",
        "the 21st time              | the 21st time",
        "on the 3rd                 | on the 3rd",
        "2,3 and 4                  | 2,3 and 4",
        "18-19 June                 | 18 - 19 June",
        "11cm                       | 11cm",
        "5pm                        | 5pm",
        "9.30                       | 9.30",
        "G7 and F-16                | G7 and F - 16",
    })
    void aNumberKeepsItsGroupsItsFractionAndItsEnding(String text, String tokens) {
        assertThat(words(text)).containsExactly(tokens.split(" ", -1));
    }

    @Test
    void aGroupMayBePartedByANarrowSpace() {
        assertThat(words("11\u00A0000 and 12\u202F000")).containsExactly("11\u00A0000", "and", "12\u202F000");
    }

    @ParameterizedTest
    @CsvSource({"U.S. law,U.S.", "U.N.,U.N.", "the U.S.A. law,U.S.A.", "D.C.,D.C."})
    void anAcronymKeepsItsStops(String text, String acronym) {
        assertThat(words(text)).contains(acronym);
    }

    @Test
    void tellsWordsNumbersAndMarksApart() {
        assertThat(tokens("He paid $4,300 (or 2nd)!")).extracting(Token::kind)
                .containsExactly(
                        Token.Kind.WORD,
                        Token.Kind.WORD,
                        Token.Kind.MARK,
                        Token.Kind.NUMBER,
                        Token.Kind.MARK,
                        Token.Kind.WORD,
                        Token.Kind.NUMBER,
                        Token.Kind.MARK,
                        Token.Kind.MARK);
    }

    @ParameterizedTest
    @CsvSource({"strengthening,strengthens", "programmes,program", "accused,accuses", "missiles,missile", "Travelled,traveling"})
    void inflectionsShareAStem(String one, String other) {
        assertThat(tokens(one).getFirst().stem()).isEqualTo(tokens(other).getFirst().stem());
    }

    @Test
    void aCombiningMarkStaysWithItsLetter() {
        String decomposed = "cafe\u0301 noir";
        assertThat(words(decomposed)).containsExactly("cafe\u0301", "noir");
        assertThat(words("क्\u200Dष है")).containsExactly("क्\u200Dष", "है");
        assertThat(tokens(decomposed).getFirst().form()).isEqualTo("cafe");
    }

    @Test
    void emojiAreNeverCutInTwo() {
        String text = "Bridge \uD83C\uDF09 shut \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDF0\uD83C\uDDF7!";
        assertThat(words(text)).contains("Bridge", "\uD83C\uDF09", "shut", "!");
        assertThat(words(text)).noneMatch(TokenizerTest::isHalfACharacter);
    }

    @Test
    void lettersBeyondTheBasicPlaneAreWords() {
        String text = "\uD835\uDC00\uD835\uDC01 \uD800\uDF30\uD800\uDF31";
        assertThat(tokens(text)).extracting(Token::kind).containsOnly(Token.Kind.WORD);
        assertThat(words(text)).containsExactly("\uD835\uDC00\uD835\uDC01", "\uD800\uDF30\uD800\uDF31");
    }

    @Test
    void rightToLeftScriptsGiveWordsInReadingOrder() {
        assertThat(words("وصل الرئيس، أمس.")).containsExactly("وصل", "الرئيس", "،", "أمس", ".");
        assertThat(words("שָׁלוֹם, עולם")).containsExactly("שָׁלוֹם", ",", "עולם");
    }

    @Test
    void scriptsWithoutSpacesGiveATokenACharacter() {
        assertThat(words("平壤と東京。")).containsExactly("平", "壤", "と", "東", "京", "。");
        assertThat(words("2024年6月18日")).containsExactly("2024", "年", "6", "月", "18", "日");
        assertThat(words("\uD840\uDC00\uD840\uDC01")).containsExactly("\uD840\uDC00", "\uD840\uDC01");
        assertThat(words("회담이 열렸다")).containsExactly("회담이", "열렸다");
    }

    @Test
    void spansArePositionsInTheWholeText() {
        String text = "Before. It rained here. After.";
        TextSpan span = new TextSpan(8, 23);
        List<Token> tokens = Tokenizer.tokenize(text, span);
        assertThat(tokens).extracting(token -> token.span().in(text)).containsExactly("It", "rained", "here", ".");
        assertThat(tokens).allMatch(token -> span.contains(token.span()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1,", "a'", "A.", "\u0301"})
    void textOfAnyLengthIsSplitInTimeThatGrowsWithIt(String repeated) {
        String text = repeated.repeat(200_000 / repeated.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> tokens(text));
    }

    private static boolean isHalfACharacter(String word) {
        return Character.isLowSurrogate(word.charAt(0)) || Character.isHighSurrogate(word.charAt(word.length() - 1));
    }

    private static List<Token> tokens(String text) {
        return Tokenizer.tokenize(text, new TextSpan(0, text.length()));
    }

    private static List<String> words(String text) {
        return tokens(text).stream().map(token -> token.span().in(text)).toList();
    }
}
