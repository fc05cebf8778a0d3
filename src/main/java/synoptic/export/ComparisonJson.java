package synoptic.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Editions;
import synoptic.article.Furniture;
import synoptic.article.Part;
import synoptic.article.Passage;
import synoptic.article.Published;
import synoptic.claim.Claim;
import synoptic.claim.QuotationComparison;
import synoptic.claim.WordingDifference;
import synoptic.collation.Collation;
import synoptic.collation.Link;
import synoptic.collation.OriginGroup;
import synoptic.collation.Reuse;
import synoptic.collation.Witness;
import synoptic.collation.WitnessReader;
import synoptic.comparison.Comparison;
import synoptic.extract.DateMention;
import synoptic.extract.Name;
import synoptic.extract.Quantity;
import synoptic.extract.Quotation;
import synoptic.text.CodePointIndex;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the comparison file, whose form {@code comparison.schema.json} beside this class fixes: UTF-8, lines ended by a single
 * line feed, offsets in Unicode code points, the same bytes for the same comparison.
 */
public final class ComparisonJson {

    /** The levels that are spread over lines: the file, a list in it; and in the list of articles each article as well. */
    private static final int FILE_LEVELS = 2;

    private static final int ARTICLE_LEVELS = 3;

    /**
     * Writes everything that was found out about the articles.
     *
     * @param out is flushed and left open
     * @throws IOException if {@code out} cannot be written to
     */
    public void write(Comparison comparison, OutputStream out) throws IOException {
        List<Witness> witnesses = comparison.witnesses();
        Map<String, String> compared = new HashMap<>();
        comparison.editions().forEach(edition -> compared.put(edition.article().id(), edition.of().id()));
        List<Witness> given = Stream.concat(
                witnesses.stream(),
                comparison.editions().stream().map(edition -> WitnessReader.read(edition.article())))
                .sorted(Comparator.comparingInt((Witness witness) -> witness.id().length()).thenComparing(Witness::id))
                .toList();
        writeFile(out, file -> {
            file.articles(given, compared);
            file.links(comparison.collation().links());
            file.claims(comparison.claims());
            file.quantities(witnesses);
            file.quotations(witnesses);
            file.dates(witnesses);
            file.names(witnesses);
            file.utterances(comparison.quotations());
            file.wordings(comparison.wordings());
            file.reuse(comparison.collation());
            file.origins(comparison.collation().origins());
            file.notices(comparison.notices());
            file.editions(comparison.editions());
        }, given);
    }

    /**
     * Writes what the articles say, each for itself: the same file without what only a comparison can tell.
     *
     * @param out is flushed and left open
     * @throws IOException if {@code out} cannot be written to
     */
    public void writeReading(List<Witness> witnesses, OutputStream out) throws IOException {
        writeFile(out, file -> {
            file.articles(witnesses, Map.of());
            file.quantities(witnesses);
            file.quotations(witnesses);
            file.dates(witnesses);
            file.names(witnesses);
        }, witnesses);
    }

