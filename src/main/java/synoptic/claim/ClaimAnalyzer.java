package synoptic.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Corrections;
import synoptic.article.Passage;
import synoptic.collation.Affinities.Affinity;
import synoptic.collation.Cancelled;
import synoptic.collation.Collation;
import synoptic.collation.Link;
import synoptic.collation.Witness;
import synoptic.encode.Weights;
import synoptic.extract.Quotation;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;

/** Finds the claims of a collation: what one article alone states, what several do, and where their figures cannot both hold. */
public final class ClaimAnalyzer {

    private static final int NEAREST_AN_ARTICLE = 3;

    /** A conflict is announced only where the sentences are this likely to report the same thing. */
    private static final double SURE_ENOUGH_FOR_CONFLICT = 0.6;

    /** How sure it is that one name in two articles is one person. */
    private static final double SAME_PERSON = 0.7;

    /** How sure it is that figures which agree in value, unit and surroundings are the same. */
    private static final double SAME_FIGURE = 0.9;

    private final Collation collation;
    private final BooleanSupplier cancelled;
    private final Weights weights;
    private final Novelty novelty;
    private final SharedFigures figures;
    private final ReasonWriter reasons;
    private final TimeReconciler times;
    private final PinnedClaims pinned;
    private final Map<Passage, List<Detail>> details = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    private ClaimAnalyzer(Collation collation, Weights weights, Corrections corrections, BooleanSupplier cancelled) {
        this.cancelled = cancelled;
        this.collation = collation;
        this.weights = weights;
        this.novelty = new Novelty(collation, weights);
        this.figures = new SharedFigures(collation, novelty::weight);
        this.reasons = new ReasonWriter(collation, novelty, figures);
        this.times = new TimeReconciler(collation::witness, novelty::weight);
        this.pinned = new PinnedClaims(corrections, collation);
    }

    /**
     * All claims, in the order of their first mention: by article in the order of loading, then by place.
     *
     * @param weights what decides about what was read
     * @param corrections what a reader says of passages: it stands above what is found
     * @param cancelled asked often whether the result is still wanted
     * @throws java.util.concurrent.CancellationException once {@code cancelled} says so
     */
    public static List<Claim> analyze(
            Collation collation, Weights weights, Corrections corrections, BooleanSupplier cancelled) {
        return new ClaimAnalyzer(collation, weights, corrections, cancelled).analyze();
    }

    private List<Claim> analyze() {
        claims.addAll(pinned.given());
        List<Passage> settled = new ArrayList<>(findConflicts());
        settled.addAll(addSharedFigures(settled));
        if (collation.witnesses().size() > 1) {
            findDetails(settled);
        }
        addOnlyHere(settled);
        addShared();
        return numbered();
    }

    /** Finds what is only here, around the words that are told of as figures or in conflict. */
    private void findDetails(List<Passage> settled) {
        Certainties certainties = new Certainties(collation);
        for (Witness witness : collation.witnesses()) {
            for (Sentence sentence : witness.body()) {
                Cancelled.check(cancelled);
                double[] likelihoods = novelty.of(witness.id(), sentence);
                certainties.settle(witness, sentence, likelihoods);
                for (Passage words : settled) {
                    if (words.article().equals(witness.id()) && sentence.span().overlaps(words.span())) {
                        Certainties.set(sentence, words.span(), likelihoods, Certainties.ELSEWHERE);
                    }
                }
                for (int i = 0; i < likelihoods.length; i++) {
                    if (pinned.isElsewhere(witness, sentence, sentence.tokens().get(i).span())) {
                        likelihoods[i] = Certainties.ELSEWHERE;
                    }
                }
                details.put(
                        new Passage(witness.id(), sentence.span()),
                        weighed(new DetailFinder(witness, sentence, likelihoods).find(), witness, sentence, likelihoods));
            }
        }
    }

