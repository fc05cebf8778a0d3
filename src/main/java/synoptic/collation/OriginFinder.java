package synoptic.collation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import synoptic.article.Furniture;

/** Groups witnesses that come from one text. */
final class OriginFinder {

    /** This share of one article's words in another says that they come from one text, and not from one event. */
    private static final double ONE_TEXT = 0.2;

    private OriginFinder() {}

    static List<OriginGroup> group(List<Witness> witnesses, List<Reuse> reuse) {
        TreeMap<String, Set<String>> groups = new TreeMap<>();
        witnesses.forEach(witness -> groups.put(witness.id(), new TreeSet<>(List.of(witness.id()))));
        for (Reuse shared : reuse) {
            Set<String> from = groups.getOrDefault(shared.from(), new TreeSet<>());
            Set<String> to = groups.getOrDefault(shared.to(), new TreeSet<>());
            if (shared.share() >= ONE_TEXT && !from.equals(to)) {
                from.addAll(to);
                to.forEach(id -> groups.put(id, from));
            }
        }
        List<OriginGroup> origins = new ArrayList<>();
        for (Set<String> group : new LinkedHashSet<>(groups.values())) {
            String credit = witnesses.stream()
                    .filter(witness -> group.size() > 1 && group.contains(witness.id()))
                    .map(OriginFinder::credit)
                    .flatMap(Optional::stream)
                    .sorted()
                    .findFirst()
                    .orElse(null);
            origins.add(new OriginGroup("o" + (origins.size() + 1), List.copyOf(group), credit));
        }
        return origins;
    }

    private static Optional<String> credit(Witness witness) {
        return witness.article().furniture().stream()
                .filter(piece -> piece.kind() == Furniture.Kind.CREDIT)
                .map(Furniture::span)
                .map(witness::words)
                .findFirst();
    }
}
