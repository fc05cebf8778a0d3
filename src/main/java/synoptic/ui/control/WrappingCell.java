package synoptic.ui.control;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list whose words wrap at the list's width, so that the list scrolls in one direction only.
 *
 * @param <T> what a line shows
 */
public abstract class WrappingCell<T> extends ListCell<T> {

    private static final double SCROLL_BAR = 14;

    private @Nullable Region line;

    protected WrappingCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    /** What shows an item. */
    protected abstract Region line(T item);

    /** An item in words, for who cannot see it. */
    protected abstract String words(T item);

    /** The width of the list decides how the words wrap, and that how high the line is. */
    @Override
    protected double computePrefHeight(double width) {
        ListView<T> list = getListView();
        Region shown = line;
        if (isEmpty() || list == null || shown == null) {
            return super.computePrefHeight(width);
        }
        double available = list.getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        shown.setMaxWidth(available);
        return snappedTopInset() + snapSizeY(shown.prefHeight(available)) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        line = empty || item == null ? null : line(item);
        setGraphic(line);
        setAccessibleText(empty || item == null ? "" : words(item));
    }
}
