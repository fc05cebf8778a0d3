package synoptic.collation;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Aligns the sentences of two witnesses in order; two sentences count as equal where a link joins them. */
final class Aligner {

    private record Pair(int from, int to) {}

    private Aligner() {}

    /**
     * Aligns two witnesses.
     *
     * @param from the witness whose id sorts first
     * @param to the other
     * @param links the links between the two
     */
    static Alignment align(Witness from, Witness to, List<Link> links) {
        Map<Pair, Link> byPair = new HashMap<>();
        for (Link link : links) {
            byPair.put(new Pair(sentence(from, link.from().span().start()), sentence(to, link.to().span().start())), link);
        }
        List<Integer> rows = byPair.keySet().stream().map(Pair::from).sorted().distinct().toList();
        List<Integer> columns = byPair.keySet().stream().map(Pair::to).sorted().distinct().toList();
        List<Link> steps = new ArrayList<>();
        var patch = DiffUtils.diff(rows, columns, (i, j) -> byPair.containsKey(new Pair(i, j)));
        int row = 0;
        int column = 0;
        for (var delta : patch.getDeltas()) {
            while (row < delta.getSource().getPosition()) {
                addStep(byPair, new Pair(rows.get(row++), columns.get(column++)), steps);
            }
            if (delta.getType() != DeltaType.EQUAL) {
                row = delta.getSource().getPosition() + delta.getSource().size();
                column = delta.getTarget().getPosition() + delta.getTarget().size();
            }
        }
        while (row < rows.size() && column < columns.size()) {
            addStep(byPair, new Pair(rows.get(row++), columns.get(column++)), steps);
        }
        List<Link> moved = links.stream().filter(link -> crossesAny(steps, link)).toList();
        return new Alignment(from.id(), to.id(), steps, moved);
    }

    private static void addStep(Map<Pair, Link> byPair, Pair pair, List<Link> steps) {
        Link link = byPair.get(pair);
        if (link != null) {
            steps.add(link);
        }
    }

    private static int sentence(Witness witness, int position) {
        return witness.sentenceAt(position)
                .orElseThrow(() -> new IllegalArgumentException("no sentence at " + position))
                .index();
    }

    /** Whether a link crosses a step; since steps go on in both witnesses, only the last before and the first after can tell. */
    private static boolean crossesAny(List<Link> steps, Link link) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps.get(middle).from().span().start() < link.from().span().start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int after = low;
        while (after < steps.size() && steps.get(after).from().span().start() == link.from().span().start()) {
            after++;
        }
        return (low > 0 && crosses(steps.get(low - 1), link)) || (after < steps.size() && crosses(steps.get(after), link));
    }

    private static boolean crosses(Link a, Link b) {
        int inFrom = Integer.compare(a.from().span().start(), b.from().span().start());
        int inTo = Integer.compare(a.to().span().start(), b.to().span().start());
        return inFrom * inTo < 0;
    }
}
