package synoptic.collation;

/**
 * Weighs the words of a pair of sentences, where nothing can read them, into how likely they report the same thing: two logistic regressions, the second
 * of which also sees what the first made of the sentences around and of third articles. The weights were fitted on annotated
 * stories; the model card tells which and how well they carry over.
 *
 * @param first weighs a pair by itself
 * @param second weighs it with the pairs around
 */
record LinkModel(First first, Second second) {

    /** How likely a pair must be to become a link... */
    private static final double THRESHOLD = 0.46;

    /** ...and where there is no third article that could speak for it. */
    private static final double THRESHOLD_OF_TWO = 0.30;

    /** With words alone. */
    static final LinkModel WITH_WORDS = new LinkModel(
            new First(
                    new Signals(0.518, 2.470, 1.506, 0.300, 0.658, 0.880, -0.029, 0.308, 0.181, 0.172, 9.021, 1.833, 0.680),
                    -9.145),
            new Second(
                    new Signals(0.269, 1.343, 1.292, 0.359, 0.553, 0.627, -0.070, 0.204, 0.495, 0.214, 6.268, 1.376, 0.362),
                    -0.454,
                    0.946,
                    1.819,
                    -8.333));

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

    /** How likely a pair must be to become a link among so many articles. */
    static double threshold(int articles) {
        return articles > 2 ? THRESHOLD : THRESHOLD_OF_TWO;
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
