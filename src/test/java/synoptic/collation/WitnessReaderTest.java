package synoptic.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import synoptic.article.Furniture;
import synoptic.article.Part;
import synoptic.testing.Articles;
import synoptic.testing.Texts;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;

class WitnessReaderTest {

    @Test
    void sentencesAreCountedThroughTheWholeArticle() {
        Witness witness = Articles.witness("A", "Bridge shut", "It rained. Nobody minded.");
        assertThat(words(witness)).containsExactly("Bridge shut", "It rained.", "Nobody minded.");
        assertThat(witness.sentences()).extracting(Sentence::index).containsExactly(0, 1, 2);
        assertThat(witness.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1, 1);
    }

    @Test
    void theBodyIsWhatReportsSomething() {
        Witness witness = Articles.article("A")
                .headline("Bridge shut")
                .part(Part.Kind.BYLINE, "By Ann Lee")
                .part(Part.Kind.DATELINE, "PORT ELLERY, 6 March 2024")
                .paragraph("It rained.")
                .furniture(Furniture.Kind.SHARE, "Share this.")
                .read();
        assertThat(witness.body()).extracting(sentence -> witness.words(sentence.span()))
                .containsExactly("Bridge shut", "It rained.");
        assertThat(witness.wordCount()).isEqualTo(4);
    }

    @Test
    void findsTheSentenceAtAPosition() {
        Witness witness = Articles.witness("A", "It rained. Nobody minded.");
        assertThat(witness.sentenceAt(12)).map(Sentence::index).contains(1);
        assertThat(witness.sentenceAt(10)).isEmpty();
    }

    @Test
    void aSentenceOfEightyWordsIsOne() {
        assertThat(words(Articles.witness("A", "word, ".repeat(79) + "word."))).hasSize(1);
    }

    @Test
    void aLongerOneIsTakenInPiecesCutBetweenClauses() {
        String first = "word ".repeat(59) + "word;";
        String second = "other ".repeat(29) + "other.";
        assertThat(words(Articles.witness("A", first + " " + second))).containsExactly(first, second);
    }

    @Test
    void whereThereAreNoClausesItIsCutBetweenWords() {
        assertThat(Articles.witness("A", "word ".repeat(200)).sentences()).extracting(Sentence::wordCount).containsExactly(80, 80, 40);
    }

    @Property(tries = 100)
    void piecesAndSentencesTogetherHoldAllTheText(@ForAll("texts") List<String> pieces) {
        String text = String.join(" ", pieces);
        Witness witness = Articles.witness("A", text);
        int done = 0;
        for (Sentence sentence : witness.sentences()) {
            assertThat(new TextSpan(done, sentence.span().start()).trim(text).isEmpty()).isTrue();
            assertThat(sentence.span().isEmpty()).isFalse();
            assertThat(sentence.wordCount()).isLessThanOrEqualTo(80);
            assertThat(sentence.tokens()).allMatch(token -> sentence.span().contains(token.span()));
            done = sentence.span().end();
        }
        assertThat(new TextSpan(done, text.length()).trim(text).isEmpty()).isTrue();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Texts.newsy().list().ofMaxSize(30);
    }

    private static List<String> words(Witness witness) {
        return witness.sentences().stream().map(sentence -> witness.words(sentence.span())).toList();
    }
}
