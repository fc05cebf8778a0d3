package synoptic.collation;

import java.util.List;

/**
 * The order-keeping alignment of two articles' sentences. What is linked but not in step was moved.
 *
 * @param from one article's id
 * @param to the other's, after {@code from} in the order of ids
 * @param steps links whose ends follow each other in both articles
 * @param moved links that cross the order
 */
public record Alignment(String from, String to, List<Link> steps, List<Link> moved) {

    public Alignment {
        steps = List.copyOf(steps);
        moved = List.copyOf(moved);
    }
}
