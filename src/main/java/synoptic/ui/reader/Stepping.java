package synoptic.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.comparison.Annotation;
import synoptic.comparison.Comparison;

/** Finds the next place after the selected one, column by column, and begins again at the other end. */
final class Stepping {

    /** Somewhere to step to. */
    record Place(int column, Passage passage, @Nullable Claim claim) {}

    private final ToIntFunction<String> column;
    private final Optional<Passage> here;
    private final int firstInView;

    /**
     * Steps from a place.
     *
     * @param column the index of an article's column
     * @param here what is selected
     * @param firstInView the column to begin at where nothing is selected
     */
    Stepping(ToIntFunction<String> column, Optional<Passage> here, int firstInView) {
        this.column = column;
        this.here = here;
        this.firstInView = firstInView;
    }

    /** The marks of one kind that belong to a claim. */
    static List<Place> places(Comparison result, List<Article> articles, Class<? extends Annotation> kind) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            String article = articles.get(i).id();
            for (Annotation annotation : result.annotations(article)) {
                if (kind.isInstance(annotation)) {
                    Passage passage = new Passage(article, annotation.span());
                    switch (annotation) {
                        case Annotation.OnlyHere onlyHere -> places.add(new Place(i, passage, onlyHere.claim()));
                        case Annotation.Conflict conflict -> places.add(new Place(i, passage, conflict.claim()));
                        case Annotation.Shared shared -> {
                        }
                        case Annotation.Aside aside -> {
                        }
                    }
                }
            }
        }
        return places;
    }

    /** The place after the selected one, or the one before it; empty where there are no places. */
    Optional<Place> next(List<Place> places, boolean forward) {
        Comparator<Passage> order = Comparator.<Passage>comparingInt(passage -> column.applyAsInt(passage.article()))
                .thenComparing(Passage::span);
        List<Place> sorted = places.stream()
                .filter(place -> place.column() >= 0)
                .sorted(Comparator.comparing(Place::passage, order))
                .toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        List<Place> ahead = forward ? sorted : sorted.reversed();
        return Optional.of(ahead.stream()
                .filter(place -> here.map(at -> forward
                        ? order.compare(place.passage(), at) > 0
                        : order.compare(place.passage(), at) < 0)
                        .orElse(forward ? place.column() >= firstInView : place.column() <= firstInView))
                .findFirst()
                .orElse(ahead.getFirst()));
    }
}
