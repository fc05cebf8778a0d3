package synoptic.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.comparison.ComparisonMonitor;
import synoptic.comparison.ComparisonService;
import synoptic.project.Review.Verdict;
import synoptic.ui.Stories;
import synoptic.ui.i18n.Messages;
import synoptic.ui.project.ProjectViewModel;
import synoptic.ui.reader.ReadingViewModel;

class ClaimsViewModelTest {

    private final ReadingViewModel reading = new ReadingViewModel(new ProjectViewModel());
    private final ClaimsViewModel claims = new ClaimsViewModel(reading, Messages.in(Locale.ENGLISH));

    @BeforeEach
    void open() {
        Stories.three().forEach(reading::add);
        reading.showComparison(Stories.compare(reading.articles()));
    }

    @Test
    void listsOnlyHereFirstOfAll() {
        assertThat(claims.rows()).singleElement().satisfies(row -> {
            assertThat(row.words()).isEqualTo("11,000");
            assertThat(row.detail()).isEqualTo("figure · sure");
            assertThat(row.sources()).extracting(ClaimRow.SourceBox::mentioned).containsExactly(false, true, false);
        });
    }

    @Test
    void filtersByStatusAndSource() {
        claims.statusProperty().set(Claim.Status.CONFLICTING);
        assertThat(claims.rows()).extracting(ClaimRow::words).containsExactly("Wednesday / Tuesday");

        claims.sourceProperty().set("B");
        assertThat(claims.rows()).isEmpty();
        assertThat(claims.count(Claim.Status.CONFLICTING)).isZero();
        assertThat(claims.count(Claim.Status.ONE_SOURCE)).isOne();

        claims.statusProperty().set(null);
        assertThat(claims.rows()).hasSize(1);
    }

    @Test
    void aRowTellsTheVerdictAndARejectedClaimIsNeitherMarkedNorCounted() {
        Passage mention = claims.rows().getFirst().claim().mentions().getFirst();
        reading.project().change("confirm", project -> project.withVerdict(mention, Verdict.CONFIRMED));
        assertThat(claims.rows()).singleElement().satisfies(row -> {
            assertThat(row.detail()).isEqualTo("confirmed by you · figure · sure");
            assertThat(row.styleClass()).isEqualTo("only-here");
        });
        assertThat(claims.count(Claim.Status.ONE_SOURCE)).isOne();

        reading.project().change("reject", project -> project.withVerdict(mention, Verdict.REJECTED));
        assertThat(claims.rows()).singleElement().satisfies(row -> {
            assertThat(row.detail()).isEqualTo("you say: not so · figure · sure");
            assertThat(row.styleClass()).isEqualTo("rejected");
        });
        assertThat(claims.count(Claim.Status.ONE_SOURCE)).isZero();

        claims.reviewedProperty().set(ClaimsViewModel.Reviewed.NO);
        assertThat(claims.rows()).isEmpty();
        reading.project().undo();
        reading.project().undo();
        assertThat(claims.rows()).hasSize(1);
    }

    @Test
    void selectingARowSelectsItsWordsAndOpensItsCard() {
        claims.select(claims.rows().getFirst());

        assertThat(reading.selection()).isPresent();
        Card card = claims.cardProperty().get();
        assertThat(card.title()).isEqualTo("Only in B: 11,000");
        assertThat(card.reason()).startsWith("Not found");
        assertThat(card.entries()).singleElement().satisfies(entry -> assertThat(entry.note()).startsWith("A · The Southern Daily · 0."));
        assertThat(claims.selectedRow()).contains(claims.rows().getFirst());
    }

    @Test
    void aCardTellsHowToPutBackWhatWasTakenOut() {
        List<Article> articles = List.of(
                Stories.article("A", "Courier", "First", "Divers recovered 14 crates of fireworks."),
                Stories.article("B", "Ledger", "Second", "Nobody was hurt.", "[Divers recovered 14 crates of fireworks]"));
        ReadingViewModel room = new ReadingViewModel(new ProjectViewModel());
        ClaimsViewModel told = new ClaimsViewModel(room, Messages.in(Locale.ENGLISH));
        articles.forEach(room::add);
        room.showComparison(new ComparisonService(() -> null).compare(articles, Corrections.NONE, ComparisonMonitor.none()));
        told.select(told.rows().stream().filter(row -> row.words().contains("fireworks")).findFirst().orElseThrow());

        Card card = told.cardProperty().get();
        assertThat(card.warning()).contains("press X");
        assertThat(card.entries().getFirst().note()).isEqualTo("B · Ledger · in a part that was taken out");
    }

    @Test
    void aPassageHasACardToo() {
        reading.selectAt("C", reading.articles().getLast().text().indexOf("Nobody"));

        assertThat(claims.cardProperty().get().title()).isEqualTo("Passage of C, also in B");
        assertThat(claims.selectedRow()).isEmpty();
    }

    @Test
    void aSourceFilterThatNoLongerAppliesIsDropped() {
        claims.sourceProperty().set("C");
        reading.showComparison(null);

        assertThat(claims.sourceProperty().get()).isNull();
        assertThat(claims.rows()).isEmpty();
        assertThat(claims.cardProperty().get()).isNull();
    }
}
