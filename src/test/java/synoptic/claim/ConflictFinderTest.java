package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.article.Passage;
import synoptic.collation.Link;
import synoptic.collation.StemWeights;
import synoptic.collation.Witness;
import synoptic.collation.WordDifference;
import synoptic.testing.Articles;

class ConflictFinderTest {

    @Test
    void differentFiguresOfTheSameThingConflict() {
        assertThat(conflicts("The ferry hit the bridge, injuring 14 people.", "The ferry hit the bridge, injuring 17 people."))
                .containsExactly("FIGURE 14 people / 17 people");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The bridge carries 60,212 vehicles on an average day. | The bridge carries about 60,000 vehicles on an average day.",
        "The bridge will stay closed for at least six weeks.   | The bridge will stay closed for eight weeks.",
        "The ferry had 112 passengers and a crew of 15.        | The ferry carried 112 passengers and 40 cars.",
        "The ferry hurt 14 people.                             | The ferry hurt fourteen people.",
        "It took 60 passengers in spring, 112 passengers now.  | It took 112 passengers now.",
        "The ferry collision injured 14 people on the bridge.  | The chess final drew 17 people to a hall.",
        "The town has 112 shops.                               | The ferry carried 15 dogs.",
        "It will cost £8.5m.                                   | It will cost £8.5 million.",
        "The captain is 58.                                    | The ferry took 35 minutes.",
    })
    void roundingBoundsAndOtherThingsDoNot(String one, String other) {
        assertThat(conflicts(one, other)).isEmpty();
    }

    @Test
    void differentDaysOfTheSameThingConflict() {
        assertThat(conflicts("Vladimir Putin arrived in Pyongyang on Tuesday.", "Vladimir Putin arrived in Pyongyang on Wednesday."))
                .singleElement().asString().startsWith("DATE").contains("Tuesday").contains("Wednesday");
    }

    @Test
    void theDayOfAnEventAndThatOnWhichItWasToldDoNot() {
        assertThat(conflicts("Thousands fled Pyongyang after a dam cracked, officials said on Wednesday.",
                "Thousands fled Pyongyang on Tuesday after a dam cracked.")).isEmpty();
        assertThat(conflicts("Officials said Thousands fled Pyongyang on Wednesday after a dam cracked.",
                "Thousands fled Pyongyang on Tuesday after a dam cracked.")).hasSize(1);
    }

    @Test
    void aDifferenceDoesNotConflictWithAValue() {
        assertThat(conflicts("The limit on the curve is 60 km/h.", "The train took the curve at 29 km/h above the limit.")).isEmpty();
        assertThat(
                conflicts("The train took the curve at 32 km/h above the limit.", "The train took the curve at 29 km/h above the limit."))
                .hasSize(1);
    }

    @Test
    void aShareConflictsWithAnotherAndNotWithTheWhole() {
        assertThat(conflicts("Nordkraft opened three spillway gates.", "Nordkraft opened four of the dam's five spillway gates."))
                .singleElement().asString().contains("three").contains("four").doesNotContain("five");
    }

    @Test
    void theSameDayInOtherWordsDoesNot() {
        assertThat(conflicts("Vladimir Putin arrived in Pyongyang on Wednesday.", "Vladimir Putin arrived in Pyongyang on June 19, 2024."))
                .isEmpty();
    }

    /** The conflicts of two linked sentences of articles published on Wednesday 19 June 2024. */
    private static List<String> conflicts(String one, String other) {
        Witness a = Articles.article("A").published(LocalDate.of(2024, 6, 19)).paragraph(one.strip()).read();
        Witness b = Articles.article("B").published(LocalDate.of(2024, 6, 19)).paragraph(other.strip()).read();
        Link link = new Link(
                new Passage("A", a.sentences().getFirst().span()),
                new Passage("B", b.sentences().getFirst().span()),
                0.9,
                Link.Kind.REWORDED,
                new WordDifference(List.of()));
        return new ConflictFinder(token -> StemWeights.isTelling(token) ? 1 : 0).find(link, a, b).stream()
                .map(conflict -> conflict.kind() + " " + a.words(conflict.from().span()) + " / " + b.words(conflict.to().span()))
                .toList();
    }
}
