package synoptic.ui.main;

/** The letters that name articles in a comparison: A to Z, then AA, AB … */
final class ArticleLetters {

    private static final int ALPHABET = 26;

    private ArticleLetters() {}

    /** @param number which article it is, from 0 */
    static String of(int number) {
        String last = String.valueOf((char) ('A' + number % ALPHABET));
        return number < ALPHABET ? last : of(number / ALPHABET - 1) + last;
    }
}
