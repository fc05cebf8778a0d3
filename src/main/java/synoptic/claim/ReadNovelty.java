package synoptic.claim;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import synoptic.collation.Affinities.Affinity;
import synoptic.collation.Collation;
import synoptic.collation.StemWeights;
import synoptic.collation.Witness;
import synoptic.encode.Weights;
import synoptic.text.Sentence;

/**
 * How likely each word of a sentence states something that no other article states, by what was read of it together with the
 * sentences that it is linked to, each weighed by how likely the two report the same. More sources can only make a word less new.
 */
public final class ReadNovelty {

    private static final double ADDITION = 0.55;
    private static final int WORDS_OF_AN_ADDITION = 2;

    private final Collation collation;
    private final Weights weights;
    private final double linked;
    private final double leastLink;

    /**
     * @param collation of witnesses that were read together
     * @param weights what decides about what was read
     */
    public ReadNovelty(Collation collation, Weights weights) {
        this.collation = collation;
        this.weights = weights;
        this.linked = weights.get("link.threshold");
        this.leastLink = weights.get("word.least-link");
    }

    /** What each token is judged by, near misses counting; empty where no sentence comes near. */
    public List<WordSignals> signals(Witness witness, Sentence sentence) {
        return signals(witness, sentence, leastLink);
    }

    private List<WordSignals> signals(Witness witness, Sentence sentence, double least) {
        List<Affinity> affinities = collation.affinities().of(witness.id(), sentence.index()).stream()
                .filter(affinity -> affinity.score() >= least && affinity.words() != null)
                .toList();
        List<Sentence> counterparts = affinities.stream()
                .map(affinity -> collation.witness(affinity.article()).sentences().get(affinity.sentence()))
                .toList();
        return WordSignals.of(sentence, witness.article().text(), affinities, counterparts);
    }

    /**
     * How sure it is of each token, 0 to 1, that no sentence states it, those among them that come near without being linked; that of a
     * mark means nothing. These never decide what is marked, so that a sentence that nothing is linked to changes no mark elsewhere.
     */
    double[] sureness(Witness witness, Sentence sentence) {
        List<WordSignals> signals = signals(witness, sentence, leastLink);
        return IntStream.range(0, sentence.tokens().size())
                .mapToDouble(i -> signals.isEmpty() ? 1 : signals.get(i).novelty(weights))
                .toArray();
    }

    /** The likelihood for each token by the sentences that are linked, 0 to 1; that of a mark means nothing. */
    double[] of(Witness witness, Sentence sentence) {
        List<WordSignals> signals = signals(witness, sentence, linked);
        double[] novelty = new double[sentence.tokens().size()];
        for (int i = 0; i < novelty.length; i++) {
            novelty[i] = signals.isEmpty() ? 1 : signals.get(i).novelty(weights);
        }
        if (!signals.isEmpty()) {
            raiseAdditions(sentence, signals, novelty);
        }
        return novelty;
    }

    /**
     * In a sentence that was taken over nearly word for word, everything around an addition is stated elsewhere, and the addition would
     * drown. A run of words that stand in no counterpart, and that the reader does not take for stated there, counts as new.
     */
    private static void raiseAdditions(Sentence sentence, List<WordSignals> signals, double[] novelty) {
        int from = 0;
        for (int i = 0; i <= novelty.length; i++) {
            boolean ends = i == novelty.length || (isTelling(sentence, i) && signals.get(i).match() > 0);
            if (ends) {
                int[] telling = IntStream.range(from, i).filter(at -> isTelling(sentence, at)).toArray();
                boolean unstated = Arrays.stream(telling).allMatch(at -> signals.get(at).stated() < 0);
                for (int at = from; at < i && telling.length >= WORDS_OF_AN_ADDITION && unstated; at++) {
                    novelty[at] = Math.max(novelty[at], ADDITION);
                }
                from = i + 1;
            }
        }
    }

    private static boolean isTelling(Sentence sentence, int i) {
        return StemWeights.isTelling(sentence.tokens().get(i));
    }
}
