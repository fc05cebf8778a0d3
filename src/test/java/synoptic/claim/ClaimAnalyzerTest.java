package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;
import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.article.Passage;
import synoptic.collation.Collation;
import synoptic.collation.Collator;
import synoptic.collation.WitnessReader;
import synoptic.encode.Weights;
import synoptic.testing.Articles;

/** What becomes of a small story, by words alone. */
class ClaimAnalyzerTest {

    private static final String COLLISION = "The car ferry Marianne Holt ran into a pier of the Harbour Bridge on Wednesday morning.";
    private static final String REPAIRS = "The council expects that repairs of the damaged pier will take at least six weeks.";
    private static final String ENGINEER =
            "Ingrid Vale, the council's chief engineer, said nobody would drive across before her team knew more.";
    private static final String APOLOGY = "Holt Line, which owns the ferry, apologised and promised to work with the investigators.";
    private static final String BAKERY = "Sunita Rao, who runs a bakery beside the toll booths, had sold four loaves by ten o'clock.";

    private final Article courier = Articles.article("A").outlet("The Courier")
            .paragraph(COLLISION).paragraph(REPAIRS).paragraph(ENGINEER).paragraph(BAKERY).build();
    private final Article radio = Articles.article("B").outlet("Breakwater Radio")
            .paragraph(COLLISION).paragraph(ENGINEER).paragraph(APOLOGY).build();
    private final Article ledger = Articles.article("C").outlet("The Ledger")
            .paragraph(COLLISION).paragraph(REPAIRS).paragraph(ENGINEER).paragraph(APOLOGY).build();

    @Test
    void whatOneArticleAloneStatesIsOneSource() {
        List<Claim> claims = claims(courier, radio, ledger);
        assertThat(claims).filteredOn(claim -> claim.status() == Claim.Status.ONE_SOURCE).isNotEmpty()
                .allSatisfy(claim -> {
                    assertThat(claim.articles()).containsExactly("A");
                    assertThat(BAKERY).contains(words(courier, claim));
                    assertThat(claim.reason()).startsWith("Not found in the other two articles.");
                    assertThat(claim.confidence()).isBetween(0.0, 1.0);
                });
    }

    @Test
    void aReasonTellsOfArticlesInOtherLanguages() {
        Article spanish = Articles.article("C").outlet("El Faro").language("es")
                .paragraph("El transbordador Marianne Holt chocó contra un pilar del puente; 34 personas resultaron heridas.").build();
        Article french = Articles.article("D").outlet("Le Quai").language("fr")
                .paragraph("Le bac Marianne Holt a heurté une pile du pont ; 34 personnes ont été blessées.").build();
        assertThat(reasons(claims(courier, radio, spanish), "A")).isNotEmpty()
                .allSatisfy(reason -> assertThat(reason).startsWith("Not found in the other two articles;"
                        + " one of them is in another language and was compared by figures and names alone."));
        assertThat(reasons(claims(courier, spanish, french), "C")).isNotEmpty()
                .allSatisfy(reason -> assertThat(reason).startsWith("Not found in the other two articles;"
                        + " they are in other languages and were compared by figures and names alone.")
                        .doesNotContain("without this"));
        assertThat(reasons(claims(spanish, french), "C")).isNotEmpty()
                .allSatisfy(reason -> assertThat(reason).startsWith("Not found in the other article;"
                        + " it is in another language and was compared by figures and names alone."));
    }

    private static List<String> reasons(List<Claim> claims, String article) {
        return claims.stream()
                .filter(claim -> claim.status() == Claim.Status.ONE_SOURCE && claim.articles().equals(List.of(article)))
                .map(Claim::reason)
                .toList();
    }

    @Test
    void whatSeveralStateIsShared() {
        assertThat(claims(courier, radio, ledger)).filteredOn(claim -> claim.status() == Claim.Status.SHARED)
                .extracting(Claim::articles)
                .contains(List.of("A", "B", "C"), List.of("A", "C"), List.of("B", "C"));
        assertThat(claims(courier, radio, ledger)).extracting(Claim::reason)
                .contains("All three articles report it, from one origin.", "Reported by The Courier, The Ledger, from one origin.");
    }

