package synoptic.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import synoptic.claim.DraftCheck;
import synoptic.collation.Witness;
import synoptic.collation.WitnessReader;
import synoptic.comparison.Comparison;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the comparison file, whose form {@code comparison.schema.json} beside this class fixes: UTF-8, lines ended by a single
 * line feed, offsets in Unicode code points, the same bytes for the same comparison.
 */
public final class ComparisonJson {

    /** The levels that are spread over lines: the file, a list in it. */
    static final int FILE_LEVELS = 2;

    /**
     * Writes everything that was found out about the articles.
     *
     * @param out is flushed and left open
     * @throws IOException if {@code out} cannot be written to
     */
    public void write(Comparison comparison, OutputStream out) throws IOException {
        write(Findings.of(comparison), out);
    }

    /**
     * Writes everything that was found out about the articles, and what the reader decided of claims.
     *
     * @param out is flushed and left open
     * @throws IOException if {@code out} cannot be written to
     */
    public void write(Findings reviewed, OutputStream out) throws IOException {
        Comparison comparison = reviewed.comparison();
        List<Witness> witnesses = comparison.witnesses();
        Map<String, String> compared = new HashMap<>();
        comparison.editions().forEach(edition -> compared.put(edition.article().id(), edition.of().id()));
        List<Witness> given = Stream.concat(
                witnesses.stream(),
                comparison.editions().stream().map(edition -> WitnessReader.read(edition.article())))
                .sorted(Comparator.comparingInt((Witness witness) -> witness.id().length()).thenComparing(Witness::id))
                .toList();
        DraftCheck draft = comparison.draft();
        writeFile(out, (output, reading, findings) -> {
            reading.articles(given, compared);
            findings.links(comparison.collation().links());
            findings.claims(comparison.claims(), reviewed);
            reading.quantities(witnesses);
            reading.quotations(witnesses);
            reading.dates(witnesses);
            reading.names(witnesses);
            findings.utterances(comparison.quotations());
            findings.wordings(comparison.wordings());
            findings.reuse(comparison.collation());
            findings.origins(comparison.collation().origins());
            findings.notices(comparison.notices());
            findings.editions(comparison.editions());
            findings.omissions(comparison.omissions());
            if (draft != null) {
                output.object("draft", () -> {
                    reading.article(draft.draft(), null);
                    findings.sentences(draft);
                });
            }
        }, draft == null ? given : Stream.concat(given.stream(), Stream.of(draft.draft())).toList());
    }

    /**
     * Writes what the articles say, each for itself: the same file without what only a comparison can tell.
     *
     * @param out is flushed and left open
     * @throws IOException if {@code out} cannot be written to
     */
    public void writeReading(List<Witness> witnesses, OutputStream out) throws IOException {
        writeFile(out, (output, reading, findings) -> {
            reading.articles(witnesses, Map.of());
            reading.quantities(witnesses);
            reading.quotations(witnesses);
            reading.dates(witnesses);
            reading.names(witnesses);
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
            JsonOutput output = new JsonOutput(json, rows, witnesses);
            body.writeTo(output, new ReadingJson(output), new FindingsJson(output));
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonException e) {
            // Jackson wraps what the stream throws; the caller knows what to do with the stream's own words.
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getOriginalMessage(), e);
        }
        out.flush();
    }

    private interface Body {
        void writeTo(JsonOutput output, ReadingJson reading, FindingsJson findings);
    }
}
