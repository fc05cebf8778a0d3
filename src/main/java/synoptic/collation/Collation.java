package synoptic.collation;

import java.util.List;
import synoptic.article.Passage;

/**
 * What several witnesses have in common. It does not depend on the order in which they were loaded.
 *
 * @param witnesses in the order of loading
 * @param links ascending by first end, then other end
 * @param affinities how likely any two sentences report the same, links and near misses alike
 * @param alignments one for each pair of witnesses
 * @param reuse one for each ordered pair of witnesses that share a run of words
 * @param origins every witness is in exactly one
 */
public record Collation(
        List<Witness> witnesses,
        List<Link> links,
        Affinities affinities,
        List<Alignment> alignments,
        List<Reuse> reuse,
        List<OriginGroup> origins) {

    public Collation {
        witnesses = List.copyOf(witnesses);
        links = List.copyOf(links);
        alignments = List.copyOf(alignments);
        reuse = List.copyOf(reuse);
        origins = List.copyOf(origins);
    }

    /**
     * An article by its id.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public Witness witness(String id) {
        return witnesses.stream()
                .filter(witness -> witness.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no article " + id));
    }

    /** The links of which one end touches this passage, surest first. */
    public List<Link> linksAt(Passage passage) {
        return links.stream()
                .filter(link -> link.from().overlaps(passage) || link.to().overlaps(passage))
                .sorted((a, b) -> Double.compare(b.score(), a.score()))
                .toList();
    }
}
