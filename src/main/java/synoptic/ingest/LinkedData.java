package synoptic.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of its article in JSON-LD, as schema.org has it. Malformed JSON is read as far as it can be; what cannot be
 * read is as if it were not there.
 *
 * @param alternative another headline that it gives
 * @param types what the objects on the page are: "NewsArticle", "Organization"
 * @param free whether all of the article may be read without paying, or null
 * @param words how many words the article has, or 0
 */
record LinkedData(Optional<String> headline, Optional<String> alternative, Optional<String> publisher, Optional<String> authors,
        Optional<String> published,
        Optional<String> modified, List<String> types, @Nullable Boolean free, int words) {

    private static final JsonMapper LENIENT = JsonMapper.builder(JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).maxStringLength(2_000_000).build())
            .build()).build();

    /** More objects than any article needs. */
    private static final int MOST = 2_000;

    LinkedData {
        types = List.copyOf(types);
    }

    static LinkedData of(org.jsoup.nodes.Document page) {
        List<JsonNode> objects = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            read(script.data()).ifPresent(root -> collect(root, objects));
        }
        List<JsonNode> articles = objects.stream().filter(LinkedData::isArticle).toList();
        List<String> types = objects.stream().map(LinkedData::type).filter(type -> !type.isEmpty()).distinct().toList();
        Boolean free = articles.stream()
                .map(article -> article.path("isAccessibleForFree").asString(""))
                .filter(said -> !said.isEmpty())
                .map(said -> !said.equalsIgnoreCase("false"))
                .findFirst()
                .orElse(null);
        return new LinkedData(
                first(articles, "headline").or(() -> first(articles, "name")),
                first(articles, "alternativeHeadline"),
                articles.stream().flatMap(article -> name(article.path("publisher")).stream()).findFirst(),
                articles.stream().flatMap(article -> name(article.path("author")).stream()).findFirst(),
                first(articles, "datePublished").or(() -> first(articles, "dateCreated")),
                first(articles, "dateModified"),
                types,
                free,
                articles.stream().mapToInt(article -> article.path("wordCount").asInt(0)).filter(words -> words > 0).findFirst().orElse(0));
    }

    private static Optional<JsonNode> read(String json) {
        String bare = json.strip().replaceFirst("^(?://)?\\s*<!(?:--|\\[CDATA\\[)", "").replaceFirst("(?://)?\\s*(?:-->|\\]\\]>)$", "");
        try {
            return Optional.of(LENIENT.readTree(bare));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode root, List<JsonNode> objects) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty() && objects.size() < MOST) {
            JsonNode node = open.removeFirst();
            if (node.isObject()) {
                objects.add(node);
            }
            if (node.isObject() || node.isArray()) {
                node.forEach(open::addLast);
            }
        }
    }

    private static String type(JsonNode node) {
        JsonNode type = node.path("@type");
        return (type.isArray() ? type.path(0) : type).asString("");
    }

    private static boolean isArticle(JsonNode node) {
        String type = type(node);
        return type.endsWith("Article") || type.endsWith("BlogPosting") || type.endsWith("Report");
    }

    private static Optional<String> first(List<JsonNode> nodes, String key) {
        return nodes.stream().map(node -> node.path(key).asString("").strip()).filter(value -> !value.isEmpty()).findFirst();
    }

    /** The name of a person or organisation, or the names of several. */
    private static Optional<String> name(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node.values() : List.of(node)) {
            JsonNode name = one.isObject() ? one.path("name") : one;
            String found = (name.isArray() ? name.path(0) : name).asString("").strip();
            if (!found.isEmpty() && !names.contains(found)) {
                names.add(found);
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }
}
