package synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import synoptic.testing.Texts;

/** What holds for the sentences and tokens of any text whatever. */
class SplittingPropertiesTest {

    /** A text and a stretch of it whose borders cut no character in two. */
    record Stretch(String text, TextSpan span) {}

    @Provide
    Arbitrary<Stretch> stretches() {
        return Combinators.combine(Texts.any(), Arbitraries.doubles().between(0, 1), Arbitraries.doubles().between(0, 1))
                .as((text, x, y) -> {
                    int a = border(text, (int) (x * text.length()));
                    int b = border(text, (int) (y * text.length()));
                    return new Stretch(text, new TextSpan(Math.min(a, b), Math.max(a, b)));
                });
    }

    @Property
    void everyCharacterThatIsNoSpaceLiesInOneSentence(@ForAll("stretches") Stretch stretch) {
        List<TextSpan> sentences = SentenceSplitter.split(stretch.text, stretch.span);
        for (int i = stretch.span.start(); i < stretch.span.end(); i++) {
            int at = i;
            long holding = sentences.stream().filter(sentence -> sentence.contains(at)).count();
            boolean isSpace = new TextSpan(i, i + 1).trim(stretch.text).isEmpty();
            assertThat(holding).as("sentences with position %d", i).isBetween(isSpace ? 0L : 1L, 1L);
        }
    }

    @Property
    void sentencesAscendWithinTheirParagraph(@ForAll("stretches") Stretch stretch) {
        List<TextSpan> sentences = SentenceSplitter.split(stretch.text, stretch.span);
        assertAscendingWithin(sentences, stretch);
        assertThat(sentences).allMatch(sentence -> sentence.trim(stretch.text).equals(sentence));
    }

    @Property
    void tokensAscendWithinTheirStretch(@ForAll("stretches") Stretch stretch) {
        List<TextSpan> tokens = Tokenizer.tokenize(stretch.text, stretch.span).stream().map(Token::span).toList();
        assertAscendingWithin(tokens, stretch);
    }

    @Property
    void everyLetterAndDigitLiesInAToken(@ForAll("stretches") Stretch stretch) {
        List<Token> tokens = Tokenizer.tokenize(stretch.text, stretch.span);
        stretch.span.in(stretch.text); // in bounds
        for (int i = stretch.span.start(); i < stretch.span.end();) {
            int at = i;
            int c = stretch.text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                assertThat(tokens).as("tokens with %s", Character.toString(c))
                        .anyMatch(token -> token.span().contains(at) && !token.isMark() && !token.form().isEmpty());
            }
            i += Character.charCount(c);
        }
    }

    @Property
    void aTokenDependsOnItsStretchAlone(@ForAll("stretches") Stretch stretch) {
        String alone = stretch.span.in(stretch.text);
        List<String> inside = Tokenizer.tokenize(stretch.text, stretch.span).stream().map(Token::form).toList();
        List<String> outside = Tokenizer.tokenize(alone, new TextSpan(0, alone.length())).stream().map(Token::form).toList();
        // Where the stretch cuts a word, its neighbours may show through.
        if (isSpaceAround(stretch)) {
            assertThat(inside).isEqualTo(outside);
        }
    }

    private static boolean isSpaceAround(Stretch stretch) {
        return (stretch.span.start() == 0 || stretch.text.charAt(stretch.span.start() - 1) == ' ')
                && (stretch.span.end() == stretch.text.length() || stretch.text.charAt(stretch.span.end()) == ' ');
    }

    private static void assertAscendingWithin(List<TextSpan> spans, Stretch stretch) {
        int end = stretch.span.start();
        for (TextSpan span : spans) {
            assertThat(span.isEmpty()).isFalse();
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).isLessThanOrEqualTo(stretch.span.end());
            assertThat(border(stretch.text, span.start())).as("start of %s", span).isEqualTo(span.start());
            assertThat(border(stretch.text, span.end())).as("end of %s", span).isEqualTo(span.end());
            end = span.end();
        }
    }

    /** The position itself, or the one before it where it would cut a surrogate pair. */
    private static int border(String text, int position) {
        boolean cuts = position > 0 && position < text.length()
                && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
        return cuts ? position - 1 : position;
    }
}
