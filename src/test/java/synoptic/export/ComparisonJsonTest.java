package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.article.Article;
import synoptic.article.Editions;
import synoptic.comparison.Comparison;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

class ComparisonJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void writesTheComparisonFileByteForByte() throws IOException {
        assertThat(written(Story.bridge()).replace(Release.generator(), "synoptic 0.0.0"))
                .isEqualTo(resource("bridge.json"));
    }

    @Test
    void whatIsWrittenKeepsTheSchema() throws IOException {
        assertThat(schema().validate(written(Story.bridge()), InputFormat.JSON)).isEmpty();
    }

    @Test
    void whatIsLeftOutAndADraftKeepTheSchema() throws IOException {
        String json = written(LeftOut.withDraft());

        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        JsonNode file = MAPPER.readTree(json);
        assertThat(file.get("articles")).extracting(article -> article.get("id").stringValue()).containsExactly("A", "B", "C");
        assertThat(file.get("omissions")).isNotEmpty().allSatisfy(omission -> {
            assertThat(omission.get("source").stringValue()).isEqualTo("C");
            assertThat(omission.get("origins")).hasSizeGreaterThan(1);
        });
        JsonNode draft = file.get("draft");
        assertThat(draft.get("id").stringValue()).isEqualTo("D");
        assertThat(draft.get("checked")).extracting(sentence -> sentence.get("verdict").stringValue())
                .containsExactly("supported", "figure-differs", "in-no-source");
        JsonNode doubt = draft.get("checked").get(1).get("doubts").get(0);
        assertThat(draft.get("text").stringValue().substring(doubt.get("start").intValue(), doubt.get("end").intValue()))
                .isEqualTo("60 firefighters");
    }

    @Test
    void whatIsOnlyReadKeepsTheSchemaAndComparesNothing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ComparisonJson().writeReading(Story.bridge().witnesses(), out);
        String json = out.toString(StandardCharsets.UTF_8);

        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(MAPPER.readTree(json).propertyNames())
                .containsExactly("format", "version", "generator", "articles", "quantities", "quotations", "dates", "names");
    }

    @Test
    void editionsThatWereNotComparedAreListedWithTheirText() throws IOException {
        Comparison once = Story.bridge();
        Article again = Story.plain("D", "a-again.txt", null, Story.A).article();
        Comparison comparison = new Comparison(once.collation(), once.claims(), once.quotations(), once.wordings(), once.annotations(),
                once.notices(), once.vectors(), List.of(new Editions.Other(again, once.witnesses().getFirst().article(), true)),
                once.speakers(), List.of(), null);
        String json = written(comparison);

        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        JsonNode articles = MAPPER.readTree(json).get("articles");
        assertThat(articles).hasSize(4);
        assertThat(articles.get(3).get("file").asString()).isEqualTo("a-again.txt");
        assertThat(articles.get(3).get("editionOf").asString()).isEqualTo("A");
        assertThat(articles.get(3).get("text").asString()).isEqualTo(Story.A);
        assertThat(articles.get(0).has("editionOf")).isFalse();
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        JsonNode file = MAPPER.readTree(written(Story.bridge()));
        JsonNode cracks = file.get("quantities").get(0);
        String text = file.get("articles").get(0).get("text").asString();
        int start = text.offsetByCodePoints(0, cracks.get("start").asInt());
        int end = text.offsetByCodePoints(0, cracks.get("end").asInt());

        assertThat(text.substring(start, end)).isEqualTo("14");
        assertThat(start).isNotEqualTo(cracks.get("start").asInt());
    }

    /** Every way to break a file that a reader would stumble over is one that the schema sees. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/version | 2",
        "/format | \"other\"",
        "/generator | \"somebody else\"",
        "/articles | []",
        "/articles/0/id | \"a\"",
        "/articles/0/words | -1",
        "/articles/0/published | \"4 March\"",
        "/articles/0/outlet | 7",
        "/articles/0/parts/0/kind | \"title\"",
        "/articles/0/furniture/0/kind | \"advert\"",
        "/articles/0/sentences/0/start | -1",
        "/articles/0/sentences/0/end | 1.5",
        "/links/0/score | 1.1",
        "/links/0/kind | \"same\"",
        "/links/0/from | null",
        "/claims/0/kind | \"event\"",
        "/utterances/0/treatment | \"shortened\"",
        "/utterances/0/versions | []",
        "/utterances/0/versions/0/words | []",
        "/wordings/0/variants | []",
        "/wordings/0/variants/0/words | \"\"",
        "/dates/0/from | \"3 March\"",
        "/names/0/key | \"\"",
        "/names/0/role | \"mayor\"",
        "/claims/0/status | \"exclusive\"",
        "/claims/0/mentions | []",
        "/claims/0/reason | \"\"",
        "/claims/1/nearest/0/score | -0.1",
        "/claims/2/attribution | \"Engineers\"",
        "/quantities/0/value | \"14\"",
        "/quantities/0/bound | \"more\"",
        "/quotations/0/kind | \"spoken\"",
        "/quotations/0/speaker | \"mayor\"",
        "/reuse/0/share | 61",
        "/origins/0/articles | []"
    })
    void theSchemaSeesWhatIsBroken(String place, String value) throws IOException {
        JsonNode file = MAPPER.readTree(written(Story.bridge()));
        int slash = place.lastIndexOf('/');
        JsonNode parent = file.at(place.substring(0, slash));
        String name = place.substring(slash + 1);
        assertThat(parent.has(name)).isTrue();
        ((ObjectNode) parent).set(name, MAPPER.readTree(value));

        assertThat(schema().validate(file.toString(), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void theSchemaMissesNoKeyThatTheContractNames() throws IOException {
        JsonNode file = MAPPER.readTree(written(Story.bridge()));
        for (String list : List.of("articles", "links", "claims", "quantities", "quotations", "reuse", "origins")) {
            for (String key : List.copyOf(file.get(list).get(0).propertyNames())) {
                if (key.equals("confidence")) {
                    continue;
                }
                JsonNode broken = file.deepCopy();
                ((ObjectNode) broken.get(list).get(0)).remove(key);
                assertThat(schema().validate(broken.toString(), InputFormat.JSON))
                        .as(list + " without " + key)
                        .isNotEmpty();
            }
        }
        for (String key : List.copyOf(file.propertyNames())) {
            JsonNode broken = file.deepCopy();
            ((ObjectNode) broken).remove(key);
            assertThat(schema().validate(broken.toString(), InputFormat.JSON)).as("without " + key).isNotEmpty();
        }
    }

    @Test
    void theStreamIsLeftOpenAndItsFailureIsHandedOnAsItIs() {
        IOException full = new IOException("No space left on device");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }

            @Override
            public void close() {
                throw new AssertionError("not the writer's to close");
            }
        };
        assertThatThrownBy(() -> new ComparisonJson().write(Story.bridge(), out)).isSameAs(full);
    }

    private static String written(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ComparisonJson().write(comparison, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("comparison.schema.json"), InputFormat.JSON);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ComparisonJsonTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
