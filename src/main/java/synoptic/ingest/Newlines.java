package synoptic.ingest;

import java.util.regex.Pattern;

/** Makes every kind of line break a single line feed, once, so that offsets are final afterwards. */
final class Newlines {

    private static final Pattern ANY = Pattern.compile("\\r\\n|[\\r\\f\\u000B\\u0085\\u2028\\u2029]");

    private Newlines() {}

    static String normalize(String text) {
        return ANY.matcher(text).replaceAll("\n");
    }
}
