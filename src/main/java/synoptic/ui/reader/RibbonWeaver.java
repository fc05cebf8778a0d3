package synoptic.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.collation.Link;
import synoptic.comparison.Comparison;
import synoptic.text.TextSpan;

/** Finds the ribbons between neighbouring columns and the letters beside the last of them, for what is on screen. */
final class RibbonWeaver {

    /** More ribbons than this in one gap would hide each other; the surest stay. */
    private static final int MOST = 40;

    /** Above this many, ribbons are drawn as lines. */
    private static final int CROWDED = 12;

    private record Couple(String left, String right) {}

    private final ReadingViewModel reading;
    private final Map<Couple, List<Link>> links = new HashMap<>();

    RibbonWeaver(ReadingViewModel reading) {
        this.reading = reading;
    }

    /** Takes over the links of a comparison. */
    void setComparison(Optional<Comparison> comparison) {
        links.clear();
        comparison.ifPresent(result -> result.collation().links().forEach(link -> {
            links.computeIfAbsent(new Couple(link.from().article(), link.to().article()), key -> new ArrayList<>()).add(link);
            links.computeIfAbsent(new Couple(link.to().article(), link.from().article()), key -> new ArrayList<>()).add(link);
        }));
    }

    /** Shows what belongs between the columns, which know where they are scrolled to. */
    void weave(List<ColumnView> columns, List<RibbonGap> gaps) {
        List<TextSpan> inView = columns.stream().map(ColumnView::inView).toList();
        Optional<Selection> selection = reading.selection();
        boolean shown = reading.ribbonsProperty().get();
        for (int i = 0; i < gaps.size(); i++) {
            RibbonGap gap = gaps.get(i);
            List<RibbonGap.Ribbon> ribbons = new ArrayList<>();
            if (shown && i > 0 && i < columns.size()) {
                ColumnView left = columns.get(i - 1);
                ColumnView right = columns.get(i);
                ribbons.addAll(quiet(left, inView.get(i - 1), right, inView.get(i), gap, selection));
                selection.filter(it -> isJoined(it, left, right)).ifPresent(it -> ribbons.add(current(it, left, right, gap)));
            }
            int index = i;
            gap.show(ribbons, selection.filter(it -> shown).map(it -> stubs(it, columns, index, gap)).orElse(RibbonGap.Stubs.NONE));
        }
    }

    private List<RibbonGap.Ribbon> quiet(
            ColumnView left, TextSpan leftInView, ColumnView right, TextSpan rightInView, RibbonGap gap, Optional<Selection> selection) {
        String from = left.article().id();
        String to = right.article().id();
        List<Link> onScreen = links.getOrDefault(new Couple(from, to), List.of()).stream()
                .filter(link -> link.end(from).span().overlaps(leftInView) && link.end(to).span().overlaps(rightInView))
                .filter(link -> selection.isEmpty() || !isPartOf(selection.get(), link))
                .filter(link -> left.shows(link.end(from)) && right.shows(link.end(to)))
                .sorted(Comparator.comparingDouble(Link::score).reversed())
                .limit(MOST)
                .toList();
        RibbonGap.Weight weight = onScreen.size() > CROWDED ? RibbonGap.Weight.LINE : RibbonGap.Weight.QUIET;
        return onScreen.stream()
                .map(link -> ribbon(left, link.end(from), right, link.end(to), gap, styleClass(link.kind()), weight))
                .toList();
    }

    private static boolean isPartOf(Selection selection, Link link) {
        return isPartOf(selection, link.from()) && isPartOf(selection, link.to());
    }

    private static boolean isPartOf(Selection selection, Passage end) {
        return selection.in(end.article()).stream().anyMatch(end::overlaps);
    }

    private static RibbonGap.Ribbon current(Selection selection, ColumnView left, ColumnView right, RibbonGap gap) {
        String selected = selection.focus().article();
        String far = left.article().id().equals(selected) ? right.article().id() : left.article().id();
        String styleClass = selection.isConflict()
                ? Marks.CONFLICT
                : selection.kind(far).map(RibbonWeaver::styleClass).orElse(Marks.REWORDED);
        return ribbon(
                left,
                selection.in(left.article().id()).getFirst(),
                right,
                selection.in(right.article().id()).getFirst(),
                gap,
                styleClass,
                RibbonGap.Weight.CURRENT);
    }

    private static String styleClass(Link.Kind kind) {
        return kind == Link.Kind.VERBATIM ? Marks.SAME_WORDS : Marks.REWORDED;
    }

    private static RibbonGap.Ribbon ribbon(
            ColumnView left, Passage from, ColumnView right, Passage to, RibbonGap gap, String styleClass, RibbonGap.Weight weight) {
        double top = gap.localToScene(Point2D.ZERO).getY();
        return new RibbonGap.Ribbon(below(left.extentInScene(from), top), below(right.extentInScene(to), top), styleClass, weight);
    }

    private static ArticleArea.Extent below(ArticleArea.Extent extent, double top) {
        return new ArticleArea.Extent(extent.top() - top, extent.bottom() - top);
    }

    private static boolean isJoined(Selection selection, ColumnView left, ColumnView right) {
        return !selection.in(left.article().id()).isEmpty() && !selection.in(right.article().id()).isEmpty();
    }

    private static boolean isJoined(Selection selection, List<ColumnView> columns, int gap) {
        return gap > 0 && gap < columns.size() && isJoined(selection, columns.get(gap - 1), columns.get(gap));
    }

    /**
     * Letters of the matches that no chain of ribbons reaches. They stand where the chain from the selected passage ends, on
     * the side where their columns are.
     */
    private RibbonGap.Stubs stubs(Selection selection, List<ColumnView> columns, int index, RibbonGap gap) {
        String focused = selection.focus().article();
        int selected = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).article().id().equals(focused))
                .findFirst()
                .orElse(-1);
        if (selected < 0) {
            return RibbonGap.Stubs.NONE;
        }
        int first = selected;
        while (isJoined(selection, columns, first)) {
            first--;
        }
        int last = selected;
        while (isJoined(selection, columns, last + 1)) {
            last++;
        }
        if (index != first && index != last + 1) {
            return RibbonGap.Stubs.NONE;
        }
        boolean toTheLeft = index == first;
        ColumnView beside = columns.get(toTheLeft ? first : last);
        List<String> order = reading.articles().stream().map(Article::id).toList();
        int end = order.indexOf(beside.article().id());
        List<String> letters = (toTheLeft ? order.subList(0, end) : order.subList(end + 1, order.size()))
                .stream()
                .filter(id -> !selection.in(id).isEmpty())
                .toList();
        double top = beside.extentInScene(selection.in(beside.article().id()).getFirst()).top();
        return new RibbonGap.Stubs(letters, top - gap.localToScene(Point2D.ZERO).getY());
    }
}
