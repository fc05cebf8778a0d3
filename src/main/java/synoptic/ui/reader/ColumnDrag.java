package synoptic.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lets columns be dragged to another place by their headers. At the edge of the page the page turns, as long as the pointer
 * stays there, so that places out of view are reached too.
 */
final class ColumnDrag {

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass DROP_HERE = PseudoClass.getPseudoClass("drop-here");
    /** A press that moves less than this is a click. In pixels. */
    private static final double LEAST = 10;
    /** What counts as the edge of the page, in pixels, and how long to stay there for the page to turn by a column. */
    private static final double EDGE = 32;

    private static final Duration STAY = Duration.millis(700);

    private final Supplier<List<ColumnView>> columns;
    private final Supplier<List<RibbonGap>> gaps;
    private final ArrangementViewModel arrangement;
    private final Timeline turning;
    private double start;
    /** In which direction the page is to be turned: -1 for left, 1 for right, 0 for not. */
    private int edge;
    private @Nullable ColumnView dragged;

    /**
     * Drags among the columns in view.
     *
     * @param columns those in view
     * @param gaps the gaps around them, one more than columns
     * @param turn turns the page by so many columns, to the right or, where negative, to the left
     */
    ColumnDrag(
            Supplier<List<ColumnView>> columns, Supplier<List<RibbonGap>> gaps, ArrangementViewModel arrangement, IntConsumer turn) {
        this.columns = columns;
        this.gaps = gaps;
        this.arrangement = arrangement;
        this.turning = new Timeline(new KeyFrame(STAY, event -> {
            turn.accept(edge);
            show(edge < 0 ? 0 : columns.get().size());
        }));
        turning.setCycleCount(Animation.INDEFINITE);
    }

    /** The column that is dragged, where the page was turned away from it: it must stay in the scene, or its drag would end. */
    Optional<ColumnView> away() {
        return Optional.ofNullable(dragged).filter(column -> !columns.get().contains(column));
    }

    /** Makes a column's header a handle. */
    void install(ColumnView column, Node header) {
        header.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> start = event.getSceneX());
        header.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(column, event));
        header.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> drop(column, event.getSceneX()));
    }

    private void drag(ColumnView column, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && (dragged != null || Math.abs(event.getSceneX() - start) > LEAST)) {
            dragged = column;
            column.pseudoClassStateChanged(DRAGGED, true);
            column.setCursor(Cursor.CLOSED_HAND);
            show(gapAt(event.getSceneX()));
            turnAt(edgeAt(event.getSceneX()));
            event.consume();
        }
    }

    private void drop(ColumnView column, double x) {
        if (dragged == null) {
            return;
        }
        int gap = gapAt(x);
        dragged = null;
        turnAt(0);
        column.pseudoClassStateChanged(DRAGGED, false);
        column.setCursor(null);
        show(-1);
        List<ColumnView> shown = columns.get();
        int from = shown.indexOf(column);
        if (from >= 0 && (gap == from || gap == from + 1)) {
            return;
        }
        // A column stands before the gap of its number; taking one out moves those behind it up.
        arrangement.moveBeside(
                column.article().id(),
                shown.get(Math.min(gap, shown.size() - 1)).article().id(),
                gap == shown.size());
    }

    /** The number of the gap nearest to a place of the scene. */
    private int gapAt(double x) {
        List<ColumnView> shown = columns.get();
        int gap = 0;
        while (gap < shown.size()
                && x > shown.get(gap).localToScene(shown.get(gap).getWidth() / 2, 0).getX()) {
            gap++;
        }
        return gap;
    }

    private int edgeAt(double x) {
        ColumnView first = columns.get().getFirst();
        ColumnView last = columns.get().getLast();
        if (x < first.localToScene(EDGE, 0).getX()) {
            return -1;
        }
        return x > last.localToScene(last.getWidth() - EDGE, 0).getX() ? 1 : 0;
    }

    private void turnAt(int now) {
        if (now != edge) {
            edge = now;
            turning.stop();
            if (now != 0) {
                turning.playFromStart();
            }
        }
    }

    private void show(int gap) {
        List<RibbonGap> all = gaps.get();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).pseudoClassStateChanged(DROP_HERE, i == gap);
        }
    }
}
