package synoptic.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import synoptic.article.Edition;
import synoptic.article.Outlet;
import synoptic.article.Published;

/**
 * What a web page says of its article: in JSON-LD (schema.org), in OpenGraph and other meta elements, in the page itself; the
 * first that says something is believed.
 *
 * @param headline the headline, or null
 * @param titles all that the page gives as its title; the one on the page may be any of them
 * @param leads what the page says that the article is about; its first paragraph may be any of them
 * @param metadata what is known
 * @param types what JSON-LD says that the page is: "NewsArticle", "LiveBlogPosting"
 * @param free whether all of it may be read without paying; null where the page does not say
 * @param words how many words the article has, or 0 where the page does not say
 */
record PageMetadata(
        @Nullable String headline, List<String> titles, List<String> leads, Metadata metadata, List<String> types, @Nullable Boolean free,
        int words) {

    private static final List<String> PUBLISHED = List.of("article:published_time", "og:article:published_time", "og:published_time",
            "datepublished", "parsely-pub-date", "sailthru.date", "date", "pubdate", "publishdate", "publish-date", "publication_date",
            "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "cxenseparse:recs:publishtime", "ptime",
            "article.published", "article:published");

    private static final List<String> MODIFIED = List.of("article:modified_time", "og:updated_time", "datemodified", "last-modified",
            "dcterms.modified", "dc.date.modified", "lastmod");

    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(\\S+)");

    private static final List<String> AUTHOR =
            List.of("author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "byl", "dc.creator",
                    "dcterms.creator",
                    "article:author_name", "cxenseparse:author");

    private static final List<String> TITLE = List.of("og:title", "twitter:title", "parsely-title", "dc.title", "headline");

    private static final List<String> DESCRIPTION = List.of("description", "og:description", "twitter:description", "dc.description");

    private static final List<String> SITE =
            List.of("og:site_name", "application-name", "article:publisher_name", "dc.publisher", "dcterms.publisher", "cre");

    /** Dates up to this year are not meant: "0001-01-01" is a field left empty. */
    private static final int EARLIEST = 1500;

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?:)?//\\S*|www\\.\\S*|\\S*@\\S+");

    PageMetadata {
        titles = List.copyOf(titles);
        leads = List.copyOf(leads);
        types = List.copyOf(types);
    }

    static PageMetadata of(org.jsoup.nodes.Document page) {
        Map<String, String> metas = metas(page);
        LinkedData linked = LinkedData.of(page);
        String outlet = first(Stream.concat(linked.publisher().stream(), values(metas, SITE))).orElse(null);
        PageTitles titles = new PageTitles(outlet);
        titles.add(PageTitles.Place.SHARED, values(metas, TITLE).limit(1));
        titles.add(PageTitles.Place.LINKED, linked.headline().stream());
        titles.add(PageTitles.Place.ALTERNATIVE, linked.alternative().stream());
        titles.add(PageTitles.Place.WINDOW, Stream.of(page.title()));
        titles.addHeadings(page);
        String headline = titles.headline().orElse(null);
        List<String> ordered = Stream.of(Stream.ofNullable(headline), titles.all().stream(), values(metas, TITLE))
                .flatMap(stream -> stream)
                .distinct()
                .toList();
        Metadata metadata = new Metadata(
                outlet == null ? null : new Outlet(outlet),
                headline,
                author(linked, metas, page, outlet),
                published(linked, metas, page),
                edition(linked, metas, page));
        return new PageMetadata(headline, ordered, values(metas, DESCRIPTION).toList(), metadata, linked.types(), linked.free(),
                linked.words());
    }

    private static Edition edition(LinkedData linked, Map<String, String> metas, org.jsoup.nodes.Document page) {
        Stream<String> addresses = Stream.of(page.select("link[rel=canonical]").stream().map(link -> link.attr("href")),
                values(metas, List.of("og:url", "parsely-link", "twitter:url")), savedFrom(page).stream()).flatMap(stream -> stream);
        return new Edition(
                addresses.flatMap(address -> Edition.address(address).stream()).findFirst().orElse(null),
                Stream.concat(linked.modified().stream(), values(metas, MODIFIED)).flatMap(PageMetadata::date).findFirst().orElse(null));
    }

    /** Where a browser saved the page from, as it notes in a comment: "saved from url=(0028)https://courier.example/ferry". */
    private static Optional<String> savedFrom(org.jsoup.nodes.Document page) {
        return Stream.concat(page.childNodes().stream(), page.children().stream().flatMap(html -> html.childNodes().stream()))
                .filter(Comment.class::isInstance)
                .map(comment -> SAVED_FROM.matcher(((Comment) comment).getData()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    private static Stream<Published> date(String value) {
        return DateLine.of(value.length() > 100 ? value.substring(0, 100) : value).stream()
                .map(DateLine::published)
                .filter(Objects::nonNull)
                .filter(published -> published.date().getYear() > EARLIEST);
    }

    private static @Nullable String author(LinkedData linked, Map<String, String> metas, org.jsoup.nodes.Document page,
            @Nullable String outlet) {
        Stream<String> onPage = page.select("[itemprop=author] [itemprop=name], [rel=author], [itemprop=author], .byline, .author").stream()
                .limit(5)
                .map(element -> element.hasAttr("content") ? element.attr("content") : element.text());
        List<String> given = Stream.of(linked.authors().stream(), values(metas, AUTHOR), onPage)
                .flatMap(stream -> stream)
                .map(PageMetadata::tidy)
                .filter(found -> !found.isEmpty() && found.length() <= 140 && !ADDRESS.matcher(found).matches())
                .toList();
        return Stream.concat(given.stream().filter(found -> !found.equals(outlet)), given.stream())
                .map(found -> Byline.after(found).orElse(found))
                .filter(found -> found.chars().anyMatch(Character::isLetter) && !found.toLowerCase(Locale.ROOT).startsWith("by "))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Published published(LinkedData linked, Map<String, String> metas, org.jsoup.nodes.Document page) {
        Stream<String> onPage = page.select("[itemprop=datePublished], time[pubdate], time[datetime]").stream()
                .limit(3)
                .map(element -> Stream.of("content", "datetime").map(element::attr).filter(value -> !value.isBlank()).findFirst()
                        .orElse(element.text()));
        return Stream.of(linked.published().stream(), values(metas, PUBLISHED), onPage)
                .flatMap(stream -> stream)
                .flatMap(PageMetadata::date)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> metas(org.jsoup.nodes.Document page) {
        Map<String, String> metas = new LinkedHashMap<>();
        for (Element meta : page.select("meta[content]")) {
            for (String key : new String[]{"property", "name", "itemprop", "http-equiv"}) {
                if (meta.hasAttr(key) && !meta.attr("content").isBlank()) {
                    metas.putIfAbsent(meta.attr(key).toLowerCase(Locale.ROOT).strip(), tidy(meta.attr("content")));
                }
            }
        }
        return metas;
    }

    private static Stream<String> values(Map<String, String> metas, List<String> keys) {
        return keys.stream().flatMap(key -> Optional.ofNullable(metas.get(key)).stream());
    }

    private static Optional<String> first(Stream<String> values) {
        return values.map(PageMetadata::tidy).filter(value -> !value.isEmpty() && value.length() <= 80 && !ADDRESS.matcher(value).matches())
                .findFirst();
    }

    /** In one line, without the entities that some pages write into their metadata twice. */
    static String tidy(String value) {
        String plain = value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
        return plain.replaceAll("<[^<>]{1,40}>", "").replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
    }
}
