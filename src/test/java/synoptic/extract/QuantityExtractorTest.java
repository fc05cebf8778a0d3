package synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.testing.Articles;

class QuantityExtractorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They sent more than 11,000 containers of munitions to the front. | more than 11,000 containers of munitions | 11000 | container | at-least | munitions
            At least fourteen people were killed in the storm.               | At least fourteen people                 | 14    | person    | at-least | -
            Dozens of missiles were fired at the port.                       | Dozens of missiles                       | 24    | missile   | at-least | -
            Hundreds of thousands of voters stayed at home.                  | Hundreds of thousands of voters          | 200000 | voter    | at-least | -
            The town lost nearly 60 homes.                                   | nearly 60 homes                          | 60    | home      | about    | -
            It can carry up to 40 passengers.                                | up to 40 passengers                      | 40    | passenger | at-most  | -
            The deal is worth $1.2 billion.                                  | $1.2 billion                             | 1.2e9 | dollar    | exactly  | -
            The repairs cost £8.5m.                                          | £8.5m                                    | 8.5e6 | pound     | exactly  | -
            They paid 3m euros for it.                                       | 3m euros                                 | 3e6   | euro      | exactly  | -
            A ticket costs 10 cents more.                                    | 10 cents                                 | 10    | cent      | exactly  | -
            They lost 75 USD million.                                        | 75 USD million                           | 75e6  | dollar    | exactly  | -
            It sold for 10,000 Swiss francs.                                 | 10,000 Swiss francs                      | 10000 | swiss franc | exactly | -
            He won 46 per cent of the vote.                                  | 46 per cent of the vote                  | 46    | percent   | exactly  | vote
            The rate rose by two percentage points.                          | two percentage points                    | 2     | percentage point | exactly | -
            The 41-year-old was arrested.                                    | 41-year-old                              | 41    | year      | exactly  | age
            The driver, aged 35, was unhurt.                                 | 35                                       | 35    | year      | exactly  | age
            It was the first visit in 24 years.                              | 24 years                                 | 24    | year      | exactly  | -
            It will stay shut for a month and a half.                        | a month and a half                       | 1.5   | month     | exactly  | -
            The pier moved by 11cm.                                          | 11cm                                     | 11    | centimeter | exactly | -
            It ran at over 188 miles an hour.                                | over 188 miles an hour                   | 188   | mile per hour | at-least | -
            It fell to -12°C.                                                | -12°C                                    | -12   | degree celsius | exactly | -
            He is 5 feet 2 inches tall.                                      | 5 feet 2 inches                          | 5.1666667 | foot  | exactly  | -
            There are a million and a half of them.                          | a million and a half                     | 1.5e6 | -         | exactly  | -
            They own two dozen boats.                                        | two dozen boats                          | 24    | boat      | exactly  | -
            Some 325 soldiers came home.                                     | Some 325 soldiers                        | 325   | soldier   | about    | -
            About a third of the members left.                               | About a third                            | 0.3333333 | member | about   | -
            It lasts 3 1/2 hours.                                            | 3 1/2 hours                              | 3.5   | hour      | exactly  | -
            One in five patients waits longer.                               | One in five patients                     | 0.2   | patient   | exactly  | -
            It weighs 1.234.567,5 kg in all.                                 | 1.234.567,5 kg                           | 1234567.5 | kilogram | exactly | -
            They count 12,34,567 rupees.                                     | 12,34,567 rupees                         | 1234567 | rupee   | exactly  | -
            The village (population 5,000) was empty.                        | 5,000                                    | 5000  | -         | exactly  | -
            He called up a three-judge panel.                                | three-judge                              | 3     | judge     | exactly  | -
            She left at the age of 30.                                       | 30                                       | 30    | year      | exactly  | age
            It was the two-week visit.                                       | two-week                                 | 2     | week      | exactly  | -
            It lasted three-and-a-half hours.                                | three-and-a-half hours                   | 3.5   | hour      | exactly  | -
            It was 10 degrees below zero.                                    | 10 degrees below zero                    | -10   | degree    | exactly  | -
            Then twenty-odd ships came.                                      | twenty-odd ships                         | 20    | ship      | exactly  | -
            The fine was Rs 5,000.                                           | Rs 5,000                                 | 5000  | rupee     | exactly  | -
            It sold for 300 Hong Kong dollars.                               | 300 Hong Kong dollars                    | 300   | hong kong dollar | exactly | -
            It costs 15 USD 50 more.                                         | 15 USD 50                                | 15.5  | dollar    | exactly  | -
            Trump is 6'3" tall.                                              | 6'3"                                     | 6.25  | foot      | exactly  | -
            The crack is 10" long.                                           | 10"                                      | 10    | inch      | exactly  | -
            Fly that one mile.                                               | one mile                                 | 1     | mile      | exactly  | -
            Eggs rose to 64.2 cents a dozen.                                 | 64.2 cents                               | 64.2  | cent      | exactly  | -
            The gas froze at 20 degrees Kelvin.                              | 20 degrees Kelvin                        | 20    | kelvin    | exactly  | -
            It is the one hundred and fifth time.                            | one hundred and fifth time               | 105   | rank      | exactly  | time
            - 1 4/5                                                          | - 1 4/5                                  | -1.8  | -         | exactly  | -
            Two buses crashed.                                               | Two buses                                | 2     | bus       | exactly  | -
            Some 9,000 t were lost in all.                                   | Some 9,000 t                             | 9000  | ton       | about    | -
            The stake went for $US2.4 billion.                               | $US2.4 billion                           | 2.4e9 | dollar    | exactly  | -
            The stake went for 2.4 billion U.S. dollars.                     | 2.4 billion U.S. dollars                 | 2.4e9 | dollar    | exactly  | -
            It was -7C in the cold hut.                                      | -7C                                      | -7    | degree celsius | exactly | -
            It is plus or minus 4 points.                                    | 4 points                                 | 4     | point     | exactly  | -
            The rate rose by 25 basis points.                                | 25 basis points                          | 25    | basis point | exactly | -
            They sent 12 Leopard tanks.                                      | 12 Leopard tanks                         | 12    | tank      | exactly  | -
            They found 16 more graves.                                       | 16 more graves                           | 16    | grave     | exactly  | -
            She was the 12th U.S. ambassador there.                          | 12th                                     | 12    | rank      | exactly  | -
            He was sworn in for the 15th time.                               | 15th time                                | 15    | rank      | exactly  | time
            """)
    void readsValueUnitBoundAndWhatIsCounted(
            String text, String span, double value, String unit, String bound, String noun) {
        List<Quantity> found = Texts.extract(text).quantities();

        assertThat(found).hasSize(1);
        Quantity quantity = found.getFirst();
        assertThat(quantity.span().in(text)).isEqualTo(span);
        assertThat(quantity.value()).isCloseTo(value, org.assertj.core.data.Percentage.withPercentage(0.001));
        assertThat(quantity.unit()).isEqualTo(unit.equals("-") ? null : unit);
        assertThat(quantity.bound().name().toLowerCase(Locale.ROOT).replace('_', '-')).isEqualTo(bound);
        assertThat(quantity.noun()).isEqualTo(noun.equals("-") ? null : noun);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "It happened in 2000 and again in July 2014.",
        "The F-16 and the COVID-19 vaccine arrived.",
        "Lee works for the 38 North programme.",
        "Call 020-7946-0958 for more.",
        "Call 020 7946 0958 for more.",
        "Call (020) 7946 0958 or +1 800 555 0199 for more.",
        "+49 (30) 901820 is its number.",
        "It starts at 8:30 p.m. on Sept. 11.",
        "See https://example.org/2024/12/34567/story for all of it.",
        "Article 5 of the treaty was invoked.",
        "One of them said that no one had asked which one it was.",
        "He was in his 20s in the 1990s.",
        "It began at about twenty to seven.",
        "They agree on 1) trade and 2) security.",
        "The code scp2-173 opens it.",
        "The two leaders met, and the talks between the two went on.",
        "He wrote 783492272595750912 below it.",
        "She is a sixth-grader.",
        "Holm beat Varde 4-1 and then lost 2-3.",
        "Lie won the match 6-3, 7-6 (7-4).",
        "The bill passed 61-38.",
        "It was cold in the season of 2016-17.",
        "The desk is open 24/7.",
        "The hall opens at 7.30 on Friday.",
        "The ferry leaves at 1630 on Friday.",
        "See vol. 4, p. 212 of it.",
        "Android 14 runs on it.",
        "Families of those killed in the 9/11 attacks sued."
    })
    void leavesDatesTimesAndNamesAlone(String text) {
        assertThat(Texts.extract(text).quantities()).isEmpty();
    }

    @Test
    void readsAListOfNumbersAndAScoreNumberByNumber() {
        assertThat(Texts.extract("See the exercises 22,24,26,31.").quantities()).extracting(Quantity::value).containsExactly(22.0, 24.0,
                26.0, 31.0);
        assertThat(Texts.extract("They were playing three-nought-four.").quantities()).extracting(Quantity::value).containsExactly(3.0, 0.0,
                4.0);
    }

    @Test
    void readsAFractionWithALargeDenominator() {
        assertThat(Texts.extract("It is one one hundred and fifth of that.").quantities())
                .singleElement()
                .satisfies(quantity -> assertThat(quantity.value()).isCloseTo(1 / 105.0, org.assertj.core.data.Offset.offset(1e-9)));
    }

    @Test
    void givesARangeItsTwoEnds() {
        assertThat(Texts.extract("Then 30,000-40,000 people fled.").quantities())
                .extracting(Quantity::value)
                .containsExactly(30000.0, 40000.0);
        String text = "Between 5 and 7 million people fled, with 46 to 57 months of war behind them.";

        List<Quantity> found = Texts.extract(text).quantities();

        assertThat(found).extracting(Quantity::value).containsExactly(5e6, 7e6, 46.0, 57.0);
        assertThat(found).extracting(Quantity::unit).containsExactly("person", "person", "month", "month");
        assertThat(found)
                .extracting(Quantity::bound)
                .containsExactly(
                        Quantity.Bound.AT_LEAST, Quantity.Bound.AT_MOST, Quantity.Bound.AT_LEAST, Quantity.Bound.AT_MOST);
    }

    @Test
    void givesBothEndsOfARangeWhatEitherIsMeasuredIn() {
        assertThat(Texts.extract("It will cost $2.5-3.5 billion.").quantities())
                .extracting(Quantity::value, Quantity::unit, Quantity::bound)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2.5e9, "dollar", Quantity.Bound.AT_LEAST),
                        org.assertj.core.groups.Tuple.tuple(3.5e9, "dollar", Quantity.Bound.AT_MOST));
        assertThat(Texts.extract("The calves got 7 and 9 kg of hay.").quantities()).extracting(Quantity::unit).containsOnly("kilogram");
        assertThat(Texts.extract("The detector ran at 6.5\u20137.5 TeV.").quantities()).extracting(Quantity::value).containsExactly(6.5,
                7.5);
    }

    @Test
    void takesWhatStandsInAListOfAgesForAges() {
        assertThat(Texts.extract("Three brothers aged 11, 14 and 17 were found.").quantities())
                .filteredOn(quantity -> "age".equals(quantity.noun()))
                .extracting(Quantity::value)
                .containsExactly(11.0, 14.0, 17.0);
    }

    @Test
    void takesAChangeForNoRange() {
        List<Quantity> found = Texts.extract("The price rose from 5 to 7 dollars.").quantities();

        assertThat(found).extracting(Quantity::bound).containsOnly(Quantity.Bound.EXACTLY);
    }

    @Test
    void pointsAtTheNumberAlone() {
        String text = "They sent more than 11,000 containers of munitions.";

        assertThat(Texts.extract(text).quantities().getFirst().number().in(text)).isEqualTo("11,000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es  | Murieron 1.500 personas.      | 1500
            es  | El río subió 1,5 metros.      | 1.5
            es  | La altura es de 0.125 metros. | 0.125
            de  | Etwa 12.000 kamen.            | 12000
            en  | It weighed 1.500 grams.       | 1.5
            und | It weighed 1.500 grams.       | 1.5
            """)
    void readsSeparatorsAsTheLanguageHasThem(String language, String text, double value) {
        assertThat(Articles.article("A").language(language).paragraph(text).read().mentions().quantities())
                .extracting(Quantity::value)
                .containsExactly(value);
    }
}
