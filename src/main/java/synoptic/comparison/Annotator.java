package synoptic.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import synoptic.article.Corrections;
import synoptic.article.Furniture;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.collation.Collation;
import synoptic.collation.Link;
import synoptic.collation.Witness;
import synoptic.text.TextSpan;

/** Draws the marks of every article from what was found out. */
final class Annotator {

    private static final Comparator<Annotation> BY_PLACE =
            Comparator.comparing(Annotation::span).thenComparing(annotation -> annotation.getClass().getName());

    private Annotator() {}

    static Map<String, List<Annotation>> annotate(Collation collation, List<Claim> claims, Corrections corrections) {
        Map<String, List<Annotation>> marks = new HashMap<>();
        for (Witness witness : collation.witnesses()) {
            List<Annotation> own = new ArrayList<>();
            for (Furniture furniture : witness.article().furniture()) {
                own.add(new Annotation.Aside(furniture.span(), furniture));
            }
            own.addAll(shared(witness.id(), collation.links()));
            marks.put(witness.id(), own);
        }
        for (Claim claim : claims) {
            if (corrections.rejects(claim.mentions().getFirst())) {
                continue;
            }
            for (Passage mention : claim.mentions()) {
                List<Annotation> own = marks.getOrDefault(mention.article(), new ArrayList<>());
                switch (claim.status()) {
                    case ONE_SOURCE -> own.add(new Annotation.OnlyHere(mention.span(), claim));
                    case CONFLICTING -> own.add(new Annotation.Conflict(mention.span(), claim));
                    case SHARED -> {
                        // The link under it is marked already.
                    }
                }
            }
        }
        marks.values().forEach(own -> own.sort(BY_PLACE));
        return marks;
    }

    private static List<Annotation> shared(String article, List<Link> links) {
        Map<TextSpan, List<Link>> bySpan = new TreeMap<>();
        for (Link link : links) {
            if (link.touches(article)) {
                bySpan.computeIfAbsent(link.end(article).span(), span -> new ArrayList<>()).add(link);
            }
        }
        List<Annotation> marks = new ArrayList<>();
        bySpan.forEach((span, own) -> {
            own.sort(Comparator.comparingDouble(Link::score).reversed().thenComparing(link -> link.otherEnd(article)));
            List<String> others = own.stream().map(link -> link.otherEnd(article).article()).distinct().sorted().toList();
            Link.Kind closest = own.stream().map(Link::kind).min(Comparator.naturalOrder()).orElseThrow();
            marks.add(new Annotation.Shared(span, own, others, closest));
        });
        return marks;
    }
}
