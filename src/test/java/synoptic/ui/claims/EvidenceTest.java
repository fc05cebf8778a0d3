package synoptic.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.comparison.Comparison;
import synoptic.comparison.ComparisonMonitor;
import synoptic.comparison.ComparisonService;
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
}
