package synoptic.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.article.Emendations;
import synoptic.article.Origin;
import synoptic.article.Passage;
import synoptic.article.Pin;

/**
 * Everything that a reader did, apart from what was found out.
 *
 * @param sources the open articles as they were read, in the order of their columns
 * @param emendations what the reader corrected in them, by id; nothing for an article in which nothing is corrected
 * @param base the id of the article that stays in view while others are paged, or null
 * @param notes at most one a place, in the order of writing
 * @param reviews at most one a claim
 * @param pins at most one for words of two passages
 * @param draft the id of the reader's own text, which is held against the others and compared with none, or null
 */
public record Project(
        List<Article> sources,
        SortedMap<String, Emendations> emendations,
        @Nullable String base,
        List<Note> notes,
        List<Review> reviews,
        List<Pin> pins,
        @Nullable String draft) {

    /** Nothing open, nothing done. */
    public static final Project EMPTY = new Project(List.of(), new TreeMap<>(), null, List.of(), List.of(), List.of());

    public Project {
        sources = List.copyOf(sources);
        SortedMap<String, Emendations> corrected = new TreeMap<>(emendations);
        corrected.values().removeIf(Emendations::isEmpty);
        emendations = Collections.unmodifiableSortedMap(corrected);
        notes = List.copyOf(notes);
        reviews = List.copyOf(reviews);
        pins = List.copyOf(pins);
    }

    /** A project in which no text is the reader's own. */
    public Project(
            List<Article> sources,
            SortedMap<String, Emendations> emendations,
            @Nullable String base,
            List<Note> notes,
            List<Review> reviews,
            List<Pin> pins) {
        this(sources, emendations, base, notes, reviews, pins, null);
    }

    /** The ids of the open articles, in their order. */
    public List<String> ids() {
        return sources.stream().map(Article::id).toList();
    }

    /** The articles as the reader corrected them, in the order of their columns: what is shown and compared. */
    public List<Article> articles() {
        return sources.stream().map(source -> emendationsOf(source.id()).applyTo(source)).toList();
    }

    /** What the reader corrected in an article. */
    public Emendations emendationsOf(String article) {
        return emendations.getOrDefault(article, Emendations.NONE);
    }

    /** Whether the reader did anything that would be missed, other than opening sources and arranging them. */
    public boolean holdsWork() {
        return !(emendations.isEmpty() && notes.isEmpty() && reviews.isEmpty() && pins.isEmpty());
    }

    /** Whether opening its files again would not bring it back: the reader worked in it, or articles were pasted or fetched. */
    public boolean wouldBeMissed() {
        return holdsWork() || sources.stream().anyMatch(source -> !(source.origin() instanceof Origin.File));
    }

    /** With other corrections in an article. */
    public Project withEmendations(String article, Emendations corrections) {
        SortedMap<String, Emendations> more = new TreeMap<>(emendations);
        more.put(article, corrections);
        return new Project(sources, more, base, notes, reviews, pins, draft);
    }

    /** With another article at the end. */
    public Project withSource(Article article) {
        return new Project(
                replaced(sources, source -> source.id().equals(article.id()), article), emendations, base, notes, reviews, pins, draft);
    }

    /** Without an article and all that was done to it. */
    public Project without(String article) {
        SortedMap<String, Emendations> others = new TreeMap<>(emendations);
        others.remove(article);
        return new Project(
                sources.stream().filter(source -> !source.id().equals(article)).toList(),
                others,
                article.equals(base) ? null : base,
                notes.stream().filter(note -> !note.article().equals(article)).toList(),
                reviews.stream().filter(review -> !review.mention().article().equals(article)).toList(),
                pins.stream()
                        .filter(pin -> !pin.from().article().equals(article) && !pin.to().article().equals(article))
                        .toList(),
                article.equals(draft) ? null : draft);
    }

    /** With an article read anew in place of itself; what was done in its text is gone, for its places are others now. */
    public Project rereading(Article article) {
        int place = ids().indexOf(article.id());
        if (place < 0) {
            return this;
        }
        Project read = without(article.id()).withSource(article).moved(article.id(), place).withBase(base).withDraft(draft);
        return noteAt(NotePlace.source(article.id())).map(read::withNote).orElse(read);
    }

    /** With an article at another place among the others; places beyond the ends are the ends. */
    public Project moved(String article, int place) {
        List<Article> order = new ArrayList<>(sources);
        int from = ids().indexOf(article);
        if (from >= 0) {
            Article moving = order.remove(from);
            order.add(Math.clamp(place, 0, order.size()), moving);
        }
        return new Project(order, emendations, base, notes, reviews, pins, draft);
    }

    /** With another base, or none. */
    public Project withBase(@Nullable String article) {
        return new Project(sources, emendations, article, notes, reviews, pins, draft);
    }

    /** With another text as the reader's own, or none. */
    public Project withDraft(@Nullable String article) {
        return new Project(sources, emendations, base, notes, reviews, pins, article);
    }

    /** The articles that are compared with each other: all but the reader's own text. */
    public List<Article> compared() {
        return articles().stream().filter(article -> !article.id().equals(draft)).toList();
    }

    /** The reader's own text as it is corrected, if one is open. */
    public Optional<Article> ownText() {
        return articles().stream().filter(article -> article.id().equals(draft)).findFirst();
    }

    /** With a note in place of what was written at its place; a blank one takes that away. */
    public Project withNote(Note note) {
        Predicate<Note> isHere = other -> other.place().equals(note.place());
        return new Project(sources, emendations, base, replaced(notes, isHere, note.isBlank() ? null : note), reviews, pins, draft);
    }

    /** With a verdict on a claim; null takes it away. */
    public Project withVerdict(Passage mention, Review.@Nullable Verdict verdict) {
        Predicate<Review> isHere = other -> other.mention().isMostly(mention);
        Review review = verdict == null ? null : new Review(mention, verdict);
        return new Project(sources, emendations, base, notes, replaced(reviews, isHere, review), pins, draft);
    }

    /** With a correction of what two passages are to each other, in place of what was said of words of both; null takes that away. */
    public Project withPin(Passage one, Passage other, Pin.@Nullable Kind kind) {
        Predicate<Pin> isHere = pin -> pin.touches(one, other);
        return new Project(sources, emendations, base, notes, reviews,
                replaced(pins, isHere, kind == null ? null : new Pin(one, other, kind)), draft);
    }

    /** What is written at a place; a later comparison may have cut the words of a claim a little differently. */
    public Optional<Note> noteAt(NotePlace place) {
        return Stream.<Predicate<NotePlace>>of(place::equals, place::isMostly)
                .flatMap(isHere -> notes.stream().filter(note -> isHere.test(note.place())))
                .findFirst();
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
