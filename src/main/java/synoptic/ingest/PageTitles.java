package synoptic.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The titles that a web page gives its article, and which of them is the headline. Pages have several that need not agree: one
 * for whoever links to it, one for search engines, one on the screen, each with or without a kicker and the outlet's name. Every
 * place in which a title stands speaks for it with a weight of its own.
 */
final class PageTitles {

    /** Where a title stands, and how much that speaks for its being the headline; fitted on pages whose places disagree. */
    enum Place {

        /** What links to the page from elsewhere show: og:title and the like. */
        SHARED(3),
        /** The article's headline in JSON-LD. */
        LINKED(2.5),
        /** Its other headline in JSON-LD; it counts only for what stands in another place too. */
        ALTERNATIVE(1),
        /** A heading of the first rank. */
        HEADING(1),
        /** The title of the browser's window, which is worded for search engines more often than the others. */
        WINDOW(-0.6);

        private final double weight;

        Place(double weight) {
            this.weight = weight;
        }
    }

    /** A title that is no heading and has no word in common with any other is rather that of the whole site. */
    private static final double ALONE = -4;

    private static final int HEADINGS = 3;

    private static final Pattern SUFFIX = Pattern.compile("(?:\\s+[|–—»:·-]\\s+|：)[^|–—»·：]{2,60}$");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private record Title(Place place, String text) {}

    private final @Nullable String outlet;
    private final List<Title> titles = new ArrayList<>();

    PageTitles(@Nullable String outlet) {
        this.outlet = outlet;
    }

    void add(Place place, Stream<String> texts) {
        texts.map(PageMetadata::tidy).filter(text -> !text.isEmpty()).forEach(text -> titles.add(new Title(place, text)));
    }

    /** Adds the headings; of one that has a kicker in it, what is a title of the page by itself. */
    void addHeadings(org.jsoup.nodes.Document page) {
        Set<String> known = plain();
        add(Place.HEADING, page.select("h1").stream().limit(HEADINGS).map(heading -> {
            String whole = MainText.plain(heading.text());
            return heading.select("*").stream()
                    .skip(1)
                    .map(Element::text)
                    .filter(text -> MainText.plain(text).length() * 2 > whole.length()
                            && known.stream().noneMatch(title -> title.startsWith(whole))
                            && known.stream().anyMatch(title -> title.startsWith(MainText.plain(text))))
                    .findFirst()
                    .orElse(heading.text());
        }));
    }

    /** All of them but the headings, as they are and without the outlet's name; none twice. */
    List<String> all() {
        Set<String> all = new LinkedHashSet<>();
        Set<String> known = plain();
        titles.stream().filter(title -> title.place() != Place.HEADING).map(Title::text).forEach(text -> {
            all.add(text);
            all.add(bare(text, known));
        });
        return List.copyOf(all);
    }

    /** The one for which most speaks, as it is worded where it stands first. */
    Optional<String> headline() {
        Set<String> known = plain();
        Map<String, String> wordings = new LinkedHashMap<>();
        Map<String, Double> scores = new LinkedHashMap<>();
        Set<String> counted = new LinkedHashSet<>();
        for (Title title : titles) {
            String text = bare(title.text(), known);
            String key = MainText.plain(text);
            if (key.isEmpty() || text.equals(outlet)) {
                continue;
            }
            if (title.place() != Place.ALTERNATIVE) {
                wordings.putIfAbsent(key, text);
            }
            if (counted.add(title.place() + key)) {
                scores.merge(key, title.place().weight, Double::sum);
            }
        }
        List<String> candidates = List.copyOf(wordings.keySet());
        return candidates.stream()
                .max(Comparator
                        .comparingDouble((String key) -> scores.getOrDefault(key, 0.0)
                                + (!counted.contains(Place.HEADING + key) && isAlone(key, wordings) ? ALONE : 0))
                        .thenComparing(Comparator.comparingInt(candidates::indexOf).reversed()))
                .map(wordings::get);
    }

    /** Whether there are others, and no longer word of this one is in any of them. */
    private static boolean isAlone(String key, Map<String, String> wordings) {
        return wordings.size() > 1
                && words(wordings.getOrDefault(key, "")).noneMatch(word -> wordings.keySet().stream()
                        .anyMatch(other -> !other.equals(key) && other.contains(word)));
    }

    /** Words of four letters and more; of a script that does not part its words, every two letters. */
    private static Stream<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).flatMap(word -> word.codePoints().anyMatch(Character::isIdeographic)
                ? Stream.iterate(0, i -> i + 2 <= word.length(), i -> i + 1).map(i -> word.substring(i, i + 2))
                : Stream.of(word).filter(long_ -> long_.length() >= 4));
    }

    private Set<String> plain() {
        Set<String> plain = new LinkedHashSet<>();
        titles.forEach(title -> plain.add(MainText.plain(title.text())));
        return plain;
    }

    /** "Ferry rams bridge | The Ellery Courier" without the outlet, or without whatever another title of the page does not have. */
    private String bare(String title, Set<String> known) {
        String text = title;
        for (int names = 0; names < 3; names++) {
            String shorter = SUFFIX.matcher(text).replaceFirst("");
            if (known.contains(MainText.plain(shorter)) && !shorter.equals(text)) {
                return shorter;
            }
            text = shorter;
        }
        String shorter = SUFFIX.matcher(title).replaceFirst("");
        boolean named = outlet != null && title.toLowerCase(Locale.ROOT).endsWith(outlet.toLowerCase(Locale.ROOT));
        return named || Masthead.name(title.substring(shorter.length()).replaceFirst("^[^\\p{L}]+", "")).isPresent() ? shorter : title;
    }
}
