package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.collation.Witness;
import synoptic.collation.WitnessReader;
import synoptic.testing.Articles;

/** Offices told from each other, and the people to whom articles give two. */
class OfficeTest {

    @ParameterizedTest
    @CsvSource({
        "NRA CEO,the rifle association's executive director",
        "Senator,Rep.",
        "prime minister,deputy prime minister",
        "president,vice president",
        "Capt.,Lieutenant",
        "Lt. Col.,Colonel"
    })
    void nobodyHoldsBoth(String one, String other) {
        assertThat(Office.in(one)).singleElement()
                .satisfies(office -> assertThat(Office.in(other)).singleElement().matches(office::excludes));
    }

    @ParameterizedTest
    @CsvSource({
        "CEO,chief executive officer",
        "chairman,chief executive",
        "President,president of Russia",
        "former senator,governor",
        "senator,presidential candidate",
        "attorney general,Colonel",
        "state senator,Rep."
    })
    void somebodyMayHoldBoth(String one, String other) {
        assertThat(Office.in(one)).noneMatch(office -> Office.in(other).stream().anyMatch(office::excludes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "analyst", "a baker's wife", "attorney general", "captain of the ferry", "former president", "회장"})
    void mostRolesNameNone(String role) {
        assertThat(Office.in(role)).isEmpty();
    }

    @Test
    void onePersonWithTwoOfficesIsAConflict() {
        Article one = Articles.of("A", "The head of the union, chief executive Anna Berg, welcomed the plan.");
        Article other = Articles.of("B", "Anna Berg, the union's executive director, called the plan a good one.");
        assertThat(conflicts(one, other)).singleElement().satisfies(passages -> assertThat(passages)
                .extracting(Passage::article).containsExactly("A", "B"));
        assertThat(conflicts(one, one(one))).isEmpty();
    }

    private static Article one(Article article) {
        return Articles.of("C", article.text());
    }

    @Test
    void whoChangesOfficeInOneArticleIsNoConflict() {
        Article one = Articles.of("A", "Chief executive Anna Berg welcomed the plan.", "Executive director Anna Berg will leave.");
        Article other = Articles.of("B", "Executive director Anna Berg called the plan a good one.");
        assertThat(conflicts(one, other)).isEmpty();
    }

    private static List<List<Passage>> conflicts(Article... articles) {
        List<Witness> witnesses = List.of(articles).stream().map(WitnessReader::read).toList();
        return OfficeConflicts.find(witnesses);
    }
}
