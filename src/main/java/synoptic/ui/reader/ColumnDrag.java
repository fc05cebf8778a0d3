package synoptic.ui.reader;

import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Lets columns be dragged to another place by their headers. */
final class ColumnDrag {

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass DROP_HERE = PseudoClass.getPseudoClass("drop-here");
    /** A press that moves less than this is a click. In pixels. */
    private static final double LEAST = 10;

    private final Supplier<List<ColumnView>> columns;
    private final Supplier<List<RibbonGap>> gaps;
    private final ArrangementViewModel arrangement;
    private double start;
    private @Nullable ColumnView dragged;

    /**
     * Drags among the columns in view.
     *
     * @param columns those in view
     * @param gaps the gaps around them, one more than columns
     */
    ColumnDrag(Supplier<List<ColumnView>> columns, Supplier<List<RibbonGap>> gaps, ArrangementViewModel arrangement) {
        this.columns = columns;
        this.gaps = gaps;
        this.arrangement = arrangement;
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
            event.consume();
        }
    }

    private void drop(ColumnView column, double x) {
        if (dragged == null) {
            return;
        }
        int gap = gapAt(x);
        dragged = null;
        column.pseudoClassStateChanged(DRAGGED, false);
        column.setCursor(null);
        show(-1);
        List<ColumnView> shown = columns.get();
        int from = shown.indexOf(column);
        if (gap == from || gap == from + 1) {
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

    private void show(int gap) {
        List<RibbonGap> all = gaps.get();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).pseudoClassStateChanged(DROP_HERE, i == gap);
        }
    }
}
