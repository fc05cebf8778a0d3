package synoptic.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.article.Furniture;
import synoptic.testing.Articles;

class OriginFinderTest {

    private final Witness a = Articles.witness("A", "It rained.");
    private final Witness b = Articles.article("B").paragraph("It rained.").furniture(Furniture.Kind.CREDIT, "Continental Press").read();
    private final Witness c = Articles.article("C").paragraph("It rained.").furniture(Furniture.Kind.CREDIT, "Own staff").read();
    private final Witness d = Articles.witness("D", "It rained.");

    @Test
    void articlesThatShareMuchOfTheirTextComeFromOne() {
        assertThat(articles(List.of(reuse("A", "B", 0.6), reuse("B", "A", 0.5)), a, b, c, d))
                .containsExactly(List.of("A", "B"), List.of("C"), List.of("D"));
    }

    @Test
    void aShareOnOneSideIsEnough() {
        assertThat(articles(List.of(reuse("B", "A", 0.9), reuse("A", "B", 0.05)), a, b)).containsExactly(List.of("A", "B"));
    }

    @Test
    void aFewWordsInCommonAreNot() {
        assertThat(articles(List.of(reuse("A", "B", 0.05)), a, b)).containsExactly(List.of("A"), List.of("B"));
    }

    @Test
    void whatComesFromOneTextByWayOfAnotherComesFromOneText() {
        assertThat(articles(List.of(reuse("A", "D", 0.6), reuse("B", "C", 0.6), reuse("C", "D", 0.6)), a, b, c, d))
                .containsExactly(List.of("A", "B", "C", "D"));
    }

    @Test
    void namesTheAgencyThatIsCredited() {
        assertThat(OriginFinder.group(List.of(a, b, c), List.of(reuse("A", "B", 0.6)))).containsExactly(
                new OriginGroup("o1", List.of("A", "B"), "Continental Press"), new OriginGroup("o2", List.of("C"), null));
    }

    private static Reuse reuse(String from, String to, double share) {
        return new Reuse(from, to, share, List.of());
    }

    private static List<List<String>> articles(List<Reuse> reuse, Witness... witnesses) {
        return OriginFinder.group(List.of(witnesses), reuse).stream().map(OriginGroup::articles).toList();
    }
}
