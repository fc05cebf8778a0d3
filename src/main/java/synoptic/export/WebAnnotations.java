package synoptic.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.claim.Claim;
import synoptic.comparison.Comparison;
import synoptic.project.Note;
import synoptic.project.Project;
import synoptic.project.Review;
import synoptic.text.CodePointIndex;
import synoptic.text.TextSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the claims of a comparison as annotations (W3C Web Annotation Data Model, in JSON-LD): one for each passage that states a
 * claim, tagged with status and kind, with the reason as its comment and the passages of other articles that state it too as
 * links. A passage is found by its words with what stands around them, and by its place in code points.
 *
 * <p>An article is named by the hash of its text (RFC 6920), an annotation by what it says and where. The same comparison gives the
 * same bytes.
 */
public final class WebAnnotations {

    /** How many code points before and after the words tell them from the same words elsewhere. */
    private static final int AROUND = 32;

    private static final int LEVELS = 3;

    /**
     * Writes the annotations.
     *
     * @param out is flushed and left open
     * @throws IOException if {@code out} cannot be written to
     */
    public void write(Comparison comparison, OutputStream out) throws IOException {
        write(Findings.of(comparison), out);
    }

    /**
     * Writes the annotations, the reader's notes after the claims.
     *
     * @param out is flushed and left open
     * @throws IOException if {@code out} cannot be written to
     */
    public void write(Findings findings, OutputStream out) throws IOException {
        Report report = Report.of(findings);
        List<Article> articles = report.sources().stream().map(Report.SourceEntry::article).toList();
        write(articles, out, collection -> collection.write(report.title(), report.comparison().claims(), findings.project()));
    }

    /**
     * Writes the reader's notes alone, compared or not.
     *
     * @param out is flushed and left open
     * @throws IOException if {@code out} cannot be written to
     */
    public void writeNotes(Project project, OutputStream out) throws IOException {
        String title = "Notes on " + Wording.list(project.articles().stream()
                .map(article -> Wording.oneLine(article.displayName()))
                .toList());
        write(project.articles(), out, collection -> collection.write(
                title, List.of(), new Project(project.sources(), project.emendations(), null, project.notes(), List.of(), List.of())));
    }

