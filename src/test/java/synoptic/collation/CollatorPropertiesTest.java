package synoptic.collation;

import static org.assertj.core.api.Assertions.assertThat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.article.Passage;
import synoptic.encode.PairReader;
import synoptic.encode.Weights;
import synoptic.testing.BagReader;
import synoptic.testing.Stories;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/** What holds for the collation of any articles, with vectors and by words alone. */
class CollatorPropertiesTest {

    private static final int TRIES = 100;

    @Provide
    Arbitrary<List<Article>> stories() {
        return Stories.small();
    }

    @Provide
    Arbitrary<Collator> collators() {
        List<@Nullable PairReader> encoders = new ArrayList<>();
        encoders.add(null);
        encoders.add(new BagReader());
        return Arbitraries.of(encoders).map(reader -> new Collator(reader, Weights.shipped()));
    }

    @Property(tries = TRIES)
    void theOrderOfLoadingMakesNoDifference(
            @ForAll("stories") List<Article> story, @ForAll("collators") Collator collator, @ForAll Random random) {
        List<Witness> witnesses = read(story);
        List<Witness> shuffled = new ArrayList<>(witnesses);
        Collections.shuffle(shuffled, random);

        assertSame(collate(collator, witnesses), collate(collator, shuffled));
    }

    @Property(tries = TRIES)
    void namesMakeNoDifference(@ForAll("stories") List<Article> story, @ForAll("collators") Collator collator, @ForAll Random random) {
        List<String> ids = new ArrayList<>(story.stream().map(Article::id).toList());
        Collections.shuffle(ids, random);
        Map<String, String> renamed = new TreeMap<>();
        List<Article> others = new ArrayList<>();
        for (int i = 0; i < story.size(); i++) {
            renamed.put(story.get(i).id(), ids.get(i));
            others.add(withId(story.get(i), ids.get(i)));
        }

        Map<Set<Passage>, Double> links = scores(collate(collator, read(story)).links(), renamed);
        Map<Set<Passage>, Double> same = scores(collate(collator, read(others)).links(), Map.of());

        assertThat(links).isEqualTo(same);
    }

