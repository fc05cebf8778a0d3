package synoptic.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that belong to a picture. */
final class Caption {

    private static final int LONGEST = 500;

    private static final String AGENCY =
            "(?:AP|AFP|Reuters|REUTERS|Getty(?: Images)?|EPA|EPA-EFE|KCNA|TASS|Sputnik|Yonhap|Xinhua|Kyodo|Shutterstock|Alamy|dpa|ANSA|PA|Handout|Pool|Bloomberg)";

    /** A label before it: "Photo:", "FILE PHOTO -", "Image caption". */
    private static final Pattern LABEL = Pattern.compile(
            "^(?:\\[\\s?)?(?:(?:file )?(?:photo|image|picture|foto|bild|photograph|illustration|graphic)(?:s|graph)?(?: caption| credit| source| by)?|caption|bildunterschrift|légende|media caption)(?:\\s?[:–—]|\\s-|-\\s).*"
                    + "|^(?:image|media|photo) (?:caption|source|copyright)\\b.*|^enlarge this image\\b.*|^file ?[-–—] .*|^(?:photo|photograph|picture)s? by \\p{Lu}.{2,60}",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A credit after it: "(AP Photo/Jane Doe)", "Photograph: KCNA/Reuters", "… / Getty Images". */
    private static final Pattern CREDIT = Pattern.compile(
            ".*(?:[(\\[][^()\\[\\]]{0,60}\\b(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Cc]ourtesy|[Hh]andout|(?:[Ff]ile|FILE)(?= ?[]):/,—–-])|FILE)s?(?!\\p{L})[^()\\[\\]]{0,60}[)\\]]"
                    + "|\\[(?:[^\\[\\]]{0,70}(?:/ ?|\\bvia |, |: ))?" + AGENCY + "\\b[^\\[\\]]{0,60}\\]"
                    + "|\\([^()]{0,80}\\bvia " + AGENCY + "\\b[^()]{0,60}\\)"
                    + "|[.!?”\"] ?[(\\[]\\p{Lu}[^()/\\[\\]]{1,30} ?/ ?\\p{Lu}[^()\\[\\]]{1,40}[)\\]]"
                    + "|\\b(?:Photograph|Photo|Picture|Image|Credit)s?: ?\\p{Lu}[^.:]{1,60}"
                    + "|\\bGetty Images"
                    + "|(?:/|\\bvia|[|—–]) ?" + AGENCY + "(?: Images| Photo)?)\\.?$",
            Pattern.DOTALL);

    private static final Pattern FRAME = Pattern.compile(
            "^[^:–—-]{3,20}\\s?[:–—-]\\s?|\\s?[(\\[][^()\\[\\]]{2,80}[)\\]]\\.?$|\\s?(?:Photograph|Photo|Picture|Image|Credit)s?: ?[^.:]{1,60}$");

    /** Who took the picture, at the end of its caption. */
    private static final Pattern SIGNED = Pattern.compile(
            "\\s?(?:[(\\[][^()\\[\\]]{2,80}[)\\]]|\\b(?:Photograph|Photo|Picture|Image|Credit)s?: ?[^.:]{1,60}|\\b" + AGENCY
                    + "/\\p{Lu}[^.:]{1,60}|(?:/|\\bvia|[|—–]) ?" + AGENCY + "(?: Images| Photo)?)\\.?$");

    /** One of several pictures that are shown in turn, with what the page says of it: "[2/5]", "Item 1 of 3". */
    private static final Pattern IN_TURN =
            Pattern.compile("(?i)(?:(?:item|slide|photo|image|picture) \\d{1,3} of \\d{1,3}\\b|\\[\\d{1,3}/\\d{1,3}\\]).*", Pattern.DOTALL);

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Caption() {}

    static boolean isLabelled(String line) {
        return line.length() <= LONGEST && LABEL.matcher(line).matches();
    }

    static boolean isCredited(String line) {
        return line.length() <= LONGEST && CREDIT.matcher(line).matches();
    }

    /** Whether a line belongs to a series of pictures shown in turn. */
    static boolean isInTurn(String line) {
        return line.length() <= LONGEST && IN_TURN.matcher(line).matches();
    }

    /** Where the credit at a caption's end begins; its length where there is none. */
    static int credit(String caption) {
        Matcher signed = SIGNED.matcher(caption);
        return isCredited(caption) && signed.find() ? signed.start() : caption.length();
    }

    /** Whether a caption says only what {@code text} says too, word for word; label and credit do not count. */
    static boolean repeats(String caption, String text) {
        String unlabelled = isLabelled(caption) ? FRAME.matcher(caption).replaceFirst("") : caption;
        String bare = isCredited(caption) ? FRAME.matcher(unlabelled).replaceAll("") : unlabelled;
        List<String> words = words(bare);
        String within = " " + String.join(" ", words(text)) + " ";
        return words.size() >= 5 && within.contains(" " + String.join(" ", words) + " ");
    }

    /**
     * Whether {@code text} begins with this line, word for word, and goes on after it, and the line is long enough for that to
     * be no chance. A line that says all of the text is the same paragraph once more, and no caption.
     */
    static boolean opens(String line, String text) {
        List<String> words = words(line);
        List<String> all = words(DatelineOpening.of(text).map(opening -> text.substring(opening.end())).orElse(text));
        return words.size() >= 8 && words.size() < all.size() && all.subList(0, words.size()).equals(words);
    }

    private static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
