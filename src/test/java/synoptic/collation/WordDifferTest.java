package synoptic.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.text.TextSpan;
import synoptic.text.Token;
import synoptic.text.Tokenizer;

class WordDifferTest {

    @Test
    void tellsWhatWasChangedAddedAndDropped() {
        assertThat(steps("The old bridge closed on Tuesday.", "The bridge was closed on Wednesday")).containsExactly(
                "EQUAL The|The",
                "DROPPED old|",
                "EQUAL bridge|bridge",
                "ADDED |was",
                "EQUAL closed on|closed on",
                "CHANGED Tuesday|Wednesday");
    }

    @Test
    void caseMarksAndSpellingMakeNoDifference() {
        assertThat(steps("“The HARBOUR’S programme”", "The harbor programme!")).containsExactly(
                "EQUAL The HARBOUR’S programme|The harbor programme");
    }

    @Test
    void nothingAgainstSomethingIsAdded() {
        assertThat(steps("", "It rained")).containsExactly("ADDED |It rained");
        assertThat(steps("It rained", "—")).containsExactly("DROPPED It rained|");
        assertThat(steps("", "")).isEmpty();
    }

    @Test
    void anAdditionStandsWhereItWouldHaveStood() {
        List<WordDifference.Step> steps = compare("The bridge closed", "The old bridge closed").steps();
        assertThat(steps.get(1).from()).isEqualTo(new TextSpan(4, 4));
        List<WordDifference.Step> atTheEnd = compare("The bridge", "The bridge closed").steps();
        assertThat(atTheEnd.get(1).from()).isEqualTo(new TextSpan(10, 10));
    }

    @Test
    void wordsThatStandElsewhereWereMoved() {
        String from = "On Wednesday the two leaders signed a treaty in the old palace.";
        String to = "The two leaders met and signed a treaty on Wednesday.";
        assertThat(steps(from, to, WordDiffer.compareWithMoves(tokens(from), tokens(to)))).containsExactly(
                "MOVED On Wednesday|",
                "EQUAL the two leaders|The two leaders",
                "ADDED |met and",
                "EQUAL signed a treaty|signed a treaty",
                "MOVED |on Wednesday",
                "DROPPED in the old palace|");
    }

    @Test
    void aLittleWordOnItsOwnIsNotMoved() {
        assertThat(
                steps("the old bridge", "old bridge the", WordDiffer.compareWithMoves(tokens("the old bridge"), tokens("old bridge the"))))
                .noneMatch(step -> step.startsWith("MOVED"));
    }

    @Test
    void likenessIsTheShareOfWordsInBoth() {
        assertThat(likeness("The bridge closed.", "the bridge, closed")).isEqualTo(1);
        assertThat(likeness("one two three four", "one two five six")).isCloseTo(0.5, within(1e-9));
        assertThat(likeness("It rained", "Nobody minded")).isZero();
        assertThat(likeness("", "…")).isZero();
    }

    private static List<String> steps(String from, String to) {
        return steps(from, to, compare(from, to));
    }

    private static List<String> steps(String from, String to, WordDifference difference) {
        return difference.steps().stream()
                .map(step -> step.kind() + " " + step.from().in(from) + "|" + step.to().in(to))
                .toList();
    }

    private static WordDifference compare(String from, String to) {
        return WordDiffer.compare(tokens(from), tokens(to));
    }

    private static double likeness(String from, String to) {
        return WordDiffer.likeness(WordDiffer.compareWithMoves(tokens(from), tokens(to)), tokens(from), tokens(to));
    }

    private static List<Token> tokens(String text) {
        return Tokenizer.tokenize(text, new TextSpan(0, text.length()));
    }
}
