package synoptic.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import synoptic.article.Passage;
import synoptic.collation.Link;

/**
 * Groups of linked passages, at most one an article, surest links first: the rows of a synopsis. Links that would bring a second
 * passage of an article into a group stay links and form no group.
 */
final class SentenceGroups {

    private SentenceGroups() {}

    /**
     * A row of the synopsis.
     *
     * @param passages the passages, by article id
     * @param likelihood the mean score of the links within
     */
    record Group(Map<String, Passage> passages, double likelihood) {}

    static List<Group> of(List<Link> links) {
        Map<Passage, Set<Passage>> groups = new HashMap<>();
        List<Link> surestFirst = links.stream()
                .sorted(Comparator.comparingDouble(Link::score)
                        .reversed()
                        .thenComparing(Link::from)
                        .thenComparing(Link::to))
                .toList();
        for (Link link : surestFirst) {
            Set<Passage> a = groups.computeIfAbsent(link.from(), passage -> new LinkedHashSet<>(List.of(passage)));
            Set<Passage> b = groups.computeIfAbsent(link.to(), passage -> new LinkedHashSet<>(List.of(passage)));
            if (!a.equals(b) && a.stream().noneMatch(x -> b.stream().anyMatch(y -> x.article().equals(y.article())))) {
                a.addAll(b);
                b.forEach(passage -> groups.put(passage, a));
            }
        }
        Map<Set<Passage>, DoubleSummaryStatistics> scores = new LinkedHashMap<>();
        for (Link link : links) {
            Set<Passage> group = groups.getOrDefault(link.from(), Set.of());
            if (group.contains(link.to())) {
                scores.computeIfAbsent(group, key -> new DoubleSummaryStatistics()).accept(link.score());
            }
        }
        List<Group> out = new ArrayList<>();
        scores.forEach((group, score) -> {
            Map<String, Passage> passages = new TreeMap<>();
            group.forEach(passage -> passages.put(passage.article(), passage));
            out.add(new Group(Map.copyOf(passages), score.getAverage()));
        });
        return out;
    }
}
