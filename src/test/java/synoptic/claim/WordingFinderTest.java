package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.collation.Affinities;
import synoptic.collation.Collation;
import synoptic.collation.Link;
import synoptic.collation.Witness;
import synoptic.collation.WordDiffer;
import synoptic.testing.Articles;
import synoptic.text.Sentence;

class WordingFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Soldiers of the regime took the town on Monday.    | On Monday the town was taken by the government.     | regime    | government
            Troops fought militants near the northern border.  | Near the border in the north, troops fought rebels. | militants | rebels
            He spent the campaign cash on personal items.      | He spent the campaign funds on personal items.      | cash      | funds
            It sided with pariah states against the others.    | It sided with isolated countries against the rest.  | pariah states | isolated countries
            """)
    void findsOtherWordsForTheSameThing(String one, String other, String here, String there) {
        assertThat(find(one, other)).singleElement().satisfies(difference -> {
            assertThat(difference.variants()).extracting(WordingDifference.Variant::words).containsExactly(here, there);
            assertThat(difference.reason()).isEqualTo("Paper A says “" + here + "”, Paper B “" + there + "”.");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council closed the bridge in Leon on Monday.      | The council closed the bridge in Oslo on Monday.
            The council closed the bridge for 14 weeks in winter. | The council closed the bridge for 15 weeks in winter.
            The council began to close the old bridge slowly.     | The council plans to shut the old bridge slowly.
            She said “the regime must go at last” in the town.    | She said “the government must go at last” in the town.
            The regime and the government both kept quiet.        | The government and the regime said nothing.
            """)
    void takesNoNameFigureVerbOrQuotedWordForOne(String one, String other) {
        assertThat(find(one, other)).isEmpty();
    }

    @Test
    void wordsThatBothArticlesUseTellNothing() {
        assertThat(find("He spent the campaign cash on personal items. Nobody saw the funds again.",
                "He spent the campaign funds on personal items."))
                .isEmpty();
    }

    @Test
    void anUnsureLinkTellsNothing() {
        assertThat(find(0.4, "He spent the campaign cash on personal items.", "He spent the campaign funds on personal items.")).isEmpty();
    }

    private static List<WordingDifference> find(String one, String other) {
        return find(0.9, one, other);
    }

    private static List<WordingDifference> find(double score, String one, String other) {
        Witness a = witness("A", one);
        Witness b = witness("B", other);
        Sentence from = a.sentences().getFirst();
        Sentence to = b.sentences().getFirst();
        Link link = new Link(new Passage("A", from.span()), new Passage("B", to.span()), score, Link.Kind.PARAPHRASE,
                WordDiffer.compare(from.tokens(), to.tokens()));
        return WordingFinder.find(
                new Collation(List.of(a, b), List.of(link), Affinities.none(), List.of(), List.of(), List.of()), () -> false);
    }

    private static Witness witness(String id, String text) {
        Article article = Articles.article(id).outlet("Paper " + id).paragraph(text).build();
        return synoptic.collation.WitnessReader.read(article);
    }
}
