package synoptic.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Corrections;
import synoptic.article.Passage;
import synoptic.encode.SentenceEncoder;
import synoptic.text.Sentence;

/** Lays witnesses side by side and finds what they have in common. Safe for use by several threads. */
public final class Collator {

    private static final double VERBATIM = 0.85;
    private static final double REWORDED = 0.45;

    /** Sums are taken in this order, so that the order of loading does not show in the last digit of any of them. */
    private static final Comparator<Witness> BY_TEXT =
            Comparator.comparing(witness -> witness.article().text());

    private final @Nullable SentenceEncoder encoder;

    /**
     * A collator.
     *
     * @param encoder gives sentences their vectors; null to go by words alone
     */
    public Collator(@Nullable SentenceEncoder encoder) {
        this.encoder = encoder;
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
        List<WitnessProfile> profiles = Profiles.of(ordered, encoder, progress, cancelled);
        Affinities.Builder affinities = new Affinities.Builder();
        List<Link> links = new ArrayList<>();
        double threshold = LinkModel.threshold(witnesses.size());
        List<Linker.Pair> found = new Linker(profiles, cancelled).pairs();
        for (Linker.Pair pair : new PinnedPairs(ordered, profiles, corrections).heed(found)) {
            Witness here = ordered.get(pair.a());
            Witness there = ordered.get(pair.b());
            Sentence x = profiles.get(pair.a()).get(pair.i()).sentence();
            Sentence y = profiles.get(pair.b()).get(pair.j()).sentence();
            affinities.add(here.id(), x.index(), there.id(), y.index(), pair.likelihood());
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
