package synoptic.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.claim.Claim;
import synoptic.testing.Articles;
import synoptic.testing.BagReader;
import synoptic.text.TextSpan;

class CorrectionsTest {

    private static final Article FERRY = Articles.of(
            "A",
            "The car ferry ran into a pier of the Harbour Bridge on Wednesday morning, injuring 14 people.",
            "The mayor had a change of heart and let the night market stay open.");

    private static final Article RADIO = Articles.of(
            "B",
            "The car ferry ran into a pier of the Harbour Bridge on Wednesday morning, injuring 17 people.",
            "City hall reversed its ruling on stalls that trade after dark.");

    private static final Article PAPER = Articles.of(
            "C",
            "The car ferry ran into a pier of the Harbour Bridge on Wednesday morning, injuring 14 people.",
            "A bakery beside the toll booths had sold forty loaves by ten o'clock.");

    private static final List<Article> ARTICLES = List.of(FERRY, RADIO, PAPER);

    private final ComparisonService service = new ComparisonService(BagReader::new);

    private static Passage at(Article article, String words) {
        int start = article.text().indexOf(words);
        assertThat(start).isNotNegative();
        return new Passage(article.id(), new TextSpan(start, start + words.length()));
    }

    private Comparison compare(Pin... pins) {
        return service.compare(ARTICLES, new Corrections(List.of(pins), List.of()), ComparisonMonitor.none());
    }

    private static Stream<Claim> claimsAt(Comparison comparison, Passage passage, Claim.Status status) {
        return comparison.claims().stream()
                .filter(claim -> claim.status() == status && claim.mentions().stream().anyMatch(passage::overlaps));
    }

    private static boolean areLinked(Comparison comparison, Passage one, Passage other) {
        return comparison.collation().links().stream()
                .anyMatch(link -> new Pin(link.from(), link.to(), Pin.Kind.MATCH).touches(one, other));
    }

    @Test
    void sentencesThatTheReaderMatchesAreLinked() {
        Passage market = at(FERRY, "The mayor had a change of heart and let the night market stay open.");
        Passage stalls = at(RADIO, "City hall reversed its ruling on stalls that trade after dark.");
        assertThat(areLinked(compare(), market, stalls)).isFalse();

        Comparison corrected = compare(new Pin(stalls, market, Pin.Kind.MATCH));

        assertThat(areLinked(corrected, market, stalls)).isTrue();
        assertThat(claimsAt(corrected, market, Claim.Status.SHARED)).anySatisfy(claim -> {
            assertThat(claim.mentions()).contains(market, stalls);
            assertThat(claim.reason()).startsWith("You said");
        });
    }

    @Test
    void wordsThatTheReaderFoundElsewhereAreNoLongerOnlyHere() {
        Claim alone = claimsAt(compare(), at(FERRY, "night market"), Claim.Status.ONE_SOURCE).findFirst().orElseThrow();
        Passage words = alone.mentions().getFirst();

        Comparison corrected = compare(new Pin(words, at(RADIO, "stalls that trade after dark"), Pin.Kind.MATCH));

        assertThat(claimsAt(corrected, words, Claim.Status.ONE_SOURCE)).isEmpty();
        assertThat(claimsAt(corrected, words, Claim.Status.SHARED)).isNotEmpty();
    }

    @Test
    void passagesThatDoNotMatchArePartedAndStayWithTheOthers() {
        Passage ferry = at(FERRY, "The car ferry ran into a pier");
        Passage radio = at(RADIO, "The car ferry ran into a pier");
        Passage paper = at(PAPER, "The car ferry ran into a pier");
        assertThat(areLinked(compare(), ferry, radio)).isTrue();

        Comparison corrected = compare(new Pin(ferry, radio, Pin.Kind.NO_MATCH));

        assertThat(areLinked(corrected, ferry, radio)).isFalse();
        assertThat(areLinked(corrected, ferry, paper)).isTrue();
        assertThat(corrected.claims())
                .noneMatch(claim -> claim.mentions().stream().anyMatch(ferry::overlaps)
                        && claim.mentions().stream().anyMatch(radio::overlaps));
    }

    @Test
    void aConflictThatTheReaderDoesNotSeeIsGone() {
        Passage fourteen = at(FERRY, "14 people");
        Passage seventeen = at(RADIO, "17 people");
        assertThat(claimsAt(compare(), seventeen, Claim.Status.CONFLICTING)).isNotEmpty();

        Comparison corrected = compare(
                new Pin(fourteen, seventeen, Pin.Kind.NO_MATCH), new Pin(seventeen, at(PAPER, "14 people"), Pin.Kind.NO_MATCH));

        assertThat(claimsAt(corrected, seventeen, Claim.Status.CONFLICTING)).isEmpty();
    }

    @Test
    void aConflictThatTheReaderSeesIsAnnounced() {
        Passage loaves = at(PAPER, "sold forty loaves");
        Passage market = at(FERRY, "let the night market stay open");

        Comparison corrected = compare(new Pin(loaves, market, Pin.Kind.CONFLICT));

        assertThat(claimsAt(corrected, loaves, Claim.Status.CONFLICTING)).singleElement()
                .satisfies(claim -> assertThat(claim.mentions()).containsExactly(market, loaves));
        assertThat(corrected.annotations("C")).anyMatch(mark -> mark instanceof Annotation.Conflict && mark.span().equals(loaves.span()));
    }

    @Test
    void correctionsHoldWhateverTheOrderAndWaitForArticlesThatAreClosed() {
        Pin pin = new Pin(at(RADIO, "stalls that trade"), at(FERRY, "the night market"), Pin.Kind.MATCH);
        Corrections corrections = new Corrections(List.of(pin), List.of());

        Comparison other = service.compare(List.of(PAPER, RADIO, FERRY), corrections, ComparisonMonitor.none());
        assertThat(areLinked(other, pin.from(), pin.to())).isTrue();
        assertThat(other.collation().links()).isEqualTo(compare(pin).collation().links());

        Comparison without = service.compare(List.of(FERRY, PAPER), corrections, ComparisonMonitor.none());
        assertThat(without.claims()).isEqualTo(service.compare(List.of(FERRY, PAPER), Corrections.NONE, ComparisonMonitor.none()).claims());
    }

    @Test
    void whatTheReaderRejectsIsListedAndNotMarked() {
        Claim alone = claimsAt(compare(), at(PAPER, "forty loaves"), Claim.Status.ONE_SOURCE).findFirst().orElseThrow();
        Passage words = alone.mentions().getFirst();
        Corrections corrections = new Corrections(List.of(), List.of(words));

        Comparison corrected = service.compare(ARTICLES, corrections, ComparisonMonitor.none());

        assertThat(corrected.claims()).contains(alone);
        assertThat(corrected.annotations("C")).noneMatch(mark -> mark instanceof Annotation.OnlyHere && mark.span().equals(words.span()));
    }
}
