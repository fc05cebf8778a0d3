package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.article.Corrections;
import synoptic.article.Emendations;
import synoptic.article.Furniture;
import synoptic.collation.Collator;
import synoptic.collation.Witness;
import synoptic.collation.WitnessReader;
import synoptic.testing.Articles;

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

    private static List<Claim> claims(Witness... witnesses) {
        return ClaimAnalyzer.analyze(new Collator(null).collate(List.of(witnesses), Corrections.NONE, done -> {
        }, () -> false), Corrections.NONE, () -> false);
    }

    private String words(Claim claim) {
        Witness witness = claim.mentions().getFirst().article().equals("A") ? courier : ledger;
        return witness.words(claim.mentions().getFirst().span());
    }
}
