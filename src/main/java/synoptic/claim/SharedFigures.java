package synoptic.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import synoptic.article.Passage;
import synoptic.collation.Affinities;
import synoptic.collation.Cancelled;
import synoptic.collation.Collation;
import synoptic.collation.Witness;
import synoptic.extract.Quantity;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/**
 * Finds the figures that several articles give, however differently they put them: "£8.5m", "£8.5 million" and "between £8m and
 * £9m". The unit must be the same, the values must agree, and so must what the figures are figures of, unless the value itself
 * tells.
 */
final class SharedFigures {

    /** Smaller numbers of things are everywhere. */
    private static final double SMALL = 4;

    /** How far values that may agree can lie apart, as a factor: "over $300" and "$390". */
    private static final double FURTHEST = 1.5;

    /** A value of so many significant digits is not met twice by chance. */
    private static final int DISTINCTIVE = 3;

    /** This share of the lighter surroundings' weight must be in both... */
    private static final double SAME_SURROUNDINGS = 0.25;

    /** ...or something of it, where the sentences are this likely to report the same. */
    private static final double SPEAK_OF_THE_SAME = 0.25;

    private record Place(Witness witness, Sentence sentence, Quantity quantity) {
        Passage passage() {
            return new Passage(witness.id(), quantity.span());
        }
    }

    private final Collation collation;
    private final ToDoubleFunction<Token> weight;
    private final Map<String, List<Place>> byUnit = new TreeMap<>();
    private final Map<Passage, Surroundings> surroundings = new HashMap<>();

    /**
     * A finder.
     *
     * @param weight how telling a token is, 0 for one that tells nothing
     */
    SharedFigures(Collation collation, ToDoubleFunction<Token> weight) {
        this.collation = collation;
        this.weight = weight;
        for (Witness witness : collation.witnesses()) {
            for (Sentence sentence : witness.body()) {
                for (Quantity quantity : witness.mentions().within(sentence.span()).quantities()) {
                    if (quantity.unit() != null && quantity.value() > SMALL) {
                        byUnit.computeIfAbsent(quantity.unit(), unit -> new ArrayList<>())
                                .add(new Place(witness, sentence, quantity));
                    }
                }
            }
        }
    }

    /**
     * Where other articles give the values that stand in some words, whatever they are values of.
     *
     * @return the figures, the first of each article
     */
    List<Passage> sameElsewhere(Witness here, TextSpan words) {
        Map<String, Passage> found = new HashMap<>();
        for (Quantity own : here.mentions().within(words).quantities()) {
            for (Place other : own.unit() == null ? List.<Place>of() : byUnit.getOrDefault(own.unit(), List.of())) {
                if (!other.witness.equals(here) && own.value() > SMALL && other.quantity.value() == own.value()) {
                    found.merge(other.witness.id(), other.passage(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
                }
            }
        }
        return collation.witnesses().stream().map(witness -> found.get(witness.id())).filter(Objects::nonNull).toList();
    }

    /**
     * The figures given more than once, each as the passages that give it, at most one an article and ascending.
     *
     * @param cancelled asked often whether the result is still wanted
     */
    List<List<Passage>> find(BooleanSupplier cancelled) {
        List<List<Passage>> groups = new ArrayList<>();
        byUnit.values().forEach(places -> groups.addAll(groups(places, cancelled)));
        return groups;
    }

    private List<List<Passage>> groups(List<Place> places, BooleanSupplier cancelled) {
        places.sort(Comparator.comparingDouble((Place place) -> place.quantity.value()).thenComparing(Place::passage));
        Map<Passage, Set<Passage>> groups = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            Cancelled.check(cancelled);
            Place a = places.get(i);
            for (int j = i + 1; j < places.size() && places.get(j).quantity.value() <= FURTHEST * a.quantity.value(); j++) {
                Place b = places.get(j);
                if (!a.witness.equals(b.witness) && isSame(a, b)) {
                    Set<Passage> own = groups.computeIfAbsent(a.passage(), passage -> new HashSet<>(Set.of(passage)));
                    Set<Passage> other = groups.computeIfAbsent(b.passage(), passage -> new HashSet<>(Set.of(passage)));
                    if (own.stream().noneMatch(x -> other.stream().anyMatch(y -> x.article().equals(y.article())))) {
                        own.addAll(other);
                        other.forEach(passage -> groups.put(passage, own));
                    }
                }
            }
        }
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().sorted().toList())
                .distinct()
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private boolean isSame(Place a, Place b) {
        if (FigureReconciler.compare(a.quantity, b.quantity) != FigureReconciler.Verdict.SAME) {
            return false;
        }
        if (a.quantity.value() == b.quantity.value() && digits(a.quantity.value()) >= DISTINCTIVE) {
            return true;
        }
        double shared = around(a).sharedWith(around(b));
        return shared >= SAME_SURROUNDINGS || (shared > 0 && speakOfTheSame(a, b));
    }

    /** The significant digits of a value. */
    private static int digits(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().precision();
    }

    private Surroundings around(Place place) {
        return surroundings.computeIfAbsent(
                place.passage(), passage -> Surroundings.of(place.sentence, place.quantity.span(), weight));
    }

    private boolean speakOfTheSame(Place a, Place b) {
        for (Affinities.Affinity affinity : collation.affinities().of(a.witness.id(), a.sentence.index())) {
            if (affinity.score() < SPEAK_OF_THE_SAME) {
                return false;
            }
            if (affinity.article().equals(b.witness.id()) && affinity.sentence() == b.sentence.index()) {
                return true;
            }
        }
        return false;
    }
}
