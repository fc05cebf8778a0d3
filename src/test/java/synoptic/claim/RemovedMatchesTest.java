package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.collation.Witness;
import synoptic.comparison.Comparison;
import synoptic.text.TextSpan;
import synoptic.ui.Stories;

class RemovedMatchesTest {

    private static final String WORDS = "more than 11,000 containers of shells";

    @Test
    void wordsThatStandInARemovedPartAreFound() {
        assertThat(removed("[Related: north ships more than 11,000 containers of shells]")).containsExactly("B");
    }

    @Test
    void someOfTheWordsAreNotEnoughNorIsThePartThatIsCompared() {
        assertThat(removed("[Related: north ships 11,000 boxes]")).isEmpty();
        assertThat(removed("The north ships more than 11,000 containers of shells.")).isEmpty();
    }

    private static List<String> removed(String line) {
        Article a = Stories.article("A", "One", "First", "It ships " + WORDS + " north.");
        Article b = Stories.article("B", "Two", "Second", "Something else happened.", line);
        Comparison comparison = Stories.compare(List.of(a, b));
        List<Witness> witnesses = comparison.witnesses();
        int start = a.text().indexOf(WORDS);
        Passage mention = new Passage("A", new TextSpan(start, start + WORDS.length()));
        Claim claim = new Claim("c1", Claim.Kind.FIGURE, Claim.Status.ONE_SOURCE, List.of(mention), 0.9, "Not found.", List.of(), null);
        return RemovedMatches.of(claim, witnesses).stream().map(Passage::article).toList();
    }
}
