package synoptic.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.article.Passage;
import synoptic.collation.Affinities.Affinity;
import synoptic.collation.Witness;
import synoptic.extract.DateMention;
import synoptic.extract.Mentions;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/**
 * Finds one time given in two ways: "in 2000" here and "in July 2000" there, "last month" and "May", "in 24 years" and the year
 * they reach back to. Times are compared as days, each seen from its own article's date.
 */
final class TimeReconciler {

    /** The sentences have to be this likely to report the same thing. */
    private static final double NEAR_ENOUGH = 0.3;

    /** This share of the weight of the other words has to stand in the other sentence: the time is the same, and so is what happened. */
    private static final double SAME_EVENT = 0.4;

    /** Stretches of more days than a leap year has meet too much to tell anything. */
    private static final long LONGEST = 366;

    /** A stretch of at least a month may hold the other's day; "18 and 19" are not "Wednesday". */
    private static final long MONTH = 28;

    private final Function<String, Witness> witnesses;
    private final ToDoubleFunction<Token> weight;

    TimeReconciler(Function<String, Witness> witnesses, ToDoubleFunction<Token> weight) {
        this.witnesses = witnesses;
        this.weight = weight;
    }

    /**
     * The same time in two articles.
     *
     * @param here the words that give it here
     * @param there the words that give it there
     * @param likelihood how likely the sentences around report the same, 0 to 1
     */
    record Match(Passage here, Passage there, double likelihood) {}

    /**
     * The time that a stretch of a sentence gives, where another article gives it for the same event in other words.
     *
     * @param affinities the sentences elsewhere that may report the same, surest first
     */
    Optional<Match> find(Witness here, Sentence sentence, TextSpan span, List<Affinity> affinities) {
        List<DateMention> own = times(here, sentence).stream().filter(time -> span.overlaps(time.span())).toList();
        if (own.size() != 1) {
            return Optional.empty();
        }
        return affinities.stream()
                .filter(affinity -> affinity.score() >= NEAR_ENOUGH)
                .map(affinity -> match(here, sentence, span, own.getFirst(), affinity))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Match> match(Witness here, Sentence sentence, TextSpan span, DateMention time, Affinity affinity) {
        Witness there = witnesses.apply(affinity.article());
        Sentence other = there.sentences().get(affinity.sentence());
        DateMention same = times(there, other).stream()
                .filter(candidate -> isSame(time, candidate) && !stems(sentence, time).equals(stems(other, candidate)))
                .findFirst()
                .orElse(null);
        return same == null || covered(sentence, span, time, other) < SAME_EVENT
                ? Optional.empty()
                : Optional.of(new Match(new Passage(here.id(), time.span()), new Passage(there.id(), same.span()), affinity.score()));
    }

    /** The share of the weight of a stretch's words, those of its time left out, that also stands in another sentence. */
    private double covered(Sentence sentence, TextSpan span, DateMention time, Sentence other) {
        Set<String> there = other.tokens().stream().map(Token::stem).collect(Collectors.toSet());
        double all = 0;
        double shared = 0;
        for (Token token : sentence.tokens()) {
            if (span.contains(token.span()) && !time.span().overlaps(token.span())) {
                all += weight.applyAsDouble(token);
                shared += there.contains(token.stem()) ? weight.applyAsDouble(token) : 0;
            }
        }
        return all == 0 ? 0 : shared / all;
    }

    /** Whether two times are equal, or one a month or more that holds the other. */
    private static boolean isSame(DateMention a, DateMention b) {
        return a.meets(b) && (days(a) == days(b) || Math.max(days(a), days(b)) >= MONTH);
    }

    private static Set<String> stems(Sentence sentence, DateMention time) {
        return sentence.tokens().stream()
                .filter(token -> time.span().overlaps(token.span()))
                .map(Token::stem)
                .collect(Collectors.toSet());
    }

    /** The dates and reaches of a sentence that can be compared by day. */
    private static List<DateMention> times(Witness witness, Sentence sentence) {
        Mentions mentions = witness.mentions().within(sentence.span());
        return Stream.concat(mentions.dates().stream(), mentions.reaches().stream())
                .filter(time -> time.isResolved() && days(time) <= LONGEST)
                .toList();
    }

    /** The number of days, the first and the last included; for an open time more than any. */
    private static long days(DateMention time) {
        return time.from() == null || time.to() == null ? Long.MAX_VALUE : time.to().toEpochDay() - time.from().toEpochDay() + 1;
    }
}