    private static void writeFile(OutputStream out, Body body, List<Witness> witnesses) throws IOException {
        RowPrinter rows = new RowPrinter(FILE_LEVELS);
        JsonFactory factory =
                JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
        try (JsonGenerator json = factory.createGenerator(rows.context(), out)) {
            json.writeStartObject();
            json.writeStringProperty("format", "synoptic-comparison");
            json.writeNumberProperty("version", 1);
            json.writeStringProperty("generator", Release.generator());
            body.writeTo(new Writer(json, rows, witnesses));
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonException e) {
            // Jackson wraps what the stream throws; the caller knows what to do with the stream's own words.
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getOriginalMessage(), e);
        }
        out.flush();
    }

    private interface Body {
        void writeTo(Writer file);
    }

    /** One file under way. */
    private static final class Writer {

        private final JsonGenerator json;
        private final RowPrinter rows;
        private final Map<String, CodePointIndex> indexes = new HashMap<>();

        Writer(JsonGenerator json, RowPrinter rows, List<Witness> witnesses) {
            this.json = json;
            this.rows = rows;
            for (Witness witness : witnesses) {
                indexes.put(witness.id(), new CodePointIndex(witness.article().text()));
            }
        }

        /** @param compared for each that was not compared, by id, the id of the edition that was */
        void articles(List<Witness> witnesses, Map<String, String> compared) {
            json.writeName("articles");
            rows.open(ARTICLE_LEVELS);
            json.writeStartArray();
            witnesses.forEach(witness -> article(witness, compared.get(witness.id())));
            json.writeEndArray();
            rows.open(FILE_LEVELS);
        }

        private void article(Witness witness, @Nullable String editionOf) {
            Article article = witness.article();
            CodePointIndex index = index(article.id());
            json.writeStartObject();
            json.writeStringProperty("id", article.id());
            json.writeStringProperty("file", article.origin().name());
            if (editionOf != null) {
                json.writeStringProperty("editionOf", editionOf);
            }
            string("outlet", article.outlet() == null ? null : article.outlet().name());
            string("headline", article.headline());
            string("byline", article.byline());
            string("published", article.published() == null ? null : article.published().date().toString());
            json.writeStringProperty("language", article.language());
            json.writeNumberProperty("words", witness.wordCount());
            json.writeStringProperty("text", article.text());
            json.writeArrayPropertyStart("sentences");
            for (Sentence sentence : witness.sentences()) {
                json.writeStartObject();
                span(index, sentence.span());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("parts");
            for (Part part : article.parts()) {
                json.writeStartObject();
                span(index, part.span());
                json.writeStringProperty("kind", Wording.identifier(part.kind()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("furniture");
            for (Furniture piece : article.furniture()) {
                json.writeStartObject();
                span(index, piece.span());
                json.writeStringProperty("kind", Wording.identifier(piece.kind()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        void links(List<Link> links) {
            json.writeArrayPropertyStart("links");
            for (Link link : links) {
                json.writeStartObject();
                json.writeName("from");
                passage(link.from());
                json.writeName("to");
                passage(link.to());
                score("score", link.score());
                json.writeStringProperty("kind", Wording.identifier(link.kind()));
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        void claims(List<Claim> claims) {
            json.writeArrayPropertyStart("claims");
            for (Claim claim : claims) {
                json.writeStartObject();
                json.writeStringProperty("id", claim.id());
                json.writeStringProperty("kind", Wording.identifier(claim.kind()));
                json.writeStringProperty("status", Wording.identifier(claim.status()));
                json.writeArrayPropertyStart("mentions");
                claim.mentions().forEach(this::passage);
                json.writeEndArray();
                score("confidence", claim.confidence());
                json.writeStringProperty("reason", claim.reason());
                json.writeArrayPropertyStart("nearest");
                for (Claim.NearPassage near : claim.nearest()) {
                    json.writeStartObject();
                    place(near.passage());
                    score("score", near.score());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeName("attribution");
                passageOrNull(claim.attribution());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        void quantities(List<Witness> witnesses) {
            json.writeArrayPropertyStart("quantities");
            for (Witness witness : witnesses) {
                for (Quantity quantity : witness.mentions().quantities()) {
                    json.writeStartObject();
                    place(new Passage(witness.id(), quantity.number()));
                    json.writeName("value");
                    json.writeNumber(Wording.plain(quantity.value()));
                    string("unit", quantity.unit());
                    json.writeStringProperty("bound", Wording.identifier(quantity.bound()));
                    string("noun", quantity.noun());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
        }

        void quotations(List<Witness> witnesses) {
            json.writeArrayPropertyStart("quotations");
            for (Witness witness : witnesses) {
                CodePointIndex index = index(witness.id());
                for (Quotation quotation : witness.mentions().quotations()) {
                    json.writeStartObject();
                    place(new Passage(witness.id(), quotation.span()));
                    json.writeStringProperty("kind", Wording.identifier(quotation.kind()));
                    spanOrNull("speaker", index, quotation.speaker());
                    spanOrNull("cue", index, quotation.cue());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
        }

        void names(List<Witness> witnesses) {
            json.writeArrayPropertyStart("names");
            for (Witness witness : witnesses) {
                CodePointIndex index = index(witness.id());
                for (Name name : witness.mentions().names()) {
                    json.writeStartObject();
                    place(new Passage(witness.id(), name.span()));
                    json.writeStringProperty("key", name.key());
                    spanOrNull("role", index, name.role());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
        }

        /** Dates, and the times that durations reach back to, in order of place. */
        void dates(List<Witness> witnesses) {
            json.writeArrayPropertyStart("dates");
            for (Witness witness : witnesses) {
                List<DateMention> dates = new ArrayList<>(witness.mentions().dates());
                dates.addAll(witness.mentions().reaches());
                dates.sort(Comparator.comparing(DateMention::span));
                for (DateMention date : dates) {
                    json.writeStartObject();
                    place(new Passage(witness.id(), date.span()));
                    string("from", date.from() == null ? null : date.from().toString());
                    string("to", date.to() == null ? null : date.to().toString());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
        }

        void utterances(List<QuotationComparison> comparisons) {
            json.writeArrayPropertyStart("utterances");
            for (QuotationComparison comparison : comparisons) {
                json.writeStartObject();
                json.writeStringProperty("id", comparison.id());
                json.writeStringProperty("treatment", Wording.identifier(comparison.treatment()));
                json.writeStringProperty("attribution", Wording.identifier(comparison.attribution()));
                json.writeArrayPropertyStart("versions");
                for (QuotationComparison.Version version : comparison.versions()) {
                    json.writeStartObject();
                    json.writeStringProperty("article", version.article());
                    json.writeStringProperty("treatment", Wording.identifier(version.treatment()));
                    json.writeArrayPropertyStart("words");
                    version.words().forEach(this::passage);
                    json.writeEndArray();
                    json.writeName("speaker");
                    passageOrNull(version.speaker());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeStringProperty("reason", comparison.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        void wordings(List<WordingDifference> wordings) {
            json.writeArrayPropertyStart("wordings");
            for (WordingDifference wording : wordings) {
                json.writeStartObject();
                json.writeStringProperty("id", wording.id());
                json.writeArrayPropertyStart("variants");
                for (WordingDifference.Variant variant : wording.variants()) {
                    json.writeStartObject();
                    json.writeStringProperty("words", variant.words());
                    json.writeArrayPropertyStart("places");
                    variant.places().forEach(this::passage);
                    json.writeEndArray();
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeStringProperty("reason", wording.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        void reuse(Collation collation) {
            json.writeArrayPropertyStart("reuse");
            for (Reuse one : collation.reuse()) {
                json.writeStartObject();
                json.writeStringProperty("from", one.from());
                json.writeStringProperty("to", one.to());
                score("share", one.share());
                string("origin", commonOrigin(collation.origins(), one));
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        void origins(List<OriginGroup> origins) {
            json.writeArrayPropertyStart("origins");
            for (OriginGroup origin : origins) {
                json.writeStartObject();
                json.writeStringProperty("id", origin.id());
                json.writeArrayPropertyStart("articles");
                origin.articles().forEach(json::writeString);
                json.writeEndArray();
                string("credit", origin.credit());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        void notices(List<String> notices) {
            json.writeArrayPropertyStart("notices");
            notices.forEach(json::writeString);
            json.writeEndArray();
        }

        void editions(List<Editions.Other> editions) {
            json.writeArrayPropertyStart("editions");
            for (Editions.Other edition : editions) {
                Published changed = edition.article().edition().changed();
                json.writeStartObject();
                json.writeStringProperty("file", edition.article().origin().name());
                json.writeStringProperty("of", edition.of().id());
                json.writeBooleanProperty("same", edition.same());
                string("headline", edition.article().headline());
                string("changed", changed == null ? null : changed.date().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void passageOrNull(@Nullable Passage passage) {
            if (passage == null) {
                json.writeNull();
            } else {
                passage(passage);
            }
        }

        private void passage(Passage passage) {
            json.writeStartObject();
            place(passage);
            json.writeEndObject();
        }

        private void place(Passage passage) {
            json.writeStringProperty("article", passage.article());
            span(index(passage.article()), passage.span());
        }

        private void spanOrNull(String name, CodePointIndex index, @Nullable TextSpan span) {
            json.writeName(name);
            if (span == null) {
                json.writeNull();
            } else {
                json.writeStartObject();
                span(index, span);
                json.writeEndObject();
            }
        }

        private void span(CodePointIndex index, TextSpan span) {
            json.writeNumberProperty("start", index.start(span));
            json.writeNumberProperty("end", index.end(span));
        }

        private void string(String name, @Nullable String value) {
            json.writeName(name);
            if (value == null) {
                json.writeNull();
            } else {
                json.writeString(value);
            }
        }

        private void score(String name, double value) {
            json.writeName(name);
            json.writeNumber(Wording.plain(Wording.rounded(value)));
        }

        private CodePointIndex index(String article) {
            return Objects.requireNonNull(indexes.get(article), () -> "no article " + article);
        }
    }

    /** The origin of both articles, or null where they only share a run of words. */
    private static @Nullable String commonOrigin(List<OriginGroup> origins, Reuse reuse) {
        return origins.stream()
                .filter(origin -> origin.articles().containsAll(List.of(reuse.from(), reuse.to())))
                .map(OriginGroup::id)
                .findFirst()
                .orElse(null);
    }
}
