package synoptic.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.article.Passage;
import synoptic.article.Pin;

/**
 * Everything that a reader did, apart from what was found out.
 *
 * @param sources the open articles in the order of their columns
 * @param base the id of the article that stays in view while others are paged, or null
 * @param notes at most one a passage, in the order of writing
 * @param reviews at most one a claim
 * @param pins at most one for words of two passages
 */
public record Project(
        List<Article> sources, @Nullable String base, List<Note> notes, List<Review> reviews, List<Pin> pins) {

    /** Nothing open, nothing done. */
    public static final Project EMPTY = new Project(List.of(), null, List.of(), List.of(), List.of());

    public Project {
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
        reviews = List.copyOf(reviews);
        pins = List.copyOf(pins);
    }

    /** The ids of the open articles, in their order. */
    public List<String> ids() {
        return sources.stream().map(Article::id).toList();
    }

    /** With another article at the end. */
    public Project withSource(Article article) {
        return new Project(replaced(sources, source -> source.id().equals(article.id()), article), base, notes, reviews, pins);
    }

    /** Without an article and all that was done to it. */
    public Project without(String article) {
        return new Project(
                sources.stream().filter(source -> !source.id().equals(article)).toList(),
                article.equals(base) ? null : base,
                notes.stream().filter(note -> !note.passage().article().equals(article)).toList(),
                reviews.stream().filter(review -> !review.mention().article().equals(article)).toList(),
                pins.stream()
                        .filter(pin -> !pin.from().article().equals(article) && !pin.to().article().equals(article))
                        .toList());
    }

    /** With an article at another place among the others; places beyond the ends are the ends. */
    public Project moved(String article, int place) {
        List<Article> order = new ArrayList<>(sources);
        int from = ids().indexOf(article);
        if (from >= 0) {
            Article moving = order.remove(from);
            order.add(Math.clamp(place, 0, order.size()), moving);
        }
        return new Project(order, base, notes, reviews, pins);
    }

    /** With another base, or none. */
    public Project withBase(@Nullable String article) {
        return new Project(sources, article, notes, reviews, pins);
    }

    /** With a note in place of what was written at its passage; a blank one takes that away. */
    public Project withNote(Note note) {
        Predicate<Note> isHere = other -> other.passage().equals(note.passage());
        return new Project(sources, base, replaced(notes, isHere, note.isBlank() ? null : note), reviews, pins);
    }

    /** With a verdict on a claim; null takes it away. */
    public Project withVerdict(Passage mention, Review.@Nullable Verdict verdict) {
        Predicate<Review> isHere = other -> other.mention().isMostly(mention);
        Review review = verdict == null ? null : new Review(mention, verdict);
        return new Project(sources, base, notes, replaced(reviews, isHere, review), pins);
    }

    /** With a correction of what two passages are to each other, in place of what was said of words of both; null takes that away. */
    public Project withPin(Passage one, Passage other, Pin.@Nullable Kind kind) {
        Predicate<Pin> isHere = pin -> pin.touches(one, other);
        return new Project(sources, base, notes, reviews, replaced(pins, isHere, kind == null ? null : new Pin(one, other, kind)));
    }

    /** What is written at a passage. */
    public Optional<Note> noteAt(Passage passage) {
        return notes.stream().filter(note -> note.passage().equals(passage)).findFirst();
    }

    /** The verdict on the claim that is first mentioned here; a later comparison may have cut its words a little differently. */
    public Optional<Review.Verdict> verdictOn(Passage mention) {
        return reviews.stream()
                .filter(review -> review.mention().isMostly(mention))
                .map(Review::verdict)
                .findFirst();
    }

    /** What the next comparison is to heed. */
    public Corrections corrections() {
        return new Corrections(
                pins,
                reviews.stream()
                        .filter(review -> review.verdict() == Review.Verdict.REJECTED)
                        .map(Review::mention)
                        .toList());
    }

    /** What the reader said of words of both passages. */
    public Optional<Pin.Kind> pinOn(Passage one, Passage other) {
        return pins.stream().filter(pin -> pin.touches(one, other)).map(Pin::kind).findFirst();
    }

    private static <T> List<T> replaced(List<T> all, Predicate<T> isOld, @Nullable T now) {
        List<T> kept = new ArrayList<>(all);
        int place = kept.size();
        for (int i = kept.size() - 1; i >= 0; i--) {
            if (isOld.test(kept.get(i))) {
                kept.remove(i);
                place = i;
            }
        }
        if (now != null) {
            kept.add(place, now);
        }
        return kept;
    }
}