    private static void write(List<Article> articles, OutputStream out, Consumer<Collection> what) throws IOException {
        JsonFactory factory =
                JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
        try (JsonGenerator json = factory.createGenerator(new RowPrinter(LEVELS).context(), out)) {
            what.accept(new Collection(articles, json));
            json.writeRaw('\n');
        } catch (JacksonException e) {
            // Jackson wraps what the stream throws; the caller knows what to do with the stream's own words.
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getOriginalMessage(), e);
        }
        out.flush();
    }

    /** What an article is called: the hash of its text, as a URI that anybody who has the text can make. */
    static String name(Article article) {
        return "ni:///sha-256;"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(Fingerprint.digest(article.text()));
    }

    /** What annotations are for, in the words of the standard: a verdict, and a correction of how two passages belong together. */
    static final String ASSESSING = "assessing";

    static final String LINKING = "linking";

    /** What the program says of a passage, and not its reader. */
    static final String CLASSIFYING = "classifying";

    /** One file under way. */
    private static final class Collection {

        private final JsonGenerator json;
        private final Map<String, Article> articles = new LinkedHashMap<>();
        private final Map<String, CodePointIndex> indexes = new HashMap<>();
        private final Map<String, String> names = new HashMap<>();

        Collection(List<Article> articles, JsonGenerator json) {
            this.json = json;
            for (Article article : articles) {
                this.articles.put(article.id(), article);
                indexes.put(article.id(), new CodePointIndex(article.text()));
                names.put(article.id(), WebAnnotations.name(article));
            }
        }

        void write(String title, List<Claim> claims, Project project) {
            List<String> about = new ArrayList<>(articles.keySet().stream().map(this::name).toList());
            if (claims.isEmpty()) {
                about.add("notes");
            }
            String id = Fingerprint.uuid(about.toArray(String[]::new)).toString();
            json.writeStartObject();
            json.writeStringProperty("@context", "http://www.w3.org/ns/anno.jsonld");
            json.writeStringProperty("id", "urn:uuid:" + id);
            json.writeStringProperty("type", "AnnotationCollection");
            json.writeStringProperty("label", title);
            json.writeObjectPropertyStart("generator");
            json.writeStringProperty("type", "Software");
            json.writeStringProperty("name", Release.generator());
            json.writeEndObject();
            int mentions = claims.stream().mapToInt(claim -> claim.mentions().size()).sum();
            json.writeNumberProperty("total", mentions + project.notes().size() + project.reviews().size() + project.pins().size());
            json.writeObjectPropertyStart("first");
            json.writeStringProperty("id", "urn:uuid:" + Fingerprint.uuid(id, "first"));
            json.writeStringProperty("type", "AnnotationPage");
            json.writeStringProperty("partOf", "urn:uuid:" + id);
            json.writeNumberProperty("startIndex", 0);
            json.writeArrayPropertyStart("items");
            claims.forEach(claim -> claim.mentions().forEach(mention -> annotation(claim, mention)));
            project.notes().forEach(this::note);
            project.reviews().forEach(this::review);
            project.pins().forEach(this::pin);
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }

        private void annotation(Claim claim, Passage mention) {
            json.writeStartObject();
            json.writeStringProperty("id", id(claim, mention));
            json.writeStringProperty("type", "Annotation");
            json.writeStringProperty("motivation", CLASSIFYING);
            json.writeArrayPropertyStart("body");
            text("tagging", Wording.identifier(claim.status()));
            text("tagging", Wording.identifier(claim.kind()));
            text("commenting", claim.reason());
            for (Passage other : claim.mentions()) {
                if (!other.equals(mention)) {
                    json.writeStartObject();
                    json.writeStringProperty("type", "SpecificResource");
                    json.writeStringProperty("purpose", LINKING);
                    json.writeStringProperty("source", id(claim, other));
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            json.writeName("target");
            target(mention.article(), mention.span(), null);
            json.writeEndObject();
        }

        private void note(Note note) {
            TextSpan span = note.place().words();
            String place = span == null ? "" : span.start() + "-" + span.end();
            json.writeStartObject();
            json.writeStringProperty("id", "urn:uuid:" + Fingerprint.uuid("note", name(note.article()), place));
            json.writeStringProperty("type", "Annotation");
            json.writeStringProperty("motivation", note.words().isEmpty() ? "tagging" : "commenting");
            if (!note.author().isEmpty()) {
                json.writeObjectPropertyStart("creator");
                json.writeStringProperty("type", "Person");
                json.writeStringProperty("name", note.author());
                json.writeEndObject();
            }
            json.writeArrayPropertyStart("body");
            // In whatever language the reader writes.
            note.tags().forEach(tag -> text("tagging", tag, false));
            if (!note.words().isEmpty()) {
                text("commenting", note.words(), false);
            }
            json.writeEndArray();
            json.writeName("target");
            target(note.article(), span, note.colour());
            json.writeEndObject();
        }

        private void review(Review review) {
            Passage mention = review.mention();
            json.writeStartObject();
            json.writeStringProperty("id", "urn:uuid:" + Fingerprint.uuid("review", name(mention.article()), mention.span().toString()));
            json.writeStringProperty("type", "Annotation");
            json.writeStringProperty("motivation", ASSESSING);
            json.writeName("body");
            text(ASSESSING, Wording.identifier(review.verdict()));
            json.writeName("target");
            target(mention.article(), mention.span(), null);
            json.writeEndObject();
        }

        /** What the reader says of two passages to each other: both are the target. */
        private void pin(Pin pin) {
            json.writeStartObject();
            json.writeStringProperty(
                    "id",
                    "urn:uuid:" + Fingerprint.uuid(
                            "pin",
                            name(pin.from().article()),
                            pin.from().span().toString(),
                            name(pin.to().article()),
                            pin.to().span().toString()));
            json.writeStringProperty("type", "Annotation");
            json.writeStringProperty("motivation", LINKING);
            json.writeName("body");
            text(ASSESSING, Wording.identifier(pin.kind()));
            json.writeArrayPropertyStart("target");
            target(pin.from().article(), pin.from().span(), null);
            target(pin.to().article(), pin.to().span(), null);
            json.writeEndArray();
            json.writeEndObject();
        }

        private void text(String purpose, String value) {
            text(purpose, value, true);
        }

        private void text(String purpose, String value, boolean isEnglish) {
            json.writeStartObject();
            json.writeStringProperty("type", "TextualBody");
            json.writeStringProperty("purpose", purpose);
            json.writeStringProperty("value", value);
            json.writeStringProperty("format", "text/plain");
            if (isEnglish) {
                json.writeStringProperty("language", "en");
            }
            json.writeEndObject();
        }

        /**
         * Says what an annotation is about.
         *
         * @param span words of the article; null for the article as a whole
         * @param colour the style class, as the standard calls it, of words that are marked; null for none
         */
        private void target(String id, @Nullable TextSpan span, Note.@Nullable Colour colour) {
            Article article = Objects.requireNonNull(articles.get(id), () -> "no article " + id);
            json.writeStartObject();
            json.writeObjectPropertyStart("source");
            json.writeStringProperty("id", name(article.id()));
            json.writeStringProperty("type", "Text");
            json.writeStringProperty("format", "text/plain");
            if (!article.language().equals("und")) {
                json.writeStringProperty("language", article.language());
            }
            json.writeStringProperty("dcterms:title", Wording.oneLine(article.displayName()));
            json.writeEndObject();
            if (colour != null) {
                json.writeStringProperty("styleClass", Wording.identifier(colour));
            }
            if (span != null) {
                selectors(article, span);
            }
            json.writeEndObject();
        }

        private void selectors(Article article, TextSpan span) {
            CodePointIndex index = Objects.requireNonNull(indexes.get(article.id()));
            String text = article.text();
            int start = span.start();
            int end = span.end();
            json.writeArrayPropertyStart("selector");
            json.writeStartObject();
            json.writeStringProperty("type", "TextQuoteSelector");
            json.writeStringProperty("exact", text.substring(start, end));
            json.writeStringProperty("prefix", text.substring(before(text, start), start));
            json.writeStringProperty("suffix", text.substring(end, after(text, end)));
            json.writeEndObject();
            json.writeStartObject();
            json.writeStringProperty("type", "TextPositionSelector");
            json.writeNumberProperty("start", index.start(span));
            json.writeNumberProperty("end", index.end(span));
            json.writeEndObject();
            json.writeEndArray();
        }

        private static int before(String text, int start) {
            return text.offsetByCodePoints(start, -Math.min(AROUND, text.codePointCount(0, start)));
        }

        private static int after(String text, int end) {
            return text.offsetByCodePoints(end, Math.min(AROUND, text.codePointCount(end, text.length())));
        }

        private String id(Claim claim, Passage mention) {
            return "urn:uuid:"
                    + Fingerprint.uuid(
                            name(mention.article()),
                            Wording.identifier(claim.status()),
                            Wording.identifier(claim.kind()),
                            claim.id(),
                            String.valueOf(mention.span().start()),
                            String.valueOf(mention.span().end()));
        }

        private String name(String article) {
            return Objects.requireNonNull(names.get(article), () -> "no article " + article);
        }
    }
}
