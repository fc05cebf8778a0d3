package synoptic.ui.reader;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import synoptic.collation.Alignment;
import synoptic.comparison.Comparison;

/**
 * Which place of an article lies beside which of another: matched sentences beside each other, what is between them in
 * proportion. Places are UTF-16 offsets into {@code Article.text()}.
 */
final class ParallelPlaces {

    private record Couple(String from, String to) {}

    private final Map<Couple, NavigableMap<Integer, Integer>> known = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final List<Alignment> alignments;

    ParallelPlaces(Comparison comparison) {
        alignments = comparison.collation().alignments();
        comparison.witnesses().forEach(witness -> lengths.put(witness.id(), witness.article().text().length()));
    }

    /** The place of one article that lies beside a place of another; empty where they were not compared. */
    Optional<Integer> beside(String article, int place, String other) {
        if (!lengths.containsKey(article) || !lengths.containsKey(other)) {
            return Optional.empty();
        }
        NavigableMap<Integer, Integer> pairs = known.computeIfAbsent(new Couple(article, other), this::pairs);
        Map.Entry<Integer, Integer> before = pairs.floorEntry(Math.max(0, place));
        Map.Entry<Integer, Integer> after = pairs.higherEntry(Math.max(0, place));
        if (after == null) {
            return Optional.of(before.getValue());
        }
        double share = (double) (place - before.getKey()) / (after.getKey() - before.getKey());
        return Optional.of((int) Math.round(before.getValue() + share * (after.getValue() - before.getValue())));
    }

    /** Matches that keep the order of both, with both beginnings and both ends. */
    private NavigableMap<Integer, Integer> pairs(Couple couple) {
        NavigableMap<Integer, Integer> pairs = new TreeMap<>();
        pairs.put(0, 0);
        alignments.stream()
                .filter(alignment -> List.of(alignment.from(), alignment.to()).containsAll(List.of(couple.from, couple.to)))
                .flatMap(alignment -> alignment.steps().stream())
                .sorted(Comparator.comparingInt(step -> step.end(couple.from).span().start()))
                .forEach(step -> pairs.put(
                        step.end(couple.from).span().start(),
                        Math.max(pairs.lastEntry().getValue(), step.end(couple.to).span().start())));
        int end = lengths.getOrDefault(couple.from, 0);
        pairs.put(Math.max(end, pairs.lastKey() + 1), Math.max(lengths.getOrDefault(couple.to, 0), pairs.lastEntry().getValue()));
        return pairs;
    }
}
