package synoptic.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import synoptic.claim.Claim;
import synoptic.comparison.Annotation;
import synoptic.comparison.Comparison;

/** Leaves out of findings the claims that are not asked for, and their marks. */
final class Selection {

    private Selection() {}

    static Findings select(Findings findings, Set<Claim.Status> statuses) {
        if (statuses.size() == Claim.Status.values().length) {
            return findings;
        }
        Comparison all = findings.comparison();
        Map<String, List<Annotation>> marks = new TreeMap<>();
        all.annotations().forEach((article, own) -> marks.put(
                article, own.stream().filter(annotation -> isAskedFor(annotation, statuses)).toList()));
        Comparison selected = new Comparison(
                all.collation(),
                all.claims().stream().filter(claim -> statuses.contains(claim.status())).toList(),
                all.quotations(),
                all.wordings(),
                marks,
                all.notices(),
                all.vectors(),
                all.editions(),
                all.speakers(),
                statuses.contains(Claim.Status.SHARED) ? all.omissions() : List.of(),
                all.draft());
        return new Findings(selected, all, findings.project());
    }

    private static boolean isAskedFor(Annotation annotation, Set<Claim.Status> statuses) {
        return switch (annotation) {
            case Annotation.OnlyHere onlyHere -> statuses.contains(Claim.Status.ONE_SOURCE);
            case Annotation.Conflict conflict -> statuses.contains(Claim.Status.CONFLICTING);
            case Annotation.Shared shared -> statuses.contains(Claim.Status.SHARED);
            case Annotation.Aside aside -> true;
        };
    }
}
