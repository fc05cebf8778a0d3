package synoptic.ui.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import synoptic.project.Note;
import synoptic.text.TextSpan;

/** A whole article as a bar of its marks, with what is in view; pressing or dragging goes there. */
final class OverviewStrip extends Region {

    private static final double LEAST_MARK = 2;
    private static final double LEAST_THUMB = 14;

    private static final List<String> NOTES = Stream.of(Note.Colour.values()).map(Marks::styleClass).toList();
    private static final Set<String> LEFT_SIDE = Set.of(Marks.ONLY_HERE, Marks.FOCUS);
    /** A note is a short high mark at the right edge. */
    private static final double LEAST_NOTE = 5;

    private static final double NOTE = 0.3;
    private static final double SIDE = 0.62;

    private final Map<String, Path> paths = new LinkedHashMap<>();
    private final Region thumb = new Region();
    private List<Marks.Mark> marks = List.of();
    private int length = 1;
    private double from;
    private double to = 1;

    /** @param onGoTo gets the place between 0 and 1 of the whole text that is to be in the middle of the view */
    OverviewStrip(DoubleConsumer onGoTo) {
        getStyleClass().add("overview-strip");
        setAccessibleRole(AccessibleRole.SCROLL_BAR);
        List<String> kinds = new ArrayList<>(List.of(
                Marks.SAME_WORDS, Marks.REWORDED, Marks.MATCH, Marks.ONLY_HERE, Marks.CONFLICT));
        kinds.addAll(NOTES);
        kinds.addAll(List.of(Marks.HIT, Marks.FOCUS));
        for (String styleClass : kinds) {
            Path path = new Path();
            path.getStyleClass().addAll("strip-mark", styleClass);
            path.setManaged(false);
            path.setMouseTransparent(true);
            paths.put(styleClass, path);
        }
        thumb.getStyleClass().add("strip-thumb");
        thumb.setManaged(false);
        thumb.setMouseTransparent(true);
        getChildren().addAll(paths.values());
        getChildren().add(thumb);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> goTo(event, onGoTo));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> goTo(event, onGoTo));
    }

    private void goTo(MouseEvent event, DoubleConsumer onGoTo) {
        if (event.getButton() == MouseButton.PRIMARY && getHeight() > 0) {
            onGoTo.accept(Math.clamp(event.getY() / getHeight(), 0, 1));
            event.consume();
        }
    }

    /**
     * Shows marks.
     *
     * @param shown their spans are positions of a text
     * @param textLength the text's length
     */
    void setMarks(List<Marks.Mark> shown, int textLength) {
        marks = List.copyOf(shown);
        length = Math.max(1, textLength);
        drawMarks();
    }

    /** Shows which part of the text is in view, as places between 0 and 1. */
    void setViewport(double first, double last) {
        if (first != from || last != to) {
            from = first;
            to = last;
            placeThumb();
        }
    }

    @Override
    protected void layoutChildren() {
        drawMarks();
        placeThumb();
    }

    private void placeThumb() {
        double height = Math.max(LEAST_THUMB, (to - from) * getHeight());
        double top = Math.clamp(from * getHeight(), 0, Math.max(0, getHeight() - height));
        thumb.resizeRelocate(0, snapPositionY(top), getWidth(), snapSizeY(height));
    }

    private void drawMarks() {
        paths.forEach((styleClass, path) -> path.getElements().clear());
        for (Marks.Mark mark : marks) {
            Path path = paths.get(mark.styleClass());
            if (path != null) {
                draw(path, mark);
            }
        }
    }

    /** Marks have a place each, so that nobody has to tell them by their colours: what was searched goes right across. */
    private void draw(Path path, Marks.Mark mark) {
        TextSpan span = mark.span();
        boolean isNote = NOTES.contains(mark.styleClass());
        double top = Math.floor(getHeight() * span.start() / length);
        double bottom = Math.max(top + (isNote ? LEAST_NOTE : LEAST_MARK), Math.floor(getHeight() * span.end() / length));
        double inner = Math.max(0, getWidth() - 4);
        double left = 2;
        double right = 2 + inner;
        if (LEFT_SIDE.contains(mark.styleClass())) {
            right = 2 + inner * SIDE;
        } else if (mark.styleClass().equals(Marks.CONFLICT)) {
            left = 2 + inner * (1 - SIDE);
        } else if (isNote) {
            left = 2 + inner * (1 - NOTE);
            right = getWidth();
        }
        path.getElements()
                .addAll(
                        new MoveTo(left, top),
                        new LineTo(right, top),
                        new LineTo(right, bottom),
                        new LineTo(left, bottom),
                        new ClosePath());
    }
}
