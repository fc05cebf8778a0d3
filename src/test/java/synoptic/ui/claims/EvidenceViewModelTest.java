package synoptic.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Editions;
import synoptic.article.Passage;
import synoptic.comparison.Comparison;
import synoptic.project.Project;
import synoptic.text.TextSpan;
import synoptic.ui.ManualExecutor;
import synoptic.ui.Stories;
import synoptic.ui.concurrent.BackgroundRunner;
import synoptic.ui.concurrent.Lane;
import synoptic.ui.i18n.Messages;
import synoptic.ui.project.ProjectViewModel;
import synoptic.ui.reader.ReadingViewModel;

class EvidenceViewModelTest {

    private final ReadingViewModel reading = new ReadingViewModel(new ProjectViewModel());
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final ClaimsViewModel claims = new ClaimsViewModel(reading, messages);
    private int columnsShown;
    private final EvidenceViewModel evidence = evidence(Runnable::run);

    private EvidenceViewModel evidence(Executor background) {
        Lane lane = new BackgroundRunner(background, Runnable::run).newLane();
        return new EvidenceViewModel(reading, claims, lane, messages, () -> columnsShown++);
    }

    @BeforeEach
    void open() {
        Stories.three().forEach(reading::add);
        reading.showComparison(Stories.compare(reading.articles()));
        evidence.shownProperty().set(true);
    }

    private Passage words(String article, String sought) {
        String text = reading.articles().stream().filter(one -> one.id().equals(article)).findFirst().orElseThrow().text();
        return new Passage(article, new TextSpan(text.indexOf(sought), text.indexOf(sought) + sought.length()));
    }

    @Test
    void aTableIsArrangedInTheBackground() {
        ManualExecutor background = new ManualExecutor();
        EvidenceViewModel table = evidence(background);
        table.shownProperty().set(true);
        assertThat(table.rows()).isEmpty();
        assertThat(table.nothingProperty().get()).isEqualTo("Arranging the table…");

        background.runAll();
        assertThat(table.rows()).isEqualTo(evidence.rows()).isNotEmpty();

        table.kindProperty().set(EvidenceViewModel.Kind.QUOTATIONS);
        assertThat(table.rows()).as("claims under the heads of quotations").isEmpty();
        table.kindProperty().set(EvidenceViewModel.Kind.CLAIMS);
        background.runAll();
        assertThat(table.rows()).as("what was asked for last").isEqualTo(evidence.rows());

        claims.orderProperty().set(ClaimsViewModel.Order.KIND);
        assertThat(table.rows()).as("rows stay until there are newer ones").isNotEmpty();
    }

    @Test
    void anEmptyTableSaysWhy() {
        evidence.kindProperty().set(EvidenceViewModel.Kind.QUOTATIONS);
        assertThat(evidence.nothingProperty().get()).isEqualTo("Nothing to list");
        reading.project().change("close", project -> Project.EMPTY);
        assertThat(evidence.nothingProperty().get()).isEqualTo("Claims are listed here once two articles or more are compared.");
    }

    @Test
    void aHitInAClaimThatTheFiltersHideIsSaidToBeHidden() {
        reading.lookAt(words("A", "Wednesday"));
        assertThat(evidence.placeProperty().get()).isNull();
        assertThat(evidence.missingProperty().get().isFiltered()).isTrue();
        assertThat(evidence.missingProperty().get().words())
                .isEqualTo("“Wednesday” in The Southern Daily stands in a claim that the filters hide.");

        evidence.showAll();
        assertThat(evidence.missingProperty().get()).isNull();
        assertThat(evidence.placeProperty().get()).isEqualTo(new EvidenceViewModel.Place(0, 0));
    }

    @Test
    void aHitThatNoRowHoldsIsShownInItsColumn() {
        reading.lookAt(words("C", "joint declaration"));
        assertThat(evidence.missingProperty().get().isFiltered()).isFalse();
        assertThat(evidence.missingProperty().get().words())
                .isEqualTo("“joint declaration” in Gulf World Service stands in no row of this table.");

        evidence.showMissing();
        assertThat(columnsShown).isEqualTo(1);
        assertThat(reading.spotlight()).contains(words("C", "joint declaration"));
    }

    @Test
    void nothingIsSaidOfWhatWasSelectedBeforeTheTableWasAskedFor() {
        evidence.shownProperty().set(false);
        reading.lookAt(words("C", "joint declaration"));
        evidence.shownProperty().set(true);
        assertThat(evidence.missingProperty().get()).isNull();

        reading.lookAt(words("B", "11,000"));
        assertThat(evidence.missingProperty().get()).isNull();
        assertThat(evidence.placeProperty().get()).isEqualTo(new EvidenceViewModel.Place(0, 1));
    }

    @Test
    void anEditionThatWasNotComparedHasNoColumn() {
        Article copy = Stories.article("D", "Gulf World Service", "Rare trip to the north", "Nobody expects a long stay.");
        reading.add(copy);
        Comparison found = Stories.compare(Stories.three());
        reading.showComparison(new Comparison(found.collation(), found.claims(), found.quotations(), found.wordings(),
                Stream.of("A", "B", "C").collect(Collectors.toMap(id -> id, found::annotations)), found.notices(),
                found.vectors(), List.of(new Editions.Other(copy, Stories.three().getLast(), true)), Map.of(), List.of(), null));

        assertThat(evidence.articles()).extracting(Article::id).containsExactly("A", "B", "C");
        reading.project().change("close", project -> project.without("A"));
        assertThat(evidence.articles()).extracting(Article::id).containsExactly("B", "C");
    }
}
