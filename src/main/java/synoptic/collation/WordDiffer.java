package synoptic.collation;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/** Compares two passages word by word. Case, quotation marks and spelling variants make no difference; marks are left out. */
public final class WordDiffer {

    private WordDiffer() {}

    /**
     * How the words of one passage differ from those of another.
     *
     * @param from the tokens of one
     * @param to the tokens of the other
     */
    public static WordDifference compare(List<Token> from, List<Token> to) {
        List<Token> a = words(from);
        List<Token> b = words(to);
        List<WordDifference.Step> steps = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(forms(a), forms(b), true).getDeltas()) {
            TextSpan source = span(a, delta.getSource());
            TextSpan target = span(b, delta.getTarget());
            steps.add(new WordDifference.Step(
                    switch (delta.getType()) {
                        case EQUAL -> WordDifference.Kind.EQUAL;
                        case CHANGE -> WordDifference.Kind.CHANGED;
                        case DELETE -> WordDifference.Kind.DROPPED;
                        case INSERT -> WordDifference.Kind.ADDED;
                    },
                    source,
                    target));
        }
        return new WordDifference(steps);
    }

    /** As {@link #compare}, words that stand elsewhere told apart from words that were dropped or added. */
    public static WordDifference compareWithMoves(List<Token> from, List<Token> to) {
        return new WordMoves(words(from), words(to)).tell(compare(from, to));
    }

    /**
     * The share of both passages' words that stand in both, in order: 0 to 1.
     *
     * @param difference of {@code from} and {@code to}
     */
    static double likeness(WordDifference difference, List<Token> from, List<Token> to) {
        List<Token> words = words(from);
        long equal = difference.steps().stream()
                .filter(step -> step.kind() == WordDifference.Kind.EQUAL)
                .mapToLong(step -> Token.within(words, step.from()).size())
                .sum();
        int all = words.size() + words(to).size();
        return all == 0 ? 0 : 2.0 * equal / all;
    }

    private static List<Token> words(List<Token> tokens) {
        return tokens.stream().filter(token -> !token.isMark()).toList();
    }

    private static List<String> forms(List<Token> tokens) {
        return tokens.stream().map(Token::form).toList();
    }

    private static TextSpan span(List<Token> tokens, Chunk<String> chunk) {
        int from = chunk.getPosition();
        if (chunk.size() > 0) {
            return tokens.get(from).span().cover(tokens.get(from + chunk.size() - 1).span());
        }
        if (tokens.isEmpty()) {
            return new TextSpan(0, 0);
        }
        int at = from < tokens.size()
                ? tokens.get(from).span().start()
                : tokens.getLast().span().end();
        return new TextSpan(at, at);
    }
}
