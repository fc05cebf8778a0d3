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

    @Test
    void attachesTheRoleBesideAName() {
        assertThat(roles("Yesterday Russian President Vladimir Putin met Jane Doe, 58, the harbour master, and its duty manager, "
                + "Colm Adeyemi. Secretary of State John Kerry saw Ana Ruiz, an economist at the bank. Mr. Lee and Ms Kim left."))
                .containsExactly(
                        "Vladimir Putin: Russian President",
                        "Jane Doe: harbour master",
                        "Colm Adeyemi: duty manager",
                        "John Kerry: Secretary of State",
                        "Ana Ruiz: economist at the bank",
                        "Lee: null",
                        "Kim: null");
    }

    @Test
    void keepsABodyWholeAroundAnd() {
        assertThat(spans("Yesterday the U.S. Fish and Wildlife Service and Ann Lee agreed."))
                .containsExactly("U.S. Fish and Wildlife Service", "Ann Lee");
    }

    @Test
    void takesNoPeopleForANameOfTheirOwn() {
        assertThat(spans("Then the North Korean side and the Illinois Democrat agreed.")).isEmpty();
    }

    @Test
    void givesABareSurnameToTheOneNamedFirst() {
        assertThat(byKey("Yesterday Jesse Jackson Jr. and his wife, Sandra Jackson, arrived. Mr. Jackson spoke, and Sandra Jackson left."))
                .containsEntry("jesse jackson jr", Set.of("Jesse Jackson Jr", "Jackson"));
    }

    @Test
    void spellsOutWhatNeedsNoIntroduction() {
        assertThat(byKey("Nobody in the UN Security Council or the United Nations Security Council asked the U.S. or the United States."))
                .containsEntry("united nations securiti council", Set.of("UN Security Council", "United Nations Security Council"))
                .containsEntry("united states", Set.of("U.S.", "United States"));
    }

    private static List<String> roles(String text) {
        return Texts.extract(text).names().stream()
                .map(name -> name.span().in(text) + ": " + (name.role() == null ? null : name.role().in(text)))
                .toList();
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
