package synoptic.collation;

/**
 * Weighs the signals of a pair of sentences into how likely they report the same thing: two logistic regressions, the second
 * of which also sees what the first made of the sentences around and of third articles. The weights were fitted on annotated
 * stories; the model card tells which and how well they carry over.
 *
 * @param first weighs a pair by itself
 * @param second weighs it with the pairs around
 */
record LinkModel(First first, Second second) {

    /** How likely a pair must be to become a link. */
    static final double THRESHOLD = 0.46;

    /** With vectors of sentences. */
    static final LinkModel WITH_VECTORS = new LinkModel(
            new First(
                    new Signals(-6.515, 2.229, 1.892, 1.394, 0.710, -0.111, -0.006, 0.193, 0.851, 0.306, 6.504, 1.634, 0.561),
                    -9.272),
            new Second(
                    new Signals(-4.309, 1.693, 1.645, 0.837, 0.602, -0.212, -0.006, 0.081, 0.991, 0.313, 4.604, 1.382, 0.445),
                    -0.317,
                    1.020,
                    1.061,
                    -8.935));

    /** With words alone. */
    static final LinkModel WITH_WORDS = new LinkModel(
            new First(
                    new Signals(-5.203, 2.276, 1.903, 0, 0.838, -0.011, 0.242, 0.162, 0.633, 0.401, 8.336, 1.643, 0.409),
                    -8.773),
            new Second(
                    new Signals(-3.511, 1.767, 1.469, 0, 0.737, -0.116, 0.259, 0.046, 0.895, 0.463, 5.549, 1.301, 0.337),
                    -0.308,
                    1.247,
                    1.333,
                    -8.467));

    /**
     * The likelihood by a pair's own signals.
     *
     * @param weights what each signal weighs
     * @param constant what a pair without any signal has
     */
    record First(Signals weights, double constant) {
        double likelihood(Signals signals) {
            return logistic(signals.weighed(weights) + constant);
        }
    }

    /**
     * The likelihood with what the first look made of the pairs around.
     *
     * @param weights what each signal weighs
     * @param inStep weighs the likelier of the pairs before and after in both articles
     * @param beside weighs the likeliest of the pairs that move on in one article only
     * @param throughThird weighs the likeliest way through a third article: the geometric mean of both pairs on it
     * @param constant what a pair without any signal has
     */
    record Second(Signals weights, double inStep, double beside, double throughThird, double constant) {
        double likelihood(Signals signals, double likelihoodInStep, double likelihoodBeside, double likelihoodThroughThird) {
            return logistic(signals.weighed(weights)
                    + inStep * likelihoodInStep
                    + beside * likelihoodBeside
                    + throughThird * likelihoodThroughThird
                    + constant);
        }
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
