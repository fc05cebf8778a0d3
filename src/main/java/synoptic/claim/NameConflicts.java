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
 * Finds names that articles give differently: "Ron Levenday" and "Ron Lendvay". Words that only begin alike are not
 * taken for one, nor are two names that one article gives, since then they are two.
 */
final class NameConflicts {

    /** So many letters at most are written otherwise in a word... */
    private static final int MOST_EDITS = 2;

    /** ...of so many at least, and one at most in a shorter one: "Dave" and "David" are one name and another. */
    private static final int LETTERS_OF_A_LONG_WORD = 6;

    private static final int LEAST_LETTERS = 4;

    /** Fewer words may be turned and be two names. */
    private static final int WORDS_OF_A_LONG_NAME = 3;

    private NameConflicts() {}

    /** The first passage of each article that gives one of two such names, ascending; a list for each pair of names. */
    static List<List<Passage>> find(List<Witness> witnesses) {
        Map<List<String>, Map<String, Passage>> byName = new TreeMap<>((a, b) -> String.join(" ", a).compareTo(String.join(" ", b)));
        Set<String> words = new HashSet<>();
        for (Witness witness : witnesses) {
            for (Sentence sentence : witness.body()) {
                for (Name name : witness.mentions().within(sentence.span()).names()) {
                    List<String> forms = forms(witness, name);
                    if (forms.size() > 1 || (forms.size() == 1 && forms.getFirst().length() >= LEAST_LETTERS)) {
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
     * Whether two names are one that is written in two ways: with words spelt otherwise or in another order, or with the surname alone
     * spelt otherwise.
     *
     * @param words those that the articles also write small
     */
    private static boolean isOneSpeltTwice(List<String> one, List<String> other, Set<String> words) {
        if (one.size() == 1 || other.size() == 1) {
            List<String> full = one.size() == 1 ? other : one;
            return one.size() != other.size()
                    && Persons.isFirstName(full.getFirst())
                    && isSpeltTwice(one.getLast(), other.getLast(), words, 1);
        }
        if (one.size() != other.size()) {
            return false;
        }
        int spelt = 0;
        int others = 0;
        for (int i = 0; i < one.size(); i++) {
            String a = one.get(i);
            String b = other.get(i);
            if (!a.equals(b)) {
                if (isSpeltTwice(a, b, words, MOST_EDITS)) {
                    spelt++;
                } else {
                    others++;
                }
            }
        }
        boolean turned = one.size() >= WORDS_OF_A_LONG_NAME && others > 0 && Set.copyOf(one).equals(Set.copyOf(other));
        return turned || (others == 0 && spelt > 0);
    }

    private static boolean isSpeltTwice(String a, String b, Set<String> words, int most) {
        int shorter = Math.min(a.length(), b.length());
        return shorter >= LEAST_LETTERS
                && a.codePoints().allMatch(Character::isLetter)
                && b.codePoints().allMatch(Character::isLetter)
                && a.charAt(0) == b.charAt(0)
                && !a.startsWith(b)
                && !b.startsWith(a)
                && !words.contains(a)
                && !words.contains(b)
                && !a.equals(b)
                && edits(a, b) <= (shorter < LETTERS_OF_A_LONG_WORD ? 1 : most);
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
