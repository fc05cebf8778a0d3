package synoptic.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.encode.PairReading;

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
     * @param words what was read of the words of the sentence whose affinities these are; null where words alone were compared
     * @param signals what the score follows from; null where words alone were compared
     */
    public record Affinity(
            String article, int sentence, double score, PairReading.@Nullable Side words, @Nullable PairSignals signals) {}

    private static final Comparator<Affinity> SUREST_FIRST = Comparator.comparingDouble(Affinity::score)
            .reversed()
            .thenComparing(Affinity::article)
            .thenComparingInt(Affinity::sentence);

    private final Map<Place, List<Affinity>> byPlace;
    private final Set<String> read;

    private Affinities(Map<Place, List<Affinity>> byPlace, Set<String> read) {
        this.byPlace = byPlace;
        this.read = read;
    }

    /** No affinities at all. */
    public static Affinities none() {
        return new Affinities(Map.of(), Set.of());
    }

    /** The affinities of one sentence with sentences of all other articles, surest first. */
    public List<Affinity> of(String article, int sentence) {
        return byPlace.getOrDefault(new Place(article, sentence), List.of());
    }

    /** Whether a witness's sentences were read together with those of others; else they were compared by words alone. */
    public boolean isRead(String article) {
        return read.contains(article);
    }

    /** Gathers affinities; every pair is given once. */
    static final class Builder {

        private final Map<Place, List<Affinity>> byPlace = new HashMap<>();
        private final Set<String> read = new HashSet<>();

        void read(String article) {
            read.add(article);
        }

        void add(String from, int fromSentence, String to, int toSentence, double score, SentencePair.@Nullable Read read) {
            byPlace.computeIfAbsent(new Place(from, fromSentence), place -> new ArrayList<>())
                    .add(affinity(to, toSentence, score, read, true));
            byPlace.computeIfAbsent(new Place(to, toSentence), place -> new ArrayList<>())
                    .add(affinity(from, fromSentence, score, read, false));
        }

        private static Affinity affinity(
                String article, int sentence, double score, SentencePair.@Nullable Read read, boolean one) {
            return read == null
                    ? new Affinity(article, sentence, score, null, null)
                    : new Affinity(article, sentence, score, one ? read.reading().one() : read.reading().other(), read.signals());
        }

        Affinities build() {
            byPlace.replaceAll((place, list) -> list.stream().sorted(SUREST_FIRST).toList());
            return new Affinities(Map.copyOf(byPlace), Set.copyOf(read));
        }
    }
}
