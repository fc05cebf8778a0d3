package synoptic.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.article.Edition;
import synoptic.article.Outlet;

/**
 * The block of "key: value" lines between two lines of three hyphens with which a Markdown file may begin. Of YAML only this
 * is understood: single values, quoted or not, and lists of them.
 *
 * @param metadata what it says
 * @param end where the document goes on after it; 0 if there is no such block
 */
record FrontMatter(Metadata metadata, int end) {

    private static final Pattern BLOCK =
            Pattern.compile("\\A---[ \\t]*\\n((?:[^\\n]{0,2000}\\n){0,200}?)(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)");
    private static final Pattern ENTRY = Pattern.compile("(?<key>[\\p{L}_-]+)\\s*:\\s*(?<value>.*)");
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(?<value>.*)");
    private static final Pattern BRACKETS = Pattern.compile("^\\[|\\]$");
    private static final Pattern QUOTES = Pattern.compile("^([\"'])(.*)\\1$");

    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> OUTLET =
            List.of("outlet", "publisher", "publication", "newspaper", "source", "site", "website");
    private static final List<String> AUTHOR = List.of("byline", "author", "authors", "by");
    private static final List<String> DATE = List.of("date", "published", "datepublished", "pubdate", "updated");

    private static final List<String> ADDRESS = List.of("url", "link", "address", "canonical", "source_url", "source-url");
    private static final List<String> CHANGED = List.of("updated", "modified", "lastmod", "changed");

    static FrontMatter of(String content) {
        Matcher block = BLOCK.matcher(content);
        return block.lookingAt()
                ? new FrontMatter(metadata(entries(block.group(1))), block.end())
                : new FrontMatter(Metadata.NONE, 0);
    }

    private static Map<String, List<String>> entries(String block) {
        Map<String, List<String>> entries = new HashMap<>();
        List<String> values = new ArrayList<>();
        for (String line : block.lines().toList()) {
            Matcher entry = ENTRY.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (entry.matches()) {
                values = entries.computeIfAbsent(entry.group("key").toLowerCase(Locale.ROOT), key -> new ArrayList<>());
                for (String value : BRACKETS.matcher(entry.group("value")).find()
                        ? BRACKETS.matcher(entry.group("value")).replaceAll("").split(",", -1)
                        : new String[]{entry.group("value")}) {
                    values.add(unquoted(value));
                }
            } else if (item.matches()) {
                values.add(unquoted(item.group("value")));
            }
        }
        return entries;
    }

    private static String unquoted(String value) {
        return QUOTES.matcher(value.strip()).replaceFirst("$2").strip();
    }

    private static Metadata metadata(Map<String, List<String>> entries) {
        return new Metadata(
                first(entries, OUTLET).map(Outlet::new).orElse(null),
                first(entries, TITLE).orElse(null),
                first(entries, AUTHOR)
                        .map(author -> Byline.after(author).orElse(author))
                        .orElse(null),
                first(entries, DATE)
                        .flatMap(DateLine::of)
                        .flatMap(date -> Optional.ofNullable(date.published()))
                        .orElse(null),
                new Edition(
                        first(entries, ADDRESS).flatMap(Edition::address).orElse(null),
                        first(entries, CHANGED).flatMap(DateLine::of).flatMap(date -> Optional.ofNullable(date.published())).orElse(null)));
    }

    /** What the first of these keys that is there says; several values joined. */
    private static Optional<String> first(Map<String, List<String>> entries, List<String> keys) {
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(entries.get(key)).stream())
                .map(values -> String.join(", ", values.stream().filter(value -> !value.isEmpty()).toList()))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
