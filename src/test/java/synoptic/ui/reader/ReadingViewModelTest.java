package synoptic.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.comparison.Comparison;
import synoptic.ui.Stories;
import synoptic.ui.project.ProjectViewModel;

class ReadingViewModelTest {

    private final List<Article> articles = Stories.three();
    private final Comparison comparison = Stories.compare(articles);
    private final ReadingViewModel reading = new ReadingViewModel(new ProjectViewModel());

    @BeforeEach
    void open() {
        articles.forEach(reading::add);
        reading.capacityProperty().set(2);
        reading.showComparison(comparison);
    }

    private String words(Passage passage) {
        return passage.span().in(articles.get(passage.article().charAt(0) - 'A').text());
    }

    private String focus() {
        return words(reading.selection().orElseThrow().focus());
    }

    @Test
    void pagesThroughColumnsAndStopsAtTheEnds() {
        assertThat(reading.visible()).extracting(Article::id).containsExactly("A", "B");
        reading.pageLeft();
        assertThat(reading.visible()).extracting(Article::id).containsExactly("A", "B");
        reading.pageRight();
        reading.pageRight();
        assertThat(reading.visible()).extracting(Article::id).containsExactly("B", "C");
        reading.capacityProperty().set(5);
        assertThat(reading.visible()).extracting(Article::id).containsExactly("A", "B", "C");
    }

    @Test
    void selectingInAColumnFindsTheClaimThere() {
        reading.selectAt("B", articles.get(1).text().indexOf("11,000"));

        Selection selection = reading.selection().orElseThrow();
        assertThat(focus()).isEqualTo("11,000");
        assertThat(selection.claim()).isNotNull();
        assertThat(words(selection.passage())).startsWith("Washington accuses");
        assertThat(selection.in("A")).singleElement().satisfies(match -> assertThat(words(match)).startsWith("Washington accuses"));
    }

    @Test
    void selectingElsewhereFindsTheSentence() {
        reading.selectAt("C", articles.get(2).text().indexOf("Nobody"));

        Selection selection = reading.selection().orElseThrow();
        assertThat(selection.claim()).isNull();
        assertThat(focus()).isEqualTo("Nobody expects a long stay.");
        assertThat(selection.in("B")).hasSize(1);
    }

    @Test
    void aConflictJoinsTheSentencesThatDisagree() {
        reading.nextConflict();

        Selection selection = reading.selection().orElseThrow();
        assertThat(selection.isConflict()).isTrue();
        assertThat(focus()).isEqualTo("Wednesday");
        assertThat(words(selection.in("C").getFirst())).contains("Tuesday");
        reading.nextConflict();
        assertThat(focus()).isEqualTo("Tuesday");
    }

    @Test
    void nextOnlyHereGoesRoundAndTurnsThePage() {
        reading.show("C");
        reading.nextOnlyHere();
        assertThat(focus()).isEqualTo("11,000");
        assertThat(reading.visible()).extracting(Article::id).contains("B");

        reading.nextOnlyHere();
        assertThat(focus()).isEqualTo("11,000");
        reading.previousOnlyHere();
        assertThat(focus()).isEqualTo("11,000");
    }

    @Test
    void selectingAClaimShowsItsColumn() {
        Claim conflict = comparison.claims().stream().filter(claim -> claim.status() == Claim.Status.CONFLICTING).findFirst()
                .orElseThrow();

        reading.select(conflict, conflict.mentions().getLast());

        assertThat(reading.visible()).extracting(Article::id).contains("C");
    }

    @Test
    void whatIsSelectedStaysInViewWhenColumnsBecomeFewer() {
        reading.selectAt("B", articles.get(1).text().indexOf("11,000"));
        reading.capacityProperty().set(1);

        assertThat(reading.visible()).extracting(Article::id).containsExactly("B");
    }

    @Test
    void whatWasSelectedStaysSelectedInANewComparison() {
        reading.nextOnlyHere();
        Selection before = reading.selection().orElseThrow();
        reading.showComparison(Stories.compare(articles));

        assertThat(reading.selection()).get().satisfies(now -> {
            assertThat(now.focus()).isEqualTo(before.focus());
            assertThat(now.claim()).isEqualTo(before.claim());
        });
        reading.showComparison(null);
        assertThat(reading.selection()).isEmpty();
    }

    @Test
    void textSizeKeepsWithinItsLimits() {
        for (int i = 0; i < 50; i++) {
            reading.enlargeText();
        }
        assertThat(reading.textSizeProperty().get()).isEqualTo(3.0);
        for (int i = 0; i < 50; i++) {
            reading.shrinkText();
        }
        assertThat(reading.textSizeProperty().get()).isEqualTo(0.8);
        reading.resetTextSize();
        assertThat(reading.textSizeProperty().get()).isEqualTo(1.0);
    }
}
