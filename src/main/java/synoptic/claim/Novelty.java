package synoptic.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.collation.Collation;
import synoptic.collation.Link;
import synoptic.collation.StemWeights;
import synoptic.collation.Witness;
import synoptic.encode.Weights;
import synoptic.text.Sentence;
import synoptic.text.Token;

/**
 * How likely each word of an article states something that no other article states: as a reader of sentences has it or, where
 * none could read them, by a logistic regression on how well the sentences elsewhere that report the same cover the word, its neighbours and its sentence. The weights were fitted on
 * annotated stories; the model card tells which and how well they carry over.
 */
final class Novelty {

    private static final double SENTENCE_COVERED = -5.045;
    private static final double SURROUNDINGS_COVERED = -1.224;
    private static final double WORD_COVERED = -0.955;
    private static final double SURROUNDINGS_NEAR = -2.191;

    /** By the logarithm of the number of words: a long sentence finds more of its words elsewhere by chance. */
    private static final double SENTENCE_LENGTH = 0.765;

    /** From 0 for the first word to nearly 1 for the last: a sentence begins with what is known and ends with what is new. */
    private static final double PLACE_IN_SENTENCE = 0.861;

    private static final double CONSTANT = -0.503;

    private static final double ADDITION = 0.55;
    private static final double COVERED = 0.2;
    private static final int WORDS_OF_AN_ADDITION = 2;

    /** Words on each side that count as a word's surroundings. */
    private static final int REACH = 3;

    private record Place(String article, int sentence) {}

    /** A sentence elsewhere that may report the same, by its stems and those of its neighbours. */
    private record Counterpart(double likelihood, Set<String> stems, Set<String> before, Set<String> after) {
        boolean isNear(String stem) {
            return stems.contains(stem) || before.contains(stem) || after.contains(stem);
        }
    }

    private final Collation collation;
    private final ReadNovelty read;
    private final StemWeights weights;
    private final Map<Place, Set<String>> stems = new HashMap<>();
    private final Set<Passage> takenOver = new HashSet<>();

    Novelty(Collation collation, Weights fitted) {
        this.collation = collation;
        this.read = new ReadNovelty(collation, fitted);
        for (Link link : collation.links()) {
            if (link.kind() != Link.Kind.PARAPHRASE) {
                takenOver.add(link.from());
                takenOver.add(link.to());
            }
        }
        this.weights = StemWeights.of(collation.witnesses().stream().map(Witness::body).toList());
        for (Witness witness : collation.witnesses()) {
            for (Sentence sentence : witness.body()) {
                Set<String> own = new HashSet<>();
                for (Token token : sentence.tokens()) {
                    if (!token.isMark()) {
                        own.add(token.stem());
                    }
                }
                stems.put(new Place(witness.id(), sentence.index()), own);
            }
        }
    }

    /** The weight of a token among the sentences of the comparison; 0 for one that tells nothing. */
    double weight(Token token) {
        return weights.of(token);
    }

    /** How sure each new word of a sentence is new, by near misses too; null where words alone were compared. */
    double @Nullable [] sureness(Witness witness, Sentence sentence) {
        return collation.affinities().isRead(witness.id()) ? read.sureness(witness, sentence) : null;
    }

    /** The likelihood for each token of a sentence, 0 to 1; that of a mark means nothing. */
    double[] of(String article, Sentence sentence) {
        if (collation.affinities().isRead(article)) {
            return read.of(collation.witness(article), sentence);
        }
        List<Token> tokens = sentence.tokens();
        List<Counterpart> counterparts = counterparts(article, sentence);
        double[] weight = new double[tokens.size()];
        double[] covered = new double[tokens.size()];
        double[] near = new double[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            weight[i] = weight(tokens.get(i));
            for (Counterpart counterpart : counterparts) {
                if (near[i] == 0 && counterpart.isNear(tokens.get(i).stem())) {
                    near[i] = counterpart.likelihood;
                }
                if (counterpart.stems.contains(tokens.get(i).stem())) {
                    covered[i] = counterpart.likelihood;
                    break;
                }
            }
        }
        double sentenceCovered = average(covered, weight, 0, tokens.size());
        double words = tokens.stream().filter(token -> !token.isMark()).count();
        int before = 0;
        double[] out = new double[tokens.size()];
        for (int i = 0; i < out.length; i++) {
            int from = Math.max(0, i - REACH);
            int to = Math.min(out.length, i + REACH + 1);
            boolean telling = weight[i] > 0;
            double around = average(covered, weight, from, to);
            out[i] = logistic(CONSTANT
                    + SENTENCE_COVERED * sentenceCovered
                    + SURROUNDINGS_COVERED * around
                    + WORD_COVERED * (telling ? covered[i] : around)
                    + SURROUNDINGS_NEAR * average(near, weight, from, to)
                    + SENTENCE_LENGTH * Math.log1p(words)
                    + PLACE_IN_SENTENCE * before / words);
            before += tokens.get(i).isMark() ? 0 : 1;
        }
        if (takenOver.contains(new Passage(article, sentence.span()))) {
            raiseAdditions(out, weight, covered);
        }
        return out;
    }

    /**
     * In a sentence that was taken over nearly word for word, everything around an addition is covered, and the addition would
     * drown. There a run of words that no counterpart has counts as new.
     */
    private void raiseAdditions(double[] likelihoods, double[] weight, double[] covered) {
        int from = 0;
        for (int i = 0; i <= likelihoods.length; i++) {
            if (i == likelihoods.length || (weight[i] > 0 && covered[i] >= COVERED)) {
                long telling = IntStream.range(from, i).filter(at -> weight[at] > 0).count();
                for (int at = from; at < i && telling >= WORDS_OF_AN_ADDITION; at++) {
                    likelihoods[at] = Math.max(likelihoods[at], ADDITION);
                }
                from = i + 1;
            }
        }
    }

    /** The sentences elsewhere that may report the same, likeliest first. */
    private List<Counterpart> counterparts(String article, Sentence sentence) {
        return collation.affinities().of(article, sentence.index()).stream()
                .map(affinity -> new Counterpart(
                        affinity.score(),
                        stems(affinity.article(), affinity.sentence()),
                        stems(affinity.article(), affinity.sentence() - 1),
                        stems(affinity.article(), affinity.sentence() + 1)))
                .toList();
    }

    private Set<String> stems(String article, int sentence) {
        return stems.getOrDefault(new Place(article, sentence), Set.of());
    }

    private static double average(double[] values, double[] weights, int from, int to) {
        double sum = 0;
        double all = 0;
        for (int i = from; i < to; i++) {
            sum += values[i] * weights[i];
            all += weights[i];
        }
        return all == 0 ? 0 : sum / all;
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