    @Test
    void whatArticlesOfTheirOwnReportHasAsManyOrigins() {
        Article own = Articles.article("B").outlet("Breakwater Radio")
                .paragraph("A chess final ended in a draw after nine hours, to the surprise of nobody who plays.")
                .paragraph("On Wednesday morning the ferry Marianne Holt struck a pier of the Harbour Bridge.")
                .paragraph("Growers in the valley expect a harvest of apples and pears such as they have not had in years.").build();
        assertThat(claims(courier, own)).extracting(Claim::reason).contains("Both articles report it.");
    }

    @Test
    void figuresThatCannotBothHoldConflict() {
        Article one = Articles.article("A").outlet("The Courier").paragraph(COLLISION).paragraph(ENGINEER).paragraph(APOLOGY)
                .paragraph("The collision on the Harbour Bridge injured 14 people, the ambulance service said.").build();
        Article other = Articles.article("B").outlet("Breakwater Radio").paragraph(COLLISION).paragraph(BAKERY).paragraph(REPAIRS)
                .paragraph("The collision on the Harbour Bridge injured 17 people, the ambulance service said.").build();
        List<Claim> claims = claims(one, other);
        assertThat(claims).filteredOn(claim -> claim.status() == Claim.Status.CONFLICTING).singleElement().satisfies(claim -> {
            assertThat(claim.kind()).isEqualTo(Claim.Kind.FIGURE);
            assertThat(claim.articles()).containsExactly("A", "B");
            assertThat(claim.reason()).contains("The Courier", "14", "Breakwater Radio", "17", "The collision on the Harbour Bridge");
        });
        assertThat(claims).filteredOn(claim -> claim.status() == Claim.Status.SHARED).extracting(Claim::reason)
                .contains("Both articles report it, from one origin. They disagree about a value in it: that is a claim of its own.",
                        "Both articles report it, from one origin.");
        assertThat(claims).filteredOn(claim -> claim.status() == Claim.Status.ONE_SOURCE)
                .noneMatch(claim -> claim.mentions().getFirst().overlaps(
                        new Passage("A", Articles.span(one.text(), "14 people"))));
    }

    @Test
    void theSameFigureInOtherWordsIsShared() {
        List<Claim> claims = claims(
                withLine("A", "Repairs to the bridge are expected to cost £8.5m, the council said."),
                withLine("B", "Mending the bridge will take £8.5 million."));
        assertThat(claims).filteredOn(claim -> claim.kind() == Claim.Kind.FIGURE).singleElement().satisfies(claim -> {
            assertThat(claim.status()).isEqualTo(Claim.Status.SHARED);
            assertThat(claim.articles()).containsExactly("A", "B");
            assertThat(claim.reason()).isEqualTo("The same figure in other words. A: “£8.5m”; B: “£8.5 million”.");
        });
    }

    @Test
    void figuresThatOnlyFitEachOtherAreNotCalledTheSame() {
        assertThat(claims(
                withLine("A", "At least 28 people were treated in hospital after the collision, the council said."),
                withLine("B", "After the collision 31 people were treated in hospital, the council said.")))
                .filteredOn(claim -> claim.kind() == Claim.Kind.FIGURE).singleElement()
                .satisfies(claim -> assertThat(claim.reason())
                        .isEqualTo("Figures that fit each other. A: “At least 28 people”; B: “31 people”."));
    }

    @Test
    void aReasonQuotesTheFigureThatStandsElsewhere() {
        assertThat(reasons(claims(
                withLine("A", "Twelve wagons of the ammonia train burst in the yard of a tannery, the railway said."),
                withLine("B", "Fourteen cars of a train that had come from the works at Norvik with ammonia for the port on Tuesday night"
                        + " left the rails at the ford, the railway said.")),
                "A"))
                .anySatisfy(reason -> assertThat(reason).contains("Fourteen cars"));
    }

    @Test
    void theSameNumberOfOtherThingsIsNotTheSameFigure() {
        assertThat(claims(
                withLine("A", "Repairs to the bridge are expected to cost £8.5m, the council said."),
                Articles.article("B").outlet("B").paragraph("The bakery was sold to a rival from the capital for £8.5m last spring.")
                        .paragraph(COLLISION).paragraph(ENGINEER).build()))
                .filteredOn(claim -> claim.kind() == Claim.Kind.FIGURE).isNotEmpty()
                .allMatch(claim -> claim.status() == Claim.Status.ONE_SOURCE)
                .allSatisfy(claim -> assertThat(claim.reason())
                        .contains("The same value stands elsewhere, as it seems of something else – ", "£8.5m"));
    }

