package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.collation.Affinities;
import synoptic.collation.Collation;
import synoptic.collation.Link;
import synoptic.collation.OriginGroup;
import synoptic.collation.Witness;
import synoptic.collation.WordDifference;
import synoptic.text.TextSpan;

class CollatedRowsTest {

    @Test
    void whatReportsTheSameStandsLevelAndTheRestBetween() {
        Collation collation = Story.bridge().collation();
        List<Article> articles = collation.witnesses().stream().map(Witness::article).toList();

        List<CollatedRows.Row> rows = CollatedRows.of(articles, collation);

        assertThat(rows).containsExactly(
                new CollatedRows.Row(List.of(List.of(0, 1), List.of(0), List.of(0)), false),
                new CollatedRows.Row(List.of(List.of(2), List.of(1), List.of(1)), true),
                new CollatedRows.Row(List.of(List.of(3, 4), List.of(), List.of()), false));
    }

    @Property(tries = 200)
    void everyParagraphStandsInOneRowInItsOrder(
            @ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> from, @ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> to) {
        Witness a = Story.plain("A", "a.txt", null, "one\ntwo\nthree\nfour\nfive\nsix\n");
        Witness b = Story.plain("B", "b.txt", null, "one\ntwo\nthree\nfour\nfive\nsix\n");
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
            TextSpan one = a.article().paragraphs().get(from.get(i));
            TextSpan other = b.article().paragraphs().get(to.get(i));
            links.add(new Link(new Passage("A", one), new Passage("B", other), 0.5, Link.Kind.REWORDED, new WordDifference(List.of())));
        }
        Collation collation = new Collation(
                List.of(a, b), links, Affinities.none(), List.of(), List.of(), List.of(new OriginGroup("o1", List.of("A", "B"), null)));

        List<CollatedRows.Row> rows = CollatedRows.of(List.of(a.article(), b.article()), collation);

        for (int column = 0; column < 2; column++) {
            int own = column;
            assertThat(rows.stream().flatMap(row -> row.cells().get(own).stream()))
                    .containsExactlyElementsOf(IntStream.range(0, 6).boxed().toList());
        }
        assertThat(rows.stream().filter(CollatedRows.Row::isLevel)).allSatisfy(row -> assertThat(links)
                .anyMatch(link -> a.article().paragraphs().indexOf(link.from().span()) == row.cells().getFirst().getFirst()
                        && b.article().paragraphs().indexOf(link.to().span()) == row.cells().getLast().getFirst()));
    }
}
