package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.collation.Witness;
import synoptic.comparison.Comparison;
import synoptic.text.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebAnnotationsTest {

    private final Comparison comparison = Story.bridge();

    /** What a reader that has the articles makes of an annotation. */
    private record Found(String id, List<String> tags, String comment, Set<String> links, Passage byPlace, Passage byWords) {}

    @Test
    void everyMentionComesBackByItsPlaceAndByItsWords() throws IOException {
        List<Passage> mentions = comparison.claims().stream().flatMap(claim -> claim.mentions().stream()).toList();
        List<Found> found = read();

        assertThat(found).extracting(Found::byPlace).isEqualTo(mentions);
        assertThat(found).extracting(Found::byWords).isEqualTo(mentions);
    }

    @Test
    void tagsAndCommentsSayWhatTheClaimSays() throws IOException {
        List<Found> found = read();
        int i = 0;
        for (Claim claim : comparison.claims()) {
            for (int mention = 0; mention < claim.mentions().size(); mention++) {
                assertThat(found.get(i).tags())
                        .containsExactly(Wording.identifier(claim.status()), Wording.identifier(claim.kind()));
                assertThat(found.get(i).comment()).isEqualTo(claim.reason());
                assertThat(found.get(i).links()).hasSize(claim.mentions().size() - 1).doesNotContain(found.get(i).id());
                i++;
            }
        }
    }

    @Test
    void namesAreUniqueAndEveryLinkLeadsSomewhere() throws IOException {
        List<Found> found = read();
        List<String> ids = found.stream().map(Found::id).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("urn:uuid:"));
        assertThat(found).allSatisfy(one -> assertThat(ids).containsAll(one.links()));
    }

    @Test
    void isACollectionOfTheStandard() throws IOException {
        JsonNode collection = JsonMapper.shared().readTree(written());
        assertThat(collection.get("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(collection.get("type").asString()).isEqualTo("AnnotationCollection");
        assertThat(collection.get("total").asInt()).isEqualTo(collection.get("first").get("items").size());
        assertThat(collection.get("first").get("type").asString()).isEqualTo("AnnotationPage");
        assertThat(collection.get("first").get("partOf")).isEqualTo(collection.get("id"));
    }

    @Test
    void isTheSameEveryTime() throws IOException {
        assertThat(written()).isEqualTo(written()).endsWith((byte) '\n');
    }

    private byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WebAnnotations().write(comparison, out);
        return out.toByteArray();
    }

    private List<Found> read() throws IOException {
        List<Found> found = new ArrayList<>();
        for (JsonNode annotation : JsonMapper.shared().readTree(new String(written(), StandardCharsets.UTF_8)).get("first").get("items")) {
            List<String> tags = new ArrayList<>();
            Set<String> links = new HashSet<>();
            String comment = "";
            for (JsonNode body : annotation.get("body")) {
                switch (body.get("purpose").asString()) {
                    case "tagging" -> tags.add(body.get("value").asString());
                    case "commenting" -> comment = body.get("value").asString();
                    default -> links.add(body.get("source").asString());
                }
            }
            JsonNode target = annotation.get("target");
            Article article = comparison.witnesses().stream()
                    .map(Witness::article)
                    .filter(one -> WebAnnotations.name(one).equals(target.get("source").get("id").asString()))
                    .findFirst()
                    .orElseThrow();
            found.add(new Found(
                    annotation.get("id").asString(),
                    tags,
                    comment,
                    links,
                    new Passage(article.id(), place(article.text(), target.get("selector").get(1))),
                    new Passage(article.id(), words(article.text(), target.get("selector").get(0)))));
        }
        return found;
    }

    private static TextSpan place(String text, JsonNode selector) {
        assertThat(selector.get("type").asString()).isEqualTo("TextPositionSelector");
        return new TextSpan(
                text.offsetByCodePoints(0, selector.get("start").asInt()),
                text.offsetByCodePoints(0, selector.get("end").asInt()));
    }

    private static TextSpan words(String text, JsonNode selector) {
        assertThat(selector.get("type").asString()).isEqualTo("TextQuoteSelector");
        String prefix = selector.get("prefix").asString();
        String exact = selector.get("exact").asString();
        int start = text.indexOf(prefix + exact + selector.get("suffix").asString()) + prefix.length();
        return new TextSpan(start, start + exact.length());
    }
}
