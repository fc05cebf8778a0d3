package synoptic.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import synoptic.article.Passage;
import synoptic.collation.Witness;
import synoptic.extract.Name;
import synoptic.text.Sentence;
import synoptic.text.Token;

/**
 * Finds names of several words that articles give differently: "Ron Levenday" and "Ron Lendvay". Words that only begin alike are not
 * taken for one, nor are two names that one article gives, since then they are two.
 */
final class NameConflicts {

    /** So many letters at most are written otherwise in a word... */
    private static final int MOST_EDITS = 2;

    /** ...of so many at least, and one at most in a shorter one: "Dave" and "David" are one name and another. */
    private static final int LETTERS_OF_A_LONG_WORD = 6;

    private static final int LEAST_LETTERS = 4;

    private NameConflicts() {}

    /** The first passage of each article that gives one of two such names, ascending; a list for each pair of names. */
    static List<List<Passage>> find(List<Witness> witnesses) {
        Map<List<String>, Map<String, Passage>> byName = new TreeMap<>((a, b) -> String.join(" ", a).compareTo(String.join(" ", b)));
        Set<String> words = new HashSet<>();
        for (Witness witness : witnesses) {
            for (Sentence sentence : witness.body()) {
                for (Name name : witness.mentions().within(sentence.span()).names()) {
                    List<String> forms = forms(witness, name);
                    if (forms.size() > 1) {
                        byName.computeIfAbsent(forms, key -> new TreeMap<>())
                                .putIfAbsent(witness.id(), new Passage(witness.id(), name.span()));
                    }
                }
                sentence.tokens().stream().filter(token -> isLowercase(witness, token)).forEach(token -> words.add(token.form()));
            }
        }
        List<List<String>> names = List.copyOf(byName.keySet());
        List<List<Passage>> conflicts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                Map<String, Passage> one = byName.getOrDefault(names.get(i), Map.of());
                Map<String, Passage> other = byName.getOrDefault(names.get(j), Map.of());
                if (one.keySet().stream().noneMatch(other::containsKey) && isOneSpeltTwice(names.get(i), names.get(j), words)) {
                    TreeSet<Passage> disputed = new TreeSet<>(one.values());
                    disputed.addAll(other.values());
                    conflicts.add(List.copyOf(disputed));
                }
            }
        }
        return conflicts;
    }

    private static List<String> forms(Witness witness, Name name) {
        return witness.tokens(name.span()).stream().filter(token -> !token.isMark()).map(Token::form).toList();
    }

    private static boolean isLowercase(Witness witness, Token token) {
        return Character.isLowerCase(witness.words(token.span()).codePointAt(0));
    }

    /**
     * Whether all words but one are equal, and that one is nearly so and no word of the language.
     *
     * @param words those that the articles also write small
     */
    private static boolean isOneSpeltTwice(List<String> one, List<String> other, Set<String> words) {
        if (one.size() != other.size()) {
            return false;
        }
        int different = -1;
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                if (different >= 0) {
                    return false;
                }
                different = i;
            }
        }
        if (different < 0) {
            return false;
        }
        String a = one.get(different);
        String b = other.get(different);
        return Math.min(a.length(), b.length()) >= LEAST_LETTERS
                && a.codePoints().allMatch(Character::isLetter)
                && b.codePoints().allMatch(Character::isLetter)
                && a.charAt(0) == b.charAt(0)
                && !a.startsWith(b)
                && !b.startsWith(a)
                && !words.contains(a)
                && !words.contains(b)
                && edits(a, b) <= (Math.min(a.length(), b.length()) < LETTERS_OF_A_LONG_WORD ? 1 : MOST_EDITS);
    }

    /** How many letters are added, left out or changed from one word to another (Levenshtein 1966). */
    private static int edits(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[b.length()];
    }
}