    /** The same details, less sure where a sentence that is not linked may state them after all. */
    private List<Detail> weighed(List<Detail> found, Witness witness, Sentence sentence, double[] likelihoods) {
        double[] sureness = found.isEmpty() ? null : novelty.sureness(witness, sentence);
        return sureness == null
                ? found
                : found.stream()
                        .map(detail -> {
                            double mean = IntStream.range(0, sureness.length)
                                    .filter(i -> !sentence.tokens().get(i).isMark()
                                            && detail.span().contains(sentence.tokens().get(i).span()))
                                    .mapToDouble(i -> likelihoods[i] > 1 ? 1 : sureness[i])
                                    .average()
                                    .orElse(1);
                            return new Detail(detail.span(), detail.kind(), Math.min(detail.novelty(), mean));
                        })
                        .toList();
    }

    /** Announces conflicts, those that share a passage as one; returns the words in dispute. */
    private List<Passage> findConflicts() {
        ConflictFinder finder = new ConflictFinder(novelty::weight);
        ConflictFinder dates = new ConflictFinder(Surroundings::telling);
        List<ConflictFinder.Conflict> found = new ArrayList<>(new ReadConflicts(collation, weights).find(cancelled));
        for (Link link : collation.links()) {
            Cancelled.check(cancelled);
            if (link.score() >= SURE_ENOUGH_FOR_CONFLICT) {
                Witness from = collation.witness(link.from().article());
                Witness to = collation.witness(link.to().article());
                found.addAll(isRead(link) ? dates.dates(link, from, to) : finder.find(link, from, to));
            }
        }
        List<Passage> disputed = new ArrayList<>();
        for (List<ConflictFinder.Conflict> group : ConflictFinder.grouped(found,
                passage -> collation.witness(passage.article()).words(passage.span()))) {
            List<Passage> mentions = group.stream()
                    .flatMap(conflict -> Stream.of(conflict.from(), conflict.to()))
                    .distinct()
                    .sorted()
                    .toList();
            double likelihood = group.stream().mapToDouble(ConflictFinder.Conflict::likelihood).max().orElse(0);
            disputed.addAll(dispute(group.getFirst().kind(), mentions, likelihood));
        }
        for (List<Passage> mentions : OfficeConflicts.find(collation.witnesses())) {
            disputed.addAll(dispute(Claim.Kind.NAME, mentions, SAME_PERSON));
        }
        for (List<Passage> mentions : NameConflicts.find(collation.witnesses())) {
            disputed.addAll(dispute(Claim.Kind.NAME, mentions, SAME_PERSON));
        }
        return disputed;
    }

    /** Whether the two articles were read together, and not compared by words alone. */
    private boolean isRead(Link link) {
        return collation.affinities().isRead(link.from().article()) && collation.affinities().isRead(link.to().article());
    }

    private List<Passage> dispute(Claim.Kind kind, List<Passage> mentions, double likelihood) {
        List<Passage> disputed = new ArrayList<>();
        for (List<Passage> part : pinned.parted(mentions)) {
            if (!pinned.settles(part)) {
                claims.add(new Claim(
                        "", kind, Claim.Status.CONFLICTING, part, likelihood, reasons.conflict(part), List.of(), null));
            }
            disputed.addAll(part);
        }
        return disputed;
    }

    /** Adds the figures that several articles give, but for those in dispute; returns the words that give them. */
    private List<Passage> addSharedFigures(List<Passage> disputed) {
        List<Passage> given = new ArrayList<>();
        List<List<Passage>> found = figures.find(cancelled).stream()
                .flatMap(mentions -> pinned.parted(mentions).stream())
                .toList();
        for (List<Passage> mentions : found) {
            if (!pinned.settles(mentions) && mentions.stream().noneMatch(mention -> disputed.stream().anyMatch(mention::overlaps))) {
                Passage first = mentions.getFirst();
                claims.add(new Claim(
                        "",
                        Claim.Kind.FIGURE,
                        Claim.Status.SHARED,
                        mentions,
                        SAME_FIGURE,
                        reasons.sameFigure(mentions),
                        List.of(),
                        speaker(collation.witness(first.article()), first.span())));
                given.addAll(mentions);
            }
        }
        return given;
    }

