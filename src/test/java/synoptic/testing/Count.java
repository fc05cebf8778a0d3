package synoptic.testing;

/** Right and wrong answers to one question. */
public final class Count {

    private int right;
    private int given;
    private int wanted;

    /** Counts an answer beside what is true. */
    public void add(boolean answer, boolean truth) {
        right += answer && truth ? 1 : 0;
        given += answer ? 1 : 0;
        wanted += truth ? 1 : 0;
    }

    /** How often the answer was yes. */
    public int given() {
        return given;
    }

    /** The share of these that are right. */
    public double precision() {
        return (double) right / Math.max(1, given);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return 2.0 * right / Math.max(1, given + wanted);
    }
}
