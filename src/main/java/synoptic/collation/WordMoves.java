package synoptic.collation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/**
 * Tells words that only stand elsewhere from words that were dropped or added: the longest run that one side lacks here and has
 * there was moved, then the next longest, as in Heckel's "A technique for isolating differences between files" (1978).
 */
final class WordMoves {

    /** Passages that differ by more words than this have been written anew. */
    private static final int MOST_WORDS = 60;

    private final List<Token> from;
    private final List<Token> to;
    private final BitSet movedFrom = new BitSet();
    private final BitSet movedTo = new BitSet();

    /** @param from the words of one passage, without marks; {@code to} likewise */
    WordMoves(List<Token> from, List<Token> to) {
        this.from = from;
        this.to = to;
    }

    /** The same difference, what was moved told apart. */
    WordDifference tell(WordDifference difference) {
        BitSet here = unequal(from, difference.steps(), true);
        BitSet there = unequal(to, difference.steps(), false);
        if (here.cardinality() > MOST_WORDS || there.cardinality() > MOST_WORDS || !findAll(here, there)) {
            return difference;
        }
        List<WordDifference.Step> told = new ArrayList<>();
        for (WordDifference.Step step : difference.steps()) {
            if (step.kind() == WordDifference.Kind.EQUAL) {
                told.add(step);
            } else {
                told.addAll(split(step));
            }
        }
        return new WordDifference(told);
    }

    private static BitSet unequal(List<Token> tokens, List<WordDifference.Step> steps, boolean first) {
        BitSet indexes = new BitSet();
        int next = 0;
        for (WordDifference.Step step : steps) {
            TextSpan span = first ? step.from() : step.to();
            while (next < tokens.size() && tokens.get(next).span().start() < span.end()) {
                if (step.kind() != WordDifference.Kind.EQUAL) {
                    indexes.set(next);
                }
                next++;
            }
        }
        return indexes;
    }

    private boolean findAll(BitSet here, BitSet there) {
        boolean found = false;
        while (findLongest(here, there)) {
            found = true;
        }
        return found;
    }

    private boolean findLongest(BitSet here, BitSet there) {
        int best = 0;
        int bestFrom = 0;
        int bestTo = 0;
        for (int i = here.nextSetBit(0); i >= 0; i = here.nextSetBit(i + 1)) {
            for (int j = there.nextSetBit(0); j >= 0; j = there.nextSetBit(j + 1)) {
                int length = 0;
                while (here.get(i + length) && there.get(j + length) && isSame(i + length, j + length)) {
                    length++;
                }
                if (length > best) {
                    best = length;
                    bestFrom = i;
                    bestTo = j;
                }
            }
        }
        // A little word stands elsewhere by chance.
        if (best == 0 || from.subList(bestFrom, bestFrom + best).stream().noneMatch(StemWeights::isTelling)) {
            return false;
        }
        movedFrom.set(bestFrom, bestFrom + best);
        movedTo.set(bestTo, bestTo + best);
        return true;
    }

    private boolean isSame(int i, int j) {
        return !movedFrom.get(i) && !movedTo.get(j) && from.get(i).form().equals(to.get(j).form());
    }

    /** Cuts a step, so that every piece is moved as a whole or not at all; both ends keep their order. */
    private List<WordDifference.Step> split(WordDifference.Step step) {
        List<Run> left = runs(from, movedFrom, step.from());
        List<Run> right = runs(to, movedTo, step.to());
        List<WordDifference.Step> pieces = new ArrayList<>();
        int l = 0;
        int r = 0;
        while (l < left.size() || r < right.size()) {
            boolean hasLeft = l < left.size();
            boolean hasRight = r < right.size();
            TextSpan atLeft = hasLeft ? start(left.get(l).span) : end(step.from());
            TextSpan atRight = hasRight ? start(right.get(r).span) : end(step.to());
            if (hasLeft && left.get(l).moved) {
                pieces.add(new WordDifference.Step(WordDifference.Kind.MOVED, left.get(l++).span, atRight));
            } else if (hasRight && right.get(r).moved) {
                pieces.add(new WordDifference.Step(WordDifference.Kind.MOVED, atLeft, right.get(r++).span));
            } else if (hasLeft && hasRight) {
                pieces.add(new WordDifference.Step(WordDifference.Kind.CHANGED, left.get(l++).span, right.get(r++).span));
            } else if (hasLeft) {
                pieces.add(new WordDifference.Step(WordDifference.Kind.DROPPED, left.get(l++).span, atRight));
            } else {
                pieces.add(new WordDifference.Step(WordDifference.Kind.ADDED, atLeft, right.get(r++).span));
            }
        }
        return pieces;
    }

    private static TextSpan start(TextSpan span) {
        return new TextSpan(span.start(), span.start());
    }

    private static TextSpan end(TextSpan span) {
        return new TextSpan(span.end(), span.end());
    }

    private record Run(TextSpan span, boolean moved) {}

    private static List<Run> runs(List<Token> tokens, BitSet moved, TextSpan within) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            TextSpan span = tokens.get(i).span();
            if (within.contains(span)) {
                boolean goesOn = !runs.isEmpty() && runs.getLast().moved == moved.get(i);
                runs.add(new Run(goesOn ? runs.removeLast().span.cover(span) : span, moved.get(i)));
            }
        }
        return runs;
    }
}
