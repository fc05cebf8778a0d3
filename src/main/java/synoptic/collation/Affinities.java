package synoptic.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely any sentence of one witness reports the same as a sentence of another, links and near misses alike. Pairs that
 * are all but certain not to are left out.
 */
public final class Affinities {

    /** Less than this is not kept. */
    static final double LEAST = 0.01;

    private record Place(String article, int sentence) {}

    /**
     * Another article's sentence and how likely it reports the same.
     *
     * @param article the other article's id
     * @param sentence the sentence's index there
     * @param score 0 to 1
     */
    public record Affinity(String article, int sentence, double score) {}

    private static final Comparator<Affinity> SUREST_FIRST = Comparator.comparingDouble(Affinity::score)
            .reversed()
            .thenComparing(Affinity::article)
            .thenComparingInt(Affinity::sentence);

    private final Map<Place, List<Affinity>> byPlace;

    private Affinities(Map<Place, List<Affinity>> byPlace) {
        this.byPlace = byPlace;
    }

    /** No affinities at all. */
    public static Affinities none() {
        return new Affinities(Map.of());
    }

    /** The affinities of one sentence with sentences of all other articles, surest first. */
    public List<Affinity> of(String article, int sentence) {
        return byPlace.getOrDefault(new Place(article, sentence), List.of());
    }

    /** Gathers affinities; every pair is given once. */
    static final class Builder {

        private final Map<Place, List<Affinity>> byPlace = new HashMap<>();

        void add(String from, int fromSentence, String to, int toSentence, double score) {
            byPlace.computeIfAbsent(new Place(from, fromSentence), place -> new ArrayList<>())
                    .add(new Affinity(to, toSentence, score));
            byPlace.computeIfAbsent(new Place(to, toSentence), place -> new ArrayList<>())
                    .add(new Affinity(from, fromSentence, score));
        }

        Affinities build() {
            byPlace.replaceAll((place, list) -> list.stream().sorted(SUREST_FIRST).toList());
            return new Affinities(Map.copyOf(byPlace));
        }
    }
}
