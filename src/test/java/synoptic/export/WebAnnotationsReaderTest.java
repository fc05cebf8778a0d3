package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.collation.Witness;
import synoptic.project.Note;
import synoptic.project.Project;
import synoptic.testing.Articles;

class WebAnnotationsReaderTest {

    private final WebAnnotationsReader reader = new WebAnnotationsReader();

    @Test
    void whatWasWrittenComesBackWhereItWas() throws IOException {
        Findings findings = ExporterTest.reviewed();
        WebAnnotationsReader.Imported imported = reader.read(written(findings), articles(findings));

        assertThat(imported.problems()).isEmpty();
        assertThat(imported.notes()).containsExactlyInAnyOrderElementsOf(findings.notes());
    }

    @Test
    void verdictsAndCorrectionsComeBackToo() throws IOException {
        Findings findings = ExporterTest.reviewed();
        Passage one = new Passage("A", Story.span(Story.A, "14 cracks"));
        Passage other = new Passage("B", Story.span(Story.B, "bridge"));
        Project worked = findings.project().withPin(one, other, Pin.Kind.NO_MATCH);
        WebAnnotationsReader.Imported imported = reader.read(written(Findings.of(findings.comparison(), worked)), articles(findings));

        Project again = imported.into(Findings.of(findings.comparison()).project());
        assertThat(again.reviews()).isNotEmpty().isEqualTo(worked.reviews());
        assertThat(again.pins()).containsExactly(new Pin(one, other, Pin.Kind.NO_MATCH));
        assertThat(again.notes()).containsAll(worked.notes());
    }

    @Test
    void aLetterThatStandsEverywhereIsFoundInTimeThatGrowsWithTheText() {
        Article article = Articles.article("A").paragraph("ab ".repeat(120_000)).build();
        String annotation = """
                {"target": {"source": "https://elsewhere.example", "selector": {"type": "TextQuoteSelector", "exact": "a", "prefix": "q",
                 "suffix": "b"}}, "body": {"value": "x"}}""";
        String file = "[" + String.join(",", Collections.nCopies(200, annotation)) + "]";
        assertTimeout(Duration.ofSeconds(60), () -> assertThat(
                reader.read(file.getBytes(StandardCharsets.UTF_8), List.of(article)).notes()).hasSize(1));
        String swarm = "[" + String.join(",", Collections.nCopies(20_003, "{\"target\": \"x\"}")) + "]";
        assertThat(reader.read(swarm.getBytes(StandardCharsets.UTF_8), List.of(article)).problems())
                .anyMatch(problem -> problem.startsWith("3 annotations were not taken"));
    }

    @Test
    void whatHypothesisExportsIsRead() {
        String file =
                """
                        {"export_date": "2026-03-05T08:00:00Z", "export_userid": "acct:jo@hypothes.is", "client_version": "1.1", "annotations": [
                          {"id": "x", "user": "acct:jo@hypothes.is", "uri": "https://example.org/storm", "text": "Ask *again*",
                           "tags": ["bridge", "to do"], "target": [{"source": "https://example.org/storm", "selector": [
                             {"type": "RangeSelector", "startContainer": "/p[1]", "endContainer": "/p[1]", "startOffset": 1, "endOffset": 9},
                             {"type": "TextPositionSelector", "start": 900, "end": 909},
                             {"type": "TextQuoteSelector", "exact": "14 cracks", "prefix": "Engineers counted ", "suffix": " in two"}]}]}]}
                        """;
        WebAnnotationsReader.Imported read =
                reader.read(file.getBytes(StandardCharsets.UTF_8), List.of(Story.bridge().witnesses().getFirst().article()));
        assertThat(read.problems()).isEmpty();
        Note note = read.notes().getFirst();
        assertThat(note.place().passage()).contains(new Passage("A", Story.span(Story.A, "14 cracks")));
        assertThat(note.words()).isEqualTo("Ask *again*");
        assertThat(note.tags()).containsExactly("bridge", "to do");
        assertThat(note.author()).isEqualTo("jo");
    }

    @Test
    void annotationsFindTheirWordsInATextThatWasEditedAround() throws IOException {
        Findings findings = ExporterTest.reviewed();
        String edited = "Updated at noon.\n\n" + Story.A.replace("“It will not open this year,”", "“It will not  open\nthis year,”");
        Article article = Story.plain("X", "x.txt", null, edited).article();

        Note note = findings.notes().getFirst();
        List<Note> notes = reader.read(written(findings), List.of(article)).notes();

        assertThat(notes).anySatisfy(found -> {
            assertThat(found.words()).isEqualTo(note.words());
            assertThat(found.place().passage().orElseThrow())
                    .isEqualTo(new Passage("X", Story.span(edited, "It will not  open\nthis year")));
        });
    }

    @Test
    void whatTheProgramItselfSaidIsNoNote() throws IOException {
        Findings untouched = Findings.of(Story.bridge());
        WebAnnotationsReader.Imported imported = reader.read(written(untouched), articles(untouched));
        assertThat(imported.notes()).isEmpty();
        assertThat(imported.problems()).isEmpty();
        String others = new String(written(untouched), StandardCharsets.UTF_8).replace("synoptic ", "another program ");
        assertThat(reader.read(others.getBytes(StandardCharsets.UTF_8), articles(untouched)).notes().stream()
                .flatMap(note -> note.place().passage().stream()))
                .as("those of another program come to where they were")
                .containsAll(untouched.comparison().claims().stream().flatMap(claim -> claim.mentions().stream()).toList());
    }

    @Test
    void ofSeveralPlacesTheOneIsTakenThatIsSurroundedAlike() {
        String text = "The bridge closed. Nobody knew why. The bridge closed, they said.";
        Article article = Story.plain("A", "a.txt", null, text).article();
        String json = """
                {"type": "Annotation", "bodyValue": "which?", "target": {"source": "https://example.org/story",
                 "selector": {"type": "TextQuoteSelector", "exact": "bridge closed", "suffix": ", they"}}}
                """;
        assertThat(reader.read(json.getBytes(StandardCharsets.UTF_8), List.of(article)).notes())
                .extracting(note -> note.place().passage().orElseThrow().span().start())
                .containsExactly(text.lastIndexOf("bridge"));
    }

    @Test
    void whatCannotBeTakenIsSaid() {
        Article article = Story.plain("A", "a.txt", null, "One two three.").article();
        assertThat(reader.read("{".getBytes(StandardCharsets.UTF_8), List.of(article)).problems())
                .containsExactly("The annotations are no JSON and were not taken; check that it is the right file.");
        assertThat(reader.read("[]".getBytes(StandardCharsets.UTF_8), List.of(article)).problems())
                .containsExactly("There are no Web Annotations in this file.");
        String elsewhere = """
                [{"target": {"source": "x", "selector": {"type": "TextQuoteSelector", "exact": "four"}}, "body": {"value": "?"}},
                 {"target": "https://example.org", "body": "https://example.org/other"}]
                """;
        assertThat(reader.read(elsewhere.getBytes(StandardCharsets.UTF_8), List.of(article)).problems())
                .containsExactly("2 annotations are about words that stand in none of the articles, and were not taken.");
    }

    private static byte[] written(Findings findings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WebAnnotations().write(findings, out);
        return out.toByteArray();
    }

    private static List<Article> articles(Findings findings) {
        return findings.comparison().witnesses().stream().map(Witness::article).toList();
    }
}
