package synoptic.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.comparison.ComparisonMonitor;
import synoptic.comparison.ComparisonService;
import synoptic.testing.Articles;
import synoptic.ui.i18n.Messages;
import synoptic.ui.project.ProjectViewModel;
import synoptic.ui.reader.ReadingViewModel;

class OmissionsViewModelTest {

    private static final String SPRINKLERS = "The sprinklers in the granary had been switched off since August, inspectors found.";

    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final ReadingViewModel reading = new ReadingViewModel(new ProjectViewModel());
    private final ClaimsViewModel claims = new ClaimsViewModel(reading, messages);
    private final OmissionsViewModel omissions = new OmissionsViewModel(reading, claims, messages);

    private void compare(Article... articles) {
        List.of(articles).forEach(reading::add);
        reading.showComparison(new ComparisonService(() -> null)
                .compare(List.of(articles), Corrections.NONE, ComparisonMonitor.none()));
    }

    private void compareThree() {
        compare(
                Articles.of("A", SPRINKLERS, "Nobody slept that night, neighbours recalled."),
                Articles.of("B", "Since August, inspectors found, sprinklers at the granary were switched off.", "Bread will be dearer."),
                Articles.of("C", "Children from a nearby school watched from behind the windows."));
    }

    @Test
    void listsWhatASourceLeavesOutUnderItsName() {
        compareThree();

        assertThat(omissions.rows()).singleElement().satisfies(row -> {
            assertThat(row.omission().source()).isEqualTo("C");
            assertThat(row.isFirst()).isTrue();
            assertThat(row.words()).contains("sprinklers");
            assertThat(row.detail()).startsWith("Reported by A, B, two origins");
        });
        claims.sourceProperty().set("A");
        assertThat(omissions.rows()).isEmpty();
        assertThat(omissions.nothingProperty().get()).startsWith("Nothing was found");
    }

    @Test
    void aLineLeadsToWhereTheOthersSayIt() {
        compareThree();
        OmissionRow row = omissions.rows().getFirst();

        omissions.jump(row);
        assertThat(reading.selection()).hasValueSatisfying(
                selection -> assertThat(selection.claim()).isEqualTo(row.omission().claim()));
    }

    @Test
    void twoSourcesAreTooFew() {
        compare(Articles.of("A", SPRINKLERS), Articles.of("B", "Children watched from behind the windows."));
        assertThat(omissions.rows()).isEmpty();
        assertThat(omissions.nothingProperty().get()).contains("three or more");
    }
}
