package synoptic.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import synoptic.article.Passage;
import synoptic.collation.Affinities.Affinity;
import synoptic.collation.Collation;
import synoptic.collation.StemWeights;
import synoptic.collation.Witness;
import synoptic.encode.PairReading;
import synoptic.extract.Mentions;
import synoptic.extract.Quantity;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/** Pairs of figures, of two sentences that were read together, which cannot both hold if they are values of the same thing. */
public final class ValuePairs {

    /** Values further apart than this factor count different things, or the same over different times. */
    private static final double FURTHEST = 15;

    /** "More than 300" settles a value up to this factor away, and not any greater one. */
    private static final double SETTLED = 1.5;

    private static final double MOST_LOGIT = 6;

    /** How many words to each side are around a value. */
    private static final int REACH = 5;

    /**
     * Two values.
     *
     * @param from the words of one, in the article that was loaded first
     * @param to the words of the other
     * @param signals what tells whether they are values of the same thing
     */
    public record ValuePair(Passage from, Passage to, ConflictSignals signals) {}

    private record Side(Witness witness, Sentence sentence, Mentions mentions, PairReading.Side words) {

        double stated(TextSpan span) {
            return mean(words.stated(), token -> token.span().overlaps(span));
        }

        double denied(TextSpan span) {
            double most = -MOST_LOGIT;
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                if (!token.isMark() && token.span().overlaps(span)) {
                    most = Math.max(most, clamped(words.denied()[i]));
                }
            }
            return most;
        }

        double around(TextSpan span) {
            List<Token> tokens = sentence.tokens();
            int first = 0;
            while (first < tokens.size() && tokens.get(first).span().end() <= span.start()) {
                first++;
            }
            int last = first;
            while (last < tokens.size() && tokens.get(last).span().start() < span.end()) {
                last++;
            }
            int from = Math.max(0, first - REACH);
            int to = Math.min(tokens.size(), last + REACH);
            TextSpan reach = new TextSpan(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
            return mean(words.stated(),
                    token -> StemWeights.isTelling(token) && token.span().overlaps(reach) && !token.span().overlaps(span));
        }

        private double mean(float[] logits, Predicate<Token> counted) {
            double sum = 0;
            int count = 0;
            for (int i = 0; i < logits.length; i++) {
                Token token = sentence.tokens().get(i);
                if (!token.isMark() && counted.test(token)) {
                    sum += clamped(logits[i]);
                    count++;
                }
            }
            return count == 0 ? 0 : sum / count;
        }
    }

    private final Collation collation;

    /** @param collation of witnesses some of which were read together */
    public ValuePairs(Collation collation) {
        this.collation = collation;
    }

    /** All pairs of figures in a sentence and one that it was read with; none where the two were not read together. */
    public List<ValuePair> of(Witness witness, Sentence sentence, Affinity affinity) {
        Witness other = collation.witness(affinity.article());
        Sentence there = other.sentences().get(affinity.sentence());
        PairReading.Side words = affinity.words();
        PairReading.Side otherWords = collation.affinities().of(other.id(), there.index()).stream()
                .filter(back -> back.article().equals(witness.id()) && back.sentence() == sentence.index())
                .map(Affinity::words)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (words == null || otherWords == null) {
            return List.of();
        }
        Side one = new Side(witness, sentence, witness.mentions().within(sentence.span()), words);
        Side two = new Side(other, there, other.mentions().within(there.span()), otherWords);
        return figures(one, two, affinity.score());
    }

