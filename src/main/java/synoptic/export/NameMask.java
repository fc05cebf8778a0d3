package synoptic.export;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.text.TextSpan;

/**
 * Blacks out the names of outlets and authors in texts, in full and as they are called for short, but no place that an outlet is named
 * after where other articles name it too. Every place in a text stays where it is:
 * a block stands for each word of a name and characters that show nothing for the rest, so that nobody sees how long it is. What is
 * shown has {@link #SHOWN} for each name.
 */
final class NameMask {

    /** What stands for a name wherever it is shown: the same for each. */
    static final String SHOWN = "████";

    private static final char BLOCK = '█';
    private static final char FILLER = '\u2060';

    /** A name that is blacked out; blocks that an article has itself have no fillers among them. */
    private static final Pattern RUN = Pattern.compile("[█\u2060]*(?:█\u2060|\u2060█)[█\u2060]*");

    /** Shorter names are likely to be words as well. */
    private static final int SHORTEST = 3;

    /** Words in names of outlets that alone name none. */
    private static final Set<String> USUAL = Set.of(
            "the", "news", "daily", "weekly", "world", "national", "international", "local", "regional", "online", "radio", "television",
            "press", "agency", "service", "media", "network", "northern", "southern", "eastern", "western", "morning", "evening", "sunday",
            "and", "for", "with", "from", "www", "com", "org", "net");

    /** Written as no usual word is: HuffPost, NRK. */
    private static final Pattern UNLIKE_WORDS = Pattern.compile("\\p{Lu}{2,}\\p{N}*|\\p{Lu}\\p{Ll}+\\p{Lu}[\\p{L}\\p{N}]*");

    private final Pattern whole;
    private final Pattern alone;
    private final Pattern exact;

    private NameMask(Collection<String> whole, Collection<String> alone, Collection<String> exact) {
        // As it is written, but in whatever name: BBC in BBC Radio 4, HuffPost in HuffPost Live, @HuffPostPol and #HuffPost.
        this.exact = Pattern.compile("(?<!\\p{L})(?:" + alternatives(exact) + ")(?!\\p{Ll})");
        this.whole = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + alternatives(whole) + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        // Beside another word with a capital it is part of another name: Ellery in Port Ellery.
        this.alone = Pattern.compile("(?<![\\p{L}\\p{N}])(?<!(?!The\\b)\\p{Lu}\\p{L}{0,30}\\h)(?:" + alternatives(alone)
                + ")(?![\\p{L}\\p{N}]|\\h\\p{Lu}\\p{Ll})");
    }

    private static String alternatives(Collection<String> names) {
        return names.isEmpty()
                ? "(?!)"
                : names.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                        .map(name -> Pattern.quote(name).replace(" ", "\\E\\s+\\Q"))
                        .collect(Collectors.joining("|"));
    }

    /** Blacks out the names of these articles' outlets and authors. */
    static NameMask of(List<Article> articles) {
        Set<String> whole = new TreeSet<>();
        Set<String> alone = new TreeSet<>();
        Set<String> exact = new TreeSet<>();
        for (Article article : articles) {
            if (article.outlet() != null) {
                outlet(article.outlet().name().strip(), whole);
                initials(article.outlet().name()).ifPresent(exact::add);
                words(article.outlet().name()).stream().filter(word -> UNLIKE_WORDS.matcher(word).matches()).forEach(exact::add);
                for (String word : words(article.outlet().name())) {
                    whole.add("the " + word);
                    if (articles.stream().noneMatch(other -> !other.equals(article) && isPlace(word, other))) {
                        alone.add(word);
                    }
                }
            }
            if (article.origin() instanceof Origin.Page page) {
                host(page.address()).ifPresent(host -> outlet(host, whole));
            }
            if (article.byline() != null) {
                whole.add(article.byline().strip());
                for (String author : article.byline().split("\\s*(?:,|\\b(?:and|with|by|By|for)\\b|&|;)\\s*", -1)) {
                    whole.add(author.strip());
                    List<String> words = words(author);
                    if (!words.isEmpty()) {
                        alone.add(words.getLast());
                    }
                }
            }
        }
        whole.removeIf(name -> name.length() < SHORTEST || USUAL.contains(name.toLowerCase(Locale.ROOT)));
        return new NameMask(whole, alone, exact);
    }

