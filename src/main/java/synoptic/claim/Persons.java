package synoptic.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.extract.Name;

/**
 * Tells which names of an article are a woman's, which a man's and which nobody's, as far as forms of address, roles and first
 * names tell. What they leave open stays open.
 */
final class Persons {

    /** What is known of a bearer. */
    enum Bearer {
        WOMAN,
        MAN,
        SOMEBODY,
        NOBODY
    }

    private static final Pattern WOMANS = Pattern.compile("(?i)\\b(?:mrs|ms|miss|madam|madame|dame|lady|queen|princess|sister|baroness"
            + "|duchess|senora|frau|woman|women's|mother|grandmother|wife|widow|daughter|sister|aunt|niece|girl|actress|\\w+woman|\\w+girl)\\b");
    private static final Pattern MANS = Pattern.compile("(?i)\\b(?:mr|sir|lord|king|prince|baron|duke|senor|herr|monsieur|man|father"
            + "|grandfather|husband|widower|son|brother|uncle|nephew|boy|actor|(?!\\w*wo)\\w+man|pope|imam|rabbi)\\b");
    private static final Pattern BODY = Pattern.compile("(?i)\\b(?:party|ministry|council|inc|corp|ltd|plc|university|college|bank|company"
            + "|office|department|agency|court|committee|commission|union|house|street|road|city|county|river|island|islands|sea|airport"
            + "|hospital|school|institute|association|federation|league|club|times|post|news|press|guardian|herald|group|forum|congress"
            + "|parliament|senate|army|navy|police|service|force|front|church|center|centre|museum|states|kingdom|republic|nations"
            + "|zealand|korea|africa|america|europe|asia|palace|square|bridge|lake|bay|valley|mountains|team|united|fc)\\b");
    private static final Pattern PLACE_BEFORE = Pattern.compile("(?i)\\b(?:in|at|near|across|outside|inside|throughout)\\s+(?:the\\s+)?$");
    private static final int ADDRESS = 12;
    private static final Set<String> COUNTRIES = countries();
    private static final Map<String, Bearer> FIRST_NAMES = firstNames();

    private final Map<String, Bearer> bearers = new HashMap<>();

    Persons(String text, List<Name> names) {
        Map<String, Set<Bearer>> hints = new HashMap<>();
        for (Name name : names) {
            Bearer hint = hint(text, name);
            if (hint != null) {
                hints.computeIfAbsent(name.key(), key -> new HashSet<>()).add(hint);
            }
        }
        hints.forEach((key, all) -> {
            boolean both = all.contains(Bearer.WOMAN) && all.contains(Bearer.MAN);
            bearers.put(key, both ? Bearer.SOMEBODY : all.contains(Bearer.WOMAN) ? Bearer.WOMAN
                    : all.contains(Bearer.MAN) ? Bearer.MAN : all.contains(Bearer.NOBODY) ? Bearer.NOBODY : Bearer.SOMEBODY);
        });
    }

    /** What is known of the bearer of a name. */
    Bearer of(@Nullable String key) {
        return key == null ? Bearer.NOBODY : bearers.getOrDefault(key, Bearer.NOBODY);
    }

    private static @Nullable Bearer hint(String text, Name name) {
        String words = name.span().in(text);
        String before = text.substring(Math.max(0, name.span().start() - ADDRESS), name.span().start());
        String role = name.role() == null ? "" : name.role().in(text);
        String address = before.strip();
        int space = Math.max(address.lastIndexOf(' '), address.lastIndexOf('\n'));
        String nearest = address.substring(space + 1);
        Bearer told = byWord(nearest, role, words);
        if (told != null) {
            return told;
        }
        if (COUNTRIES.contains(words.toLowerCase(Locale.ROOT)) || BODY.matcher(words).find()
                || PLACE_BEFORE.matcher(before).find()) {
            return Bearer.NOBODY;
        }
        String first = words.split("[ \\-]", 2)[0].toLowerCase(Locale.ROOT);
        Bearer named = words.indexOf(' ') > 0 ? FIRST_NAMES.get(first) : null;
        boolean several = name.key().indexOf(' ') > 0;
        return named != null ? named : several || name.role() != null ? Bearer.SOMEBODY : null;
    }

    /** By the form of address or the role: the last word that tells, for a "policeman's wife" is no man. */
    private static @Nullable Bearer byWord(String address, String role, String words) {
        String all = address + " " + role;
        int woman = last(WOMANS.matcher(all));
        int man = last(MANS.matcher(all));
        boolean starts = WOMANS.matcher(words).lookingAt();
        return starts || woman > man ? Bearer.WOMAN : man > woman ? Bearer.MAN : null;
    }

    private static int last(Matcher matcher) {
        int at = -1;
        while (matcher.find()) {
            at = matcher.start();
        }
        return at;
    }

    private static Set<String> countries() {
        Set<String> names = new HashSet<>();
        for (String code : Locale.getISOCountries()) {
            names.add(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(names);
    }

    /** Whether a word, in lower case, is a common first name. */
    static boolean isFirstName(String word) {
        return FIRST_NAMES.containsKey(word);
    }

    private static Map<String, Bearer> firstNames() {
        Map<String, Bearer> names = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Persons.class.getResourceAsStream("first-names.txt")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> line.startsWith("f: ") || line.startsWith("m: ")).forEach(line -> {
                for (String name : line.substring(3).split(" ", -1)) {
                    names.put(name, line.charAt(0) == 'f' ? Bearer.WOMAN : Bearer.MAN);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(names);
    }
}