    private static List<ValuePair> figures(Side one, Side two, double likelihood) {
        List<ValuePair> pairs = new ArrayList<>();
        for (Quantity a : one.mentions.quantities()) {
            for (Quantity b : two.mentions.quantities()) {
                if (mayCountTheSame(a, b) && !(isGiven(a, two.witness) && isGiven(b, one.witness))) {
                    boolean settled = two.mentions.quantities().stream().anyMatch(other -> isSame(a, other))
                            || one.mentions.quantities().stream().anyMatch(other -> isSame(b, other));
                    boolean elsewhere = two.witness.mentions().quantities().stream().anyMatch(other -> isSame(a, other))
                            || one.witness.mentions().quantities().stream().anyMatch(other -> isSame(b, other));
                    boolean alone =
                            FigureUses.isOnlyOne(a, one.mentions.quantities()) && FigureUses.isOnlyOne(b, two.mentions.quantities());
                    boolean aside = FigureUses.isDifference(a, one.witness) != FigureUses.isDifference(b, two.witness)
                            || FigureUses.isWhole(a, one.mentions.quantities(), one.witness)
                                    != FigureUses.isWhole(b, two.mentions.quantities(), two.witness);
                    Double converted = a.valueIn(b.unit());
                    double value = converted == null ? a.value() : converted;
                    pairs.add(new ValuePair(
                            new Passage(one.witness.id(), a.span()),
                            new Passage(two.witness.id(), b.span()),
                            signals(one, a.number(), a.span(), two, b.number(), b.span(), likelihood, settled, elsewhere, alone,
                                    counted(a, b),
                                    Math.abs(Math.log(Math.abs(value) / Math.abs(b.value()))),
                                    FigureReconciler.agree(a, b), aside)));
                }
            }
        }
        return pairs;
    }

    /** Whether an article gives the very value, of the same unit. */
    private static boolean isGiven(Quantity figure, Witness witness) {
        return witness.mentions().quantities().stream()
                .anyMatch(other -> other.value() == figure.value() && Objects.equals(other.unit(), figure.unit()));
    }

    /** Whether two figures differ, and may be meant of one thing by what they count and by their size. */
    private static boolean mayCountTheSame(Quantity a, Quantity b) {
        Double converted = a.valueIn(b.unit());
        boolean measured = a.isMeasured() || b.isMeasured();
        if (a.value() == 0 || b.value() == 0 || (measured && a.unit() != null && b.unit() != null && converted == null)) {
            return false;
        }
        boolean other = converted != null && !Objects.equals(a.unit(), b.unit());
        boolean same = other ? FigureReconciler.compare(a, b) == FigureReconciler.Verdict.SAME : FigureReconciler.isOneValue(a, b);
        if (same) {
            return false;
        }
        double ratio = Math.abs(converted == null ? a.value() : converted) / Math.abs(b.value());
        return ratio <= FURTHEST && ratio >= 1 / FURTHEST;
    }

    private static double counted(Quantity a, Quantity b) {
        if (a.unit() == null || b.unit() == null) {
            return 0;
        }
        if (!a.unit().equals(b.unit()) && a.valueIn(b.unit()) == null) {
            return -1;
        }
        if (Objects.equals(a.noun(), b.noun())) {
            return 1;
        }
        return a.noun() == null || b.noun() == null ? 0.5 : -1;
    }

    private static ConflictSignals signals(
            Side one, TextSpan value, TextSpan whole, Side two, TextSpan otherValue, TextSpan otherWhole, double likelihood,
            boolean settled, boolean elsewhere, boolean alone, double counted, double distance, boolean rough, boolean aside) {
        double stated = one.stated(value);
        double otherStated = two.stated(otherValue);
        double around = one.around(whole);
        double otherAround = two.around(otherWhole);
        double denied = one.denied(value);
        double otherDenied = two.denied(otherValue);
        double link = Math.min(likelihood, 1 - 1e-6);
        return new ConflictSignals(
                clamped(Math.log(link / (1 - link))),
                Math.min(stated, otherStated),
                Math.max(stated, otherStated),
                Math.min(around, otherAround),
                Math.max(around, otherAround),
                Math.min(denied, otherDenied),
                Math.max(denied, otherDenied),
                Surroundings.of(one.sentence, whole, Surroundings::telling)
                        .sharedWith(Surroundings.of(two.sentence, otherWhole, Surroundings::telling)),
                settled ? 1 : 0,
                elsewhere ? 1 : 0,
                alone ? 1 : 0,
                counted,
                distance,
                rough ? 1 : 0,
                aside ? 1 : 0);
    }

    private static double clamped(double logit) {
        return Math.max(-MOST_LOGIT, Math.min(MOST_LOGIT, logit));
    }

    private static boolean isSame(Quantity a, Quantity b) {
        double least = Math.min(Math.abs(a.value()), Math.abs(b.value()));
        return least > 0
                && (Math.max(Math.abs(a.value()), Math.abs(b.value())) / least <= SETTLED || !Objects.equals(a.unit(), b.unit()))
                && FigureReconciler.compare(a, b) == FigureReconciler.Verdict.SAME;
    }
}
