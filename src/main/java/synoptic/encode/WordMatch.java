package synoptic.encode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which pieces of a sentence belong to words that another sentence has too: what a reader is told beside the pieces themselves. */
final class WordMatch {

    private static final int NONE = 0;
    private static final int WORD = 1;
    private static final int NUMBER = 2;
    private static final int FUNCTION_WORD = 3;

    private static final int LEAST_STEM = 4;
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s", "ly");

    /** Those that the reader was trained with. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "a", "an", "of", "to", "in", "and", "for", "on", "at", "by", "with", "from", "that", "this", "is", "was", "were", "are",
            "be", "as", "it", "its", "he", "she", "they", "his", "her", "their", "has", "have", "had", "said", "will", "would", "who",
            "which", "but", "not", "after", "been", "also", "or", "more", "than", "when");

    private WordMatch() {}

    /**
     * The class of each piece, as the reader was trained with.
     *
     * @param forms the lowered word of each piece, empty for marks that open and close a sentence
     * @param others those of the other sentence
     */
    static long[] of(List<String> forms, List<String> others) {
        Set<String> there = new HashSet<>();
        for (String form : others) {
            if (!form.isEmpty()) {
                there.add(stem(form));
            }
        }
        long[] matches = new long[forms.size()];
        for (int i = 0; i < matches.length; i++) {
            String stem = stem(forms.get(i));
            matches[i] = there.contains(stem) ? match(stem) : NONE;
        }
        return matches;
    }

    private static int match(String stem) {
        if (FUNCTION_WORDS.contains(stem)) {
            return FUNCTION_WORD;
        }
        return stem.chars().allMatch(Character::isDigit) ? NUMBER : WORD;
    }

    private static String stem(String form) {
        for (String ending : ENDINGS) {
            if (form.endsWith(ending) && form.length() - ending.length() >= LEAST_STEM) {
                return form.substring(0, form.length() - ending.length());
            }
        }
        return form;
    }
}
