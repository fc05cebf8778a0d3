package synoptic.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import synoptic.collation.Affinities.Affinity;
import synoptic.collation.Cancelled;
import synoptic.collation.Collation;
import synoptic.collation.Witness;
import synoptic.encode.Weights;
import synoptic.text.Sentence;

/** Weighs whether figures in sentences that were read together are values of the same thing, and so cannot both hold. */
final class ReadConflicts {

    private final Collation collation;
    private final Weights weights;
    private final ValuePairs pairs;
    private final double announced;
    private final List<String> order;

    ReadConflicts(Collation collation, Weights weights) {
        this.collation = collation;
        this.weights = weights;
        this.pairs = new ValuePairs(collation);
        this.announced = weights.get("conflict.threshold");
        this.order = collation.witnesses().stream().map(Witness::id).toList();
    }

    /**
     * The conflicts among all articles. A value is held against one of another article only, that which is likeliest to be of the same
     * thing, and only where the same holds from the other side.
     *
     * @param cancelled asked often whether the result is still wanted
     * @throws java.util.concurrent.CancellationException once {@code cancelled} says so
     */
    List<ConflictFinder.Conflict> find(BooleanSupplier cancelled) {
        List<ConflictFinder.Conflict> found = new ArrayList<>();
        for (Witness witness : collation.witnesses()) {
            for (Sentence sentence : witness.body()) {
                Cancelled.check(cancelled);
                found.addAll(find(witness, sentence));
            }
        }
        Map<List<Object>, Double> best = new HashMap<>();
        for (ConflictFinder.Conflict conflict : found) {
            best.merge(List.of(conflict.from(), conflict.to().article(), conflict.kind()), conflict.likelihood(), Math::max);
            best.merge(List.of(conflict.to(), conflict.from().article(), conflict.kind()), conflict.likelihood(), Math::max);
        }
        return found.stream()
                .filter(conflict -> conflict.likelihood()
                        >= Math.max(
                                best.getOrDefault(List.of(conflict.from(), conflict.to().article(), conflict.kind()), 0.0),
                                best.getOrDefault(List.of(conflict.to(), conflict.from().article(), conflict.kind()), 0.0)))
                .toList();
    }

    /** The conflicts of a sentence with sentences of articles that come later. */
    private List<ConflictFinder.Conflict> find(Witness witness, Sentence sentence) {
        List<ConflictFinder.Conflict> conflicts = new ArrayList<>();
        for (Affinity affinity : collation.affinities().of(witness.id(), sentence.index())) {
            if (affinity.words() != null && isLater(affinity.article(), witness)) {
                for (ValuePairs.ValuePair pair : pairs.of(witness, sentence, affinity)) {
                    double likelihood = pair.signals().likelihood(weights);
                    if (likelihood >= announced) {
                        conflicts.add(new ConflictFinder.Conflict(pair.from(), pair.to(), Claim.Kind.FIGURE, likelihood));
                    }
                }
            }
        }
        return conflicts;
    }

    private boolean isLater(String article, Witness witness) {
        return order.indexOf(article) > order.indexOf(witness.id());
    }
}
