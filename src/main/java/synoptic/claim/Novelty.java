package synoptic.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import synoptic.article.Passage;
import synoptic.collation.Affinities.Affinity;
import synoptic.collation.Collation;
import synoptic.collation.Link;
import synoptic.collation.StemWeights;
import synoptic.collation.Witness;
import synoptic.text.Sentence;
import synoptic.text.Token;

/**
 * How likely each word of an article states something that no other article states: a logistic regression on how well the
 * sentences elsewhere that report the same cover the word, its neighbours and its sentence. The weights were fitted on
 * annotated stories; the model card tells which and how well they carry over.
 */
final class Novelty {

    private static final double SENTENCE_COVERED = -5.660;
    private static final double SURROUNDINGS_COVERED = -2.872;
    private static final double WORD_COVERED = -0.468;
    private static final double SURROUNDINGS_NEAR = -0.575;
    private static final double SEEN_ELSEWHERE = -0.259;
    private static final double OTHER_ARTICLES = 1.986;
    private static final double CONSTANT = 0.965;

    private static final double ADDITION = 0.55;
    private static final double COVERED = 0.2;
    private static final int WORDS_OF_AN_ADDITION = 2;

    /** Words on each side that count as a word's surroundings. */
    private static final int REACH = 3;

    private record Place(String article, int sentence) {}

    private final Collation collation;
    private final StemWeights weights;
    private final Map<Place, Set<String>> stems = new HashMap<>();
    private final Set<Passage> takenOver = new HashSet<>();
    private final Map<String, TreeSet<String>> articlesByStem = new HashMap<>();

    Novelty(Collation collation) {
        this.collation = collation;
        for (Link link : collation.links()) {
            if (link.kind() != Link.Kind.PARAPHRASE) {
                takenOver.add(link.from());
                takenOver.add(link.to());
            }
        }
        this.weights = StemWeights.of(collation.witnesses().stream().map(Witness::body).toList());
        for (Witness witness : collation.witnesses()) {
            for (Sentence sentence : witness.body()) {
                Set<String> own = new TreeSet<>();
                for (Token token : sentence.tokens()) {
                    if (!token.isMark()) {
                        own.add(token.stem());
                        articlesByStem.computeIfAbsent(token.stem(), stem -> new TreeSet<>()).add(witness.id());
                    }
                }
                stems.put(new Place(witness.id(), sentence.index()), own);
            }
        }
    }

    /** The weight of a token among the sentences of the comparison; 0 for one that tells nothing. */
    double weight(Token token) {
        return StemWeights.isTelling(token) ? weights.of(token.stem()) : 0;
    }

    /** The likelihood for each token of a sentence, 0 to 1; that of a mark means nothing. */
    double[] of(String article, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Affinity> affinities = collation.affinities().of(article, sentence.index());
        double[] weight = new double[tokens.size()];
        double[] covered = new double[tokens.size()];
        double[] near = new double[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            weight[i] = weight(tokens.get(i));
            for (Affinity affinity : affinities) {
                String stem = tokens.get(i).stem();
                if (has(affinity.article(), affinity.sentence(), stem)) {
                    covered[i] = Math.max(covered[i], affinity.score());
                    near[i] = Math.max(near[i], affinity.score());
                } else if (has(affinity.article(), affinity.sentence() - 1, stem)
                        || has(affinity.article(), affinity.sentence() + 1, stem)) {
                    near[i] = Math.max(near[i], affinity.score());
                }
            }
        }
        double sentenceCovered = average(covered, weight, 0, tokens.size());
        double others = Math.log(Math.max(1, collation.witnesses().size() - 1));
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
                    + SEEN_ELSEWHERE * (telling ? seenElsewhere(article, tokens.get(i)) : seenElsewhere(article, tokens, from, to))
                    + OTHER_ARTICLES * others);
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

    private boolean has(String article, int sentence, String stem) {
        return stems.getOrDefault(new Place(article, sentence), Set.of()).contains(stem);
    }

    /** Whether an article other than this one has the token's stem. */
    boolean isSeenElsewhere(String article, Token token) {
        Set<String> articles = articlesByStem.getOrDefault(token.stem(), new TreeSet<>());
        return articles.size() > (articles.contains(article) ? 1 : 0);
    }

    private double seenElsewhere(String article, Token token) {
        return isSeenElsewhere(article, token) ? 1 : 0;
    }

    private double seenElsewhere(String article, List<Token> tokens, int from, int to) {
        double seen = 0;
        double all = 0;
        for (int i = from; i < to; i++) {
            double weight = weight(tokens.get(i));
            seen += weight * seenElsewhere(article, tokens.get(i));
            all += weight;
        }
        return all == 0 ? 0 : seen / all;
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
