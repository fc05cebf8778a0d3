package synoptic.ui.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.claim.DraftCheck.Verdict;
import synoptic.comparison.ComparisonMonitor;
import synoptic.project.Project;
import synoptic.ui.Stories;
import synoptic.ui.i18n.Messages;
import synoptic.ui.project.ProjectViewModel;
import synoptic.ui.reader.ReadingViewModel;

class DraftViewModelTest {

    private final ReadingViewModel reading = new ReadingViewModel(new ProjectViewModel());
    private int shown;
    private final DraftViewModel drafts = new DraftViewModel(reading, Messages.in(Locale.ENGLISH), () -> shown++);

    @BeforeEach
    void open() {
        Stories.three().forEach(reading::add);
    }

    private void check() {
        Article draft = Stories.article("D", "My essay", "What it means", "One thing. Another thing.");
        reading.add(draft);
        reading.project().change("draft", project -> project.withDraft("D"));
        Project project = reading.project().project();
        reading.showComparison(Stories.compare(
                project.compared(), project.ownText().orElseThrow(), Corrections.NONE, ComparisonMonitor.none()));
    }

    @Test
    void tellsHowToBeginAndThatItIsNotDoneYet() {
        assertThat(drafts.nothingProperty().get()).contains("Take for my text");
        reading.project().change("draft", project -> project.withDraft("C"));
        assertThat(drafts.nothingProperty().get()).contains("once it is held against a source");
        assertThat(drafts.rows()).isEmpty();
    }

    @Test
    void listsSentencesWithTheirVerdicts() {
        check();

        assertThat(drafts.rows()).hasSize(3);
        assertThat(drafts.rows().getFirst()).satisfies(row -> {
            assertThat(row.verdictWords()).isEqualTo("Supported");
            assertThat(row.reason()).isEmpty();
            assertThat(row.sources()).hasSize(1);
        });
        assertThat(drafts.rows().getLast().words()).singleElement()
                .satisfies(piece -> assertThat(piece.styleClasses()).containsExactly("only-here"));
        assertThat(drafts.summaryProperty().get()).startsWith("My essay");
        drafts.verdictProperty().set(Verdict.IN_NO_SOURCE);
        assertThat(drafts.rows()).hasSize(2);
        assertThat(drafts.counts()).containsEntry(Verdict.IN_NO_SOURCE, 2);
    }

    @Test
    void leadsToTheSourceAndThenToTheSentence() {
        check();
        DraftRow row = drafts.rows().getFirst();

        drafts.jumpToNext(row);
        assertThat(reading.selection()).hasValueSatisfying(
                selection -> assertThat(selection.focus()).isEqualTo(row.sources().getFirst().passage()));
        drafts.jumpToNext(row);
        assertThat(reading.spotlight()).contains(row.place());
        assertThat(Objects.requireNonNull(row.place()).article()).isEqualTo("D");
        assertThat(shown).isEqualTo(2);
    }
}
