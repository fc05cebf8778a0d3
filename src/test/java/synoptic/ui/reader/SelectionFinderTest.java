package synoptic.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.collation.Alignment;
import synoptic.collation.Collation;
import synoptic.comparison.Comparison;
import synoptic.text.TextSpan;
import synoptic.ui.Stories;

class SelectionFinderTest {

    private static final String LANDED = "The president landed before dawn for talks with the leader.";
    private static final String GUARD = "An honour guard of two hundred horsemen waited outside.";
    private static final String FAREWELL = "Both governments will sign the treaty in the palace tomorrow.";

    private final Article a = Stories.article("A", "One", "First", LANDED, GUARD, FAREWELL);
    private final Article b = Stories.article("B", "Two", "Second", LANDED, "Rain fell.", "Shops were shut.", FAREWELL);

    /** A claim that only A makes, of which a passage at the end of B is said to be nearest, and weakly so. */
    private Comparison comparison(boolean aligned) {
        Comparison plain = Stories.compare(List.of(a, b));
        Collation collation = plain.collation();
        Alignment alignment = new Alignment("A", "B", aligned ? collation.links() : List.of(), List.of());
        Claim claim = new Claim("c1", Claim.Kind.STATEMENT, Claim.Status.ONE_SOURCE, List.of(passage(a, GUARD)), 0.9, "Not found.",
                List.of(new Claim.NearPassage(passage(b, FAREWELL), 0.1)), null);
        return new Comparison(
                new Collation(collation.witnesses(), collation.links(), collation.affinities(), List.of(alignment), List.of(), List.of()),
                List.of(claim), List.of(), List.of(), plain.annotations(), List.of());
    }

    private static Passage passage(Article article, String words) {
        int start = article.text().indexOf(words);
        return new Passage(article.id(), new TextSpan(start, start + words.length()));
    }

    @Test
    void whatIsOnlyHereIsLevelWithWhereItsNeighboursLeaveAPlaceForIt() {
        Comparison comparison = comparison(true);
        Selection selection = new SelectionFinder(comparison).of(comparison.claims().getFirst());

        assertThat(selection.in("B")).isEmpty();
        assertThat(selection.level()).containsEntry("B", passage(b, "Shops were shut."));
    }

    @Test
    void noColumnMovesToAPassageThatIsMerelyNearest() {
        Comparison comparison = comparison(false);
        Selection selection = new SelectionFinder(comparison).of(comparison.claims().getFirst());

        assertThat(selection.level()).containsOnlyKeys("A");
    }

    @Test
    void whatIsLinkedIsLevelWithItsMatch() {
        Selection selection = new SelectionFinder(comparison(true)).at("A", a.text().indexOf("Both")).orElseThrow();

        assertThat(selection.level()).containsEntry("B", passage(b, FAREWELL));
    }
}
