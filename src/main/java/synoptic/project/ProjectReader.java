package synoptic.project;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Edition;
import synoptic.article.Emendations;
import synoptic.article.Furniture;
import synoptic.article.Origin;
import synoptic.article.Original;
import synoptic.article.Outlet;
import synoptic.article.Part;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.article.Published;
import synoptic.comparison.KnownVectors;
import synoptic.text.CodePointIndex;
import synoptic.text.TextSpan;
import tools.jackson.databind.JsonNode;

/**
 * Makes a project of what a file holds. What is damaged or missing is left out and counted; the rest is as it was. One reader reads
 * one project.
 */
final class ProjectReader {

    private static final Pattern ID = Pattern.compile("[A-Z]{1,4}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    /** What a file's name and a line of metadata have not: what would steer a terminal or break a line. */
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private final Map<String, byte[]> entries;
    private final Losses losses;
    private final Map<String, CodePointIndex> indexes = new LinkedHashMap<>();

    private ProjectReader(Map<String, byte[]> entries, Losses losses) {
        this.entries = entries;
        this.losses = losses;
    }

    /** A part of a project that is not as it should be. */
    private static final class UnsoundException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnsoundException(String message) {
            super(message);
        }
    }

    /**
     * Reads a project.
     *
     * @param root project.json in the newest version
     * @param entries the file's entries by name
     * @param losses is told of whatever cannot be had
     */
    static SavedProject read(JsonNode root, Map<String, byte[]> entries, Losses losses) {
        return new ProjectReader(entries, losses).read(root);
    }

