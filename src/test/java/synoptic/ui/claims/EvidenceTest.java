package synoptic.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.claim.Claim;
import synoptic.comparison.Comparison;
import synoptic.comparison.ComparisonMonitor;
import synoptic.comparison.ComparisonService;
import synoptic.project.Review.Verdict;
import synoptic.ui.Stories;
import synoptic.ui.i18n.Messages;

class EvidenceTest {

    private final Messages messages = Messages.in(Locale.ENGLISH);

    private final List<Article> articles = List.of(
            Stories.article("A", "Courier", "First", "The ferry struck the bridge on 6 March 2024.", "[© 2023 Courier]"),
            Stories.article("B", "Ledger", "Second", "“It was loud,” said Ann Lee.", "[“We love cookies,” said the site.]"));

    private final Comparison comparison =
            new ComparisonService(() -> null).compare(articles, Corrections.NONE, ComparisonMonitor.none());

    @Test
    void whatWasSetAsideHasNoDates() {
        assertThat(new Evidence(comparison, messages).dates())
                .singleElement().satisfies(stop -> assertThat(stop.row().cells()).containsOnlyKeys("A"));
    }

    @Test
    void norQuotations() {
        assertThat(new QuotationEvidence(comparison, messages).rows(null))
                .singleElement().satisfies(row -> assertThat(row.in("B").getFirst().words()).contains("It was loud"));
    }

    @Test
    void theFiguresOfARejectedClaimAreListedAndNotMarked() {
        List<Article> told = List.of(
                Stories.article("A", "Courier", "First", "The ferry struck the bridge and injured 14 passengers.", ""),
                Stories.article("B", "Ledger", "Second", "Ann Lee had sold her bakery to a rival from the capital.", ""));
        Comparison figures = new ComparisonService(() -> null).compare(told, Corrections.NONE, ComparisonMonitor.none());
        Claim claim = figures.claims().stream().filter(one -> one.kind() == Claim.Kind.FIGURE).findFirst().orElseThrow();
        FigureEvidence evidence = new FigureEvidence(figures, messages);
        assertThat(evidence.rows(List.of(row(claim, null)))).extracting(EvidenceRow::styleClass).containsExactly("only-here");
        assertThat(evidence.rows(List.of(row(claim, Verdict.REJECTED)))).extracting(EvidenceRow::styleClass).containsExactly("rejected");
    }

    private static ClaimRow row(Claim claim, @Nullable Verdict verdict) {
        return new ClaimRow(claim, "", "", List.of(), verdict);
    }
}
