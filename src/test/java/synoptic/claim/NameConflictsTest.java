package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.collation.Witness;
import synoptic.collation.WitnessReader;
import synoptic.testing.Articles;

class NameConflictsTest {

    @ParameterizedTest
    @CsvSource({"Tarek Mostefai, Tarek Mostafai", "Ilse Brandvold, Ilse Brandvald", "Katarina Holm, Katerina Holm", "Robert Mahler, Mahlor",
        "Heydar Brandvoll, Heidar Brandvall", "Northern Cold Water Trust, Cold Northern Water Trust"})
    void aNameThatIsSpeltInTwoWaysIsInConflict(String one, String other) {
        List<Witness> witnesses = witnesses("Last week " + one + " left the plant.", "Reporters asked " + other + " about the plant.");
        assertThat(NameConflicts.find(witnesses)).singleElement().satisfies(mentions -> assertThat(mentions)
                .extracting(mention -> witnesses.get(mention.article().equals("A") ? 0 : 1).words(mention.span()))
                .containsExactly(one, other));
    }

    @ParameterizedTest
    @CsvSource({"Dave Holm, David Holm", "Anna Holm, Anton Holm", "Lake Superior, Lake Michigan", "Iran, Iraq", "Robert Mahler, Mahle",
        "Bank of Holm, Bank for Holm", "Holm Vale, Vale Holm", "Maria Holms, Maria Holm"})
    void otherNamesAreOtherNames(String one, String other) {
        assertThat(NameConflicts.find(witnesses("Last week " + one + " left the plant.", "Reporters asked " + other + " about the plant.")))
                .isEmpty();
    }

    @Test
    void twoNamesInOneArticleAreTwoPeople() {
        assertThat(NameConflicts.find(witnesses(
                "The brothers Tarek Mostefai and Tarek Mostafai own the plant.", "Its head, Tarek Mostafai, resigned.")))
                .isEmpty();
    }

    private static List<Witness> witnesses(String one, String other) {
        return List.of(WitnessReader.read(Articles.of("A", one)), WitnessReader.read(Articles.of("B", other)));
    }
}
