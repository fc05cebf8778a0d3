package synoptic.project;

import java.util.List;

/** The letters that name articles in a comparison: A to Z, then AA, AB … */
public final class ArticleLetters {

    private static final int ALPHABET = 26;

    private ArticleLetters() {}

    /** @param number which article it is, from 0 */
    public static String of(int number) {
        String last = String.valueOf((char) ('A' + number % ALPHABET));
        return number < ALPHABET ? last : of(number / ALPHABET - 1) + last;
    }

    /** How many letters must be passed over for one that is after all of these. */
    public static int after(List<String> ids) {
        return ids.stream().mapToInt(ArticleLetters::number).max().orElse(-1) + 1;
    }

    /** The way back of {@link #of}. */
    private static int number(String id) {
        int number = 0;
        for (int i = 0; i < id.length(); i++) {
            number = number * ALPHABET + (id.charAt(i) - 'A' + 1);
        }
        return number - 1;
    }
}