    @Property(tries = 30)
    void theNumberOfThreadsMakesNoDifference(@ForAll("stories") List<Article> story, @ForAll("collators") Collator collator) {
        List<Witness> witnesses = read(story);
        Collation here = collate(collator, witnesses);
        for (int threads : new int[]{1, 4}) {
            try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                assertSame(here, pool.submit(() -> collate(collator, witnesses)).join());
            }
        }
    }

    @Property(tries = TRIES)
    void aLinkJoinsSentencesOfTwoArticles(@ForAll("stories") List<Article> story, @ForAll("collators") Collator collator) {
        List<Witness> witnesses = read(story);
        Collation collation = collate(collator, witnesses);
        assertThat(collation.links()).doesNotHaveDuplicates().isSortedAccordingTo(
                java.util.Comparator.comparing(Link::from).thenComparing(Link::to));
        for (Link link : collation.links()) {
            assertThat(sentence(witnesses, link.from()).wordCount()).isBetween(1, 80);
            assertThat(sentence(witnesses, link.to()).wordCount()).isBetween(1, 80);
        }
    }

    @Property(tries = TRIES)
    void aLinksDifferenceCoversBothEnds(@ForAll("stories") List<Article> story, @ForAll("collators") Collator collator) {
        List<Witness> witnesses = read(story);
        for (Link link : collate(collator, witnesses).links()) {
            List<WordDifference.Step> steps = link.difference().steps();
            assertCovers(steps.stream().map(WordDifference.Step::from).toList(), sentence(witnesses, link.from()));
            assertCovers(steps.stream().map(WordDifference.Step::to).toList(), sentence(witnesses, link.to()));
        }
    }

    @Property(tries = TRIES)
    void affinitiesHaveNoDirection(@ForAll("stories") List<Article> story, @ForAll("collators") Collator collator) {
        List<Witness> witnesses = read(story);
        Affinities affinities = collate(collator, witnesses).affinities();
        for (Witness witness : witnesses) {
            for (Sentence sentence : witness.sentences()) {
                for (Affinities.Affinity affinity : affinities.of(witness.id(), sentence.index())) {
                    assertThat(affinity.score()).isBetween(0.0, 1.0);
                    assertThat(affinity.article()).isNotEqualTo(witness.id());
                    assertThat(affinities.of(affinity.article(), affinity.sentence()))
                            .anyMatch(back -> back.article().equals(witness.id()) && back.sentence() == sentence.index()
                                    && back.score() == affinity.score());
                }
            }
        }
    }

    @Property(tries = TRIES)
    void everyWitnessHasOneOrigin(@ForAll("stories") List<Article> story) {
        Collation collation = collate(new Collator(null, Weights.shipped()), read(story));
        assertThat(collation.origins().stream().flatMap(origin -> origin.articles().stream()))
                .containsExactlyInAnyOrderElementsOf(story.stream().map(Article::id).toList());
        assertThat(collation.origins()).extracting(OriginGroup::id).doesNotHaveDuplicates();
    }

    @Property(tries = TRIES)
    void reuseIsAShareOfWordsThatStandInBoth(@ForAll("stories") List<Article> story) {
        List<Witness> witnesses = read(story);
        for (Reuse reuse : collate(new Collator(null, Weights.shipped()), witnesses).reuse()) {
            assertThat(reuse.share()).isGreaterThan(0).isLessThanOrEqualTo(1);
            assertThat(reuse.runs()).isNotEmpty();
            int end = 0;
            for (Reuse.Run run : reuse.runs()) {
                assertThat(run.from().article()).isEqualTo(reuse.from());
                assertThat(run.to().article()).isEqualTo(reuse.to());
                assertThat(forms(witnesses, run.from())).isEqualTo(forms(witnesses, run.to()))
                        .hasSizeGreaterThanOrEqualTo(ReuseFinder.SHINGLE);
                assertThat(run.from().span().start()).isGreaterThanOrEqualTo(end);
                end = run.from().span().end();
            }
        }
    }

    @Property(tries = TRIES)
    void anAlignmentsStepsAscendInBothArticles(@ForAll("stories") List<Article> story, @ForAll("collators") Collator collator) {
        Collation collation = collate(collator, read(story));
        assertThat(collation.alignments()).hasSize(story.size() * (story.size() - 1) / 2);
        for (Alignment alignment : collation.alignments()) {
            List<Link> own = collation.links().stream()
                    .filter(link -> link.touches(alignment.from()) && link.touches(alignment.to()))
                    .toList();
            assertThat(alignment.steps()).allMatch(own::contains).noneMatch(alignment.moved()::contains);
            assertThat(alignment.moved()).allMatch(own::contains);
            for (int i = 1; i < alignment.steps().size(); i++) {
                Link before = alignment.steps().get(i - 1);
                Link after = alignment.steps().get(i);
                assertThat(after.from().span().start()).isGreaterThanOrEqualTo(before.from().span().start());
                assertThat(after.to().span().start()).isGreaterThanOrEqualTo(before.to().span().start());
            }
        }
    }

    private static void assertCovers(List<TextSpan> steps, Sentence sentence) {
        int end = sentence.span().start();
        for (TextSpan step : steps) {
            assertThat(sentence.span().start()).isLessThanOrEqualTo(step.start());
            assertThat(step.end()).isLessThanOrEqualTo(sentence.span().end());
            assertThat(step.start()).isGreaterThanOrEqualTo(end);
            end = step.end();
        }
        assertThat(sentence.tokens()).filteredOn(token -> !token.isMark())
                .allMatch(word -> steps.stream().anyMatch(step -> step.contains(word.span())));
    }

    private static void assertSame(Collation one, Collation other) {
        assertThat(other.links()).isEqualTo(one.links());
        assertThat(other.reuse()).isEqualTo(one.reuse());
        assertThat(other.origins()).isEqualTo(one.origins());
        assertThat(other.alignments()).isEqualTo(one.alignments());
        for (Witness witness : one.witnesses()) {
            for (Sentence sentence : witness.sentences()) {
                assertThat(other.affinities().of(witness.id(), sentence.index()))
                        .isEqualTo(one.affinities().of(witness.id(), sentence.index()));
            }
        }
    }

    private static Map<Set<Passage>, Double> scores(List<Link> links, Map<String, String> renamed) {
        return links.stream().collect(Collectors.toMap(
                link -> new TreeSet<>(List.of(renamed(link.from(), renamed), renamed(link.to(), renamed))), Link::score));
    }

    private static Passage renamed(Passage passage, Map<String, String> renamed) {
        return new Passage(renamed.getOrDefault(passage.article(), passage.article()), passage.span());
    }

    private static Article withId(Article article, String id) {
        return new Article(
                id,
                article.origin(),
                article.outlet(),
                article.headline(),
                article.byline(),
                article.dateline(),
                article.published(),
                article.language(),
                article.text(),
                article.paragraphs(),
                article.parts(),
                article.furniture());
    }

    private static List<Witness> read(List<Article> story) {
        return story.stream().map(WitnessReader::read).toList();
    }

    private static Collation collate(Collator collator, List<Witness> witnesses) {
        return collator.collate(witnesses, Corrections.NONE, done -> {}, () -> false);
    }

    private static Witness witness(List<Witness> witnesses, String id) {
        return witnesses.stream().filter(witness -> witness.id().equals(id)).findFirst().orElseThrow();
    }

    private static Sentence sentence(List<Witness> witnesses, Passage passage) {
        return witness(witnesses, passage.article()).sentences().stream()
                .filter(sentence -> sentence.span().equals(passage.span()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sentence: " + passage));
    }

    private static List<String> forms(List<Witness> witnesses, Passage passage) {
        return witness(witnesses, passage.article()).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> !token.isMark() && passage.span().contains(token.span()))
                .map(Token::form)
                .toList();
    }
}
