package synoptic.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.file.TimelessZip;
import synoptic.project.Note;
import synoptic.project.Review;
import synoptic.text.CodePointIndex;
import synoptic.text.TextSpan;

/**
 * Writes a comparison as a project that programs for qualitative analysis exchange (REFI-QDA 1.5, {@code .qdpx}): every article as
 * a plain text, codes for statuses and kinds of claims and for the reader's tags, each passage that states a claim as a coded selection
 * whose description says why, and the reader's notes as notes of those who wrote them. Identifiers follow from the content and no time is written, so that the same comparison gives the same bytes.
 */
public final class QdaProject {

    static final String NAMESPACE = "urn:QDA-XML:project:1.0";

    /** The entry that holds everything but the texts. */
    static final String PROJECT = "project.qde";

    /** Where the texts lie; some programs do not find them under a name with a capital. */
    private static final String SOURCES = "sources/";

    /** Nobody is told when notes were written, and some programs give up where a note has no time; it is that of the archive's entries. */
    private static final String NO_TIME = "1980-02-01T00:00:00Z";

    /** Names of selections are for lists, and no longer than fits one. */
    private static final int LONGEST_NAME = 80;

    /** Some programs know codes by their names alone, whatever group they are in: a tag must not be called as one of these. */
    private static final Set<String> OWN_CODES = Set.of(
            "only here", "conflict", "shared", "figure", "date", "name", "quotation", "statement", "confirmed", "not so");

    /** What XML 1.0 cannot hold. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /**
     * Writes the project.
     *
     * @param out is flushed and left open
     * @throws IOException if {@code out} cannot be written to
     */
    public void write(Findings findings, OutputStream out) throws IOException {
        Report report = Report.of(findings);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(PROJECT, project(report));
        for (Report.SourceEntry source : report.sources()) {
            entries.put(SOURCES + file(source.article()), source.article().text().getBytes(StandardCharsets.UTF_8));
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
            user("Synoptic");
            for (String author : report.findings().notes().stream()
                    .map(Wording::author)
                    .filter(author -> !author.equals("Synoptic"))
                    .collect(Collectors.toCollection(TreeSet::new))) {
                user(author);
            }
            end();
            codes();
            start("Sources");
            for (Report.SourceEntry source : report.sources()) {
                source(source);
            }
            end();
            notes();
            text("Description", String.join("\n", report.method()));
            end();
            xml.writeEndDocument();
        }

        private void user(String name) throws XMLStreamException {
            start("User");
            attribute("guid", userGuid(name));
            attribute("name", name);
            end();
        }

        /** The program is a user of its own, whatever a reader is called. */
        private String userGuid(String name) {
            return name.equals("Synoptic") ? user : Fingerprint.uuid("reader", name).toString();
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
            if (!report.findings().reviews().isEmpty()) {
                group("Verdict");
                code(Review.Verdict.CONFIRMED, "Confirmed", "The reader says that the status is right.", "#2F7D3F");
                code(Review.Verdict.REJECTED, "Not so", "The reader says that the status is wrong.", "#4D5564");
                end();
            }
            tags();
            end();
            end();
        }

        private void tags() throws XMLStreamException {
            TreeSet<String> tags = report.findings().notes().stream()
                    .flatMap(note -> note.tags().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!tags.isEmpty()) {
                group("Tags");
                for (String tag : tags) {
                    start("Code");
                    attribute("guid", tagGuid(tag));
                    attribute("name", OWN_CODES.contains(tag.toLowerCase(Locale.ROOT)) ? tag + " (tag)" : tag);
                    attribute("isCodable", "true");
                    end();
                }
                end();
            }
        }

        private static String tagGuid(String tag) {
            return Fingerprint.uuid("tag", tag).toString();
        }

        private void notes() throws XMLStreamException {
            List<Note> written = report.findings().notes().stream().filter(note -> !note.words().isEmpty()).toList();
            if (written.isEmpty()) {
                return;
            }
            start("Notes");
            for (Report.SourceEntry source : report.sources()) {
                for (Note note : report.notes(source.id())) {
                    if (!note.words().isEmpty()) {
                        start("Note");
                        attribute("guid", guid(note));
                        attribute("name", clipped(Wording.oneLine(note.words())));
                        attribute("creatingUser", userGuid(Wording.author(note)));
                        attribute("creationDateTime", NO_TIME);
                        text("Description", "Colour: " + Wording.identifier(note.colour()));
                        text("PlainTextContent", note.words());
                        end();
                    }
                }
            }
            end();
        }

        private static String guid(Note note) {
            return Fingerprint.uuid("note", note.article(), String.valueOf(note.place().words())).toString();
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
            List<Note> notes = report.notes(source.id());
            text("Description", String.join("\n", Stream.concat(facts(article).stream(), about(notes)).toList()));
            for (Claim claim : report.comparison().claims()) {
                for (Passage mention : claim.mentions()) {
                    if (mention.article().equals(article.id())) {
                        selection(claim, mention, index);
                    }
                }
            }
            for (Note note : notes) {
                Optional<Passage> words = note.place().passage();
                if (words.isPresent()) {
                    noted(note, words.get(), index);
                }
            }
            for (Note note : notes) {
                if (note.place().words() == null) {
                    tagged(note, QdaProject.guid(article));
                }
            }
            for (Note note : notes) {
                if (note.place().words() == null) {
                    reference(note);
                }
            }
            end();
        }

        private void noted(Note note, Passage words, CodePointIndex index) throws XMLStreamException {
            String guid = Fingerprint.uuid("noted", words.article(), words.span().toString()).toString();
            start("PlainTextSelection");
            attribute("guid", guid);
            attribute("name", clipped(report.words(words)));
            attribute("startPosition", String.valueOf(index.start(words.span())));
            attribute("endPosition", String.valueOf(index.end(words.span())));
            attribute("creatingUser", userGuid(Wording.author(note)));
            if (!note.words().isEmpty()) {
                // As the comment of the passage too: not every program follows the reference.
                text("Description", note.words());
            }
            tagged(note, guid);
            reference(note);
            end();
        }

        private void tagged(Note note, String what) throws XMLStreamException {
            for (String tag : note.tags()) {
                coding(what, tagGuid(tag), userGuid(Wording.author(note)));
            }
        }

        private void reference(Note note) throws XMLStreamException {
            if (!note.words().isEmpty()) {
                start("NoteRef");
                attribute("targetGUID", guid(note));
                end();
            }
        }

        /** Notes on the source as a whole, in words: not every program follows the references to them. */
        private static Stream<String> about(List<Note> notes) {
            return notes.stream()
                    .filter(note -> note.place().words() == null && !note.words().isEmpty())
                    .map(note -> Wording.author(note) + ": " + note.words());
        }

        private static List<String> facts(Article article) {
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
            return facts;
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
            text("Description", claim.id() + ": " + report.comment(claim));
            coding(guid, guid(claim.status()), user);
            coding(guid, guid(claim.kind()), user);
            Optional<Review.Verdict> verdict = report.findings().verdict(claim);
            if (verdict.isPresent()) {
                coding(guid, guid(verdict.get()), user);
            }
            end();
        }

        private void coding(String selection, String code, String by) throws XMLStreamException {
            start("Coding");
            attribute("guid", Fingerprint.uuid("coding", selection, code).toString());
            attribute("creatingUser", by);
            start("CodeRef");
            attribute("targetGUID", code);
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
