package synoptic.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import synoptic.claim.Claim;
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
