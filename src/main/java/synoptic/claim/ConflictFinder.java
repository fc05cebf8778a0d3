package synoptic.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import synoptic.article.Passage;
import synoptic.collation.Link;
import synoptic.collation.Witness;
import synoptic.extract.DateMention;
import synoptic.extract.Mention;
import synoptic.extract.Mentions;
import synoptic.extract.Quantity;
import synoptic.extract.Quotation;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/**
 * Finds values in two linked sentences that cannot both hold. A conflict is only announced where the same thing is counted or
 * dated: the unit is the same, the words around are, and the values lie near enough for that.
 */
final class ConflictFinder {

    /** This share of the lighter surroundings' weight must be in both. */
    private static final double SAME_SURROUNDINGS = 0.3;

    /** The same where nothing else in either sentence could be meant. */
    private static final double SOME_SURROUNDINGS = 0.1;

    /** Values further apart than this factor count different things, or the same over different times. */
    private static final double FURTHEST = 3;

    /** Two sentences this likely to report the same thing, with one date each, or one figure of a unit, speak of the same. */
    private static final double SURELY_THE_SAME = 0.75;

    /** "More than 300" settles a value up to this factor away, and not any greater one. */
    private static final double SETTLED = 1.5;

    /** Dates further apart than this many days are dates of different things. */
    private static final int MOST_DAYS = 3;

    /** From "said" to the day there are this many UTF-16 code units at most: " late on ". */
    private static final int FROM_SAYING_TO_ITS_DAY = 10;

    /** Two passages with values that cannot both hold, and how likely their sentences report the same thing. */
    record Conflict(Passage from, Passage to, Claim.Kind kind, double likelihood) {}

    private final ToDoubleFunction<Token> weight;

    ConflictFinder(ToDoubleFunction<Token> weight) {
        this.weight = weight;
    }

    List<Conflict> find(Link link, Witness from, Witness to) {
        Sentence here = from.sentenceAt(link.from().span().start()).orElseThrow();
        Sentence there = to.sentenceAt(link.to().span().start()).orElseThrow();
        List<Conflict> conflicts = new ArrayList<>();
        Mentions mentionsHere = from.mentions().within(here.span());
        Mentions mentionsThere = to.mentions().within(there.span());
        List<Quantity> figuresHere = mentionsHere.quantities();
        List<Quantity> figuresThere = mentionsThere.quantities();
        for (Quantity a : figuresHere) {
            for (Quantity b : figuresThere) {
                boolean settled = figuresThere.stream().anyMatch(other -> isSame(a, other))
                        || figuresHere.stream().anyMatch(other -> isSame(other, b));
                boolean only =
                        link.score() >= SURELY_THE_SAME && FigureUses.isOnlyOne(a, figuresHere) && FigureUses.isOnlyOne(b, figuresThere);
                double shared = sharedSurroundings(here, a, there, b);
                boolean same = shared >= (only ? SOME_SURROUNDINGS : SAME_SURROUNDINGS);
                if (!settled
                        && FigureUses.isDifference(a, from) == FigureUses.isDifference(b, to)
                        && FigureUses.isWhole(a, figuresHere, from) == FigureUses.isWhole(b, figuresThere, to)
                        && FigureReconciler.compare(a, b) == FigureReconciler.Verdict.CONFLICT
                        && nearEnough(a.value(), b.value(), FURTHEST)
                        && same) {
                    conflicts.add(new Conflict(place(from, a), place(to, b), Claim.Kind.FIGURE, link.score()));
                }
            }
        }
        conflicts.addAll(dates(link, from, to));
        return conflicts;
    }

