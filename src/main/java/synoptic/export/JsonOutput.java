package synoptic.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.collation.Witness;
import synoptic.text.CodePointIndex;
import synoptic.text.TextSpan;
import tools.jackson.core.JsonGenerator;

/** A comparison file under way: what its sections have in common. Spans come in UTF-16 code units and are written in code points. */
final class JsonOutput {

    private final JsonGenerator json;
    private final RowPrinter rows;
    private final Map<String, CodePointIndex> indexes = new HashMap<>();

    /** @param witnesses those whose places are written */
    JsonOutput(JsonGenerator json, RowPrinter rows, List<Witness> witnesses) {
        this.json = json;
        this.rows = rows;
        for (Witness witness : witnesses) {
            indexes.put(witness.id(), new CodePointIndex(witness.article().text()));
        }
    }

    /** Spreads what comes over lines, down to this level of nesting. */
    void spread(int levels) {
        rows.open(levels);
    }

    /** A list of objects. */
    <T> void objects(String name, Iterable<T> items, Consumer<T> properties) {
        array(name, items, item -> {
            json.writeStartObject();
            properties.accept(item);
            json.writeEndObject();
        });
    }

    /** An object of its own. */
    void object(String name, Runnable properties) {
        json.writeName(name);
        json.writeStartObject();
        properties.run();
        json.writeEndObject();
    }

    void strings(String name, List<String> items) {
        array(name, items, json::writeString);
    }

    /** A list of places. */
    void passages(String name, List<Passage> passages) {
        objects(name, passages, this::place);
    }

    private <T> void array(String name, Iterable<T> items, Consumer<T> writing) {
        json.writeName(name);
        json.writeStartArray();
        items.forEach(writing);
        json.writeEndArray();
    }

    /** A place as an object of its own, or null. */
    void passage(String name, @Nullable Passage passage) {
        orNull(name, passage, there -> {
            json.writeStartObject();
            place(there);
            json.writeEndObject();
        });
    }

    /** A place within an article that the object names elsewhere, or null. */
    void span(String name, String article, @Nullable TextSpan span) {
        orNull(name, span, there -> {
            json.writeStartObject();
            span(article, there);
            json.writeEndObject();
        });
    }

    /** The properties of a place. */
    void place(Passage passage) {
        json.writeStringProperty("article", passage.article());
        span(passage.article(), passage.span());
    }

    /** The properties of a place in an article that is named elsewhere. */
    void span(String article, TextSpan span) {
        CodePointIndex index = Objects.requireNonNull(indexes.get(article), () -> "no article " + article);
        json.writeNumberProperty("start", index.start(span));
        json.writeNumberProperty("end", index.end(span));
    }

    /** A string, an object by its own words, or null. */
    void string(String name, @Nullable Object value) {
        orNull(name, value, words -> json.writeString(words.toString()));
    }

    void score(String name, double value) {
        decimal(name, Wording.rounded(value));
    }

    void decimal(String name, double value) {
        json.writeName(name);
        json.writeNumber(Wording.plain(value));
    }

    void whole(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    void truth(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    private <T> void orNull(String name, @Nullable T value, Consumer<T> writing) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            writing.accept(value);
        }
    }
}
