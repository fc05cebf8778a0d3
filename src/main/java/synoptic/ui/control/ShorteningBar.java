package synoptic.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * A row of controls that takes less room, step by step, where it is too narrow for all of them: each node is shown from one
 * step on and until another, so that a short form can stand in for a long one. As widths are measured, it holds for every
 * language and size of type.
 */
public class ShorteningBar extends HBox {

    /** After the last step. */
    protected static final int EVER = Integer.MAX_VALUE;

    private record Part(Node node, int from, int until, ObservableBooleanValue wanted) {

        boolean isShownAt(int step) {
            return wanted.get() && from <= step && step < until;
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final IntegerProperty step = new SimpleIntegerProperty(this, "step");
    private final int last;

    /** @param last the step at which nothing can be shortened any more */
    protected ShorteningBar(int last) {
        this.last = last;
        setMinWidth(0);
    }

    /** Adds a node that is always shown. */
    protected void add(Node node) {
        getChildren().add(node);
        parts.add(new Part(node, 0, EVER, node.visibleProperty()));
    }

    /**
     * Adds a node that is shown at some steps.
     *
     * @param from the first step
     * @param until the step after the last
     * @param wanted whether it is to be shown at these steps; takes no room where it is not
     */
    protected void add(Node node, int from, int until, ObservableBooleanValue wanted) {
        Part part = new Part(node, from, until, wanted);
        parts.add(part);
        node.visibleProperty().bind(Bindings.createBooleanBinding(() -> part.isShownAt(step.get()), step, wanted));
        node.managedProperty().bind(node.visibleProperty());
        getChildren().add(node);
    }

    @Override
    protected void layoutChildren() {
        step.set(fitting());
        super.layoutChildren();
    }

    private int fitting() {
        int fitting = 0;
        while (fitting < last && needed(fitting) > getWidth()) {
            fitting++;
        }
        return fitting;
    }

    private double needed(int at) {
        double needed = snappedLeftInset() + snappedRightInset();
        int shown = 0;
        for (Part part : parts) {
            if (part.isShownAt(at)) {
                if (!part.node.isVisible()) {
                    // What was not to be seen so far has not got its looks, and with them its size.
                    part.node.applyCss();
                }
                needed += snapSizeX(part.node.prefWidth(-1));
                shown++;
            }
        }
        return needed + Math.max(0, shown - 1) * snapSpaceX(getSpacing());
    }
}
