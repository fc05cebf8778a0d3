package synoptic.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Finds by words alone how likely sentences of different witnesses report the same, in two looks. */
final class Linker {

    /** Pairs less likely than this at the first look are not looked at again: no surroundings would make links of them. */
    private static final double WORTH_A_SECOND_LOOK = 0.002;

    /** Less likely pairs lend no support to others through a third article. */
    private static final double WORTH_FOLLOWING = 0.05;

    /** Sentences that share this much of their weight report the same... */
    private static final double NEARLY_THE_SAME = 0.8;

    /** ...if the shorter has so many telling stems. */
    private static final int STEMS_ENOUGH = 5;

    private final List<WitnessProfile> witnesses;
    private final List<Couple> couples;
    private final BooleanSupplier cancelled;

    Linker(List<WitnessProfile> witnesses, List<Couple> couples, BooleanSupplier cancelled) {
        this.witnesses = witnesses;
        this.couples = couples;
        this.cancelled = cancelled;
    }

    private record Looked(Couple couple, PairTable table) {}

    /** A sentence elsewhere that a sentence may match. */
    private record Way(int witness, int sentence, double likelihood) {}

    /** All pairs that are not all but certain to differ, in the order of witnesses and sentences. */
    List<SentencePair> pairs() {
        List<Looked> looked = couples.parallelStream().map(couple -> new Looked(couple, firstLook(couple))).toList();
        List<List<List<Way>>> ways = ways(looked);
        return looked.parallelStream()
                .map(first -> secondLook(first, ways))
                .flatMap(List::stream)
                .toList();
    }

    private PairTable firstLook(Couple couple) {
        Candidates candidates = new Candidates(witnesses.get(couple.a()), witnesses.get(couple.b()), cancelled);
        LinkModel model = LinkModel.WITH_WORDS;
        List<PairTable.Entry> entries = new ArrayList<>();
        for (Candidates.Cell cell : candidates.cells()) {
            Signals signals = candidates.signals(cell);
            double likelihood = floored(signals, model.first().likelihood(signals));
            if (likelihood >= WORTH_A_SECOND_LOOK) {
                entries.add(new PairTable.Entry(cell.row(), cell.column(), signals, likelihood));
            }
        }
        return new PairTable(entries);
    }

    /**
     * The model was fitted on stories of some length; in a short one every word weighs little, and even the same sentence would
     * not count as the same.
     */
    private static double floored(Signals signals, double likelihood) {
        return signals.sharedWeight() >= NEARLY_THE_SAME && signals.length() >= Math.log1p(STEMS_ENOUGH)
                ? Math.max(likelihood, Math.min(1, signals.sharedWeight()))
                : likelihood;
    }

    /** For each sentence of each witness the ways to others, ascending by witness and sentence. */
    private List<List<List<Way>>> ways(List<Looked> looked) {
        List<List<List<Way>>> ways = witnesses.stream()
                .map(witness -> IntStream.range(0, witness.size()).<List<Way>>mapToObj(s -> new ArrayList<>()).toList())
                .toList();
        for (Looked first : looked) {
            for (PairTable.Entry entry : first.table.entries()) {
                if (entry.likelihood() >= WORTH_FOLLOWING) {
                    ways.get(first.couple.a()).get(entry.row()).add(new Way(first.couple.b(), entry.column(), entry.likelihood()));
                    ways.get(first.couple.b()).get(entry.column()).add(new Way(first.couple.a(), entry.row(), entry.likelihood()));
                }
            }
        }
        return ways;
    }

    private List<SentencePair> secondLook(Looked first, List<List<List<Way>>> ways) {
        PairTable table = first.table;
        LinkModel model = LinkModel.WITH_WORDS;
        int a = first.couple.a();
        int b = first.couple.b();
        List<SentencePair> pairs = new ArrayList<>();
        for (PairTable.Entry entry : table.entries()) {
            Cancelled.check(cancelled);
            int i = entry.row();
            int j = entry.column();
            double inStep = Math.max(table.at(i - 1, j - 1), table.at(i + 1, j + 1));
            double beside = Math.max(
                    Math.max(table.at(i - 1, j), table.at(i + 1, j)), Math.max(table.at(i, j - 1), table.at(i, j + 1)));
            double throughThird = throughThird(ways.get(a).get(i), ways.get(b).get(j));
            Signals own = entry.signals();
            double likelihood = floored(own, model.second().likelihood(own, inStep, beside, throughThird));
            if (likelihood >= Affinities.LEAST) {
                pairs.add(new SentencePair(a, i, b, j, likelihood, null));
            }
        }
        return pairs;
    }

    /** The likeliest way over a sentence that both lead to: the geometric mean of its two halves; 0 where there is none. */
    private static double throughThird(List<Way> from, List<Way> to) {
        double best = 0;
        int x = 0;
        int y = 0;
        while (x < from.size() && y < to.size()) {
            Way one = from.get(x);
            Way other = to.get(y);
            int order = one.witness == other.witness
                    ? Integer.compare(one.sentence, other.sentence)
                    : Integer.compare(one.witness, other.witness);
            if (order == 0) {
                best = Math.max(best, Math.sqrt(one.likelihood * other.likelihood));
            }
            x += order <= 0 ? 1 : 0;
            y += order >= 0 ? 1 : 0;
        }
        return best;
    }
}
