package synoptic.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Corrections;
import synoptic.article.Passage;
import synoptic.encode.PairReader;
import synoptic.encode.Weights;
import synoptic.text.Sentence;

/** Lays witnesses side by side and finds what they have in common. Safe for use by several threads. */
public final class Collator {

    private static final double VERBATIM = 0.85;
    private static final double REWORDED = 0.45;

    /** The share of the work that is done once each sentence was read by itself. */
    private static final double READ_ALONE = 0.4;

    /** Sums are taken in this order, so that the order of loading does not show in the last digit of any of them. */
    private static final Comparator<Witness> BY_TEXT =
            Comparator.comparing(witness -> witness.article().text());

    private final @Nullable PairReader reader;
    private final Weights weights;

    /**
     * A collator.
     *
     * @param reader reads sentences together; null to go by words alone
     * @param weights what decides about what was read
     */
    public Collator(@Nullable PairReader reader, Weights weights) {
        this.reader = reader;
        this.weights = weights;
    }

    /**
     * Collates.
     *
     * @param witnesses any number, with ids of their own
     * @param corrections what the reader says of pairs of passages: sentences that match are linked, others are not
     * @param progress is told how much is done, 0 to 1
     * @param cancelled asked often whether the result is still wanted
     * @throws java.util.concurrent.CancellationException once {@code cancelled} says so
     */
    public Collation collate(
            List<Witness> witnesses, Corrections corrections, DoubleConsumer progress, BooleanSupplier cancelled) {
        List<Witness> ordered = witnesses.stream().sorted(BY_TEXT).toList();
        List<List<Sentence>> bodies = ordered.stream().map(Witness::body).toList();
        Affinities.Builder affinities = new Affinities.Builder();
        List<Link> links = new ArrayList<>();
        for (SentencePair pair : new PinnedPairs(ordered, bodies, corrections)
                .heed(pairs(ordered, bodies, affinities, progress, cancelled))) {
            Witness here = ordered.get(pair.a());
            Witness there = ordered.get(pair.b());
            Sentence x = bodies.get(pair.a()).get(pair.i());
            Sentence y = bodies.get(pair.b()).get(pair.j());
            affinities.add(here.id(), x.index(), there.id(), y.index(), pair.likelihood(), pair.read());
            double threshold = pair.read() == null ? LinkModel.threshold(witnesses.size()) : weights.get("link.threshold");
            if (pair.likelihood() >= threshold) {
                Cancelled.check(cancelled);
                links.add(here.id().compareTo(there.id()) < 0
                        ? link(here, x, there, y, pair.likelihood())
                        : link(there, y, here, x, pair.likelihood()));
            }
        }
        links.sort(Comparator.comparing(Link::from).thenComparing(Link::to));
        List<Reuse> reuse = reuse(witnesses, cancelled);
        return new Collation(
                witnesses, links, affinities.build(), alignments(witnesses, links), reuse, OriginFinder.group(witnesses, reuse));
    }

    /** Articles that the reader can read are read together; others are compared by their words. */
    private List<SentencePair> pairs(
            List<Witness> witnesses,
            List<List<Sentence>> bodies,
            Affinities.Builder affinities,
            DoubleConsumer progress,
            BooleanSupplier cancelled) {
        List<Couple> couples = ReadingLinker.couples(witnesses.size());
        List<SentencePair> pairs = new ArrayList<>();
        Set<Couple> read = new HashSet<>();
        if (reader != null) {
            ReadingLinker linker = new ReadingLinker(reader, weights, cancelled);
            List<ReadingLinker.Text> texts = new ArrayList<>();
            for (int w = 0; w < bodies.size(); w++) {
                texts.add(witnesses.get(w).isEnglish() ? linker.read(witnesses.get(w), bodies.get(w)) : ReadingLinker.Text.UNREAD);
                progress.accept(READ_ALONE * (w + 1.0) / bodies.size());
            }
            IntStream.range(0, texts.size()).filter(w -> texts.get(w).isRead()).forEach(w -> affinities.read(witnesses.get(w).id()));
            couples.stream()
                    .filter(couple -> texts.get(couple.a()).isRead() && texts.get(couple.b()).isRead())
                    .forEach(read::add);
            pairs.addAll(linker.pairs(
                    texts, couples.stream().filter(read::contains).toList(),
                    done -> progress.accept(READ_ALONE + (1 - READ_ALONE) * done)));
        }
        List<Couple> unread = couples.stream().filter(couple -> !read.contains(couple)).toList();
        if (!unread.isEmpty()) {
            pairs.addAll(new Linker(Profiles.of(witnesses), unread, cancelled).pairs());
        }
        progress.accept(1);
        return pairs;
    }

    private static Link link(Witness from, Sentence x, Witness to, Sentence y, double likelihood) {
        WordDifference difference = WordDiffer.compareWithMoves(x.tokens(), y.tokens());
        double likeness = WordDiffer.likeness(difference, x.tokens(), y.tokens());
        Link.Kind kind = likeness >= VERBATIM
                ? Link.Kind.VERBATIM
                : likeness >= REWORDED ? Link.Kind.REWORDED : Link.Kind.PARAPHRASE;
        return new Link(new Passage(from.id(), x.span()), new Passage(to.id(), y.span()), likelihood, kind, difference);
    }

    private static List<Alignment> alignments(List<Witness> witnesses, List<Link> links) {
        Map<String, List<Link>> byArticles = links.stream()
                .collect(Collectors.groupingBy(link -> link.from().article() + ' ' + link.to().article()));
        List<Witness> byId = witnesses.stream().sorted(Comparator.comparing(Witness::id)).toList();
        return IntStream.range(0, byId.size()).parallel().boxed()
                .flatMap(a -> byId.subList(a + 1, byId.size()).stream().map(later -> {
                    Witness earlier = byId.get(a);
                    return Aligner.align(earlier, later, byArticles.getOrDefault(earlier.id() + ' ' + later.id(), List.of()));
                }))
                .toList();
    }

    private static List<Reuse> reuse(List<Witness> witnesses, BooleanSupplier cancelled) {
        List<ReuseFinder> byId =
                witnesses.stream().sorted(Comparator.comparing(Witness::id)).map(ReuseFinder::new).toList();
        return byId.parallelStream()
                .flatMap(from -> byId.stream().filter(to -> from != to).map(to -> {
                    Cancelled.check(cancelled);
                    return from.in(to);
                }))
                .filter(shared -> !shared.runs().isEmpty())
                .toList();
    }
}
