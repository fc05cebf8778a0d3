package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.collation.StemWeights;
import synoptic.collation.Witness;
import synoptic.testing.Articles;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/** In these sentences, what no other article states stands in braces. */
class DetailFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The bridge {carried thousands of lorries}, the council said. | carried thousands of lorries",
        "The two {shook hands} and {hugged each other}.                | shook hands and hugged each other",
        "It {was raining hard}, say witnesses, and {the ferry turned}. | was raining hard/the ferry turned",
        "{Nobody in the town slept}.                                   | Nobody in the town slept",
        "He left {for the old harbour and} the airport.                | for the old harbour",
        "He left {that the old harbour closed}.                        | the old harbour closed",
        "It {named the shipowner Mr}. Adeyemi in court.                          | named the shipowner",
        "{As a result, the ferry stayed} in port.                                | As a result, the ferry stayed",
        "It came as {a result of strong winds}.                                  | a result of strong winds",
        "The yard {belongs to Jesse Jackson Jr}. and his wife.                   | belongs to Jesse Jackson Jr.",
        "{@SUM was the odd heading}, he said.                                        | @SUM was the odd heading",
        "{“We cannot pay for this any longer,” she said}.                        | “We cannot pay for this any longer,” she said",
        "“{We cannot pay for this any longer},” she said.                        | We cannot pay for this any longer",
        "{- +49 people waited}, he said.                                         | +49 people waited",
        "The {twelve-person crew} left.                                          | twelve-person crew",
        "{彗星ハルカ・スタブロスは金曜日、南極海の上空で少なくとも七つに分裂した。}  | 彗星ハルカ・スタブロスは金曜日/南極海の上空で少なくとも七つに分裂した",
    })
    void aDetailIsARunOfWordsThatNoOtherArticleStatesAndThatBelongTogether(String marked, String details) {
        assertThat(words(marked)).containsExactly(details.split("/", -1));
    }

    @Test
    void anAddressIsNeverCut() {
        String address = "https://story.example/2026/11/22/a-long-name/of-a-page.html";
        assertThat(words("{See " + address + " for all of the papers that it told of}.")).first().asString().endsWith(address);
    }

    @Test
    void whatIsExceptedStays() {
        assertThat(
                words("{By Thursday at noon all but 25 of the residents of the town had been allowed to return to their houses}, he said."))
                .anyMatch(words -> words.contains("all but 25 of the residents"));
        assertThat(words("{By Thursday at noon none except 25 residents of the town had been allowed to return to their houses}, he said."))
                .anyMatch(words -> words.contains("none except 25 residents"));
    }

    @Test
    void aWordThatIsNearlyNewDoesNotPartADetail() {
        Witness witness = Articles.witness("A", "He was placed under strict house arrest by soldiers.");
        Sentence sentence = witness.sentences().getFirst();
        double[] novelty = sentence.tokens().stream().mapToDouble(token -> token.form().equals("house") ? 0.45 : 0.9).toArray();
        assertThat(new DetailFinder(witness, sentence, novelty).find()).singleElement()
                .satisfies(detail -> assertThat(witness.words(detail.span())).contains("strict house arrest"));
        novelty[5] = 0.1;
        assertThat(new DetailFinder(witness, sentence, novelty).find()).hasSize(2);
    }

    @Test
    void aDetailGoesOnToTheClausesEndRatherThanStopAmongItsWords() {
        Witness witness = Articles.witness("A", "The officer had been pushed to the margins, and left.");
        Sentence sentence = witness.sentences().getFirst();
        double[] novelty = sentence.tokens().stream()
                .mapToDouble(token -> switch (token.form()) {
                    case "been", "pushed" -> 0.8;
                    case "to", "the", "margins" -> 0.495;
                    default -> 0.1;
                })
                .toArray();
        assertThat(new DetailFinder(witness, sentence, novelty).find()).singleElement()
                .satisfies(detail -> assertThat(witness.words(detail.span())).isEqualTo("been pushed to the margins"));
    }

    @Test
    void wordsThatSayNothingByThemselvesAreNoDetail() {
        assertThat(words("The bridge {of the} town is {and} was shut {—}.")).isEmpty();
        assertThat(words("The bridge is shut.")).isEmpty();
    }

    @Test
    void figuresOfOneRunAreDetailsOfTheirOwn() {
        assertThat(words(
                "They are accused of {having sent dozens of ballistic missiles and more than 11,000 containers of munitions} to Russia."))
                .hasSizeGreaterThan(1)
                .anyMatch(words -> words.contains("11,000 containers") && !words.contains("missiles"))
                .anyMatch(words -> words.contains("missiles") && !words.contains("11,000"));
    }

    @Test
    void aFigureIsNeverCutInTwo() {
        assertThat(words("They sent more than {11,000} containers to Russia.")).singleElement().asString().contains("11,000 containers");
        assertThat(find("They sent more than {11,000} containers to Russia.").getFirst().kind())
                .isEqualTo(Claim.Kind.FIGURE);
    }

    @Test
    void aLongRunIsCutAtClauses() {
        String clause = "the engineers had looked at the second pier by lamp light";
        List<String> words = words("{" + clause + ", and " + clause + ", because " + clause + "}.");
        assertThat(words).containsExactly(clause, clause, "because " + clause);
    }

    @Test
    void aLongRunIsRatherCutAtAMarkThanBetweenWordsThatAndJoins() {
        assertThat(words("{On Thursday at noon: lorries and bicycles will be let back on to the bridge from Saturday}."))
                .containsExactly("On Thursday at noon", "lorries and bicycles will be let back on to the bridge from Saturday");
    }

    @Test
    void detailsAscendWithoutOverlapOnWordBorders() {
        String marked =
                "{On 6 March 2024 the ferry, carrying 112 passengers and 15 crew, struck the 61-year-old bridge at 6.42am, injuring 14 people}.";
        List<Detail> details = find(marked);
        int end = 0;
        String text = marked.replaceAll("[{}]", "");
        for (Detail detail : details) {
            assertThat(detail.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(detail.span().in(text)).isEqualTo(detail.span().in(text).strip());
            end = detail.span().end();
        }
        assertThat(details).hasSizeGreaterThan(2);
    }

    @Test
    void aRunOfNamesIsAName() {
        assertThat(find("He was met by {Andrei Belousov} at the airport.")).singleElement()
                .extracting(Detail::kind).isEqualTo(Claim.Kind.NAME);
        assertThat(find("He was met by {cheering crowds} at the airport.")).singleElement()
                .extracting(Detail::kind).isEqualTo(Claim.Kind.STATEMENT);
    }

    @Test
    void aDetailIsAsNewAsItsWordsAre() {
        assertThat(find("The bridge {carried thousands of lorries}.").getFirst().novelty()).isCloseTo(0.9, within(1e-9));
    }

    private static List<Detail> find(String marked) {
        String text = marked.replaceAll("[{}]", "");
        Witness witness = Articles.witness("A", text);
        Sentence sentence = witness.sentences().getFirst();
        List<TextSpan> fresh = fresh(marked);
        List<Token> tokens = sentence.tokens();
        double[] marks = tokens.stream()
                .mapToDouble(token -> fresh.stream().anyMatch(span -> span.contains(token.span())) ? 0.9 : 0.1)
                .toArray();
        double[] novelty = marks.clone();
        for (int i = 1; i + 1 < marks.length; i++) {
            if (!StemWeights.isTelling(tokens.get(i))) {
                // As in a comparison: a word that tells nothing is at least as new as the words around it.
                novelty[i] = Math.max(marks[i], (marks[i - 1] + marks[i + 1]) / 2);
            }
        }
        return new DetailFinder(witness, sentence, novelty).find();
    }

    /** Where the words in braces stand once the braces are gone. */
    private static List<TextSpan> fresh(String marked) {
        List<TextSpan> spans = new ArrayList<>();
        int open = marked.indexOf('{');
        for (int braces = 0; open >= 0; braces += 2) {
            int close = marked.indexOf('}', open);
            spans.add(new TextSpan(open - braces, close - braces - 1));
            open = marked.indexOf('{', close);
        }
        return spans;
    }

    private static List<String> words(String marked) {
        String text = marked.replaceAll("[{}]", "");
        return find(marked).stream().map(detail -> detail.span().in(text)).toList();
    }
}
