package synoptic.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import synoptic.article.Corrections;
import synoptic.article.Furniture;
import synoptic.article.Passage;
import synoptic.encode.Weights;
import synoptic.testing.Articles;
import synoptic.text.Sentence;

class CollatorTest {

    private static final String[] FERRY = {
        "The car ferry Marianne Holt ran into a pier of the Harbour Bridge on Wednesday morning, injuring 14 people.",
        "Repairs are expected to cost £8.5m. \"This town will not be paying for it,\" said Marcus Oyelaran, the council leader.",
        "Sunita Rao, who runs the bakery beside the toll booths, had sold four loaves by ten o'clock.",
        "The council has opened a helpline, which took 870 calls in its first day.",
    };

    private static final String[] CHESS = {
        "A teenager from Madras has won the national chess championship after a final of nine hours.",
        "Her opponent, twice world champion, resigned when his queen was trapped in a corner.",
        "Organisers will hold next year's tournament in a larger hall by the river.",
    };

    private final Collator collator = new Collator(null, Weights.shipped());

    @Test
    void theSameArticleTwiceIsLinkedSentenceBySentence() {
        Witness a = Articles.witness("A", FERRY);
        Witness b = Articles.witness("B", FERRY);
        Collation collation = collate(a, b);
        for (Sentence sentence : a.sentences()) {
            assertThat(collation.links())
                    .filteredOn(link -> link.kind() == Link.Kind.VERBATIM)
                    .extracting(Link::from, Link::to)
                    .contains(org.assertj.core.api.Assertions.tuple(
                            new Passage("A", sentence.span()), new Passage("B", sentence.span())));
        }
        assertThat(collation.origins()).singleElement().extracting(OriginGroup::articles).isEqualTo(List.of("A", "B"));
        assertThat(collation.reuse()).extracting(Reuse::share).containsExactly(1.0, 1.0);
    }

    @Test
    void theSameSentenceIsLinkedHoweverShortTheStory() {
        assertThat(collate(Articles.witness("A", FERRY[0]), Articles.witness("B", FERRY[0])).links()).singleElement()
                .extracting(Link::kind).isEqualTo(Link.Kind.VERBATIM);
    }

    @Test
    void articlesOnDifferentThingsHaveNothingInCommon() {
        Collation collation = collate(Articles.witness("A", FERRY), Articles.witness("B", CHESS));
        assertThat(collation.links()).extracting(Link::kind).doesNotContain(Link.Kind.VERBATIM, Link.Kind.REWORDED);
        assertThat(collation.reuse()).isEmpty();
        assertThat(collation.origins()).hasSize(2);
    }

    @Test
    void aReorderedArticleIsLinkedAllTheSame() {
        Witness a = Articles.witness("A", FERRY);
        Witness b = Articles.witness("B", FERRY[3], FERRY[2], FERRY[0], FERRY[1]);
        Collation collation = collate(a, b);
        Passage loavesHere = Articles.passage(a, FERRY[2]);
        Passage loavesThere = Articles.passage(b, FERRY[2]);
        assertThat(collation.linksAt(loavesHere)).extracting(Link::to).contains(loavesThere);
        assertThat(collation.alignments().getFirst().moved()).isNotEmpty();
    }

    @Test
    void oneSentenceMayBeLinkedWithSeveral() {
        Witness a = Articles.witness("A", FERRY);
        Witness b = Articles.witness("B", FERRY);
        Witness c = Articles.witness("C", FERRY);
        Passage helpline = Articles.passage(b, FERRY[3]);
        assertThat(collate(a, b, c).linksAt(helpline)).extracting(link -> link.otherEnd("B").article()).contains("A", "C");
    }

    @Test
    void furnitureIsLinkedWithNothing() {
        String appeal = "Independent reporting costs money, so please support our newsroom with a subscription from $4 a week.";
        Witness a = Articles.article("A").paragraph(String.join(" ", FERRY)).furniture(Furniture.Kind.SUBSCRIPTION, appeal).read();
        Witness b = Articles.article("B").paragraph(String.join(" ", FERRY)).furniture(Furniture.Kind.SUBSCRIPTION, appeal).read();
        Collation collation = collate(a, b);
        assertThat(collation.linksAt(Articles.passage(a, appeal))).isEmpty();
        assertThat(collation.links()).isNotEmpty();
    }

    @Test
    void noEndOfALinkIsLongerThanEightyWords() {
        String endless = FERRY[0].replace(".", ", ") + "while " + String.join(" and ", FERRY).replace(".", "").repeat(3) + ".";
        Witness a = Articles.witness("A", endless);
        Witness b = Articles.witness("B", endless);
        Collation collation = collate(a, b);
        assertThat(collation.links()).isNotEmpty();
        for (Link link : collation.links()) {
            assertThat(a.sentenceAt(link.from().span().start()).orElseThrow().wordCount()).isBetween(1, 80);
            assertThat(b.sentenceAt(link.to().span().start()).orElseThrow().wordCount()).isBetween(1, 80);
        }
    }

    @Test
    void noneOneOrEmptyArticlesHaveNoLinks() {
        assertThat(collate().links()).isEmpty();
        assertThat(collate(Articles.witness("A", FERRY)).links()).isEmpty();
        assertThat(collate(Articles.witness("A", FERRY), Articles.witness("B"), Articles.witness("C", "…")).links()).isEmpty();
        assertThat(collate(Articles.witness("A", FERRY)).origins()).hasSize(1);
    }

    @Test
    void progressRisesToOne() {
        List<Double> told = new ArrayList<>();
        collator.collate(List.of(Articles.witness("A", FERRY), Articles.witness("B", CHESS)), Corrections.NONE, told::add, () -> false);
        assertThat(told).isSorted().allMatch(done -> done >= 0 && done <= 1).endsWith(1.0);
    }

    @Test
    void endsWhereTheResultIsNoLongerWanted() {
        List<Witness> witnesses = List.of(Articles.witness("A", FERRY), Articles.witness("B", CHESS));
        assertThatThrownBy(() -> collator.collate(witnesses, Corrections.NONE, done -> {}, () -> true))
                .isInstanceOf(CancellationException.class);
    }

    private Collation collate(Witness... witnesses) {
        return collator.collate(List.of(witnesses), Corrections.NONE, done -> {}, () -> false);
    }
}
