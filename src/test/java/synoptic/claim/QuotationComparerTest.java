package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;
import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.claim.QuotationComparison.Attribution;
import synoptic.claim.QuotationComparison.Treatment;
import synoptic.collation.Collation;
import synoptic.collation.Collator;
import synoptic.collation.WitnessReader;
import synoptic.encode.Weights;
import synoptic.testing.Articles;

/** The same words of somebody in two or three articles, by words alone. */
class QuotationComparerTest {

    private static final String FULL = "“The pier has moved eleven centimetres, and nobody drives over it,” Ingrid Vale said.";

    @Test
    void theSameWordsOfTheSameSpeakerDifferInNothing() {
        assertThat(compare(FULL, "Ms. Ingrid Vale said: \"The pier has moved eleven centimetres, and nobody drives over it.\""))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.treatment()).isEqualTo(Treatment.SAME);
                    assertThat(one.attribution()).isEqualTo(Attribution.SAME);
                    assertThat(one.differs()).isFalse();
                });
    }

    @Test
    void partsOnBothSidesOfTheSpeakerAreOneQuotation() {
        assertThat(compare(FULL, "“The pier has moved eleven centimetres,” said Ingrid Vale, “and nobody drives over it.”"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.treatment()).isEqualTo(Treatment.SAME);
                    assertThat(one.versions().getLast().words()).hasSize(2);
                });
    }

    @Test
    void wordsLeftOutAreNamed() {
        assertThat(compare(FULL, "“Nobody drives over it,” Ingrid Vale said.")).singleElement().satisfies(one -> {
            assertThat(one.treatment()).isEqualTo(Treatment.CUT);
            assertThat(one.reason()).contains("Paper B leaves out “The pier has moved eleven centimetres, and”.");
        });
    }

    @Test
    void wordsChangedAreNamed() {
        assertThat(compare(FULL, "“The pier has moved twelve centimetres, and nobody drives over it,” Ingrid Vale said."))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.treatment()).isEqualTo(Treatment.CHANGED);
                    assertThat(one.reason()).containsPattern("has “(twelve|eleven)” for “(eleven|twelve)”");
                });
    }

    @Test
    void anotherSpeakerIsNamed() {
        assertThat(compare(FULL, "“The pier has moved eleven centimetres, and nobody drives over it,” Marcus Oyelaran said."))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.attribution()).isEqualTo(Attribution.DIFFERENT);
                    assertThat(one.reason()).contains("Paper A gives it to Ingrid Vale; Paper B gives it to Marcus Oyelaran.");
                });
    }

    @Test
    void aSpeakerWhoIsOnlyDescribedIsToldFromOneWhoIsNamed() {
        assertThat(compare(FULL, "“The pier has moved eleven centimetres, and nobody drives over it,” an official said."))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.attribution()).isEqualTo(Attribution.DESCRIBED);
                    assertThat(one.reason()).contains("Paper B gives it to “an official”");
                });
    }

    @Test
    void aPronounIsTheOneNamedBefore() {
        assertThat(compare(FULL,
                "Ingrid Vale stopped the traffic. “The pier has moved eleven centimetres, and nobody drives over it,” she said."))
                .singleElement()
                .extracting(QuotationComparison::attribution)
                .isEqualTo(Attribution.SAME);
    }

    @Test
    void whatIsReportedInOtherWordsIsAParaphrase() {
        assertThat(compare(
                "Ingrid Vale said: “The pier has moved eleven centimetres towards the river bank.”",
                "Ingrid Vale said that the pier had moved eleven centimetres towards the bank of the river."))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.treatment()).isEqualTo(Treatment.PARAPHRASED);
                    assertThat(one.reason()).contains("Paper B reports it in its own words.");
                });
    }

    @Test
    void otherQuotationsHaveNothingInCommon() {
        assertThat(compare(FULL, "“We will pay for none of it,” Marcus Oyelaran said.")).isEmpty();
        assertThat(compare("They went to see “War and Peace” twice.", "He had never read “War and Peace” himself.")).isEmpty();
    }

    @Test
    void aQuotationThatHasSomeWordsOfAnotherIsNotJoinedToBoth() {
        assertThat(compare(
                "“Put the big game trophy decision on hold,” Ana Ruiz said. “The big game trophy decision will be announced next week,” she said.",
                "“Put the big game trophy decision on hold,” Ana Ruiz said."))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.treatment()).isEqualTo(Treatment.SAME);
                    assertThat(one.versions()).allSatisfy(version -> assertThat(version.words()).hasSize(1));
                });
    }

    @Test
    void theOrderOfLoadingChangesNothingButTheOrder() {
        String cut = "“Nobody drives over it,” Ingrid Vale said.";

        assertThat(compare(FULL, cut).getFirst().treatment()).isEqualTo(compare(cut, FULL).getFirst().treatment());
    }

    private static List<QuotationComparison> compare(String... paragraphs) {
        List<Article> articles = new java.util.ArrayList<>();
        for (String paragraph : paragraphs) {
            String id = String.valueOf((char) ('A' + articles.size()));
            articles.add(Articles.article(id).outlet("Paper " + id).paragraph(paragraph).paragraph("Ferries run every half hour instead.")
                    .build());
        }
        Collation collation =
                new Collator(null, Weights.shipped()).collate(articles.stream().map(WitnessReader::read).toList(), Corrections.NONE,
                        done -> {}, () -> false);
        return QuotationComparer.compare(collation, () -> false);
    }
}
