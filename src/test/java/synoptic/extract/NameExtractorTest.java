package synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NameExtractorTest {

    @Test
    void leavesTitlesOut() {
        assertThat(spans("Yesterday Russian President Vladimir Putin met Gov. Mike Pence and Secretary of State John Kerry."))
                .containsExactly("Vladimir Putin", "Mike Pence", "John Kerry");
    }

    @Test
    void joinsVariantsOfOneName() {
        assertThat(byKey("In Pyongyang, Kim Jong-un welcomed Sergei Lavrov. Later Mr Kim, who greeted Mr. Lavrov, left. "
                + "Nobody saw Kim Jong Un or Sergey Lavrov again."))
                .containsEntry("kim jong un", Set.of("Kim Jong-un", "Kim", "Kim Jong Un"))
                .containsEntry("sergei lavrov", Set.of("Sergei Lavrov", "Lavrov", "Sergey Lavrov"));
    }

    @Test
    void joinsAnAcronymWithItsName() {
        assertThat(byKey("The Korean Central News Agency (KCNA) reported it. Nobody but KCNA did."))
                .containsEntry("korean central news agenci", Set.of("Korean Central News Agency", "KCNA"));
    }

    @Test
    void keepsSmallWordsInitialsAndBodiesWhole() {
        assertThat(spans("There Ludwig van Beethoven and Robert L. Wilkins saw the Democratic People's Republic of Korea and "
                + "the Center for Biological Diversity."))
                .containsExactly(
                        "Ludwig van Beethoven",
                        "Robert L. Wilkins",
                        "Democratic People's Republic of Korea",
                        "Center for Biological Diversity");
    }

    @Test
    void takesNoCommonWordAtTheStartOfASentence() {
        assertThat(spans("Police came. Then police left. Officials said nothing on Monday.")).isEmpty();
    }

    @Test
    void findsNamesOfTheTextInAHeadline() {
        assertThat(spans("PUTIN ARRIVES IN PYONGYANG FOR TALKS\n\nOn Wednesday Putin arrived in Pyongyang."))
                .containsExactly("PUTIN", "PYONGYANG", "Putin", "Pyongyang");
    }

    @Test
    void endsBeforeAPossessive() {
        assertThat(spans("Nobody liked Putin’s plan.")).containsExactly("Putin");
    }

    @Test
    void keepsOnePlaceFromAnother() {
        assertThat(byKey("He left North Korea for Korea itself."))
                .containsEntry("north korea", Set.of("North Korea"))
                .containsEntry("korea", Set.of("Korea"));
    }

    private static List<String> spans(String text) {
        return Texts.extract(text).names().stream().map(name -> name.span().in(text)).toList();
    }

    private static Map<String, Set<String>> byKey(String text) {
        Map<String, Set<String>> names = new TreeMap<>();
        for (Name name : Texts.extract(text).names()) {
            names.computeIfAbsent(name.key(), key -> new TreeSet<>()).add(name.span().in(text));
        }
        return names;
    }
}
