package synoptic.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.ui.Stories;

class ParallelPlacesTest {

    private static final Article A = Stories.article("A", "One", "First", "Nothing to compare this with.",
            "The missiles were sent north in one ship.", "An ending that is all its own.");
    private static final Article B = Stories.article("B", "Two", "Second", "The missiles were sent north in one ship.",
            "What comes after is a longer story, told at length by somebody who was there.");

    private final ParallelPlaces places = new ParallelPlaces(Stories.compare(List.of(A, B)));

    @Test
    void matchesLieBesideEachOther() {
        assertThat(places.beside("A", A.text().indexOf("The missiles"), "B")).contains(B.text().indexOf("The missiles"));
        assertThat(places.beside("B", B.text().indexOf("The missiles"), "A")).contains(A.text().indexOf("The missiles"));
    }

    @Test
    void beginningsAndEndsLieBesideEachOtherAndTheRestInProportion() {
        assertThat(places.beside("A", 0, "B")).contains(0);
        assertThat(places.beside("A", A.text().length(), "B")).contains(B.text().length());
        int halfway = (A.text().indexOf("The missiles") + A.text().length()) / 2;
        assertThat(places.beside("A", halfway, "B").orElseThrow())
                .isCloseTo((B.text().indexOf("The missiles") + B.text().length()) / 2, within(2));
    }

    @Test
    void nothingLiesBesideAnArticleThatWasNotCompared() {
        assertThat(places.beside("A", 3, "C")).isEmpty();
    }
}
