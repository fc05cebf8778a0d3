package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.article.Passage;
import synoptic.collation.Collation;
import synoptic.collation.Collator;
import synoptic.collation.Witness;
import synoptic.collation.WitnessReader;
import synoptic.encode.Weights;
import synoptic.testing.Articles;
import synoptic.testing.BagReader;
import synoptic.testing.Stories;

/** What a source leaves out that others report. */
class OmissionFinderTest {

    private static final String FIRE = "A fire broke out in the old granary on Mill Street shortly after midnight.";
    private static final String CREWS = "Forty firefighters from three towns fought the flames until dawn.";
    private static final String SPRINKLERS = "The sprinklers in the granary had been switched off since August, inspectors found.";

    @Test
    void whatTwoReportAndTheThirdDoesNotIsLeftOutThere() {
        List<Omission> omissions = omissions(
                Articles.of("A", FIRE, CREWS, SPRINKLERS),
                Articles.of("B", "Mill Street saw the old granary catch fire after midnight.",
                        "Inspectors say that someone switched off the granary sprinklers last August.",
                        "The mayor was abroad and returned at noon by train."),
                Articles.of("C", "After midnight a fire was seen in the granary, an old one, of Mill Street.",
                        "Children from a nearby school watched from behind the windows."));

        assertThat(omissions).singleElement().satisfies(omission -> {
            assertThat(omission.source()).isEqualTo("C");
            assertThat(omission.claim().articles()).containsExactly("A", "B");
            assertThat(omission.origins()).hasSize(2);
            assertThat(omission.reason()).isEqualTo("Reported by A and B; not found in C.");
        });
    }

    @Test
    void copiesOfOneTextCountOnce() {
        String[] copied = {FIRE, CREWS, SPRINKLERS};
        List<Omission> omissions = omissions(
                Articles.of("A", copied),
                Articles.of("B", copied),
                Articles.of("C", "After midnight a fire was seen in the granary, an old one, of Mill Street.", "Nobody was hurt."));

        assertThat(omissions).isEmpty();
    }

    @Test
    void twoArticlesLeaveNothingOut() {
        assertThat(omissions(Articles.of("A", FIRE, SPRINKLERS), Articles.of("B", FIRE))).isEmpty();
    }

    @Test
    void ofASourceInAnotherLanguageNothingIsSaid() {
        Article german = Articles.article("C").language("de").paragraph("Kurz nach Mitternacht brannte der alte Speicher.").build();
        Article one = Articles.of("A", FIRE, SPRINKLERS);
        Article other = Articles.of("B", "Since August, inspectors found, sprinklers at the granary were switched off.");
        Collation collation = collation(List.of(one, other, german));

        assertThat(find(collation)).noneMatch(omission -> omission.source().equals("C"));
        assertThat(OmissionFinder.isSearchable(collation, "C")).isFalse();
        assertThat(OmissionFinder.isSearchable(collation, "A")).isFalse();
    }

    @Test
    void ofArticlesThatTheModelCannotReadItIsSaid() {
        String sprinklers = "Die Sprinkler im Speicher waren seit August abgeschaltet, stellten die Gutachter fest.";
        List<Omission> omissions = omissions(
                german("A", "Der alte Speicher in der Mühlgasse brannte kurz nach Mitternacht.", sprinklers),
                german("B", "Die Bürgermeisterin war verreist und kam mittags mit dem Zug zurück.",
                        "Seit August, so die Gutachter, waren im Speicher die Sprinkler abgeschaltet."),
                german("C", "Kinder einer nahen Schule sahen hinter den Fenstern zu."));

        assertThat(omissions).singleElement().satisfies(omission -> assertThat(omission.reason()).contains("not in English"));
    }

    private static Article german(String id, String... paragraphs) {
        Articles.Builder article = Articles.article(id).language("de");
        Stream.of(paragraphs).forEach(article::paragraph);
        return article.build();
    }

    @Test
    void whatTheReaderRejectsIsNotLeftOut() {
        Collation collation = collation(List.of(
                Articles.of("A", FIRE, SPRINKLERS),
                Articles.of("B", "The mayor was abroad.",
                        "Since August, inspectors found, sprinklers at the granary were switched off."),
                Articles.of("C", "Children from a nearby school watched from behind the windows.")));
        List<Claim> claims = ClaimAnalyzer.analyze(collation, Weights.shipped(), Corrections.NONE, () -> false);
        Omission found = OmissionFinder.find(collation, claims, Corrections.NONE).getFirst();

        Corrections rejected = new Corrections(List.of(), List.of(found.claim().mentions().getFirst()));
        assertThat(OmissionFinder.find(collation, claims, rejected)).doesNotContain(found);
    }

    @Test
    void whatMostOriginsReportComesFirst() {
        List<Omission> omissions = omissions(
                Articles.of("A", FIRE, CREWS, SPRINKLERS),
                Articles.of("B", "Until dawn the flames were fought by firefighters, forty of them, from three different towns.",
                        "Inspectors say that someone switched off the granary sprinklers last August.",
                        "The mayor was abroad and returned at noon by train."),
                Articles.of("C", "Three towns sent forty firefighters, and until dawn they fought the flames.", "Bread will be dearer."),
                Articles.of("D", "Children from a nearby school watched from behind the windows.")).stream()
                .filter(omission -> omission.source().equals("D"))
                .toList();

        assertThat(omissions).extracting(omission -> omission.origins().size()).containsExactly(3, 2);
    }

    @Provide
    Arbitrary<List<Article>> stories() {
        return Stories.small();
    }

    @Property(tries = 100)
    void anOmissionIsOfASharedClaimThatTheSourceDoesNotMake(@ForAll("stories") List<Article> story) {
        Collation collation = collation(story);
        for (Omission omission : find(collation)) {
            assertThat(omission.claim().status()).isEqualTo(Claim.Status.SHARED);
            assertThat(omission.claim().articles()).doesNotContain(omission.source());
            assertThat(omission.claim().mentions()).contains(omission.words());
            assertThat(omission.origins()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
            assertThat(collation.linksAt(omission.words()))
                    .filteredOn(link -> omission.claim().kind() != Claim.Kind.FIGURE)
                    .noneMatch(link -> link.touches(omission.source()));
            Passage nearest = omission.nearest();
            assertThat(nearest == null || nearest.article().equals(omission.source())).isTrue();
        }
    }

    private static List<Omission> omissions(Article... articles) {
        return find(collation(List.of(articles)));
    }

    private static List<Omission> find(Collation collation) {
        return OmissionFinder.find(collation, ClaimAnalyzer.analyze(collation, Weights.shipped(), Corrections.NONE, () -> false),
                Corrections.NONE);
    }

    private static Collation collation(List<Article> articles) {
        List<Witness> witnesses = articles.stream().map(WitnessReader::read).toList();
        return new Collator(new BagReader(), Weights.shipped()).collate(witnesses, Corrections.NONE, done -> {}, () -> false);
    }
}