    /** An outlet's name, and as it is written without its article, in one word, and as an address. */
    private static void outlet(String name, Set<String> names) {
        String bare = name.replaceFirst("(?i)^the\\s+", "");
        String address = name.replaceFirst("(?i)^www\\.", "");
        names.addAll(List.of(name, bare, "the " + bare, address, address.replaceFirst("^([^\\s.]+)(?:\\.\\p{L}{2,6})+$", "$1")));
        String[] words = bare.split("\\s+", -1);
        // Its beginnings, as long as they are more than one word: "Quill Evening Post" for the "Quill Evening Post and Argus".
        for (int i = 2; i < words.length; i++) {
            if (Character.isUpperCase(words[0].codePointAt(0)) && Character.isUpperCase(words[i - 1].codePointAt(0))) {
                String beginning = String.join(" ", List.of(words).subList(0, i));
                names.addAll(List.of(beginning, "the " + beginning));
            }
        }
        for (int i = 1; i + 1 < words.length; i++) {
            if (Character.isUpperCase(words[i].codePointAt(0))) {
                names.add(String.join(" ", List.of(words).subList(i, words.length)));
            }
        }
        Stream.of(name, bare).forEach(spaced -> Stream.of("", "-", "_").forEach(joint -> names.add(spaced.replaceAll("\\s+", joint))));
    }

    /** By what an outlet of three words or more is called for short: NYT. */
    private static Optional<String> initials(String name) {
        String letters = Stream.of(name.replaceFirst("(?i)^the\\s+", "").split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return letters.length() < SHORTEST ? Optional.empty() : Optional.of(letters);
    }

    /** Whether an article names a place by a word of another's outlet: "in Ulm" beside the Herald of Ulm. */
    private static boolean isPlace(String word, Article article) {
        return Pattern
                .compile("\\b(?:in|at|near|from|to|for|through|around|outside)\\s" + Pattern.quote(word) + "(?!\\w|\\s\\p{Lu})",
                        Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(article.text())
                .find();
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The words of a name by which it may be called: those with a capital that are not usual in such names. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() >= SHORTEST && Character.isUpperCase(word.codePointAt(0)) && !USUAL.contains(word.toLowerCase(Locale.ROOT))) {
                words.add(word);
            }
        }
        return words;
    }

    /** A text without the names, as long as it was. */
    String masked(String text) {
        StringBuilder result = new StringBuilder(text);
        Telltales.in(text).forEach(telltale -> put(result, telltale));
        for (Pattern pattern : List.of(whole, alone, exact)) {
            Matcher matcher = pattern.matcher(result.toString());
            while (matcher.find()) {
                put(result, new TextSpan(matcher.start(), matcher.end()));
            }
        }
        return result.toString();
    }

    /** Blacks out a stretch of a text; line ends stay. */
    static void put(StringBuilder text, TextSpan span) {
        boolean isInWord = false;
        for (int i = span.start(); i < span.end(); i++) {
            boolean isSpace = Character.isWhitespace(text.charAt(i));
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, isSpace || isInWord ? FILLER : BLOCK);
            }
            isInWord = !isSpace;
        }
    }

    /** Whether some of these words is blacked out. */
    static boolean isIn(String words) {
        return words.indexOf(BLOCK) >= 0 || words.indexOf(FILLER) >= 0;
    }

    /** A text as it is shown: each name as long as every other. */
    static String shown(String text) {
        return isIn(text) ? RUN.matcher(text).replaceAll(SHOWN) : text;
    }
}
