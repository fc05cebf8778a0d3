package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.article.Corrections;
import synoptic.collation.Collation;
import synoptic.collation.Collator;
import synoptic.collation.Witness;
import synoptic.collation.WitnessReader;
import synoptic.encode.Weights;
import synoptic.testing.Articles;
import synoptic.text.Sentence;

class CertaintiesTest {

    private static final String OTHER =
            "The ferry Annelie hit the lock at Hasselt on Tuesday, and 14 people were hurt, the harbour office said.";

    @ParameterizedTest
    @ValueSource(strings = {"31", "Meuse", "Rotterdam"})
    void whatStandsInNoOtherArticleIsOnlyHere(String word) {
        assertThat(of(word, "The ferry Annelie hit the lock at Hasselt, bound for Rotterdam on the Meuse with 31 containers.", OTHER))
                .isEqualTo(Certainties.ONLY_HERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Annelie", "Hasselt", "Fourteen", "Dutch"})
    void whatStandsElsewhereInSomeFormMayBeShared(String word) {
        assertThat(
                of(word, "Fourteen people were hurt at Hasselt when Annelie, a Dutch ferry, hit the lock.", OTHER + " It is Dutch-owned."))
                .isNotEqualTo(Certainties.ONLY_HERE);
    }

    @Test
    void aFigureThatALinkedSentenceGivesOfTheSameThingIsElsewhere() {
        assertThat(of("14", "The ferry Annelie hit the lock at Hasselt on Tuesday; 14 people were hurt, according to the harbour office.",
                OTHER))
                .isEqualTo(Certainties.ELSEWHERE);
    }

    @Test
    void anAcronymIsAVariantOfItsName() {
        assertThat(of("WHO", "The outbreak was declared over by the WHO on Friday.", "The World Health Organization said it was over."))
                .isNotEqualTo(Certainties.ONLY_HERE);
    }

    private static double of(String word, String text, String other) {
        List<Witness> witnesses = List.of(WitnessReader.read(Articles.of("A", text)), WitnessReader.read(Articles.of("B", other)));
        Collation collation =
                new Collator(null, Weights.shipped()).collate(witnesses, Corrections.NONE, done -> {}, () -> false);
        Sentence sentence = witnesses.getFirst().sentences().getFirst();
        double[] novelty = new double[sentence.tokens().size()];
        Arrays.fill(novelty, 0.5);
        new Certainties(collation).settle(witnesses.getFirst(), sentence, novelty);
        for (int i = 0; i < novelty.length; i++) {
            if (witnesses.getFirst().words(sentence.tokens().get(i).span()).equals(word)) {
                return novelty[i];
            }
        }
        throw new AssertionError("no word " + word);
    }
}