    @Test
    void aDistinctiveValueIsTheSameFigureWhateverStandsAroundIt() {
        assertThat(claims(
                withLine("A", "Repairs to the bridge are expected to cost £8.57m, the council said."),
                withLine("B", "A bill of £8,570,000 was laid before members.")))
                .filteredOn(claim -> claim.kind() == Claim.Kind.FIGURE).singleElement()
                .satisfies(claim -> assertThat(claim.status()).isEqualTo(Claim.Status.SHARED));
    }

    private static Article withLine(String id, String line) {
        return Articles.article(id).outlet(id).paragraph(COLLISION).paragraph(ENGINEER).paragraph(line).build();
    }

    @Test
    void whatAnArticleAloneStatesIsSharedOnceACopyIsThere() {
        Article copy = Articles.article("D").outlet("The Copy")
                .paragraph(COLLISION).paragraph(REPAIRS).paragraph(ENGINEER).paragraph(BAKERY).build();
        List<Claim> claims = claims(courier, radio, ledger, copy);
        assertThat(claims).filteredOn(claim -> claim.status() == Claim.Status.ONE_SOURCE).isEmpty();
        assertThat(claims).filteredOn(claim -> claim.status() == Claim.Status.SHARED)
                .extracting(Claim::articles).contains(List.of("A", "D"));
    }

    @Test
    void claimsAreNumberedInTheOrderOfTheirFirstMention() {
        List<Claim> claims = claims(ledger, courier);
        assertThat(claims).extracting(Claim::id).startsWith("c1", "c2", "c3");
        List<String> first = claims.stream().map(claim -> claim.mentions().getFirst().article()).distinct().toList();
        assertThat(first).containsExactly("C", "A");
    }

    @Test
    void theNearestPassagesAreOfOtherArticlesNearestFirst() {
        for (Claim claim : claims(courier, radio, ledger)) {
            assertThat(claim.nearest()).extracting(Claim.NearPassage::score).isSortedAccordingTo((a, b) -> Double.compare(b, a))
                    .allMatch(score -> score >= 0 && score <= 1);
            assertThat(claim.nearest()).noneMatch(near -> claim.articles().contains(near.passage().article()));
            for (String article : List.of("A", "B", "C")) {
                assertThat(claim.nearest()).filteredOn(near -> near.passage().article().equals(article)).hasSizeLessThanOrEqualTo(3);
            }
        }
    }

    @Test
    void withoutAnotherArticleNothingIsSaidToBeOnlyHere() {
        assertThat(claims()).isEmpty();
        assertThat(claims(courier)).isEmpty();
    }

    @Test
    void linesOfMarksAloneAreNoClaim() {
        List<Claim> claims = claims(
                Articles.article("A").outlet("A").paragraph(COLLISION).paragraph("* * *").paragraph("→ ▲ ●").paragraph(ENGINEER).build(),
                Articles.article("B").outlet("B").paragraph(COLLISION).paragraph("* * *").paragraph("→ ▲ ●").paragraph(REPAIRS).build());
        assertThat(claims).isNotEmpty().allSatisfy(claim -> assertThat(claim.mentions()).isNotEmpty());
    }

    @Test
    void whereNothingComesNearTheReasonSaysSo() {
        Article chess = Articles.of("B", "A teenager from Madras won a national championship final.", "Organisers hired larger halls.");
        assertThat(claims(courier, chess)).filteredOn(claim -> claim.articles().equals(List.of("B"))).isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.reason())
                        .isEqualTo("Not found in the other article. No passage elsewhere comes near it."));
    }

    private static String words(Article article, Claim claim) {
        return claim.mentions().getFirst().span().in(article.text());
    }

    private static List<Claim> claims(Article... articles) {
        Collation collation = new Collator(null, Weights.shipped()).collate(
                List.of(articles).stream().map(WitnessReader::read).toList(), Corrections.NONE, done -> {}, () -> false);
        return ClaimAnalyzer.analyze(collation, Weights.shipped(), Corrections.NONE, () -> false);
    }
}
