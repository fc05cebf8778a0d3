package synoptic.export;

import java.util.List;
import java.util.Optional;
import synoptic.claim.Claim;
import synoptic.comparison.Comparison;
import synoptic.project.Note;
import synoptic.project.Project;
import synoptic.project.Review;

/**
 * What there is to export: a comparison, and what its reader made of it.
 *
 * @param comparison what was found out
 * @param notes what the reader wrote, in the order of writing
 * @param reviews what the reader decided, at most one a claim
 */
public record Findings(Comparison comparison, List<Note> notes, List<Review> reviews) {

    public Findings {
        notes = List.copyOf(notes);
        reviews = List.copyOf(reviews);
    }

    /** A comparison that nobody has worked on. */
    public static Findings of(Comparison comparison) {
        return new Findings(comparison, List.of(), List.of());
    }

    /** A comparison with the notes and verdicts of a project. */
    public static Findings of(Comparison comparison, Project project) {
        return new Findings(comparison, project.notes(), project.reviews());
    }

    /** What the reader decided of a claim, if anything. */
    Optional<Review.Verdict> verdict(Claim claim) {
        return reviews.stream()
                .filter(review -> review.mention().equals(claim.mentions().getFirst()))
                .map(Review::verdict)
                .findFirst();
    }
}
