package synoptic.ingest;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Edition;
import synoptic.article.Outlet;
import synoptic.article.Part;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** News agencies' items in JSON (ninjs, versions 1 to 3). */
final class NinjsReader implements ArticleReader {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(200).maxStringLength(Limits.TEXT_CHARS).build())
            .build()).build();

    @Override
    public Manuscript read(Document document) throws UnreadableSourceException {
        JsonNode item = parse(document);
        ManuscriptBuilder manuscript = new ManuscriptBuilder(document);
        String headline = text(item, "headline").or(() -> value(item.path("headlines"))).or(() -> text(item, "title")).orElse(null);
        if (headline != null) {
            manuscript.add(headline, Part.Kind.HEADLINE, null);
        }
        int before = manuscript.size();
        String html = Stream.of("body_xhtml", "body_html").flatMap(key -> text(item, key).stream()).findFirst()
                .or(() -> body(item.path("bodies"), true)).orElse(null);
        if (html != null) {
            Xhtml.add(Markup.page(html, document).body(), manuscript);
        } else {
            String plain =
                    text(item, "body_text").or(() -> body(item.path("bodies"), false)).or(() -> text(item, "description_text")).orElse("");
            manuscript.add(plain);
        }
        if (manuscript.size() == before) {
            throw document.problem("is JSON without the text of an article (ninjs); save the article as plain text (.txt) and open that");
        }
        Optional<String> outlet = value(item.path("infosources")).or(() -> text(item, "provider"))
                .or(() -> value(item.path("infosource"))).or(() -> text(item, "copyrightholder"));
        return manuscript.build(new Metadata(
                outlet.map(Outlet::new).orElse(null),
                headline,
                text(item, "byline").or(() -> text(item, "by")).map(by -> Byline.after(by).orElse(by)).orElse(null),
                Stream.of("firstcreated", "firstCreated", "versioncreated", "versionCreated", "contentcreated", "contentCreated")
                        .flatMap(key -> text(item, key).stream())
                        .flatMap(date -> DateLine.of(date).stream())
                        .flatMap(date -> Optional.ofNullable(date.published()).stream())
                        .findFirst().orElse(null),
                new Edition(text(item, "uri").or(() -> text(item, "guid")).orElse(null),
                        text(item, "versioncreated").or(() -> text(item, "versionCreated")).flatMap(DateLine::of).map(DateLine::published)
                                .orElse(null))));
    }

    private static JsonNode parse(Document document) throws UnreadableSourceException {
        try {
            JsonNode root = JSON.readTree(document.decode().text());
            JsonNode item = root.isArray() ? root.path(0) : root;
            JsonNode first = item.path("items").path(0);
            return first.isObject() && item.path("headline").isMissingNode() ? first : item;
        } catch (JacksonException e) {
            throw document.problem("is not JSON throughout; save it again where it came from, or open the article as plain text (.txt)");
        }
    }

    private static Optional<String> text(JsonNode item, String key) {
        return Optional.of(item.path(key).asString("").strip()).filter(text -> !text.isEmpty());
    }

    /** The first value of a list of objects. */
    private static Optional<String> value(JsonNode list) {
        return Stream.of("value", "name").flatMap(key -> text(list.path(0), key).stream()).findFirst();
    }

    private static Optional<String> body(JsonNode bodies, boolean markup) {
        for (JsonNode body : bodies) {
            String type = body.path("contenttype").asString(body.path("contentType").asString(""));
            @Nullable String value = text(body, "value").orElse(null);
            if (value != null && markup == type.contains("html")) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
