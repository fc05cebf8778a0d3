package synoptic.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.collation.Affinities.Affinity;
import synoptic.collation.StemWeights;
import synoptic.encode.PairReading;
import synoptic.encode.Weights;
import synoptic.text.Sentence;
import synoptic.text.Token;

/**
 * What speaks for a word being stated elsewhere, by the sentences that its own is linked to. The first seven only grow with more of
 * these, so that another source can only make a word less new.
 *
 * @param stated how likely a sentence elsewhere is linked and states the word: the most of all, as a logit
 * @param around the mean of that over the word and two on each side
 * @param sentence the mean of that over the sentence
 * @param link the likeliest link of the sentence, as a logit
 * @param match how likely a sentence is linked that has the word's stem, 0 to 1
 * @param matchNear the share of telling words of which that holds, among the word and three on each side
 * @param matchAll the same in the sentence
 * @param number 1 for a number
 * @param function 1 for a word that tells nothing
 * @param capital 1 for a word with a capital letter that does not open the sentence
 * @param length the number of the sentence's words, as a logarithm
 * @param place where in the sentence the word stands, from 0 to nearly 1
 */
public record WordSignals(
        double stated,
        double around,
        double sentence,
        double link,
        double match,
        double matchNear,
        double matchAll,
        double number,
        double function,
        double capital,
        double length,
        double place) {

    private static final double MOST = 6;
    private static final int STATED_REACH = 2;
    private static final int MATCH_REACH = 3;

    /**
     * The signals of each token of a sentence; those of marks mean nothing. Empty where no sentence comes near.
     *
     * @param text the article's text
     * @param linked the sentences that may report the same
     * @param counterparts the sentences that these are
     */
    static List<WordSignals> of(Sentence sentence, String text, List<Affinity> linked, List<Sentence> counterparts) {
        if (linked.isEmpty()) {
            return List.of();
        }
        List<Token> tokens = sentence.tokens();
        int count = tokens.size();
        double[] stated = new double[count];
        Arrays.fill(stated, -MOST);
        double link = -MOST;
        for (Affinity affinity : linked) {
            link = Math.max(link, Math.log(affinity.score() / (1 - Math.min(affinity.score(), 1 - 1e-6))));
            PairReading.Side words = affinity.words();
            for (int i = 0; words != null && i < count; i++) {
                stated[i] = Math.max(stated[i], both(words.stated()[i], affinity.score()));
            }
        }
        Map<String, Double> stems = new HashMap<>();
        for (int k = 0; k < linked.size(); k++) {
            double score = linked.get(k).score();
            counterparts.get(k).tokens().forEach(token -> stems.merge(token.stem(), score, Math::max));
        }
        double[] match = new double[count];
        double[] telling = new double[count];
        double[] word = new double[count];
        for (int i = 0; i < count; i++) {
            match[i] = stems.getOrDefault(tokens.get(i).stem(), 0.0);
            telling[i] = StemWeights.isTelling(tokens.get(i)) ? 1 : 0;
            word[i] = tokens.get(i).isMark() ? 0 : 1;
        }
        List<WordSignals> signals = new ArrayList<>();
        int before = 0;
        double length = sentence.wordCount();
        for (int i = 0; i < count; i++) {
            Token token = tokens.get(i);
            signals.add(new WordSignals(
                    stated[i],
                    mean(stated, word, i - STATED_REACH, i + STATED_REACH),
                    mean(stated, word, 0, count),
                    Math.min(MOST, link),
                    match[i],
                    mean(match, telling, i - MATCH_REACH, i + MATCH_REACH),
                    mean(match, telling, 0, count),
                    token.kind() == Token.Kind.NUMBER ? 1 : 0,
                    1 - telling[i],
                    before > 0 && Character.isUpperCase(text.charAt(token.span().start())) ? 1 : 0,
                    Math.log1p(length),
                    length == 0 ? 0 : before / length));
            before += token.isMark() ? 0 : 1;
        }
        return signals;
    }

    /** The logit of a sentence being linked, with a likelihood, and stating a word, by its logit. */
    private static double both(double stated, double linked) {
        double likelihood = linked / (1 + Math.exp(-stated));
        return Math.max(-MOST, Math.min(MOST, Math.log(likelihood / (1 - Math.min(likelihood, 1 - 1e-6)))));
    }

    /** The weighed mean of values from one index to another. */
    private static double mean(double[] values, double[] weights, int first, int last) {
        double sum = 0;
        double all = 0;
        for (int i = Math.max(0, first); i <= Math.min(values.length - 1, last); i++) {
            sum += values[i] * weights[i];
            all += weights[i];
        }
        return all == 0 ? 0 : sum / all;
    }

    /** How likely no other article states the word, 0 to 1. */
    double novelty(Weights weights) {
        return 1 / (1 + Math.exp(weights.get("word.constant")
                + stated * weights.get("word.stated")
                + around * weights.get("word.around")
                + sentence * weights.get("word.sentence")
                + link * weights.get("word.link")
                + match * weights.get("word.match")
                + matchNear * weights.get("word.match-near")
                + matchAll * weights.get("word.match-all")
                + number * weights.get("word.number")
                + function * weights.get("word.function")
                + capital * weights.get("word.capital")
                + length * weights.get("word.length")
                + place * weights.get("word.place")));
    }

    /** All signals, in the order of the record. */
    public List<Double> values() {
        return List.of(stated, around, sentence, link, match, matchNear, matchAll, number, function, capital, length, place);
    }
}
