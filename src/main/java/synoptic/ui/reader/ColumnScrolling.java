package synoptic.ui.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.comparison.Comparison;
import synoptic.settings.Scrolling;

/** Moves columns together: brings matches level when a passage is selected, and keeps them beside each other in scrolling. */
final class ColumnScrolling {

    private final ReadingViewModel reading;
    private final Supplier<List<ColumnView>> columns;
    private @Nullable ParallelPlaces places;

    /** @param columns gives the columns in view */
    ColumnScrolling(ReadingViewModel reading, Supplier<List<ColumnView>> columns) {
        this.reading = reading;
        this.columns = columns;
    }

    void setComparison(Optional<Comparison> comparison) {
        places = comparison.map(ParallelPlaces::new).orElse(null);
    }

    /**
     * Scrolls a column, and the others as they go with it.
     *
     * @param pixels how far, downwards where positive
     * @param inverted whether the others go with it now where they do not, and the other way round
     */
    void scroll(ColumnView leading, double pixels, boolean inverted) {
        move(leading, inverted, () -> leading.area().scrollYBy(pixels));
    }

    /** Moves a column in whatever way, and the others as they go with it. */
    void move(ColumnView leading, boolean inverted, Runnable step) {
        Scrolling usual = reading.scrollingProperty().get();
        Scrolling scrolling = inverted ? usual.inverted() : usual;
        double before = leading.area().estimatedScrollYProperty().getValue();
        step.run();
        if (scrolling == Scrolling.FREE || columns.get().size() < 2) {
            return;
        }
        leading.area().layout();
        double moved = leading.area().estimatedScrollYProperty().getValue() - before;
        for (ColumnView other : columns.get()) {
            if (other != leading) {
                if (scrolling == Scrolling.LOCKED) {
                    other.area().scrollYBy(moved);
                } else {
                    follow(leading, other);
                }
            }
        }
    }

    /** The line that guides is at the top of the view where the article begins, at its bottom where it ends. */
    private void follow(ColumnView leading, ColumnView other) {
        ParallelPlaces beside = places;
        if (beside == null) {
            return;
        }
        ArticleArea.Extent view = leading.area().viewport();
        double outside = view.top() + 1 - view.bottom();
        double height = outside <= 0 ? 0 : leading.area().getHeight() * view.top() / outside;
        leading.placeAt(height)
                .ifPresent(place -> beside.beside(leading.article().id(), place.position(), other.article().id())
                        .ifPresent(position -> other.bringTo(position, place.top())));
    }

    /** Brings columns level with the selected passage or, where its column is not in view, with a match that was in view before. */
    void level(List<ColumnView> moving) {
        reading.selection().ifPresent(selection -> {
            String selected = selection.focus().article();
            columns.get().stream()
                    .filter(column -> column.article().id().equals(selected)
                            || (!moving.contains(column)
                                    && selection.level().containsKey(column.article().id())))
                    .min(Comparator.comparing(column -> !column.article().id().equals(selected)))
                    .ifPresent(fixed -> level(moving, fixed, selection));
        });
    }

    private static void level(List<ColumnView> moving, ColumnView fixed, Selection selection) {
        Passage at = fixed.article().id().equals(selection.focus().article())
                ? selection.passage()
                : selection.level().get(fixed.article().id());
        if (at == null) {
            return;
        }
        fixed.lineInScene(at).ifPresent(height -> {
            for (ColumnView column : moving) {
                Passage match = selection.level().get(column.article().id());
                if (match != null && column != fixed) {
                    column.alignTo(match, height);
                }
            }
        });
    }
}
