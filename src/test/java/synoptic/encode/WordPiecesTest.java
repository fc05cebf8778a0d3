package synoptic.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import synoptic.testing.Texts;

/** Ids are those of BERT's uncased English vocabulary. */
class WordPiecesTest {

    private static final int OPEN = 101;
    private static final int CLOSE = 102;
    private static final int UNKNOWN = 100;

    private static final WordPieces PIECES = WordPieces.load("/bert-vocabulary-en.txt");

    private static long[] ids(String text, int limit) {
        return PIECES.encode(List.of(text), limit).ids();
    }

    @Test
    void tellsWhereEachWordEnds() {
        WordPieces.Encoded encoded = PIECES.encode(List.of("The", "unaffable", "", "."), 256);
        assertThat(encoded.ids()).containsExactly(OPEN, 1996, 14477, 20961, 3468, 1012, CLOSE);
        assertThat(encoded.ends()).containsExactly(2, 5, 5, 6);
    }

    @Test
    void noWordEndsBehindTheClosingMark() {
        assertThat(PIECES.encode(List.of("The", "unaffable", "bridge"), 4).ends()).containsExactly(2, 3, 3);
    }

    @Test
    void givesTheVocabularysIdsBetweenTheMarksThatOpenAndClose() {
        assertThat(ids("The bridge.", 256)).containsExactly(OPEN, 1996, 2958, 1012, CLOSE);
        assertThat(ids("North Korea, Putin", 256)).containsExactly(OPEN, 2167, 4420, 1010, 22072, CLOSE);
    }

    @Test
    void nothingGivesTheMarksAlone() {
        assertThat(ids("", 256)).containsExactly(OPEN, CLOSE);
        assertThat(ids(" \n\u200B", 256)).containsExactly(OPEN, CLOSE);
    }

    @Test
    void caseAccentsAndControlCharactersMakeNoDifference() {
        assertThat(ids("CAFÉ", 256)).containsExactly(OPEN, 7668, CLOSE);
        assertThat(ids("cafe\u0301", 256)).containsExactly(OPEN, 7668, CLOSE);
        assertThat(ids("ca\u00ADfe", 256)).containsExactly(OPEN, 7668, CLOSE);
    }

    @Test
    void anUnknownWordIsCutIntoTheLongestPiecesKnown() {
        // un + ##aff + ##able, the example of the BERT paper's code.
        assertThat(ids("unaffable", 256)).containsExactly(OPEN, 14477, 20961, 3468, CLOSE);
    }

    @Test
    void aWordThatNoPiecesMakeUpIsUnknown() {
        assertThat(ids("the \uD83C\uDF09 bridge", 256)).containsExactly(OPEN, 1996, UNKNOWN, 2958, CLOSE);
    }

    @Test
    void aWordOfMoreThanAHundredCharactersIsUnknown() {
        assertThat(ids("a".repeat(101), 256)).containsExactly(OPEN, UNKNOWN, CLOSE);
        assertThat(ids("a".repeat(100), 256)).doesNotContain(UNKNOWN);
    }

    @Test
    void cjkCharactersStandAlone() {
        assertThat(ids("平壤", 256)).hasSize(4);
    }

    @Test
    void keepsTheBeginningWhereTheLimitIsReached() {
        long[] whole = ids("The bridge is shut and nobody knows for how long.", 256);
        long[] cut = ids("The bridge is shut and nobody knows for how long.", 6);
        assertThat(cut).hasSize(6).endsWith(CLOSE);
        assertThat(Arrays.copyOf(cut, 5)).isEqualTo(Arrays.copyOf(whole, 5));
    }

    @Test
    void saysWhichVocabularyIsMissing() {
        assertThatIllegalStateException().isThrownBy(() -> WordPieces.load("/none.txt")).withMessageContaining("/none.txt");
    }

    @Property(tries = 300)
    void everyTextKeepsTheLimit(@ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 40) int limit) {
        assertThat(ids(text, limit)).hasSizeBetween(2, limit).startsWith(OPEN).endsWith(CLOSE);
    }

    @Provide
    net.jqwik.api.Arbitrary<String> texts() {
        return Texts.any();
    }
}
