package synoptic.project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Emendations;
import synoptic.article.Furniture;
import synoptic.article.Origin;
import synoptic.article.Original;
import synoptic.article.Passage;
import synoptic.article.Published;
import synoptic.comparison.KnownVectors;
import synoptic.file.TimelessZip;
import synoptic.text.CodePointIndex;
import synoptic.text.TextSpan;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes projects as files, equal projects as equal bytes. One writer writes one project. */
final class ProjectWriter {

    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");
    /** What is packed already and would only take time to pack again. */
    private static final Pattern PACKED =
            Pattern.compile(".*\\.(?:docx|docm|dotx|epub|gz|odt|ott|pdf|zip)|" + Pattern.quote(Format.VECTORS) + "|"
                    + Format.MIMETYPE);

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, CodePointIndex> indexes = new LinkedHashMap<>();
    private final Map<String, byte[]> texts = new LinkedHashMap<>();
    private final Map<String, byte[]> originals = new LinkedHashMap<>();

    private ProjectWriter() {}

    /** The bytes of a project file. */
    static byte[] write(SavedProject saved, String generator) {
        return new ProjectWriter().bytes(saved, generator);
    }

    private byte[] bytes(SavedProject saved, String generator) {
        byte[] json = JSON.writeValueAsBytes(json(saved, generator));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(Format.MIMETYPE, Format.MIMETYPE_CONTENT.getBytes(StandardCharsets.US_ASCII));
        entries.put(Format.PROJECT, json);
        entries.putAll(texts);
        entries.putAll(originals);
        if (!saved.vectors().isEmpty()) {
            entries.put(Format.VECTORS, saved.vectors().packed());
        }
        entries.put(Format.SPARE, json);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TimelessZip.write(entries, name -> PACKED.matcher(name).matches(), out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
        return out.toByteArray();
    }

    private ObjectNode json(SavedProject saved, String generator) {
        Project project = saved.project();
        ObjectNode root = NODES.objectNode();
        root.put("format", Format.NAME);
        root.put("formatVersion", Format.VERSION);
        root.put("generator", generator);
        ArrayNode sources = root.putArray("sources");
        for (Article article : project.sources()) {
            indexes.put(article.id(), new CodePointIndex(article.text()));
            source(sources.addObject(), article, project.emendationsOf(article.id()));
        }
        root.put("base", project.base());
        root.put("draft", project.draft());
        each(root.putArray("notes"), project.notes(), this::note);
        each(root.putArray("verdicts"), project.reviews(), (node, review) -> {
            passage(node, review.mention());
            node.put("verdict", Format.word(review.verdict()));
        });
        each(root.putArray("pins"), project.pins(), (node, pin) -> {
            passage(node.putObject("from"), pin.from());
            passage(node.putObject("to"), pin.to());
            node.put("kind", Format.word(pin.kind()));
        });
        view(root.putObject("view"), saved.view());
        vectors(root, saved.vectors());
        return root;
    }

    private static <T> void each(ArrayNode array, Collection<T> all, BiConsumer<ObjectNode, T> one) {
        all.forEach(element -> one.accept(array.addObject(), element));
    }

    private void source(ObjectNode node, Article article, Emendations emendations) {
        CodePointIndex index = index(article.id());
        String folder = "sources/" + article.id() + "/";
        byte[] text = article.text().getBytes(StandardCharsets.UTF_8);
        texts.put(folder + "text.txt", text);
        node.put("id", article.id());
        node.put("name", article.origin().name());
        node.put("address", article.origin() instanceof Origin.Page page ? page.address() : null);
        node.put("outlet", article.outlet() == null ? null : article.outlet().name());
        node.put("headline", article.headline());
        node.put("byline", article.byline());
        node.put("dateline", article.dateline());
        published(node, article.published());
        ObjectNode edition = node.putObject("edition");
        edition.put("address", article.edition().address());
        published(edition, article.edition().changed());
        node.put("language", article.language());
        entry(node.putObject("text"), folder + "text.txt", text);
        Original original = article.original();
        if (original == null) {
            node.putNull("original");
        } else {
            String name = folder + "original." + ending(original.name());
            originals.put(name, original.content());
            entry(node.putObject("original").put("name", original.name()), name, original.content());
        }
        ArrayNode paragraphs = node.putArray("paragraphs");
        article.paragraphs().forEach(span -> paragraphs.addArray().add(index.start(span)).add(index.end(span)));
        each(node.putArray("parts"), article.parts(), (one, part) -> {
            span(one, index, part.span());
            one.put("kind", Format.word(part.kind()));
        });
        each(node.putArray("furniture"), article.furniture(), (one, piece) -> {
            span(one, index, piece.span());
            one.put("kind", Format.word(piece.kind()));
        });
        emendations(node.putObject("emendations"), index, emendations);
        ArrayNode notices = node.putArray("notices");
        article.notices().forEach(notice -> notices.add(withoutPath(notice, article.origin())));
    }

    private static void emendations(ObjectNode node, CodePointIndex index, Emendations emendations) {
        each(node.putArray("rulings"), emendations.rulings(), (one, ruling) -> {
            span(one, index, ruling.span());
            Furniture.Kind kind = ruling.kind();
            one.put("furniture", kind == null ? null : Format.word(kind));
        });
        ObjectNode values = node.putObject("values");
        emendations.values().forEach((field, value) -> values.put(Format.word(field), value));
    }

    /** A project can be given away; where its sources lay on this machine is nobody else's business. */
    private static String withoutPath(String notice, Origin origin) {
        return switch (origin) {
            case Origin.File file -> notice.replace(file.path().toString(), origin.name());
            case Origin.Given given -> notice;
            case Origin.Page page -> notice;
        };
    }

    private static void published(ObjectNode node, @Nullable Published published) {
        if (published == null) {
            node.putNull("published");
            return;
        }
        ObjectNode when = node.putObject("published");
        when.put("date", published.date().toString());
        when.put("time", published.time() == null ? null : published.time().toString());
    }

    private static void entry(ObjectNode node, String name, byte[] content) {
        node.put("entry", name);
        node.put("sha256", Format.sha256(content));
    }

    private static String ending(String name) {
        Matcher ending = ENDING.matcher(name);
        return ending.find() ? ending.group(1).toLowerCase(Locale.ROOT) : "bin";
    }

    private void note(ObjectNode node, Note note) {
        CodePointIndex index = index(note.article());
        TextSpan words = note.place().words();
        node.put("article", note.article());
        if (words == null) {
            node.putNull("place");
        } else {
            span(node.putObject("place"), index, words);
        }
        node.put("author", note.author());
        node.put("colour", Format.word(note.colour()));
        node.put("words", note.words());
        ArrayNode tags = node.putArray("tags");
        note.tags().forEach(tags::add);
    }

    private void view(ObjectNode node, ViewState view) {
        node.put("shown", view.shown());
        node.put("first", view.first());
        Passage selected = view.selected();
        if (selected == null || !indexes.containsKey(selected.article())) {
            node.putNull("selected");
        } else {
            passage(node.putObject("selected"), selected);
        }
        ArrayNode tops = node.putArray("tops");
        view.tops().forEach((article, at) -> {
            if (indexes.containsKey(article)) {
                tops.addObject().put("article", article).put("at", index(article).start(new TextSpan(at, at)));
            }
        });
    }

    private static void vectors(ObjectNode root, KnownVectors vectors) {
        if (vectors.isEmpty()) {
            root.putNull("vectors");
            return;
        }
        ObjectNode node = root.putObject("vectors");
        node.put("model", vectors.model());
        entry(node, Format.VECTORS, vectors.packed());
    }

    private void passage(ObjectNode node, Passage passage) {
        node.put("article", passage.article());
        span(node, index(passage.article()), passage.span());
    }

    private static void span(ObjectNode node, CodePointIndex index, TextSpan span) {
        node.put("start", index.start(span));
        node.put("end", index.end(span));
    }

    private CodePointIndex index(String article) {
        CodePointIndex index = indexes.get(article);
        if (index == null) {
            throw new IllegalArgumentException("something is kept of " + article + ", which is no source");
        }
        return index;
    }
}