    /** The conflicts of dates alone. */
    List<Conflict> dates(Link link, Witness from, Witness to) {
        Sentence here = from.sentenceAt(link.from().span().start()).orElseThrow();
        Sentence there = to.sentenceAt(link.to().span().start()).orElseThrow();
        List<Conflict> conflicts = new ArrayList<>();
        List<DateMention> datesHere = datesOfEvents(from.mentions().within(here.span()));
        List<DateMention> datesThere = datesOfEvents(to.mentions().within(there.span()));
        for (DateMention a : datesHere) {
            for (DateMention b : datesThere) {
                boolean settled = datesThere.stream().anyMatch(a::meets) || datesHere.stream().anyMatch(b::meets);
                boolean same = sharedSurroundings(here, a, there, b) >= SAME_SURROUNDINGS
                        || (link.score() >= SURELY_THE_SAME && datesHere.size() == 1 && datesThere.size() == 1);
                if (!settled && daysApart(a, b) && same) {
                    conflicts.add(new Conflict(place(from, a), place(to, b), Claim.Kind.DATE, link.score()));
                }
            }
        }
        return conflicts;
    }

    /** Without those on which something was said: "a dam has cracked, officials said on Friday". */
    private static List<DateMention> datesOfEvents(Mentions mentions) {
        return mentions.dates().stream()
                .filter(date -> mentions.quotations().stream().noneMatch(quotation -> isDayOfSaying(date.span(), quotation)))
                .toList();
    }

    private static boolean isDayOfSaying(TextSpan date, Quotation quotation) {
        TextSpan cue = quotation.cue();
        return cue != null
                && !quotation.span().overlaps(date)
                && date.start() >= cue.end()
                && date.start() - cue.end() <= FROM_SAYING_TO_ITS_DAY;
    }

    private static boolean isSame(Quantity a, Quantity b) {
        return nearEnough(a.value(), b.value(), SETTLED) && FigureReconciler.compare(a, b) == FigureReconciler.Verdict.SAME;
    }

    /**
     * Conflicts that share a passage, together: five articles may give two dates. Never so that one article would give two values, since
     * then they are values of two things: the surest stand, and what would join them to another is left out.
     *
     * @param words the words of a passage
     */
    static List<List<Conflict>> grouped(List<Conflict> conflicts, Function<Passage, String> words) {
        List<List<Conflict>> groups = new ArrayList<>();
        List<Conflict> surest = conflicts.stream().sorted(Comparator.comparingDouble(Conflict::likelihood).reversed()).toList();
        for (Conflict conflict : surest) {
            List<List<Conflict>> touched = groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> sharePassage(conflict, other)))
                    .toList();
            List<Conflict> group = new ArrayList<>(List.of(conflict));
            touched.forEach(group::addAll);
            if (givesOneValueEach(group, words)) {
                groups.removeAll(touched);
                groups.add(group);
            }
        }
        return groups;
    }

    private static boolean givesOneValueEach(List<Conflict> group, Function<Passage, String> words) {
        Map<String, String> values = new HashMap<>();
        return group.stream()
                .flatMap(conflict -> Stream.of(conflict.from(), conflict.to()))
                .allMatch(passage -> {
                    String value = words.apply(passage).toLowerCase(Locale.ROOT);
                    return value.equals(values.computeIfAbsent(passage.article(), article -> value));
                });
    }

    private static boolean sharePassage(Conflict a, Conflict b) {
        return a.kind() == b.kind()
                && (a.from().equals(b.from()) || a.to().equals(b.to()) || a.from().equals(b.to()) || a.to().equals(b.from()));
    }

    private static Passage place(Witness witness, Mention mention) {
        return new Passage(witness.id(), mention.span());
    }

    private static boolean nearEnough(double a, double b, double factor) {
        double least = Math.min(Math.abs(a), Math.abs(b));
        return least > 0 && Math.max(Math.abs(a), Math.abs(b)) / least <= factor;
    }

    /** Whether both are single days, a few apart. */
    private static boolean daysApart(DateMention a, DateMention b) {
        if (a.from() == null || b.from() == null || !a.from().equals(a.to()) || !b.from().equals(b.to())) {
            return false;
        }
        long days = Math.abs(a.from().toEpochDay() - b.from().toEpochDay());
        return days > 0 && days <= MOST_DAYS;
    }

    private double sharedSurroundings(Sentence here, Mention a, Sentence there, Mention b) {
        return Surroundings.of(here, a.span(), weight).sharedWith(Surroundings.of(there, b.span(), weight));
    }
}
