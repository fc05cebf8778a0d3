package synoptic.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import synoptic.article.Corrections;
import synoptic.article.Furniture;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.collation.Affinities;
import synoptic.collation.Collation;
import synoptic.collation.Link;
import synoptic.collation.Witness;
import synoptic.collation.WordDifference;
import synoptic.testing.Articles;

class AnnotatorTest {

    private final Witness a = Articles.article("A")
            .paragraph("It rained on Tuesday. Nobody minded.")
            .furniture(Furniture.Kind.SHARE, "Share this.")
            .read();
    private final Witness b = Articles.witness("B", "It rained on Monday.");
    private final Witness c = Articles.witness("C", "Rain fell.");

    private final Link reworded = link(a, "It rained on Tuesday.", b, "It rained on Monday.", 0.8, Link.Kind.REWORDED);
    private final Link paraphrase = link(a, "It rained on Tuesday.", c, "Rain fell.", 0.9, Link.Kind.PARAPHRASE);

    @Test
    void aLinkedSentenceIsMarkedOnceWithAllItsLinksSurestFirst() {
        assertThat(annotate(List.of(reworded, paraphrase)).get("A")).filteredOn(Annotation.Shared.class::isInstance).containsExactly(
                new Annotation.Shared(reworded.from().span(), List.of(paraphrase, reworded), List.of("B", "C"), Link.Kind.REWORDED));
        assertThat(annotate(List.of(reworded, paraphrase)).get("C")).containsExactly(
                new Annotation.Shared(paraphrase.to().span(), List.of(paraphrase), List.of("A"), Link.Kind.PARAPHRASE));
    }

    @Test
    void claimsOfOneSourceAndConflictsAreMarkedWhereTheyAreMentioned() {
        Claim only = claim(Claim.Status.ONE_SOURCE, Articles.passage(a, "Nobody minded"));
        Claim conflict = claim(Claim.Status.CONFLICTING, Articles.passage(a, "Tuesday"), Articles.passage(b, "Monday"));
        Map<String, List<Annotation>> marks = annotate(List.of(), only, conflict);
        assertThat(marks.get("A")).contains(
                new Annotation.OnlyHere(Articles.span(a.article().text(), "Nobody minded"), only),
                new Annotation.Conflict(Articles.span(a.article().text(), "Tuesday"), conflict));
        assertThat(marks.get("B")).containsExactly(new Annotation.Conflict(Articles.span(b.article().text(), "Monday"), conflict));
        assertThat(marks.get("C")).isEmpty();
    }

    @Test
    void aSharedClaimHasNoMarkBesideTheLinks() {
        Claim shared = claim(Claim.Status.SHARED, Articles.passage(a, "It rained"), Articles.passage(b, "It rained"));
        assertThat(annotate(List.of(), shared).get("B")).isEmpty();
    }

    @Test
    void furnitureIsSetAside() {
        assertThat(annotate(List.of()).get("A")).containsExactly(new Annotation.Aside(
                Articles.span(a.article().text(), "Share this."), a.article().furniture().getFirst()));
    }

    @Test
    void marksStandInTheOrderOfTheText() {
        Claim late = claim(Claim.Status.ONE_SOURCE, Articles.passage(a, "Nobody minded"));
        Claim early = claim(Claim.Status.ONE_SOURCE, Articles.passage(a, "on Tuesday"));
        assertThat(annotate(List.of(reworded), late, early).get("A")).extracting(Annotation::span).isSorted().hasSize(4);
    }

    private Map<String, List<Annotation>> annotate(List<Link> links, Claim... claims) {
        Collation collation =
                new Collation(List.of(a, b, c), links, Affinities.none(), List.of(), List.of(), List.of());
        return Annotator.annotate(collation, List.of(claims), Corrections.NONE);
    }

    private static Claim claim(Claim.Status status, Passage... mentions) {
        return new Claim("c1", Claim.Kind.STATEMENT, status, List.of(mentions), 0.9, "So it is.", List.of(), null);
    }

    private static Link link(Witness from, String words, Witness to, String otherWords, double score, Link.Kind kind) {
        return new Link(
                Articles.passage(from, words), Articles.passage(to, otherWords), score, kind, new WordDifference(List.of()));
    }
}
