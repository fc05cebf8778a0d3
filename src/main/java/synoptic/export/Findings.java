package synoptic.export;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import synoptic.article.Article;
import synoptic.claim.Claim;
import synoptic.collation.Witness;
import synoptic.comparison.Comparison;
import synoptic.project.Note;
import synoptic.project.Project;
import synoptic.project.Review;

/**
 * What there is to export: a comparison, and what its reader made of it.
 *
 * @param comparison what was found out and is to be shown
 * @param whole all that was found out, which sources are counted by
 * @param project what the reader did
 */
public record Findings(Comparison comparison, Comparison whole, Project project) {

    /** A comparison that nobody has worked on. */
    public static Findings of(Comparison comparison) {
        List<Article> sources = comparison.witnesses().stream().map(Witness::article).toList();
        return of(comparison, new Project(sources, new TreeMap<>(), null, List.of(), List.of(), List.of()));
    }

    /** A comparison with the notes and verdicts of a project. */
    public static Findings of(Comparison comparison, Project project) {
        return new Findings(comparison, comparison, project);
    }

    /** What the reader wrote, in the order of writing. */
    public List<Note> notes() {
        return project.notes();
    }

    /** What the reader decided, at most one decision a claim. */
    public List<Review> reviews() {
        return project.reviews();
    }

    /** What the reader decided of a claim, if anything: as the window tells it, of words that are mostly the same. */
    Optional<Review.Verdict> verdict(Claim claim) {
        return project.verdictOn(claim.mentions().getFirst());
    }

    /** Whether the reader says that a claim is not so: it is listed, but not marked or counted. */
    boolean isRejected(Claim claim) {
        return verdict(claim).filter(verdict -> verdict == Review.Verdict.REJECTED).isPresent();
    }
}
