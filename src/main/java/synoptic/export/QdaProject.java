package synoptic.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.comparison.Comparison;
import synoptic.file.TimelessZip;
import synoptic.text.CodePointIndex;
import synoptic.text.TextSpan;

/**
 * Writes a comparison as a project that programs for qualitative analysis exchange (REFI-QDA 1.5, {@code .qdpx}): every article as
 * a plain text, codes for statuses and kinds of claims, and each passage that states a claim as a coded selection whose description
 * says why. Identifiers follow from the content and no time is written, so that the same comparison gives the same bytes.
 */
public final class QdaProject {

    private static final String NAMESPACE = "urn:QDA-XML:project:1.0";

    /** Names of selections are for lists, and no longer than fits one. */
    private static final int LONGEST_NAME = 80;

    /** What XML 1.0 cannot hold. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /**
     * Writes the project.
     *
     * @param out is flushed and left open
     * @throws IOException if {@code out} cannot be written to
     */
    public void write(Comparison comparison, OutputStream out) throws IOException {
        Report report = Report.of(comparison);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("project.qde", project(report));
        for (Report.SourceEntry source : report.sources()) {
            entries.put("Sources/" + file(source.article()), source.article().text().getBytes(StandardCharsets.UTF_8));
        }
        TimelessZip.write(entries, out);
    }

    private static byte[] project(Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            new Writer(report, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("the project cannot be written as XML", e);
        }
        return bytes.toByteArray();
    }

    /** Two sources may have the same text, and are told apart by their letters. */
    private static String guid(Article article) {
        return Fingerprint.uuid("source", article.id(), article.text()).toString();
    }

    private static String file(Article article) {
        return guid(article) + ".txt";
    }

    /** One project under way. */
    private static final class Writer {

        private final Report report;
        private final XMLStreamWriter xml;
        private final String user = Fingerprint.uuid("user", "Synoptic").toString();

        Writer(Report report, XMLStreamWriter xml) {
            this.report = report;
            this.xml = xml;
        }

        void write() throws XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "Project");
            xml.writeDefaultNamespace(NAMESPACE);
            attribute("name", report.title());
            attribute("origin", Release.generator());
            attribute("creatingUserGUID", user);
            start("Users");
            start("User");
            attribute("guid", user);
            attribute("name", "Synoptic");
            end();
            end();
            codes();
            start("Sources");
            for (Report.SourceEntry source : report.sources()) {
                source(source);
            }
            end();
            text("Description", String.join("\n", report.method()));
            end();
            xml.writeEndDocument();
        }

        private void codes() throws XMLStreamException {
            start("CodeBook");
            start("Codes");
            group("Status");
            code(Claim.Status.ONE_SOURCE, "Only here", "Not found in the other loaded articles.", "#E0A000");
            code(Claim.Status.CONFLICTING, "Conflict", "Articles give values that cannot both hold.", "#B3261E");
            code(Claim.Status.SHARED, "Shared", "Two or more articles state it.", "#2A62B0");
            end();
            group("Kind");
            code(Claim.Kind.FIGURE, "Figure", "A number of something.", "#2F7D3F");
            code(Claim.Kind.DATE, "Date", "When something is.", "#6B4FA0");
            code(Claim.Kind.NAME, "Name", "Who or what.", "#8A2F5F");
            code(Claim.Kind.QUOTATION, "Quotation", "What somebody is said to have said.", "#A8481F");
            code(Claim.Kind.STATEMENT, "Statement", "Anything else that is stated.", "#4D5564");
            end();
            end();
            end();
        }

        private void group(String name) throws XMLStreamException {
            start("Code");
            attribute("guid", Fingerprint.uuid("codes", name).toString());
            attribute("name", name);
            attribute("isCodable", "false");
        }

        private void code(Enum<?> what, String name, String description, String colour) throws XMLStreamException {
            start("Code");
            attribute("guid", guid(what));
            attribute("name", name);
            attribute("isCodable", "true");
            attribute("color", colour);
            text("Description", description);
            end();
        }

        private static String guid(Enum<?> code) {
            return Fingerprint.uuid("code", Wording.identifier(code)).toString();
        }

        private void source(Report.SourceEntry source) throws XMLStreamException {
            Article article = source.article();
            CodePointIndex index = new CodePointIndex(article.text());
            start("TextSource");
            attribute("guid", QdaProject.guid(article));
            attribute("name", source.id() + " " + Wording.oneLine(article.displayName()));
            attribute("plainTextPath", "internal://" + file(article));
            attribute("creatingUser", user);
            text("Description", facts(article));
            for (Claim claim : report.comparison().claims()) {
                for (Passage mention : claim.mentions()) {
                    if (mention.article().equals(article.id())) {
                        selection(claim, mention, index);
                    }
                }
            }
            end();
        }

        private static String facts(Article article) {
            List<String> facts = new ArrayList<>();
            if (article.headline() != null) {
                facts.add(Wording.oneLine(article.headline()));
            }
            if (article.byline() != null) {
                facts.add("By " + Wording.oneLine(article.byline()));
            }
            if (article.published() != null) {
                facts.add("Published " + Wording.date(article.published()));
            }
            facts.add("Read from " + Wording.oneLine(article.origin().name()));
            return String.join("\n", facts);
        }

        private void selection(Claim claim, Passage mention, CodePointIndex index) throws XMLStreamException {
            TextSpan span = mention.span();
            String guid = Fingerprint.uuid("selection", claim.id(), mention.article(), span.toString())
                    .toString();
            start("PlainTextSelection");
            attribute("guid", guid);
            attribute("name", clipped(report.words(mention)));
            attribute("startPosition", String.valueOf(index.start(span)));
            attribute("endPosition", String.valueOf(index.end(span)));
            attribute("creatingUser", user);
            text("Description", claim.id() + ": " + claim.reason());
            coding(guid, claim.status());
            coding(guid, claim.kind());
            end();
        }

        private void coding(String selection, Enum<?> code) throws XMLStreamException {
            start("Coding");
            attribute("guid", Fingerprint.uuid("coding", selection, guid(code)).toString());
            attribute("creatingUser", user);
            start("CodeRef");
            attribute("targetGUID", guid(code));
            end();
            end();
        }

        private static String clipped(String words) {
            return words.codePointCount(0, words.length()) <= LONGEST_NAME
                    ? words
                    : words.substring(0, words.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
        }

        private void start(String element) throws XMLStreamException {
            xml.writeStartElement(NAMESPACE, element);
        }

        private void end() throws XMLStreamException {
            xml.writeEndElement();
        }

        private void attribute(String name, String value) throws XMLStreamException {
            xml.writeAttribute(name, writable(value));
        }

        private void text(String element, String value) throws XMLStreamException {
            start(element);
            xml.writeCharacters(writable(value));
            end();
        }

        private static String writable(String text) {
            return UNWRITABLE.matcher(text).replaceAll("\uFFFD");
        }
    }
}
