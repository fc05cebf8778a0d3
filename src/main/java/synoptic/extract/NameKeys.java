package synoptic.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import synoptic.text.Token;

/**
 * Joins the variants of a name within one article. The key of a name is its words, folded and freed of the commonest
 * differences of transliteration ("Sergei", "Sergey"); a single word that begins or ends a longer name has the key of the
 * longer name that the article gives first, so that "Mr Kim" is "kim jong un" where the article names him in full.
 */
final class NameKeys {

    /** Where "Trump Jr" is first named this many names after a bare "Trump", the bare name is somebody else's. */
    private static final int LATE = 3;

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, String> acronyms = new HashMap<>();
    private final Map<String, String> byLast = new HashMap<>();
    private final Map<String, String> byFirst = new HashMap<>();
    private boolean sorted;

    /** Notes a name of the article. All are to be noted before the first key is asked for. */
    void add(List<Token> name) {
        counts.merge(plain(name), 1, Integer::sum);
    }

    /** Notes that an acronym stands for the last of the words before it, if its letters are theirs. */
    void addAcronym(Token acronym, List<Token> words) {
        String letters = acronym.form().replace(".", "").toLowerCase(Locale.ROOT);
        for (int from = words.size() - 1; from >= 0; from--) {
            List<Token> name = words.subList(from, words.size());
            if (isInitials(letters, name)) {
                acronyms.putIfAbsent(key(acronym.form()), plain(name));
                return;
            }
        }
    }

    /** Whether the letters are the first letters of the words in order; small words may be passed over, the first may not. */
    private static boolean isInitials(String letters, List<Token> words) {
        int at = 0;
        for (Token word : words) {
            boolean matches = at < letters.length() && word.form().charAt(0) == letters.charAt(at);
            if (matches) {
                at++;
            } else if (at == 0 || !FunctionWords.contains(word.form())) {
                return false;
            }
        }
        return at == letters.length() && at > 1;
    }

    /** The key that joins a name with its variants. */
    String keyOf(List<Token> name) {
        sort();
        String plain = plain(name);
        String full = acronyms.getOrDefault(plain, plain);
        if (full.indexOf(' ') >= 0) {
            return full;
        }
        String last = byLast.get(full);
        return last != null ? last : byFirst.getOrDefault(full, full);
    }

    private void sort() {
        if (sorted) {
            return;
        }
        sorted = true;
        Map<String, Integer> places = new HashMap<>();
        counts.keySet().forEach(name -> places.put(name, places.size()));
        counts.keySet().stream().filter(NameKeys::isPersonal).forEach(full -> {
            String surname = surname(full);
            boolean late = places.getOrDefault(full, 0) - places.getOrDefault(surname, places.size()) > LATE;
            if (full.endsWith(surname) || !late) {
                byLast.merge(surname, full, this::mainOf);
            }
            byFirst.merge(full.substring(0, full.indexOf(' ')), full, this::mainOf);
        });
    }

    /** Of two bearers of a name the one named first, unless the other is named in full far more often. */
    private String mainOf(String first, String other) {
        return counts.getOrDefault(other, 0) > 2 * counts.getOrDefault(first, 0) ? other : first;
    }

    private static String surname(String full) {
        String[] words = full.split(" ", -1);
        int last = words.length > 2 && NameWords.isSuffix(words[words.length - 1]) ? words.length - 2 : words.length - 1;
        return words[last];
    }

    /** Whether a part of a name can stand for the whole, as it does with persons and not with places and bodies. */
    private static boolean isPersonal(String full) {
        String[] words = full.split(" ", -1);
        boolean body =
                words.length < 2 || words.length > 4 || NameWords.isPlaceStart(words[0]) || full.contains(" of ") || full.contains(" for ");
        return !body && !NameWords.isBodyHead(words[words.length - 1]) && !NameWords.isDemonym(words[0]);
    }

    private static String plain(List<Token> name) {
        String plain = name.stream()
                .filter(token -> !token.isMark())
                .map(token -> key(token.form()))
                .collect(Collectors.joining(" "));
        return spelledOut(plain, name.getFirst().form());
    }

    /** The few abbreviations that need no introduction, where they open a name: "UN Security Council". */
    private static String spelledOut(String plain, String first) {
        String full = switch (first) {
            case "usa" -> "united states";
            case "un", "u.n", "u.n." -> "united nations";
            case "eu", "e.u", "e.u." -> "european union";
            default -> "";
        };
        return full.isEmpty() ? plain : full + plain.substring(key(first).length());
    }

    /** One word's part of a key: endings in which transliterations differ made one. */
    static String key(String form) {
        if (form.length() < 5) {
            return form;
        }
        for (String ending : new String[]{"iy", "yy", "ii", "ij", "ey", "ei", "ej"}) {
            if (form.endsWith(ending)) {
                return form.substring(0, form.length() - 2) + (ending.charAt(0) == 'e' ? "ei" : "i");
            }
        }
        return form.endsWith("y") ? form.substring(0, form.length() - 1) + "i" : form;
    }
}
