package synoptic.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import synoptic.article.Passage;
import synoptic.testing.Articles;

class AlignerTest {

    private final Witness a = Articles.witness("A", "One.", "Two.", "Three.", "Four.");
    private final Witness b = Articles.witness("B", "Eins.", "Zwei.", "Drei.", "Vier.", "Fünf.");

    @Test
    void linksInOrderAreSteps() {
        List<Link> links = links(0, 0, 1, 1, 3, 4);
        Alignment alignment = Aligner.align(a, b, links);
        assertThat(alignment.steps()).isEqualTo(links);
        assertThat(alignment.moved()).isEmpty();
        assertThat(alignment.from()).isEqualTo("A");
        assertThat(alignment.to()).isEqualTo("B");
    }

    @Test
    void aLinkThatCrossesTheOrderIsMoved() {
        List<Link> links = links(0, 0, 1, 4, 2, 1, 3, 2);
        Alignment alignment = Aligner.align(a, b, links);
        assertThat(alignment.steps()).containsExactly(links.get(0), links.get(2), links.get(3));
        assertThat(alignment.moved()).containsExactly(links.get(1));
    }

    @Test
    void aSecondLinkOfASentenceIsNeitherStepNorMoved() {
        List<Link> links = links(0, 0, 0, 1, 1, 2);
        Alignment alignment = Aligner.align(a, b, links);
        assertThat(alignment.steps()).hasSize(2);
        assertThat(alignment.moved()).isEmpty();
    }

    @Test
    void withoutLinksThereIsNothingInStep() {
        Alignment alignment = Aligner.align(a, b, List.of());
        assertThat(alignment.steps()).isEmpty();
        assertThat(alignment.moved()).isEmpty();
    }

    /** Links between sentences of both, given as pairs of indexes. */
    private List<Link> links(int... pairs) {
        return Stream.iterate(0, i -> i < pairs.length, i -> i + 2)
                .map(i -> new Link(
                        new Passage("A", a.sentences().get(pairs[i]).span()),
                        new Passage("B", b.sentences().get(pairs[i + 1]).span()),
                        0.9,
                        Link.Kind.REWORDED,
                        new WordDifference(List.of())))
                .toList();
    }
}
