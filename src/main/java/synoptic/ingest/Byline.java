package synoptic.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that say who wrote an article. */
final class Byline {

    private static final int LONGEST = 140;

    private static final Pattern BY = Pattern.compile(
            "^[/|•*—–-]?\\s*(?:(?:written|reported|report|words|story|text|updated|posted|article)\\s+)?"
                    + "(?:by|von|par|por|door|author|authors|autor|auteur|byline|reporter)\\s*:?\\s+(?<who>.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Herald of Ulm – by Tobias Wrenfield". */
    private static final Pattern OUTLET_BEFORE = Pattern.compile("^\\p{Lu}[\\p{L} .'’&-]{2,40} [–—|·] (?=[Bb]y )");

    /** "From our correspondent in Velmar", "Our own reporter", "Staff and agencies". */
    private static final Pattern NAMELESS = Pattern.compile(
            "(?:(?:(?:from|by) )?our (?:own |special |foreign |political |sports? )?(?:correspondents?|reporters?|staff)(?: in \\p{Lu}[\\p{L} ]{1,30})?"
                    + "|(?:by )?staff (?:and (?:news )?agencies|reporters?|writers?|correspondents?)"
                    + "|(?:by )?(?:news )?agencies and staff|von unse(?:rem|ren) \\p{L}{0,20}(?:korrespondent|reporter)(?:en)?(?: in \\p{Lu}\\p{L}+)?"
                    + "|de notre (?:correspondante?|envoyée? spéciale?)(?: à \\p{Lu}\\p{L}+)?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Contact details at the end: an address, a handle. */
    private static final Pattern CONTACT = Pattern.compile("[\\s(|,]*(?:\\S+@\\S+\\.\\w+|@\\w+)\\)?");

    private static final Pattern PARTED = Pattern.compile("(?<names>[^|•·]{3,60}?)\\s*[|•·]\\s*(?<rest>.{1,60})");

    private static final Pattern BORDER = Pattern.compile("^[\\s|•·,/—–-]+|[\\s|•·,/—–-]+$");

    private static final Pattern CAPITAL = Pattern.compile("(?:d['’]|al-|el-)?[\\p{Lu}\\p{Lt}\\p{Lo}]");

    private static final Pattern ROLE = Pattern.compile(
            "(?:correspondent|editor|reporter|writer|analyst|bureau chief|columnist|(?:and|with) (?:news )?agencies|in \\p{Lu}\\p{L}+)(?: in \\p{Lu}[\\p{L} ]+)?$");

    /** Words in small letters that stand in bylines; any other one shows running text. */
    private static final Set<String> SMALL = Set.of(
            ("a agencies al and at bin bureau chief columnist contributor correspondent correspondents da de del della den der di diplomatic do dos du e "
                    + "editor el et foreign for from in international la le national news of political reporter reporters science security senior special staff the "
                    + "und van von with world writer writers y")
                    .split(" ", -1));

    private Byline() {}

    /** Who wrote it, if the line is "By …" or the like. */
    static Optional<String> after(String whole) {
        String line = OUTLET_BEFORE.matcher(whole).replaceFirst("");
        Matcher matcher = BY.matcher(line);
        if (line.length() <= LONGEST && NAMELESS.matcher(line).matches()) {
            return Optional.of(line);
        }
        return line.length() <= LONGEST && matcher.matches()
                ? Optional.of(person(tidy(matcher.group("who")))).filter(Byline::isNames)
                : Optional.empty();
    }

    /** The names before a bar or a dot, where a role or a time stands after it: "Jane Doe | Transport Reporter", "Jane Doe • 2h". */
    private static String person(String who) {
        Matcher parts = PARTED.matcher(who);
        boolean isParted = parts.matches() && (ROLE.matcher(parts.group("rest").toLowerCase(Locale.ROOT)).find()
                || parts.group("rest").chars().anyMatch(Character::isDigit));
        return isParted ? tidy(parts.group("names")) : who;
    }

    /** Who wrote it, if the line is "By …", with or without a date. */
    static Optional<String> signed(String line) {
        return after(DateLine.of(line).map(DateLine::rest).orElse(line));
    }

    /** Who wrote it, if the line is names and a role without "By": "Jane Doe, political editor", "Jane Doe in Seoul". */
    static Optional<String> withRole(String line) {
        String who = tidy(line);
        boolean role = ROLE.matcher(who).find() && who.indexOf(' ') > 0 && !who.startsWith("The ");
        return line.length() <= 80 && role ? Optional.of(who).filter(Byline::isNames) : Optional.empty();
    }

    /** Who wrote it, if the line is two to four words that look like one person's name. */
    static Optional<String> bareName(String line) {
        String who = tidy(line);
        int words = who.split("\\s+", -1).length;
        return words >= 2 && words <= 4 && who.chars().noneMatch(c -> c == ',' || c == ':' || Character.isDigit(c))
                ? Optional.of(who).filter(Byline::isNames)
                : Optional.empty();
    }

    private static String tidy(String who) {
        return BORDER.matcher(CONTACT.matcher(who).replaceAll("")).replaceAll("").strip();
    }

    /** Names: every word begins with a capital letter or is one of the few small ones; the first is no article; no sentence. */
    private static boolean isNames(String who) {
        if (who.isEmpty() || who.matches("(?i)the\\s+(?!associated|new|canadian).*") || who.matches(".*\\p{Ll}{3}[.!?]$")) {
            return false;
        }
        String[] words = who.split("[\\s,;|/&()]+", -1);
        if (ROLE.matcher(who).find() && who.indexOf(',') > 0) {
            return isNames(who.substring(0, who.indexOf(',')));
        }
        long capital = Arrays.stream(words).filter(Byline::isCapital).count();
        return isCapital(words[0])
                && capital * 2 >= words.length
                && Arrays.stream(words)
                        .allMatch(word -> word.isEmpty() || isCapital(word) || SMALL.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Begins with a capital letter, or with one after a particle (d'Arc, al-Masri), or is of a script without capitals. */
    private static boolean isCapital(String word) {
        return CAPITAL.matcher(word).lookingAt();
    }
}
