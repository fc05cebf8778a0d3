package synoptic.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which agencies manage their copy, before a headline: "UPDATE 2-", "CORRECTED-", "FLASH: ". */
final class Slug {

    private static final Pattern SLUG = Pattern.compile(
            "(?:(?:UPDATE|WRAPUP|CORRECT(?:ED|ION)|REFILE|RPT|REPEAT|RECAST|ADVISORY|FACTBOX|EXPLAINER|ANALYSIS|EXCLUSIVE|INTERVIEW|FEATURE"
                    + "|INSIGHT|TIMELINE|FOCUS|GRAPHIC|BRIEF|SNAP|PREVIEW|POLL|TABLE|TEXT|CANCELLED|WITHDRAWN|FLASH|URGENT|ALERT|BREAKING(?: NEWS)?|NEWS ALERT"
                    + "|JUST IN|EILMELDUNG|EIL|URGENTE?)(?: \\d{1,2})?(?:-|:|\\s[-–—]+)\\s*)+(?=[\\p{Lu}\\p{N}\"“‘'])");

    private Slug() {}

    /** Where the slug that a line begins with ends; 0 where it has none, or nothing follows it. */
    static int end(String line) {
        Matcher matcher = SLUG.matcher(line);
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
