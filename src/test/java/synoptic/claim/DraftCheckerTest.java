package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.claim.DraftCheck.Doubt;
import synoptic.claim.DraftCheck.Verdict;
import synoptic.collation.Collation;
import synoptic.collation.Collator;
import synoptic.collation.WitnessReader;
import synoptic.encode.Weights;
import synoptic.testing.Articles;

/** A draft against its sources. */
class DraftCheckerTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);

    private final Article post = Articles.article("A").outlet("Harbour Post").published(THURSDAY)
            .paragraph("The old granary on Mill Street burnt down on Tuesday night, and 40 firefighters fought the flames until dawn.")
            .paragraph("“We saw the roof fall in and could do nothing about it,” said Ida Holm, who runs the bakery next door.")
            .paragraph("The damage is put at £8.5m by the insurers.")
            .build();

    private final Article news = Articles.article("B").outlet("Island News").published(THURSDAY)
            .paragraph("Forty firefighters fought flames until dawn when the old granary on Mill Street burnt down on Tuesday night.")
            .paragraph("Insurers put the damage to the granary at £8.5 million.")
            .paragraph("The sprinklers had been switched off in August to save money.")
            .build();

    private DraftCheck check(String... sentences) {
        Article draft = Articles.article("Z").published(THURSDAY).paragraph(String.join(" ", sentences)).build();
        return check(draft);
    }

    private DraftCheck check(Article draft) {
        Collation collation = new Collator(null, Weights.shipped()).collate(
                Stream.of(post, news, draft).map(WitnessReader::read).toList(), Corrections.NONE, done -> {}, () -> false);
        return DraftChecker.check(
                collation, ClaimAnalyzer.analyze(collation, Weights.shipped(), Corrections.NONE, () -> false), collation.origins(), "Z");
    }

    private DraftCheck.Sentence only(String sentence) {
        return check(sentence).sentences().getFirst();
    }

    @Test
    void whatSourcesReportIsSupported() {
        DraftCheck.Sentence sentence = only("The old granary on Mill Street burnt down on Tuesday night.");

        assertThat(sentence.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(sentence.evidence()).extracting(found -> found.passage().article()).containsExactlyInAnyOrder("A", "B");
        assertThat(sentence.doubts()).isEmpty();
        assertThat(sentence.reason()).contains("Harbour Post", "Island News");
    }

    @Test
    void anotherFigureDiffers() {
        DraftCheck.Sentence sentence = only("The old granary on Mill Street burnt down, and 60 firefighters fought the flames until dawn.");

        assertThat(sentence.verdict()).isEqualTo(Verdict.FIGURE_DIFFERS);
        assertThat(sentence.doubts()).filteredOn(doubt -> doubt.kind() == Doubt.Kind.FIGURE_DIFFERS).singleElement()
                .satisfies(doubt -> assertThat(doubt.reason()).contains("“60 firefighters”", "“40 firefighters”"));
    }

    @Test
    void aHigherLimitThanThatOfTheSourcesDiffers() {
        Article source = Articles.of("A", "More than 11,000 containers of grain were stored in the granary on Mill Street.");
        Article draft = Articles.of("Z", "More than 12,000 containers of grain were stored in the granary on Mill Street.");
        Collation collation = new Collator(null, Weights.shipped()).collate(
                Stream.of(source, news, draft).map(WitnessReader::read).toList(), Corrections.NONE, done -> {}, () -> false);
        DraftCheck check = DraftChecker.check(
                collation, ClaimAnalyzer.analyze(collation, Weights.shipped(), Corrections.NONE, () -> false), collation.origins(), "Z");

        assertThat(check.sentences().getFirst().verdict()).isEqualTo(Verdict.FIGURE_DIFFERS);
    }

    @Test
    void anotherDayDiffers() {
        assertThat(only("The old granary on Mill Street burnt down on Monday night.").verdict()).isEqualTo(Verdict.DATE_DIFFERS);
    }

    @Test
    void aFigureInOtherWordsIsTheSame() {
        DraftCheck.Sentence sentence = only("The insurers put the damage at 8.5 million pounds.");

        assertThat(sentence.doubts()).isEmpty();
        assertThat(sentence.verdict()).isIn(Verdict.SUPPORTED, Verdict.PARTLY);
    }

    @Test
    void wordsInQuotationMarksAreHeldAgainstTheSourcesWordForWord() {
        assertThat(only("Ida Holm said: “We saw the roof fall in and could do nothing about it.”").verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(only("Ida Holm said: “We saw … and could do nothing about it.”").verdict()).isEqualTo(Verdict.SUPPORTED);
        DraftCheck.Sentence changed = only("Ida Holm said: “We saw the roof fall in and could do everything about it.”");
        assertThat(changed.verdict()).isEqualTo(Verdict.QUOTATION_DIFFERS);
        assertThat(changed.doubts().getFirst().reason()).contains("Harbour Post");
    }

    @Test
    void wordsGivenToSomebodyElseDiffer() {
        DraftCheck.Sentence sentence =
                only("“We saw the roof fall in and could do nothing about it,” said Peter Lund, who runs the bakery next door.");

        assertThat(sentence.verdict()).isEqualTo(Verdict.QUOTATION_DIFFERS);
        assertThat(sentence.doubts()).extracting(Doubt::reason)
                .anyMatch(reason -> reason.contains("Peter Lund") && reason.contains("Ida Holm"));
    }

    @Test
    void quotationMarksRoundWordsThatNobodySaidDiffer() {
        assertThat(only("Islanders recall that “the sprinklers had been switched off in August”.").verdict())
                .isEqualTo(Verdict.QUOTATION_DIFFERS);
    }

    @Test
    void whatNoSourceReportsIsInNone() {
        DraftCheck.Sentence sentence = only("Share prices in Lisbon fell by 3.1% after a volcano erupted in Iceland.");

        assertThat(sentence.verdict()).isEqualTo(Verdict.IN_NO_SOURCE);
        assertThat(sentence.evidence()).isEmpty();
        assertThat(sentence.reason()).startsWith("No source was found that reports it.");
    }

    @Test
    void aNameThatStandsInNoSourceIsTold() {
        DraftCheck.Sentence sentence =
                only("The old granary on Mill Street burnt down on Tuesday night, as Marguerite Oyelaran had feared.");

        assertThat(sentence.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(sentence.doubts()).anyMatch(doubt -> doubt.kind() == Doubt.Kind.NOT_FOUND);
    }

    @Test
    void whatSaysNothingIsNotChecked() {
        assertThat(only("What now?").verdict()).isEqualTo(Verdict.NOT_CHECKED);
    }

    @Test
    void aDraftInAnotherLanguageIsNotChecked() {
        Article german =
                Articles.article("Z").language("de").paragraph("Der alte Speicher in der Mühlgasse brannte am Dienstag ab.").build();

        assertThat(check(german).sentences()).singleElement().satisfies(sentence -> {
            assertThat(sentence.verdict()).isEqualTo(Verdict.NOT_CHECKED);
            assertThat(sentence.reason()).contains("language");
        });
    }

    @Test
    void verdictsAreCounted() {
        DraftCheck check = check("The old granary on Mill Street burnt down on Tuesday night.", "What now?");

        assertThat(check.counts()).containsEntry(Verdict.SUPPORTED, 1).containsEntry(Verdict.NOT_CHECKED, 1).hasSize(2);
        assertThat(check.sentences()).extracting(DraftCheck.Sentence::span).isSorted();
    }

    @Test
    void everyDoubtLiesInItsSentence() {
        for (DraftCheck.Sentence sentence : check("Sixty firefighters saw “the roof fall in” on Monday.", "Ida Holm runs it.")
                .sentences()) {
            assertThat(sentence.doubts()).allMatch(doubt -> sentence.span().contains(doubt.words().start()));
            assertThat(List.of("A", "B")).containsAll(sentence.evidence().stream().map(found -> found.passage().article()).toList());
        }
    }
}
