package synoptic.collation;

import java.util.List;
import synoptic.text.TextSpan;

/**
 * How the words of one end of a link differ from the words of the other, as a run of steps that covers both ends.
 *
 * @param steps in the order of both ends
 */
public record WordDifference(List<Step> steps) {

    public WordDifference {
        steps = List.copyOf(steps);
    }

    /**
     * A stretch of words and its counterpart.
     *
     * @param kind what happened to it
     * @param from its words at the link's first end; empty where the words were added or moved there
     * @param to its words at the link's other end; empty where the words were dropped or moved away
     */
    public record Step(Kind kind, TextSpan from, TextSpan to) {}

    /** What happened to a stretch of words. */
    public enum Kind {
        EQUAL,
        CHANGED,
        DROPPED,
        ADDED,
        /** Words that stand elsewhere at the other end; each of both places is a step with nothing at its other end. */
        MOVED
    }
}
