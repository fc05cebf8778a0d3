package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.article.Corrections;
import synoptic.article.Emendations;
import synoptic.article.Furniture;
import synoptic.article.Passage;
import synoptic.collation.Collator;
import synoptic.collation.Witness;
import synoptic.collation.WitnessReader;
import synoptic.encode.Weights;
import synoptic.testing.Articles;
import synoptic.text.TextSpan;

class AsideMatchesTest {

    private final Witness courier = Articles.article("A").outlet("Courier")
            .paragraph("The ferry rammed the harbour bridge on Wednesday. Divers recovered 14 crates of fireworks from the channel.")
            .read();

    private final Witness ledger = Articles.article("B").outlet("Ledger")
            .paragraph("The ferry rammed the harbour bridge on Wednesday. Nobody was hurt.")
            .furniture(Furniture.Kind.OTHER,
                    "Divers with some of the 14 crates of fireworks they recovered from the channel. Picture: A. Doe")
            .read();

    @Test
    void whatIsOnlyHereButForAPartSetAsideSaysSo() {
        List<Claim> told = AsideMatches.told(claims(courier, ledger), List.of(courier, ledger));
        assertThat(told).filteredOn(claim -> words(claim).contains("fireworks") || words(claim).contains("14")).isNotEmpty()
                .allSatisfy(claim -> {
                    assertThat(claim.status()).isEqualTo(Claim.Status.ONE_SOURCE);
                    assertThat(claim.reason()).contains("a part of Ledger that was set aside says something alike: “Divers with some");
                    assertThat(claim.nearest().getFirst().passage().article()).isEqualTo("B");
                });
        assertThat(told).filteredOn(claim -> words(claim).contains("Nobody")).noneMatch(claim -> claim.reason().contains("set aside"));
    }

    @Test
    void nothingIsSaidOnceThePartIsRestored() {
        Witness restored = WitnessReader.read(
                Emendations.NONE.restoring(ledger.article().furniture().getFirst().span()).applyTo(ledger.article()));
        List<Claim> claims = claims(courier, restored);
        assertThat(AsideMatches.told(claims, List.of(courier, restored))).isEqualTo(claims);
    }

    @Test
    void wordsThatStandInARemovedPartAreFoundOnceAnArticle() {
        assertThat(removed("Related: north ships more than 11,000 containers of shells")).containsExactly("B");
        assertThat(removed(
                "Related: north ships more than 11,000 containers of shells",
                "The north shipped more than 11,000 containers of shells: see our pictures")).containsExactly("B");
    }

    @Test
    void someOfTheWordsAreNotEnough() {
        assertThat(removed("Related: north ships 11,000 boxes")).isEmpty();
    }

    @Test
    void theComparedPartIsNoRemovedPart() {
        Witness b = Articles.article("B").outlet("Ledger").paragraph("The north ships more than 11,000 containers of shells.").read();
        assertThat(nearest(b)).isEmpty();
    }

    @Test
    void aSentenceWithoutSpacesIsShownInPart() {
        Witness b = Articles.article("B").outlet("Ledger").paragraph("Something else happened.")
                .furniture(Furniture.Kind.OTHER, "more than 11,000 containers of shells" + "据报道".repeat(60)).read();
        assertThat(told(b).reason()).contains("more than 11,000 containers").contains(" …”").hasSizeLessThan(400);
    }

    private static List<String> removed(String... lines) {
        Articles.Builder b = Articles.article("B").outlet("Ledger").paragraph("Something else happened.");
        for (String line : lines) {
            b = b.furniture(Furniture.Kind.OTHER, line);
        }
        return nearest(b.read());
    }

    private static List<String> nearest(Witness other) {
        return told(other).nearest().stream().map(near -> near.passage().article()).toList();
    }

    /** A claim of A, once it is known what was taken out of B. */
    private static Claim told(Witness other) {
        String words = "more than 11,000 containers of shells";
        Witness a = Articles.article("A").outlet("Courier").paragraph("It ships " + words + " north.").read();
        int start = a.article().text().indexOf(words);
        Passage mention = new Passage("A", new TextSpan(start, start + words.length()));
        Claim claim = new Claim("c1", Claim.Kind.FIGURE, Claim.Status.ONE_SOURCE, List.of(mention), 0.9, "Not found.", List.of(), null);
        return AsideMatches.told(List.of(claim), List.of(a, other)).getFirst();
    }

    private static List<Claim> claims(Witness... witnesses) {
        return ClaimAnalyzer.analyze(new Collator(null, Weights.shipped()).collate(List.of(witnesses), Corrections.NONE, done -> {
        }, () -> false), Weights.shipped(), Corrections.NONE, () -> false);
    }

    private String words(Claim claim) {
        Witness witness = claim.mentions().getFirst().article().equals("A") ? courier : ledger;
        return witness.words(claim.mentions().getFirst().span());
    }
}
