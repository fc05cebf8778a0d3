package synoptic.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Corrections;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.text.Sentence;

/** Puts the reader's word about pairs of passages above what the model makes of their sentences. */
final class PinnedPairs {

    private final List<Witness> witnesses;
    private final List<List<Sentence>> bodies;
    private final Corrections corrections;

    PinnedPairs(List<Witness> witnesses, List<List<Sentence>> bodies, Corrections corrections) {
        this.witnesses = witnesses;
        this.bodies = bodies;
        this.corrections = corrections;
    }

    private record Ends(int a, int i, int b, int j) {}

    /** The pairs without those that the reader says do not match, and with those that do, as certain ones. */
    List<SentencePair> heed(List<SentencePair> pairs) {
        if (corrections.pins().isEmpty()) {
            return pairs;
        }
        Map<Ends, SentencePair> kept = new HashMap<>();
        for (SentencePair pair : pairs) {
            if (!corrections.bars(passage(pair.a(), pair.i()), passage(pair.b(), pair.j()))) {
                kept.put(new Ends(pair.a(), pair.i(), pair.b(), pair.j()), pair);
            }
        }
        for (Pin pin : corrections.pins()) {
            if (pin.kind() != Pin.Kind.NO_MATCH) {
                matched(pin, kept)
                        .forEach(ends -> kept.put(ends, new SentencePair(ends.a, ends.i, ends.b, ends.j, 1, readOf(kept.get(ends)))));
            }
        }
        return kept.values().stream()
                .sorted(Comparator.comparingInt(SentencePair::a)
                        .thenComparingInt(SentencePair::b)
                        .thenComparingInt(SentencePair::i)
                        .thenComparingInt(SentencePair::j))
                .toList();
    }

    private static SentencePair.@Nullable Read readOf(@Nullable SentencePair pair) {
        return pair == null ? null : pair.read();
    }

    /** Each sentence of the one passage with the likeliest of the other, and the other way round. */
    private List<Ends> matched(Pin pin, Map<Ends, SentencePair> known) {
        int a = witness(pin.from());
        int b = witness(pin.to());
        if (a < 0 || b < 0) {
            return List.of();
        }
        if (a > b) {
            return matched(b, pin.to(), a, pin.from(), known);
        }
        return matched(a, pin.from(), b, pin.to(), known);
    }

    private List<Ends> matched(int a, Passage from, int b, Passage to, Map<Ends, SentencePair> known) {
        List<Integer> here = sentences(a, from);
        List<Integer> there = sentences(b, to);
        List<Ends> matched = new ArrayList<>();
        for (int i : here) {
            there.stream().map(j -> new Ends(a, i, b, j)).max(byLikelihood(known)).ifPresent(matched::add);
        }
        for (int j : there) {
            here.stream().map(i -> new Ends(a, i, b, j)).max(byLikelihood(known)).ifPresent(matched::add);
        }
        return matched;
    }

    private static Comparator<Ends> byLikelihood(Map<Ends, SentencePair> known) {
        return Comparator.<Ends>comparingDouble(ends -> {
            SentencePair pair = known.get(ends);
            return pair == null ? 0 : pair.likelihood();
        })
                .thenComparing(Comparator.comparingInt(Ends::i).thenComparingInt(Ends::j).reversed());
    }

    private int witness(Passage passage) {
        return IntStream.range(0, witnesses.size())
                .filter(w -> witnesses.get(w).id().equals(passage.article()))
                .findFirst()
                .orElse(-1);
    }

    private List<Integer> sentences(int witness, Passage passage) {
        return IntStream.range(0, bodies.get(witness).size())
                .filter(s -> passage(witness, s).overlaps(passage))
                .boxed()
                .toList();
    }

    private Passage passage(int witness, int sentence) {
        return new Passage(
                witnesses.get(witness).id(), bodies.get(witness).get(sentence).span());
    }
}
