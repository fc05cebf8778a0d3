package synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReachesTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 6, 19);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It is his first visit to the North in 24 years.          | in 24 years                  | 2000-01-01 | 2000-12-31
            He was there for the first time in 24 years.             | in 24 years                  | 2000-01-01 | 2000-12-31
            He had not been there for 24 years.                      | for 24 years                 | 2000-01-01 | 2000-12-31
            The latest visit comes nine months after the summit.     | nine months                  | 2023-09-01 | 2023-09-30
            They have traded over the past three years.              | the past three years         | 2021-01-01 | 2021-12-31
            It is the worst storm in more than two decades.          | in more than two decades     | 1994-01-01 | 2004-12-31
            It was the lowest rate in about 40 years.                | in about 40 years            | 1983-01-01 | 1985-12-31
            """)
    void reachBackFromTheDayOfPublication(String text, String span, LocalDate from, LocalDate to) {
        Mentions mentions = Texts.extract(text, WEDNESDAY);

        assertThat(mentions.reaches()).singleElement().satisfies(reach -> {
            assertThat(reach.span().in(text)).isEqualTo(span);
            assertThat(reach.from()).isEqualTo(from);
            assertThat(reach.to()).isEqualTo(to);
        });
        assertThat(mentions.quantities()).as("is a figure as well").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"He was jailed for 24 years.", "The man, 24 years old, left in a hurry.",
        "It took the first team 24 hours in all."})
    void otherDurationsReachNowhere(String text) {
        assertThat(Texts.extract(text, WEDNESDAY).reaches()).isEmpty();
    }

    @Test
    void nothingIsReachedWithoutADayOfPublication() {
        assertThat(Texts.extract("It is his first visit in 24 years.").reaches()).isEmpty();
    }

    @Test
    void meetsTheYearThatAnotherArticleNames() {
        List<DateMention> reaches = Texts.extract("It is his first visit in 24 years.", WEDNESDAY).reaches();
        List<DateMention> dates = Texts.extract("He had not been there since July 2000.", WEDNESDAY).dates();

        assertThat(reaches.getFirst().meets(dates.getFirst())).isTrue();
    }
}
