package synoptic.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.article.Passage;
import synoptic.text.Sentence;
import synoptic.text.Token;

/**
 * Finds runs of the same words in one witness and others: shingles of {@value #SHINGLE} words in both, stretched as far as the
 * words go on agreeing (as in greedy string tiling, Wise 1993). Furniture is left out.
 */
final class ReuseFinder {

    /** Shorter runs are common phrases, not copies. */
    static final int SHINGLE = 6;

    /** Where the same words stand more often than this, the first places will do. */
    private static final int PLACES = 20;

    private final Witness witness;
    private final List<Token> words;
    private final Map<List<String>, List<Integer>> shingles = new HashMap<>();

    ReuseFinder(Witness witness) {
        this.witness = witness;
        this.words = witness.body().stream()
                .map(Sentence::tokens)
                .flatMap(List::stream)
                .filter(token -> !token.isMark())
                .toList();
        List<String> forms = words.stream().map(Token::form).toList();
        for (int i = 0; i + SHINGLE <= forms.size(); i++) {
            List<Integer> places = shingles.computeIfAbsent(forms.subList(i, i + SHINGLE), key -> new ArrayList<>());
            if (places.size() < PLACES) {
                places.add(i);
            }
        }
    }

    /** The words of this witness that also stand in the other. */
    Reuse in(ReuseFinder other) {
        List<String> forms = words.stream().map(Token::form).toList();
        List<Reuse.Run> runs = new ArrayList<>();
        int shared = 0;
        int at = 0;
        while (at + SHINGLE <= words.size()) {
            int length = 0;
            int there = 0;
            for (int start : other.shingles.getOrDefault(forms.subList(at, at + SHINGLE), List.of())) {
                int reach = reach(at, other, start);
                if (reach > length) {
                    length = reach;
                    there = start;
                }
            }
            if (length == 0) {
                at++;
            } else {
                runs.add(new Reuse.Run(passage(at, length), other.passage(there, length)));
                shared += length;
                at += length;
            }
        }
        return new Reuse(witness.id(), other.witness.id(), words.isEmpty() ? 0 : (double) shared / words.size(), runs);
    }

    private int reach(int at, ReuseFinder other, int start) {
        int length = 0;
        while (at + length < words.size()
                && start + length < other.words.size()
                && words.get(at + length).form().equals(other.words.get(start + length).form())) {
            length++;
        }
        return length;
    }

    private Passage passage(int at, int length) {
        return new Passage(witness.id(), words.get(at).span().cover(words.get(at + length - 1).span()));
    }
}
