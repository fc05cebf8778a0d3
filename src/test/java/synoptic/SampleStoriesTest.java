package synoptic;

import static org.assertj.core.api.Assertions.assertThat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.collation.Link;
import synoptic.collation.OriginGroup;
import synoptic.collation.Witness;
import synoptic.comparison.Comparison;
import synoptic.comparison.ComparisonMonitor;
import synoptic.comparison.ComparisonService;
import synoptic.encode.OnnxPairReader;
import synoptic.encode.ReaderUnavailableException;
import synoptic.ingest.Source;
import synoptic.ingest.SourceLoader;
import synoptic.ingest.UnreadableSourceException;
import synoptic.text.Token;

/** What a reader is promised about the stories that come with Synoptic, read and compared as the program does it. */
class SampleStoriesTest {

    private static final Map<String, Comparison> STORIES = new HashMap<>();

    @BeforeAll
    static void compare() throws ReaderUnavailableException, UnreadableSourceException {
        try (OnnxPairReader encoder = OnnxPairReader.load()) {
            ComparisonService service = new ComparisonService(() -> encoder);
            for (String story : List.of("pyongyang-visit", "harbour-bridge")) {
                STORIES.put(story, service.compare(load(Path.of("sample-articles", story)), Corrections.NONE, ComparisonMonitor.none()));
            }
        }
    }

    private static List<Article> load(Path folder) throws UnreadableSourceException {
        SourceLoader loader = new SourceLoader();
        List<Article> articles = new ArrayList<>();
        for (Source source : loader.expand(folder)) {
            articles.add(loader.load(String.valueOf((char) ('A' + articles.size())), source));
        }
        return articles;
    }

    private final Comparison visit = STORIES.get("pyongyang-visit");
    private final Comparison bridge = STORIES.get("harbour-bridge");

    @Test
    void onlyHanbitReportsElevenThousandContainers() {
        Witness hanbit = witness(visit, "hanbit");
        assertThat(mentioning(visit, hanbit, "11,000")).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.status()).isEqualTo(Claim.Status.ONE_SOURCE);
            assertThat(claim.kind()).isEqualTo(Claim.Kind.FIGURE);
            assertThat(wordCount(hanbit, claim.mentions().getFirst())).isLessThanOrEqualTo(16);
            assertThat(visit.witnesses()).filteredOn(witness -> !witness.equals(hanbit))
                    .anyMatch(other -> claim.reason().contains(other.article().displayName()));
        });
    }

    @Test
    void theTwoOutletsWithOneAgencysCopyAreLinkedVerbatimAndShareAnOrigin() {
        Witness daily = witness(visit, "southern");
        Witness monitor = witness(visit, "aegean");
        assertThat(visit.collation().links())
                .filteredOn(link -> link.touches(daily.id()) && link.touches(monitor.id()))
                .extracting(Link::kind).contains(Link.Kind.VERBATIM);
        assertThat(visit.collation().origins()).hasSize(4)
                .filteredOn(origin -> origin.articles().size() > 1).singleElement()
                .extracting(OriginGroup::articles).isEqualTo(List.of(daily.id(), monitor.id()).stream().sorted().toList());
    }

    /** Even the outlet whose text is all but wholly the agency's: what it adds to a sentence taken over is noticed. */
    @Test
    void everyOutletStatesSomethingOfItsOwn() {
        for (Comparison story : STORIES.values()) {
            for (Witness witness : story.witnesses()) {
                assertThat(story.claims()).as(witness.article().displayName())
                        .anyMatch(claim -> claim.status() == Claim.Status.ONE_SOURCE && claim.articles().contains(witness.id()));
                assertThat(story.onlyHereShare(witness.id())).isBetween(0.01, 0.9);
            }
        }
    }

    @Test
    void whatIsAddedToAgencyCopyIsNoticed() {
        Witness daily = witness(visit, "southern");
        assertThat(mentioning(visit, daily, "irrational as that may seem to some"))
                .anyMatch(claim -> claim.status() == Claim.Status.ONE_SOURCE);
    }

    @Test
    void theDayOfArrivalIsTheOneConflictOfTheVisit() {
        assertThat(visit.claims()).filteredOn(claim -> claim.status() == Claim.Status.CONFLICTING).singleElement().satisfies(claim -> {
            assertThat(claim.kind()).isEqualTo(Claim.Kind.DATE);
            assertThat(claim.reason()).contains("Tuesday", "Wednesday");
        });
    }

    @Test
    void theNumberOfTheInjuredIsTheOneConflictOfTheCollision() {
        assertThat(bridge.claims()).filteredOn(claim -> claim.status() == Claim.Status.CONFLICTING).singleElement().satisfies(claim -> {
            assertThat(claim.kind()).isEqualTo(Claim.Kind.FIGURE);
            assertThat(claim.reason()).contains("Seventeen", "14");
        });
    }

    @Test
    void whatAllOutletsReportIsLinked() {
        Witness hanbit = witness(visit, "hanbit");
        Passage trip = passage(hanbit, "The trip, Putin's first to the North in 24 years");
        assertThat(visit.collation().linksAt(trip)).isNotEmpty();
    }

    @Test
    void figuresThatAreOnlyRoundedDoNotConflict() {
        Witness courier = witness(bridge, "courier");
        assertThat(mentioning(bridge, courier, "60,212")).noneMatch(claim -> claim.status() == Claim.Status.CONFLICTING);
        assertThat(mentioning(bridge, courier, "8.5m")).noneMatch(claim -> claim.status() == Claim.Status.CONFLICTING);
        assertThat(mentioning(bridge, courier, "at least six weeks")).noneMatch(claim -> claim.status() == Claim.Status.CONFLICTING);
    }

    @Test
    void noMoreThanThreePassagesOfAnArticleAreNamedAsNearest() {
        List<Long> counts = visit.claims().stream()
                .flatMap(claim -> claim.nearest().stream()
                        .collect(Collectors.groupingBy(near -> near.passage().article(), Collectors.counting()))
                        .values().stream())
                .toList();
        assertThat(counts).contains(3L).allMatch(count -> count <= 3);
    }

    @Test
    void everyStoryHasAnOriginForEachOfItsOwnReporters() {
        assertThat(bridge.collation().origins()).hasSize(3);
    }

    @Test
    void noLinkIsLongerThanCanBeShownBesideAnother() {
        for (Comparison story : STORIES.values()) {
            for (Link link : story.collation().links()) {
                assertThat(wordCount(byId(story, link.from().article()), link.from())).isBetween(1L, 80L);
                assertThat(wordCount(byId(story, link.to().article()), link.to())).isBetween(1L, 80L);
            }
        }
    }

    private static List<Claim> mentioning(Comparison story, Witness witness, String words) {
        Passage place = passage(witness, words);
        return story.claims().stream().filter(claim -> claim.mentions().stream().anyMatch(place::overlaps)).toList();
    }

    private static Passage passage(Witness witness, String words) {
        return synoptic.testing.Articles.passage(witness, words);
    }

    private static long wordCount(Witness witness, Passage passage) {
        return witness.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> passage.span().contains(token.span()))
                .filter(token -> !token.isMark())
                .map(Token::span)
                .count();
    }

    private static Witness witness(Comparison story, String file) {
        return story.witnesses().stream().filter(witness -> isFrom(witness, file)).findFirst().orElseThrow();
    }

    private static boolean isFrom(Witness witness, String file) {
        return witness.article().origin().name().contains(file);
    }

    private static Witness byId(Comparison story, String id) {
        return story.witnesses().stream().filter(witness -> witness.id().equals(id)).findFirst().orElseThrow();
    }
}