    private void addOnlyHere(List<Passage> settled) {
        details.forEach((passage, found) -> {
            Cancelled.check(cancelled);
            Witness witness = collation.witness(passage.article());
            Sentence sentence = witness.sentenceAt(passage.span().start()).orElseThrow();
            List<Affinity> affinities = collation.affinities().of(witness.id(), sentence.index());
            for (Detail detail : found) {
                Passage words = new Passage(witness.id(), detail.span());
                Optional<TimeReconciler.Match> sameTime = times.find(witness, sentence, detail.span(), affinities)
                        .filter(match -> !pinned.bars(match.here(), match.there()));
                if (sameTime.isPresent()) {
                    claims.add(shared(words, sameTime.get()));
                } else if (settled.stream().noneMatch(words::overlaps)) {
                    claims.add(new Claim(
                            "",
                            detail.kind(),
                            Claim.Status.ONE_SOURCE,
                            List.of(words),
                            detail.novelty(),
                            reasons.onlyHere(witness, sentence, detail, affinities),
                            nearest(affinities),
                            speaker(witness, detail.span())));
                }
            }
        });
    }

    private Claim shared(Passage words, TimeReconciler.Match match) {
        return new Claim(
                "",
                Claim.Kind.DATE,
                Claim.Status.SHARED,
                Stream.of(words, match.there()).sorted().toList(),
                match.likelihood(),
                reasons.sameTime(match),
                List.of(),
                null);
    }

    private List<Claim.NearPassage> nearest(List<Affinity> affinities) {
        Map<String, Integer> taken = new TreeMap<>();
        List<Claim.NearPassage> nearest = new ArrayList<>();
        for (Affinity affinity : affinities) {
            if (taken.merge(affinity.article(), 1, Integer::sum) <= NEAREST_AN_ARTICLE) {
                TextSpan span = collation.witness(affinity.article()).sentences().get(affinity.sentence()).span();
                nearest.add(new Claim.NearPassage(new Passage(affinity.article(), span), affinity.score()));
            }
        }
        return nearest;
    }

    private void addShared() {
        SharedParts parts = new SharedParts(collation, details);
        for (SentenceGroups.Group group : SentenceGroups.of(collation.links())) {
            for (List<Passage> part : pinned.parted(parts.of(group))) {
                if (!pinned.settles(part)) {
                    Passage first = part.getFirst();
                    claims.add(new Claim(
                            "",
                            Claim.Kind.STATEMENT,
                            Claim.Status.SHARED,
                            part,
                            group.likelihood(),
                            reasons.shared(part.stream().map(Passage::article).toList(), holdsConflict(part)),
                            List.of(),
                            speaker(collation.witness(first.article()), first.span())));
                }
            }
        }
    }

    /** Whether the sentences of these passages disagree about a value, which is a claim of its own. */
    private boolean holdsConflict(List<Passage> passages) {
        List<Passage> sentences = passages.stream()
                .map(passage -> collation.witness(passage.article()).sentenceAt(passage.span().start())
                        .map(sentence -> new Passage(passage.article(), sentence.span()))
                        .orElse(passage))
                .toList();
        return claims.stream()
                .filter(claim -> claim.status() == Claim.Status.CONFLICTING)
                .anyMatch(
                        claim -> sentences.stream().filter(sentence -> claim.mentions().stream().anyMatch(sentence::overlaps)).count() > 1);
    }

    private static @Nullable Passage speaker(Witness witness, TextSpan span) {
        for (Quotation quotation : witness.mentions().quotations()) {
            TextSpan speaker = quotation.speaker();
            if (speaker != null && quotation.span().overlaps(span)) {
                return new Passage(witness.id(), speaker);
            }
        }
        return null;
    }

    private List<Claim> numbered() {
        List<String> order = collation.witnesses().stream().map(Witness::id).toList();
        claims.sort(Comparator.<Claim>comparingInt(
                claim -> order.indexOf(claim.mentions().getFirst().article()))
                .thenComparing(claim -> claim.mentions().getFirst())
                .thenComparing(Claim::status)
                .thenComparing(claim -> claim.mentions().toString()));
        List<Claim> numbered = new ArrayList<>();
        for (Claim claim : claims) {
            numbered.add(new Claim(
                    "c" + (numbered.size() + 1),
                    claim.kind(),
                    claim.status(),
                    claim.mentions(),
                    claim.confidence(),
                    claim.reason(),
                    claim.nearest(),
                    claim.attribution()));
        }
        return numbered;
    }
}
