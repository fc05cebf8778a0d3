package synoptic.collation;

/**
 * What speaks for or against two sentences reporting the same thing; or, in a model, how much each of these weighs.
 *
 * @param sharedWeight weight of the stems in both, as a share of the weight of either (Dice)
 * @param coverOfLighter weight of the stems in both, as a share of the lighter sentence's
 * @param sharedAmount what the weight of the stems in both proves, as a logarithm
 * @param soleAmount weight of the stems in both that no other sentence of either article has, by what it proves, as a logarithm
 * @param sharedPairs how many pairs of neighbouring stems are in both, as a logarithm
 * @param sharedNumbers how many numbers are in both, at most two
 * @param otherNumbers 1 where both have numbers and none in common, else 0
 * @param sharedNames what the weight of the capitalised words in both proves, as a logarithm
 * @param nearBest how near the pair comes to the best that each sentence finds in the other article: 0 to 2
 * @param bestForEither 1 where the pair is the best for at least one of the two, else 0
 * @param neighbours how near the sentences around come to each other
 * @param samePlace 1 where the two stand at the same place of their articles, 0 at opposite ends
 * @param length how many stems the shorter has, as a logarithm
 */
record Signals(
        double sharedWeight,
        double coverOfLighter,
        double sharedAmount,
        double soleAmount,
        double sharedPairs,
        double sharedNumbers,
        double otherNumbers,
        double sharedNames,
        double nearBest,
        double bestForEither,
        double neighbours,
        double samePlace,
        double length) {

    /** The sum of all signals, each times its weight. */
    double weighed(Signals weights) {
        return sharedWeight * weights.sharedWeight
                + coverOfLighter * weights.coverOfLighter
                + sharedAmount * weights.sharedAmount
                + soleAmount * weights.soleAmount
                + sharedPairs * weights.sharedPairs
                + sharedNumbers * weights.sharedNumbers
                + otherNumbers * weights.otherNumbers
                + sharedNames * weights.sharedNames
                + nearBest * weights.nearBest
                + bestForEither * weights.bestForEither
                + neighbours * weights.neighbours
                + samePlace * weights.samePlace
                + length * weights.length;
    }
}
