package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.comparison.Comparison;
import synoptic.file.TimelessZip;
import synoptic.project.Note;
import synoptic.project.NotePlace;
import synoptic.project.Project;

class QdaProjectTest {

    private final Comparison comparison = Story.bridge();

    @Test
    void keepsTheStandardsForm() throws Exception {
        Validator validator = SchemaFactory.newDefaultInstance()
                .newSchema(QdaProjectTest.class.getResource("qda-project.xsd"))
                .newValidator();
        assertThatCode(() -> validator.validate(new StreamSource(new ByteArrayInputStream(entries().get("project.qde")))))
                .doesNotThrowAnyException();
    }

    @Test
    void holdsEverySourceAsItWasRead() throws Exception {
        List<Element> sources = elements(project(), "TextSource");
        assertThat(sources).extracting(source -> source.getAttribute("name"))
                .containsExactly("A Harbour Post", "B Island News", "C letter.txt");
        assertThat(sources).extracting(this::text).containsExactly(Story.A, Story.B, Story.C);
    }

    @Test
    void codesTheWordsOfEveryMention() throws Exception {
        List<String> expected = new ArrayList<>();
        for (Claim claim : comparison.claims()) {
            for (Passage mention : claim.mentions()) {
                expected.add(claim.id() + " " + Wording.identifier(claim.status()) + " " + Wording.identifier(claim.kind()) + " "
                        + Report.of(comparison).witness(mention.article()).words(mention.span()));
            }
        }
        List<String> found = new ArrayList<>();
        Document project = project();
        Map<String, String> codes = Map.of("Only here", "one-source", "Conflict", "conflicting");
        for (Element source : elements(project, "TextSource")) {
            String text = text(source);
            for (Element selection : elements(source, "PlainTextSelection")) {
                String words = text.substring(
                        text.offsetByCodePoints(0, Integer.parseInt(selection.getAttribute("startPosition"))),
                        text.offsetByCodePoints(0, Integer.parseInt(selection.getAttribute("endPosition"))));
                List<String> names = elements(selection, "CodeRef").stream()
                        .map(ref -> codeName(project, ref.getAttribute("targetGUID")))
                        .map(name -> codes.getOrDefault(name, name.toLowerCase(java.util.Locale.ROOT)))
                        .toList();
                String claim = elements(selection, "Description").getFirst().getTextContent().split(":", 2)[0];
                found.add(claim + " " + String.join(" ", names) + " " + words);
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** What QualCoder, whose importer is public, trips on or leaves out. */
    @Test
    void isOpenedByProgramsThatAreParticular() throws Exception {
        Project reviewed = ExporterTest.reviewed().project();
        Note passage = new Note(new Passage("A", Story.span(Story.A, "14 cracks")), "Ask the council", List.of("Figure"));
        Note source = new Note(NotePlace.source("B"), "Read twice", List.of(), Note.Colour.USUAL, "Ann");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QdaProject().write(Findings.of(comparison, reviewed.withNote(passage).withNote(source)), out);
        Map<String, byte[]> entries = TimelessZip.read(out.toByteArray());
        Document project = parse(entries.get("project.qde"));

        assertThat(entries.keySet()).as("with a capital ATLAS.ti finds no texts")
                .allMatch(name -> name.equals("project.qde") || name.startsWith("sources/"));
        assertThat(elements(project, "Note")).isNotEmpty().allMatch(note -> note.hasAttribute("creationDateTime"));
        assertThat(elements(project, "Code")).extracting(code -> code.getAttribute("name").toLowerCase(Locale.ROOT))
                .as("codes are known by their names").doesNotHaveDuplicates().contains("figure", "figure (tag)");
        assertThat(elements(project, "PlainTextSelection").stream()
                .filter(selection -> selection.getAttribute("name").equals("14 cracks"))
                .flatMap(selection -> elements(selection, "Description").stream())
                .map(Element::getTextContent))
                .as("a note is the comment of its passage").contains("Ask the council");
        assertThat(elements(elements(project, "TextSource").get(1), "Description").getFirst().getTextContent())
                .as("a note on a source is in its description").contains("Ann: Read twice");
    }

    @Test
    void identifiersAreUnique() throws Exception {
        List<String> guids = elements(project(), "*").stream()
                .map(element -> element.getAttribute("guid"))
                .filter(guid -> !guid.isEmpty())
                .toList();
        assertThat(guids).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    @Test
    void isTheSameEveryTime() throws IOException {
        assertThat(written()).isEqualTo(written());
    }

    @Test
    void whatXmlCannotHoldDoesNotBreakIt() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QdaProject().write(Findings.of(Story.outlet("Harbour\u0001 <&\"> \uD800 Post")), out);
        Document project = parse(TimelessZip.read(out.toByteArray()).get("project.qde"));
        assertThat(elements(project, "TextSource").getFirst().getAttribute("name")).isEqualTo("A Harbour <&\"> Post");
    }

    private byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QdaProject().write(Findings.of(comparison), out);
        return out.toByteArray();
    }

    private Map<String, byte[]> entries() throws IOException {
        return TimelessZip.read(written());
    }

    private Document project() throws Exception {
        return parse(entries().get("project.qde"));
    }

    private static Document parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private String text(Element source) {
        String path = source.getAttribute("plainTextPath").replace("internal://", "sources/");
        try {
            return new String(entries().get(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String codeName(Document project, String guid) {
        return elements(project, "Code").stream()
                .filter(code -> code.getAttribute("guid").equals(guid))
                .findFirst()
                .orElseThrow()
                .getAttribute("name");
    }

    private static List<Element> elements(Document within, String name) {
        return list(within.getElementsByTagNameNS("urn:QDA-XML:project:1.0", name));
    }

    private static List<Element> elements(Element within, String name) {
        return list(within.getElementsByTagNameNS("urn:QDA-XML:project:1.0", name));
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }
}
