package synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateExtractorTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 6, 19);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The treaty was signed on 18 June 2024.            | 18 June 2024       | 2024-06-18 | 2024-06-18
            It was signed on June 18, 2024, in Seoul.         | June 18, 2024      | 2024-06-18 | 2024-06-18
            They met on Sept. 11 at the palace.               | Sept. 11           | 2023-09-11 | 2023-09-11
            He was last there in July 2000.                   | July 2000          | 2000-07-01 | 2000-07-31
            It dates from 2000 at the latest.                 | 2000               | 2000-01-01 | 2000-12-31
            That was common in the 1990s.                     | 1990s              | 1990-01-01 | 1999-12-31
            It was filed on 2024-05-03.                       | 2024-05-03         | 2024-05-03 | 2024-05-03
            The talks are on 25/12/2024 in Oslo.              | 25/12/2024         | 2024-12-25 | 2024-12-25
            He arrived on Wednesday.                          | Wednesday          | 2024-06-19 | 2024-06-19
            He arrived on Monday night.                       | Monday night       | 2024-06-17 | 2024-06-17
            He is due to arrive on Tuesday.                   | Tuesday            | 2024-06-25 | 2024-06-25
            The council is meeting on Monday in the Corn Hall. | Monday            | 2024-06-24 | 2024-06-24
            He is looking into the blast on Monday.           | Monday             | 2024-06-17 | 2024-06-17
            UPDATE, Thursday: The bridge was opened again.    | Thursday           | 2024-06-20 | 2024-06-20
            From Tuesday at 5 a.m. all lines will run again.  | Tuesday at 5 a.m.  | 2024-06-25 | 2024-06-25
            It should be six metres lower by Tuesday.         | Tuesday            | 2024-06-25 | 2024-06-25
            They spoke last Wednesday.                        | last Wednesday     | 2024-06-12 | 2024-06-12
            They talked last month about it.                  | last month         | 2024-05-01 | 2024-05-31
            They talked earlier this week.                    | earlier this week  | 2024-06-17 | 2024-06-19
            He made the offer yesterday.                      | yesterday          | 2024-06-18 | 2024-06-18
            They met last September in Russia.                | last September     | 2023-09-01 | 2023-09-30
            They met in September in Russia.                  | September          | 2023-09-01 | 2023-09-30
            They will meet in September in Russia.            | September          | 2024-09-01 | 2024-09-30
            It rose in the first six months of 1989.          | first six months of 1989 | 1989-01-01 | 1989-06-30
            It fell in the second quarter of 2023.            | second quarter of 2023 | 2023-04-01 | 2023-06-30
            He was fined on 1 may that year.                  | 1 may              | 2024-05-01 | 2024-05-01
            It closed three years ago.                        | three years ago    | 2021-01-01 | 2021-12-31
            The visit lasts from June 18 to 19 in all.        | June 18 to 19      | 2024-06-18 | 2024-06-19
            It began on Tuesday at 8:30 p.m. in the port.     | Tuesday at 8:30 p.m. | 2024-06-18 | 2024-06-18
            """)
    void resolvesAgainstTheDayOfPublication(String text, String span, LocalDate from, LocalDate to) {
        List<DateMention> found = Texts.extract(text, WEDNESDAY).dates();

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().span().in(text)).isEqualTo(span);
        assertThat(found.getFirst().from()).isEqualTo(from);
        assertThat(found.getFirst().to()).isEqualTo(to);
    }

    @Test
    void leavesRelativeDatesOpenWithoutADayOfPublication() {
        List<DateMention> found = Texts.extract("He came on Monday and left on 18 June 2024.").dates();

        assertThat(found).extracting(DateMention::isResolved).containsExactly(false, true);
    }

    @Test
    void leavesTimesOfDayOpen() {
        assertThat(Texts.extract("It hit the pier at 6.42am.", WEDNESDAY).dates())
                .singleElement()
                .extracting(DateMention::isResolved)
                .isEqualTo(false);
    }

    @Test
    void takesNoModalVerbForAMonth() {
        assertThat(Texts.extract("May we ask? You may go. They march on.", WEDNESDAY).dates()).isEmpty();
    }

    @Test
    void takesNobodyCalledAfterAMonthForOne() {
        assertThat(Texts.extract("He was driven by June Hartwell. It was sent to April Moss and May Lind.", WEDNESDAY).dates()).isEmpty();
        assertThat(Texts.extract("In April Varde won.", WEDNESDAY).dates()).hasSize(1);
    }

    @Test
    void readsASeasonAsItsTwoYears() {
        assertThat(Texts.extract("That was in 2016\u201317.", WEDNESDAY).dates())
                .singleElement()
                .satisfies(date -> assertThat(date.to()).isEqualTo(LocalDate.of(2017, 12, 31)));
    }

    @Test
    void writesAnAmbiguousDateOff() {
        assertThat(Texts.extract("The letter of 03/04/2024 said so.", WEDNESDAY).dates().getFirst().isResolved()).isFalse();
    }

    @Test
    void figuresWithDotsSideBySideAreNoDate() {
        assertThat(Texts.extract("The toll grew...12.4431K crowns, as of 7..1.2024 and 1..2.1999.").dates()).isEmpty();
        assertThat(Texts.extract("They met at 9..4 on the pier.").dates()).isEmpty();
    }
}
