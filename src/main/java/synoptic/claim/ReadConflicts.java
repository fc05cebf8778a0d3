package synoptic.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import synoptic.collation.Affinities.Affinity;
import synoptic.collation.Collation;
import synoptic.collation.Witness;
import synoptic.encode.Weights;
import synoptic.text.Sentence;

/** Weighs whether values in sentences that were read together are values of the same thing, and so cannot both hold. */
final class ReadConflicts {

    private final Collation collation;
    private final Weights weights;
    private final ValuePairs pairs;
    private final double announced;

    ReadConflicts(Collation collation, Weights weights) {
        this.collation = collation;
        this.weights = weights;
        this.pairs = new ValuePairs(collation);
        this.announced = weights.get("conflict.threshold");
    }

    /** The conflicts of a sentence with sentences of articles that come later. */
    List<ConflictFinder.Conflict> find(Witness witness, Sentence sentence) {
        List<ConflictFinder.Conflict> conflicts = new ArrayList<>();
        for (Affinity affinity : collation.affinities().of(witness.id(), sentence.index())) {
            if (affinity.words() != null && isLater(affinity.article(), witness)) {
                for (ValuePairs.ValuePair pair : pairs.of(witness, sentence, affinity)) {
                    double likelihood = pair.signals().likelihood(weights, pair.kind().name().toLowerCase(Locale.ROOT));
                    if (likelihood >= announced) {
                        conflicts.add(new ConflictFinder.Conflict(pair.from(), pair.to(), pair.kind(), likelihood));
                    }
                }
            }
        }
        return conflicts;
    }

    private boolean isLater(String article, Witness witness) {
        return collation.witnesses().indexOf(collation.witness(article)) > collation.witnesses().indexOf(witness);
    }
}
