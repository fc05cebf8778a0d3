package synoptic.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
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
     * @param progress is told how much is done, 0 to 1
     * @param cancelled asked often whether the result is still wanted
     * @throws java.util.concurrent.CancellationException once {@code cancelled} says so
     */
    public Collation collate(List<Witness> witnesses, DoubleConsumer progress, BooleanSupplier cancelled) {
        List<Witness> ordered = witnesses.stream().sorted(BY_TEXT).toList();
        List<List<SentenceProfile>> profiles = Profiles.of(ordered, encoder, progress, cancelled);
        LinkModel model = encoder == null ? LinkModel.WITH_WORDS : LinkModel.WITH_VECTORS;
        double[][][][] likelihoods = new Linker(model, profiles, cancelled).likelihoods();
        Affinities.Builder affinities = new Affinities.Builder();
        List<Link> links = new ArrayList<>();
        for (int a = 0; a < ordered.size(); a++) {
            for (int b = a + 1; b < ordered.size(); b++) {
                boolean inOrder = ordered.get(a).id().compareTo(ordered.get(b).id()) < 0;
                for (int i = 0; i < profiles.get(a).size(); i++) {
                    for (int j = 0; j < profiles.get(b).size(); j++) {
                        double likelihood = likelihoods[a][b][i][j];
                        if (likelihood < Affinities.LEAST) {
                            continue;
                        }
                        Sentence x = profiles.get(a).get(i).sentence();
                        Sentence y = profiles.get(b).get(j).sentence();
                        affinities.add(ordered.get(a).id(), x.index(), ordered.get(b).id(), y.index(), likelihood);
                        if (likelihood >= LinkModel.THRESHOLD) {
                            links.add(inOrder
                                    ? link(ordered.get(a), x, ordered.get(b), y, likelihood)
                                    : link(ordered.get(b), y, ordered.get(a), x, likelihood));
                        }
                    }
                }
            }
        }
        links.sort(Comparator.comparing(Link::from).thenComparing(Link::to));
        List<Reuse> reuse = reuse(witnesses, cancelled);
        return new Collation(
                witnesses, links, affinities.build(), alignments(witnesses, links), reuse, OriginFinder.group(witnesses, reuse));
    }

    private static Link link(Witness from, Sentence x, Witness to, Sentence y, double likelihood) {
        WordDifference difference = WordDiffer.compare(x.tokens(), y.tokens());
        double likeness = WordDiffer.likeness(x.tokens(), y.tokens());
        Link.Kind kind = likeness >= VERBATIM
                ? Link.Kind.VERBATIM
                : likeness >= REWORDED ? Link.Kind.REWORDED : Link.Kind.PARAPHRASE;
        return new Link(new Passage(from.id(), x.span()), new Passage(to.id(), y.span()), likelihood, kind, difference);
    }

    private static List<Alignment> alignments(List<Witness> witnesses, List<Link> links) {
        List<Alignment> alignments = new ArrayList<>();
        List<Witness> byId = witnesses.stream().sorted(Comparator.comparing(Witness::id)).toList();
        for (int a = 0; a < byId.size(); a++) {
            for (int b = a + 1; b < byId.size(); b++) {
                Witness from = byId.get(a);
                Witness to = byId.get(b);
                alignments.add(Aligner.align(
                        from, to, links.stream().filter(link -> link.touches(from.id()) && link.touches(to.id())).toList()));
            }
        }
        return alignments;
    }

    private static List<Reuse> reuse(List<Witness> witnesses, BooleanSupplier cancelled) {
        List<Reuse> reuse = new ArrayList<>();
        List<Witness> byId = witnesses.stream().sorted(Comparator.comparing(Witness::id)).toList();
        for (Witness from : byId) {
            for (Witness to : byId) {
                if (!from.id().equals(to.id())) {
                    Cancelled.check(cancelled);
                    Reuse shared = ReuseFinder.find(from, to);
                    if (!shared.runs().isEmpty()) {
                        reuse.add(shared);
                    }
                }
            }
        }
        return reuse;
    }
}
