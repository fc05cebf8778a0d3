package synoptic.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import synoptic.text.TextSpan;

/**
 * Finds what in a text tells where it is from though nobody knows the name: addresses of pages and mail, handles, who took a picture or
 * wrote along, and the outlet that somebody spoke to ("told Breakwater Radio"). A name is taken for an outlet's by its form, not from a
 * list of outlets: it holds a word that outlets are named with, or is written as no person's name is (HuffPost, NRK).
 */
final class Telltales {

    private static final int SPACED = Pattern.UNICODE_CHARACTER_CLASS;

    /** Addresses of the web with or without their beginning, of mail, and handles. */
    private static final Pattern ADDRESSES = Pattern.compile(
            "\\b(?:https?://|www\\.)[^\\s<>\"“”]*[^\\s<>\"“”.,;:!?)\\]'’]"
                    + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
                    + "|(?<![\\w@])@\\w{2,}(?:\\.\\w+)*(?:@[\\w-]+(?:\\.[\\w-]+)+)?"
                    + "|\\b[\\w-]{2,}(?:\\.[\\w-]+)*\\.(?:com|org|net|info|news|press|media|tv|fm|eu|de|at|ch|fr|uk|us|ie|it|es|nl|no|se|kr|jp|ru|example)\\b"
                    + "(?:/[^\\s<>\"“”]*[^\\s<>\"“”.,;:!?)\\]'’])?",
            SPACED | Pattern.CASE_INSENSITIVE);

    /** Whose picture it is, or who wrote along; up to the end of the line, of the sentence or of the bracket. */
    private static final Pattern CREDITS = Pattern.compile(
            "\\b(?i:photo(?:graph|s|graphs)?(?:\\s+credit)?|picture|image|video|illustration|graphic|credit|source|foto|bild|quelle|crédit|photographie)"
                    + "(?:\\s*:\\s*|\\s+(?i:by|courtesy\\s+of|from|von|par|de)\\s+)(?<name>\\p{Lu}[^\\n()\\[\\].;]{1,80})"
                    + "|\\b(?i:(?:additional\\s+)?(?:reporting|writing|editing)|reported|written|edited|compiled)\\s+by\\s+"
                    + "(?<writer>\\p{Lu}[^\\n()\\[\\].;]{1,120})");

    /** What is said to be a credit by its ending alone: "(Ida Berg/Breakwater Radio)", "Getty Images". */
    private static final Pattern SLASHED = Pattern.compile("\\((?<name>\\p{Lu}[\\p{L}.'’ -]{1,50}/\\h?\\p{Lu}[\\p{L}.'’ -]{1,50})\\)");

    private static final String OUTLET_WORD =
            "(?:News(?:paper|room|wire|week)?|Times|Post|Radio|TV|Television|Broadcast(?:er|ing)|Herald|Tribune|Gazette|Chronicle|Journal|Courier"
                    + "|Mail|Press|Review|Magazine|Observer|Telegraph|Mirror|Daily|Weekly|Dispatch|Ledger|Sentinel|Zeitung|Rundschau|Nachrichten|Agency)";

    private static final String CAPITAL = "\\p{Lu}[\\p{L}\\p{N}'’&-]*";

    /** A name of several words, one of which outlets are named with; or one that is written as persons' are not. */
    private static final String OUTLET =
            "(?:(?:" + CAPITAL + "\\h(?:of\\h(?:the\\h)?)?){0,4}\\b" + OUTLET_WORD + "\\b(?:\\h(?:of\\h)?" + CAPITAL + "){0,3}"
                    + "|\\p{Lu}\\p{Ll}+\\p{Lu}\\p{Ll}+(?:\\h" + CAPITAL + ")?|\\p{Lu}{3,}(?:\\h" + OUTLET_WORD + ")?)";

    /** Whom somebody spoke to, or whose word it is. */
    private static final Pattern SPOKEN_TO = Pattern.compile(
            "\\b(?i:told|tells|telling|(?:spoke|speaking|talked|talking|confirmed|said|statement|interview|email|e-mail)\\s+(?:to|with|by|for)|informed"
                    + "|according\\s+to|reported\\s+by|first\\s+reported\\s+in|gegenüber|sagte|à)\\s+(?:[Tt]he\\h)?(?<name>" + OUTLET
                    + ")(?![\\p{L}\\p{N}])");

    private Telltales() {}

    /** The stretches of a text that tell. */
    static List<TextSpan> in(String text) {
        List<TextSpan> found = new ArrayList<>();
        ADDRESSES.matcher(text).results().map(match -> new TextSpan(match.start(), match.end())).forEach(found::add);
        for (Pattern named : List.of(SLASHED, SPOKEN_TO)) {
            named.matcher(text).results().map(match -> span(match, "name")).forEach(found::add);
        }
        CREDITS.matcher(text)
                .results()
                .flatMap(match -> Stream.of("name", "writer").filter(group -> match.start(group) >= 0).map(group -> span(match, group)))
                .forEach(found::add);
        return found;
    }

    private static TextSpan span(MatchResult match, String group) {
        return new TextSpan(match.start(group), match.end(group));
    }
}
