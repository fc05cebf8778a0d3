package synoptic.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.claim.DraftCheck.Doubt;
import synoptic.claim.DraftCheck.Evidence;
import synoptic.claim.DraftCheck.Verdict;
import synoptic.collation.Affinities.Affinity;
import synoptic.collation.Collation;
import synoptic.collation.Link;
import synoptic.collation.OriginGroup;
import synoptic.collation.StemWeights;
import synoptic.collation.Witness;
import synoptic.extract.Mentions;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/**
 * Holds a draft against its sources, sentence by sentence. It is found out by the same means as what sources have in common: a
 * collation of the sources with the draft among them, of which only what touches the draft is looked at.
 */
public final class DraftChecker {

    /** A sentence of fewer telling words that gives no figure, name or quotation says nothing that can be looked up. */
    private static final int LEAST_TELLING = 3;

    /** From this share of a sentence's weight on that no source has, nothing of it is supported... */
    private static final double ALL = 0.8;

    /** ...or from this, where no passage of a source is linked to it. */
    private static final double MOST = 0.5;

    /** A passage as likely as this to report the same is evidence where none is linked. */
    private static final double NEAR = 0.2;

    /** How sure it is that a sentence which gives the same figure reports the same. */
    private static final double GIVES_FIGURE = 0.5;

    /** And one as likely as this is worth showing. */
    private static final double WORTH_SHOWING = 0.05;

    private final Collation collation;
    private final Witness draft;
    private final List<Witness> sources;
    private final List<OriginGroup> origins;
    private final StemWeights weights;
    private final Map<TextSpan, List<Link>> links = new LinkedHashMap<>();
    private final List<Claim> claims;
    private final Told told;
    private final DraftFigures figures;
    private final DraftQuotations quotations;

    private DraftChecker(Collation collation, List<Claim> claims, List<OriginGroup> origins, String draft) {
        this.origins = origins;
        this.collation = collation;
        this.draft = collation.witness(draft);
        this.sources = collation.witnesses().stream().filter(witness -> !witness.id().equals(draft)).toList();
        this.weights = StemWeights.of(collation.witnesses().stream().map(Witness::body).toList());
        this.claims = claims.stream().filter(claim -> claim.articles().contains(draft)).toList();
        this.told = new Told(sources);
        this.figures = new DraftFigures(this.draft, sources);
        this.quotations = new DraftQuotations(this.draft, sources);
        for (Link link : collation.links()) {
            if (link.touches(draft)) {
                links.computeIfAbsent(link.end(draft).span(), span -> new ArrayList<>()).add(link);
            }
        }
    }

    /**
     * Checks a draft.
     *
     * @param collation the sources with the draft among them
     * @param claims the claims of this collation
     * @param origins those of the sources without the draft, which may have words of each of them
     * @param draft the draft's id
     * @throws IllegalArgumentException if it is none of the collation's
     */
    public static DraftCheck check(Collation collation, List<Claim> claims, List<OriginGroup> origins, String draft) {
        DraftChecker checker = new DraftChecker(collation, claims, origins, draft);
        return new DraftCheck(checker.draft, checker.draft.body().stream().map(checker::check).toList());
    }

