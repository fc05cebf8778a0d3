package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.article.Passage;
import synoptic.collation.Collator;
import synoptic.collation.StemWeights;
import synoptic.collation.Witness;
import synoptic.collation.WitnessReader;
import synoptic.encode.Weights;
import synoptic.testing.Articles;
import synoptic.testing.Stories;
import synoptic.text.Sentence;
import synoptic.text.Token;

/** What holds for the claims of any articles. */
class ClaimPropertiesTest {

    @Provide
    Arbitrary<List<Article>> stories() {
        return Stories.small();
    }

    @Property(tries = 100)
    void aMentionStandsInOneSentenceOnWordBorders(@ForAll("stories") List<Article> story) {
        Map<String, Witness> witnesses =
                story.stream().map(WitnessReader::read).collect(Collectors.toMap(Witness::id, Function.identity()));
        for (Claim claim : claims(story)) {
            for (Passage mention : claim.mentions()) {
                List<Token> tokens = witnesses.get(mention.article()).sentenceAt(mention.span().start()).orElseThrow().tokens();
                assertThat(tokens).anyMatch(token -> token.span().start() == mention.span().start());
                assertThat(tokens).anyMatch(token -> token.span().end() == mention.span().end());
                assertThat(tokens).filteredOn(token -> !token.isMark()).anyMatch(token -> mention.span().contains(token.span()));
            }
        }
    }

    @Property(tries = 100)
    void aStatusAgreesWithItsMentions(@ForAll("stories") List<Article> story) {
        for (Claim claim : claims(story)) {
            assertThat(claim.mentions()).isSorted().doesNotHaveDuplicates();
            assertThat(claim.confidence()).isBetween(0.0, 1.0);
            assertThat(claim.reason()).isNotBlank();
            assertThat(claim.articles().size() == 1).isEqualTo(claim.status() == Claim.Status.ONE_SOURCE);
        }
    }

    @Property(tries = 100)
    void marksOfOneArticlesOwnClaimsDoNotOverlap(@ForAll("stories") List<Article> story) {
        List<Passage> marks = claims(story).stream()
                .filter(claim -> claim.status() == Claim.Status.ONE_SOURCE)
                .flatMap(claim -> claim.mentions().stream())
                .sorted()
                .toList();
        for (int i = 1; i < marks.size(); i++) {
            assertThat(marks.get(i - 1).overlaps(marks.get(i))).as("%s and %s", marks.get(i - 1), marks.get(i)).isFalse();
        }
    }

    @Property(tries = 100)
    void whatACopyHasTooIsNotOnlyHere(@ForAll("stories") List<Article> story) {
        Article original = story.getFirst();
        List<Article> withCopy = new ArrayList<>(story);
        withCopy.add(Articles.of("Z", original.text().split("\n\n", -1)));
        Witness witness = WitnessReader.read(original);
        assertThat(claims(withCopy)).filteredOn(claim -> claim.status() == Claim.Status.ONE_SOURCE)
                .flatExtracting(Claim::mentions)
                .filteredOn(mention -> mention.article().equals(original.id()))
                // A sentence of a word or two may mean anything.
                .noneMatch(mention -> tellingWords(witness.sentenceAt(mention.span().start()).orElseThrow()) >= 5);
    }

    private static long tellingWords(Sentence sentence) {
        return sentence.tokens().stream().filter(StemWeights::isTelling).map(Token::stem).distinct().count();
    }

    @Property(tries = 100)
    void theOrderOfLoadingMakesNoDifference(@ForAll("stories") List<Article> story, @ForAll Random random) {
        List<Article> shuffled = new ArrayList<>(story);
        Collections.shuffle(shuffled, random);
        assertThat(withoutNumbers(claims(shuffled))).isEqualTo(withoutNumbers(claims(story)));
    }

    /** All of a claim but its number, which follows the order of loading. */
    private static Set<Claim> withoutNumbers(List<Claim> claims) {
        return claims.stream()
                .map(claim -> new Claim(
                        "",
                        claim.kind(),
                        claim.status(),
                        claim.mentions(),
                        claim.confidence(),
                        claim.reason(),
                        claim.nearest(),
                        claim.attribution()))
                .collect(Collectors.toSet());
    }

    private static List<Claim> claims(List<Article> story) {
        return ClaimAnalyzer.analyze(
                new Collator(null, Weights.shipped()).collate(story.stream().map(WitnessReader::read).toList(), Corrections.NONE,
                        done -> {}, () -> false),
                Weights.shipped(), Corrections.NONE,
                () -> false);
    }
}
