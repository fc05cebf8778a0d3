package synoptic.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.article.Passage;
import synoptic.text.Sentence;
import synoptic.text.Token;

/**
 * Finds runs of the same words in two witnesses: shingles of {@value #SHINGLE} words in both, stretched as far as the words go on
 * agreeing (as in greedy string tiling, Wise 1993). Furniture is left out.
 */
final class ReuseFinder {

    /** Shorter runs are common phrases, not copies. */
    static final int SHINGLE = 6;

    private ReuseFinder() {}

    /** The words of {@code from} that also stand in {@code to}. */
    static Reuse find(Witness from, Witness to) {
        List<Token> a = words(from);
        List<Token> b = words(to);
        Map<List<String>, List<Integer>> shingles = shingles(b);
        List<Reuse.Run> runs = new ArrayList<>();
        int shared = 0;
        int at = 0;
        while (at + SHINGLE <= a.size()) {
            int length = 0;
            int other = 0;
            for (int start : shingles.getOrDefault(forms(a, at), List.of())) {
                int reach = reach(a, at, b, start);
                if (reach > length) {
                    length = reach;
                    other = start;
                }
            }
            if (length == 0) {
                at++;
            } else {
                runs.add(new Reuse.Run(passage(from, a, at, length), passage(to, b, other, length)));
                shared += length;
                at += length;
            }
        }
        return new Reuse(from.id(), to.id(), a.isEmpty() ? 0 : (double) shared / a.size(), runs);
    }

    private static int reach(List<Token> a, int i, List<Token> b, int j) {
        int length = 0;
        while (i + length < a.size() && j + length < b.size() && a.get(i + length).form().equals(b.get(j + length).form())) {
            length++;
        }
        return length;
    }

    private static Map<List<String>, List<Integer>> shingles(List<Token> words) {
        Map<List<String>, List<Integer>> shingles = new HashMap<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.computeIfAbsent(forms(words, i), key -> new ArrayList<>()).add(i);
        }
        return shingles;
    }

    private static List<String> forms(List<Token> words, int at) {
        return words.subList(at, at + SHINGLE).stream().map(Token::form).toList();
    }

    private static List<Token> words(Witness witness) {
        return witness.body().stream()
                .map(Sentence::tokens)
                .flatMap(List::stream)
                .filter(token -> !token.isMark())
                .toList();
    }

    private static Passage passage(Witness witness, List<Token> words, int at, int length) {
        return new Passage(witness.id(), words.get(at).span().cover(words.get(at + length - 1).span()));
    }
}