    private SavedProject read(JsonNode root) {
        List<Article> sources = new ArrayList<>();
        SortedMap<String, Emendations> emendations = new TreeMap<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode node : root.path("sources")) {
            if (sources.size() >= Limits.MOST_SOURCES || characters(sources) > Limits.MOST_CHARACTERS) {
                losses.source();
                continue;
            }
            Optional<Article> source = attempt(() -> source(node), losses::source);
            source.filter(article -> ids.add(article.id())).ifPresent(article -> {
                sources.add(article);
                attempt(() -> emendations(node.path("emendations"), article), losses::edit)
                        .ifPresent(made -> emendations.put(article.id(), made));
            });
        }
        String base = root.path("base").stringValue(null);
        String draft = root.path("draft").stringValue(null);
        Project project = new Project(
                sources,
                emendations,
                ids.contains(base) ? base : null,
                edits(root.path("notes"), this::note),
                edits(root.path("verdicts"), this::review),
                edits(root.path("pins"), this::pin),
                ids.contains(draft) ? draft : null);
        return new SavedProject(project, view(root.path("view"), ids), vectors(root.path("vectors")));
    }

    /** Something that is read from JSON. */
    private interface Step<T> {
        T take();
    }

    private static <T> Optional<T> attempt(Step<T> step, Runnable lost) {
        try {
            return Optional.of(step.take());
        } catch (UnsoundException | IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            lost.run();
            return Optional.empty();
        }
    }

    private static long characters(List<Article> sources) {
        return sources.stream().mapToLong(article -> article.text().length()).sum();
    }

    private <T> List<T> edits(JsonNode array, Function<JsonNode, T> one) {
        List<T> all = new ArrayList<>();
        for (JsonNode node : array) {
            if (all.size() >= Limits.MOST_EDITS) {
                losses.edit();
                continue;
            }
            attempt(() -> one.apply(node), losses::edit).ifPresent(all::add);
        }
        return all;
    }

    private Article source(JsonNode node) {
        String id = string(node, "id");
        if (!ID.matcher(id).matches()) {
            throw new UnsoundException("no id: " + id);
        }
        String text = utf8(entry(node.path("text")).orElseThrow(() -> new UnsoundException("no text of " + id)));
        CodePointIndex index = new CodePointIndex(text);
        List<TextSpan> paragraphs = new ArrayList<>();
        for (JsonNode pair : node.path("paragraphs")) {
            paragraphs.add(new TextSpan(index.offset(integer(pair.path(0))), index.offset(integer(pair.path(1)))));
        }
        List<Part> parts = new ArrayList<>();
        for (JsonNode part : node.path("parts")) {
            parts.add(new Part(span(part, index), constant(Part.Kind.class, string(part, "kind"))));
        }
        List<Furniture> furniture = new ArrayList<>();
        for (JsonNode piece : node.path("furniture")) {
            furniture.add(new Furniture(span(piece, index), constant(Furniture.Kind.class, string(piece, "kind"))));
        }
        parts.sort(Comparator.comparing(Part::span));
        furniture.sort(Comparator.comparing(Furniture::span));
        List<String> notices = new ArrayList<>();
        node.path("notices").forEach(notice -> notices.add(line(notice)));
        String outlet = optional(node, "outlet");
        String language = string(node, "language");
        Article article = new Article(
                id,
                origin(node),
                outlet == null ? null : new Outlet(outlet),
                optional(node, "headline"),
                optional(node, "byline"),
                optional(node, "dateline"),
                published(node.path("published")),
                LANGUAGE.matcher(language).matches() ? language : "und",
                text,
                paragraphs.stream().sorted().toList(),
                parts,
                furniture,
                notices,
                original(node.path("original")),
                new Edition(optional(node.path("edition"), "address"), published(node.path("edition").path("published"))));
        indexes.put(id, index);
        return article;
    }

    private static Origin origin(JsonNode node) {
        String address = optional(node, "address");
        return address == null || !Origin.Page.isLink(address) ? new Origin.Given(line(node.path("name"))) : new Origin.Page(address);
    }

    private @Nullable Original original(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        Optional<byte[]> content = entry(node);
        if (content.isEmpty()) {
            losses.original();
            return null;
        }
        return new Original(line(node.path("name")), content.get());
    }

    private static @Nullable Published published(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        String time = optional(node, "time");
        return new Published(LocalDate.parse(string(node, "date")), time == null ? null : LocalTime.parse(time));
    }

    private static Emendations emendations(JsonNode node, Article article) {
        CodePointIndex index = new CodePointIndex(article.text());
        List<Emendations.Ruling> rulings = new ArrayList<>();
        for (JsonNode ruling : node.path("rulings")) {
            String kind = optional(ruling, "furniture");
            rulings.add(new Emendations.Ruling(span(ruling, index), kind == null ? null : constant(Furniture.Kind.class, kind)));
        }
        Map<Emendations.Field, String> values = new EnumMap<>(Emendations.Field.class);
        node.path("values").properties().forEach(value -> values.put(
                constant(Emendations.Field.class, value.getKey()), Objects.requireNonNull(value.getValue().stringValue(""))));
        return new Emendations(rulings, values);
    }

    private Note note(JsonNode node) {
        List<String> tags = new ArrayList<>();
        node.path("tags").forEach(tag -> tags.add(line(tag)));
        String article = string(node, "article");
        CodePointIndex index = index(article);
        TextSpan words = node.path("place").isNull() ? null : span(node.path("place"), index);
        return new Note(
                new NotePlace(article, words),
                string(node, "words"),
                tags,
                constant(Note.Colour.class, string(node, "colour")),
                line(node.path("author")));
    }

    private Review review(JsonNode node) {
        return new Review(passage(node), constant(Review.Verdict.class, string(node, "verdict")));
    }

    private Pin pin(JsonNode node) {
        return new Pin(passage(node.path("from")), passage(node.path("to")), constant(Pin.Kind.class, string(node, "kind")));
    }

    private ViewState view(JsonNode node, Set<String> ids) {
        String first = node.path("first").stringValue(null);
        Optional<Passage> selected = node.path("selected").isObject()
                ? attempt(() -> passage(node.path("selected")), losses::other)
                : Optional.empty();
        SortedMap<String, Integer> tops = new TreeMap<>();
        for (JsonNode top : node.path("tops")) {
            attempt(() -> index(string(top, "article")).offset(integer(top.path("at"))), losses::other)
                    .ifPresent(at -> tops.put(string(top, "article"), at));
        }
        return new ViewState(node.path("shown").stringValue(null), ids.contains(first) ? first : null, selected.orElse(null), tops);
    }

    private KnownVectors vectors(JsonNode node) {
        if (!node.isObject()) {
            return KnownVectors.NONE;
        }
        Optional<byte[]> packed = entry(node);
        if (packed.isEmpty()) {
            losses.other();
            return KnownVectors.NONE;
        }
        return new KnownVectors(node.path("model").stringValue(""), packed.get());
    }

    /** The content of the entry that is named, if it is there and as it was when it was saved. */
    private Optional<byte[]> entry(JsonNode node) {
        byte[] content = entries.get(node.path("entry").stringValue(""));
        return content != null && Format.sha256(content).equals(node.path("sha256").stringValue("")) ? Optional.of(content)
                : Optional.empty();
    }

    private Passage passage(JsonNode node) {
        String article = string(node, "article");
        return new Passage(article, span(node, index(article)));
    }

    private CodePointIndex index(String article) {
        CodePointIndex index = indexes.get(article);
        if (index == null) {
            throw new UnsoundException("no source " + article);
        }
        return index;
    }

    private static TextSpan span(JsonNode node, CodePointIndex index) {
        return new TextSpan(index.offset(integer(node.path("start"))), index.offset(integer(node.path("end"))));
    }

    private static int integer(JsonNode node) {
        if (!node.isInt()) {
            throw new UnsoundException("no number: " + node);
        }
        return node.intValue();
    }

    private static String string(JsonNode node, String field) {
        String value = node.path(field).stringValue(null);
        if (value == null) {
            throw new UnsoundException("no " + field);
        }
        return value;
    }

    private static @Nullable String optional(JsonNode node, String field) {
        return node.path(field).isString() ? line(node.path(field)) : null;
    }

    private static String line(JsonNode node) {
        return STEERING.matcher(Objects.requireNonNull(node.stringValue(""))).replaceAll(" ");
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Format.constant(type, word).orElseThrow(() -> new UnsoundException("no " + type.getSimpleName() + ": " + word));
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new UnsoundException("no UTF-8");
        }
    }
}
