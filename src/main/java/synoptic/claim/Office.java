package synoptic.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An office that a person holds. A person may well be chairman and chief executive, or senator and candidate; what is told apart
 * here are only offices of a kind of which nobody holds two at once: those who run an organisation's staff, members of a
 * government by department, members of the two houses and heads of a state or city, ranks, and deputies of all of these.
 *
 * @param kind the kind of office
 * @param title the office, without "deputy" or "vice"
 * @param deputy whether it is the deputy's
 */
record Office(Kind kind, String title, boolean deputy) {

    /** What nobody is two of. */
    private enum Kind {
        EXECUTIVE,
        ELECTED,
        HEAD,
        RANK
    }

    /** The offices of each kind, by the words that name them. */
    private static final Map<Kind, Map<String, String>> TITLES = Map.of(
            Kind.EXECUTIVE,
            Map.of(
                    "ceo", "chief executive",
                    "chief executive officer", "chief executive",
                    "chief executive", "chief executive",
                    "executive director", "executive director",
                    "managing director", "managing director",
                    "director general", "director general",
                    "secretary general", "secretary general",
                    "general manager", "general manager"),
            Kind.ELECTED,
            Map.of(
                    "senator", "senator",
                    "sen", "senator",
                    "representative", "representative",
                    "rep", "representative",
                    "congressman", "representative",
                    "congresswoman", "representative",
                    "governor", "governor",
                    "gov", "governor",
                    "mayor", "mayor"),
            Kind.HEAD,
            Map.of("president", "president", "prime minister", "prime minister", "premier", "prime minister"),
            Kind.RANK,
            Map.ofEntries(
                    Map.entry("general", "general"),
                    Map.entry("gen", "general"),
                    Map.entry("colonel", "colonel"),
                    Map.entry("col", "colonel"),
                    Map.entry("lieutenant colonel", "lieutenant colonel"),
                    Map.entry("lt col", "lieutenant colonel"),
                    Map.entry("major", "major"),
                    Map.entry("maj", "major"),
                    Map.entry("captain", "captain"),
                    Map.entry("capt", "captain"),
                    Map.entry("lieutenant", "lieutenant"),
                    Map.entry("lt", "lieutenant"),
                    Map.entry("sergeant", "sergeant"),
                    Map.entry("sgt", "sergeant")));

    /** What was, will or may be: beside an office of today no contradiction. */
    private static final Pattern NOT_NOW =
            Pattern.compile("\\b(?:former|ex|then|once|late|outgoing|incoming|acting|interim|elect|candidate|"
                    + "nominee|designate|would be|retired|state|shadow)\\b");

    private static final Pattern DEPUTY = Pattern.compile("\\b(?:deputy|vice|assistant|associate)\\s*$");

    private static final Pattern ROLE_WORDS = Pattern.compile("[^\\p{L}]+");

    /** The offices that a role names, today; nothing for most roles. */
    static List<Office> in(String role) {
        String plain = ROLE_WORDS.matcher(role.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        List<Office> offices = new ArrayList<>();
        if (!NOT_NOW.matcher(plain).find()) {
            for (Kind kind : Kind.values()) {
                longest(kind, plain).ifPresent(offices::add);
            }
        }
        return offices;
    }

    private static Optional<Office> longest(Kind kind, String role) {
        Map<String, String> titles = TITLES.getOrDefault(kind, Map.of());
        String best = "";
        int at = 0;
        for (String title : titles.keySet()) {
            Matcher found = Pattern.compile("\\b" + title + "\\b").matcher(role);
            if (title.length() > best.length() && found.find() && (kind != Kind.RANK || found.matches())) {
                best = title;
                at = found.start();
            }
        }
        return best.isEmpty()
                ? Optional.empty()
                : Optional.of(new Office(kind, titles.getOrDefault(best, best), DEPUTY.matcher(role.substring(0, at)).find()));
    }

    /** Whether nobody holds both. */
    boolean excludes(Office other) {
        return kind == other.kind && !equals(other);
    }
}
