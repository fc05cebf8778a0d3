package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.collation.Affinities.Affinity;
import synoptic.collation.Witness;
import synoptic.collation.WitnessReader;
import synoptic.testing.Articles;

class TimeReconcilerTest {

    @Test
    void aDurationAndTheYearItReachesBackToAreOneTime() {
        assertThat(match("Putin paid his first visit to Pyongyang in 24 years.", "Putin had last paid a visit to Pyongyang in July 2000."))
                .contains("in 24 years/July 2000");
    }

    @Test
    void aMonthHoldsItsDay() {
        assertThat(match("Putin and Kim met last September in Russia.", "Putin and Kim met in Russia on 13 September 2023."))
                .contains("last September/13 September 2023");
    }

    @Test
    void equalWordsAreLeftToTheWords() {
        assertThat(match("Putin and Kim met in 2019.", "Kim and Putin met in 2019.")).isEmpty();
    }

    @Test
    void anotherEventAtTheSameTimeIsNone() {
        assertThat(match("The elephants were counted in July 2000.", "Putin visited Pyongyang in 2000.")).isEmpty();
    }

    @Test
    void daysOfOneWeekAreNotOneTime() {
        assertThat(match("Putin visits Pyongyang on Wednesday.", "Putin visits Pyongyang on June 18.")).isEmpty();
    }

    private static Optional<String> match(String one, String other) {
        Witness here = witness("A", one);
        Witness there = witness("B", other);
        return new TimeReconciler(id -> id.equals("A") ? here : there, token -> token.form().length() > 3 ? 1 : 0)
                .find(here, here.sentences().getFirst(), here.sentences().getFirst().span(), List.of(new Affinity("B", 0, 0.8, null, null)))
                .map(match -> here.words(match.here().span()) + "/" + there.words(match.there().span()));
    }

    private static Witness witness(String id, String text) {
        Article article = Articles.article(id).published(LocalDate.of(2024, 6, 19)).paragraph(text).build();
        return WitnessReader.read(article);
    }
}
