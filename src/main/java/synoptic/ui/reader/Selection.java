package synoptic.ui.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.collation.Link;

/**
 * What the reader has selected, and where the other articles say it.
 *
 * @param focus the words selected
 * @param passage the sentence around them, or the words themselves where there is none
 * @param claim the claim that the words state, or null where a passage was selected and not a claim
 * @param links the links of the passage, surest first
 * @param matches by article, the passages that belong together; the selected article's own included
 * @param level by article, the passage to bring level: its best match or, where it has none, the place that the
 *     matches before and after it leave for it; none where nothing tells
 * @param differences by article, where words of the passage and of its matches differ
 */
public record Selection(
        Passage focus,
        Passage passage,
        @Nullable Claim claim,
        List<Link> links,
        Map<String, List<Passage>> matches,
        Map<String, Passage> level,
        Map<String, List<WordMarks.WordMark>> differences) {

    public Selection {
        links = List.copyOf(links);
        matches = Map.copyOf(matches);
        level = Map.copyOf(level);
        differences = Map.copyOf(differences);
    }

    /** The passages of one article that belong to the selection, surest first. */
    public List<Passage> in(String article) {
        return matches.getOrDefault(article, List.of());
    }

    /** Whether it is about values that cannot both hold. */
    public boolean isConflict() {
        return claim != null && claim.status() == Claim.Status.CONFLICTING;
    }

    /** The kind of the surest link between the selected passage and an article. */
    public Optional<Link.Kind> kind(String article) {
        return links.stream()
                .filter(link -> link.touches(article))
                .map(Link::kind)
                .findFirst();
    }
}