    private DraftCheck.Sentence check(Sentence sentence) {
        if (sources.stream().noneMatch(draft::sharesLanguageWith)) {
            return unchecked(sentence, "It is in a language that no source is in.");
        }
        if (!saysSomething(sentence)) {
            return unchecked(sentence, "It says nothing that can be looked up.");
        }
        Map<String, Evidence> bySource = new LinkedHashMap<>();
        List<Link> own = links.getOrDefault(sentence.span(), List.of()).stream()
                .sorted(Comparator.comparingDouble(Link::score).reversed().thenComparing(link -> link.otherEnd(draft.id())))
                .toList();
        for (Link link : own) {
            Passage there = link.otherEnd(draft.id());
            bySource.putIfAbsent(there.article(), new Evidence(there, link.score()));
        }
        List<Passage> reporting = own.stream().map(link -> link.otherEnd(draft.id())).toList();
        List<Doubt> doubts = new ArrayList<>(quotations.check(sentence));
        add(disputed(sentence), doubts);
        add(figures.check(sentence, reporting), doubts);
        add(notFound(sentence), doubts);
        add(figures.names(sentence), doubts);
        doubts.sort(Doubt.BY_PLACE);
        quotations.borneOut(sentence).forEach(passage -> bySource.putIfAbsent(passage.article(), new Evidence(passage, 1)));
        double missing = missing(sentence, doubts);
        if (bySource.isEmpty() && missing < MOST) {
            figures.given(sentence.span())
                    .forEach(passage -> bySource.putIfAbsent(passage.article(), new Evidence(passage, GIVES_FIGURE)));
            near(sentence).filter(affinity -> affinity.score() >= NEAR)
                    .forEach(affinity -> bySource.putIfAbsent(affinity.article(), new Evidence(passage(affinity), affinity.score())));
        }
        Verdict verdict = verdict(doubts, missing, bySource.isEmpty(), own.isEmpty() && quotations.borneOut(sentence).isEmpty());
        boolean isIn = verdict != Verdict.IN_NO_SOURCE;
        List<Evidence> evidence = isIn ? List.copyOf(bySource.values()) : List.of();
        @Nullable Passage nearest = isIn ? null : nearest(sentence, own);
        return new DraftCheck.Sentence(sentence.span(), verdict, evidence, nearest, doubts, reason(verdict, evidence, nearest, doubts));
    }

    private static DraftCheck.Sentence unchecked(Sentence sentence, String reason) {
        return new DraftCheck.Sentence(sentence.span(), Verdict.NOT_CHECKED, List.of(), null, List.of(), reason);
    }

    private boolean saysSomething(Sentence sentence) {
        Mentions stated = draft.mentions().within(sentence.span());
        boolean hasValue = !stated.quantities().isEmpty() || !stated.dates().isEmpty() || !stated.names().isEmpty();
        return hasValue || sentence.tokens().stream().filter(StemWeights::isTelling).count() >= LEAST_TELLING;
    }

    /** Adds what is said of words of which nothing is said yet. */
    private static void add(List<Doubt> more, List<Doubt> doubts) {
        more.stream()
                .filter(doubt -> doubts.stream().noneMatch(other -> other.words().overlaps(doubt.words())))
                .forEach(doubts::add);
    }

    // --- what is not borne out ----------------------------------------------------------------------------------------

    /** The values that sources contradict; where one of them has the same, the sources disagree and the draft may be right. */
    private List<Doubt> disputed(Sentence sentence) {
        List<Doubt> doubts = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.status() != Claim.Status.CONFLICTING) {
                continue;
            }
            List<Passage> there = claim.mentions().stream().filter(mention -> !mention.article().equals(draft.id())).toList();
            claim.mentions().stream()
                    .filter(mention -> mention.article().equals(draft.id()) && sentence.span().contains(mention.span()))
                    .findFirst()
                    .ifPresent(here -> {
                        List<Passage> others = there.stream().filter(other -> !figures.isSame(here, other)).toList();
                        if (!others.isEmpty()) {
                            boolean disagree = others.size() < there.size();
                            Doubt.Kind kind = disagree ? Doubt.Kind.SOURCES_DISAGREE : kind(claim.kind());
                            String how = disagree ? "The sources disagree about “%s”: %s." : "Instead of “%s”, %s.";
                            doubts.add(new Doubt(here.span(), kind, others,
                                    how.formatted(Told.words(draft, here.span()), told.said(disagree ? there : others))));
                        }
                    });
        }
        return doubts;
    }

    private static Doubt.Kind kind(Claim.Kind kind) {
        return switch (kind) {
            case DATE -> Doubt.Kind.DATE_DIFFERS;
            case NAME -> Doubt.Kind.NAME_DIFFERS;
            case QUOTATION -> Doubt.Kind.QUOTATION_DIFFERS;
            case FIGURE, STATEMENT -> Doubt.Kind.FIGURE_DIFFERS;
        };
    }

    /** The words that only the draft has. */
    private List<Doubt> notFound(Sentence sentence) {
        return claims.stream()
                .filter(claim -> claim.status() == Claim.Status.ONE_SOURCE)
                .flatMap(claim -> claim.mentions().stream())
                .map(Passage::span)
                .filter(span -> sentence.span().contains(span) && !quotations.isBorneOut(span) && !figures.areGiven(span))
                .map(span -> new Doubt(span, Doubt.Kind.NOT_FOUND, List.of(),
                        "“" + Told.words(draft, span) + "” was found in no source."))
                .toList();
    }

    /** The share of a sentence's weight that lies in words that no source has. */
    private double missing(Sentence sentence, List<Doubt> doubts) {
        double all = 0;
        double lost = 0;
        for (Token token : sentence.tokens()) {
            double weight = weights.of(token);
            boolean isLost = doubts.stream()
                    .anyMatch(doubt -> doubt.kind() == Doubt.Kind.NOT_FOUND && doubt.words().overlaps(token.span()));
            all += weight;
            lost += isLost ? weight : 0;
        }
        return all == 0 ? 0 : lost / all;
    }

    private static Verdict verdict(List<Doubt> doubts, double missing, boolean isBare, boolean isUnlinked) {
        if (isBare || missing >= ALL) {
            return doubts.stream().anyMatch(doubt -> doubt.kind() == Doubt.Kind.QUOTATION_DIFFERS)
                    ? Verdict.QUOTATION_DIFFERS
                    : Verdict.IN_NO_SOURCE;
        }
        Map<Doubt.Kind, Verdict> verdicts = new EnumMap<>(Map.of(
                Doubt.Kind.FIGURE_DIFFERS, Verdict.FIGURE_DIFFERS,
                Doubt.Kind.DATE_DIFFERS, Verdict.DATE_DIFFERS,
                Doubt.Kind.NAME_DIFFERS, Verdict.NAME_DIFFERS,
                Doubt.Kind.QUOTATION_DIFFERS, Verdict.QUOTATION_DIFFERS,
                Doubt.Kind.NOT_FOUND, Verdict.PARTLY,
                Doubt.Kind.SOURCES_DISAGREE, Verdict.SUPPORTED));
        return doubts.stream()
                .map(Doubt::kind)
                .min(Comparator.naturalOrder())
                .map(kind -> verdicts.getOrDefault(kind, Verdict.SUPPORTED))
                .filter(verdict -> verdict != Verdict.SUPPORTED)
                .orElse(isUnlinked ? Verdict.PARTLY : Verdict.SUPPORTED);
    }

    // --- where the sources say it -------------------------------------------------------------------------------------

    private Stream<Affinity> near(Sentence sentence) {
        return collation.affinities().of(draft.id(), sentence.index()).stream();
    }

    private Passage passage(Affinity affinity) {
        return new Passage(
                affinity.article(), collation.witness(affinity.article()).sentences().get(affinity.sentence()).span());
    }

    private @Nullable Passage nearest(Sentence sentence, List<Link> own) {
        return own.stream()
                .map(link -> link.otherEnd(draft.id()))
                .findFirst()
                .or(() -> near(sentence).filter(affinity -> affinity.score() >= WORTH_SHOWING).map(this::passage).findFirst())
                .orElse(null);
    }

    // --- in words -----------------------------------------------------------------------------------------------------

    private String reason(Verdict verdict, List<Evidence> evidence, @Nullable Passage nearest, List<Doubt> doubts) {
        String doubted = doubts.stream().map(doubt -> " " + doubt.reason()).collect(Collectors.joining());
        if (verdict == Verdict.IN_NO_SOURCE) {
            return "No source was found that reports it." + (nearest == null ? "" : " Nearest: " + told.quoted(nearest));
        }
        if (evidence.isEmpty()) {
            return doubted.strip();
        }
        String who = told.names(evidence.stream().map(found -> found.passage().article()).toList());
        long from = origins.stream()
                .filter(origin -> evidence.stream().anyMatch(found -> origin.articles().contains(found.passage().article())))
                .count();
        String oneOrigin = from == 1 && evidence.size() > 1 ? ", all of one origin" : "";
        boolean isNear = verdict == Verdict.PARTLY && doubts.isEmpty();
        return (isNear ? "Something like it is reported by " : "Reported by ") + who + oneOrigin + "." + doubted;
    }
}
