import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.collation.Affinities;
import synoptic.collation.Collation;
import synoptic.collation.OriginGroup;
import synoptic.collation.Witness;
import synoptic.collation.WitnessReader;
import synoptic.comparison.Annotation;
import synoptic.comparison.Comparison;
import synoptic.comparison.KnownVectors;
import synoptic.export.ExportFormat;
import synoptic.export.ExportMonitor;
import synoptic.export.ExportOptions;
import synoptic.export.Exporter;
import synoptic.export.Findings;
import synoptic.export.ReportPart;
import synoptic.text.TextSpan;

/// How long the processor works on a report of some 270 pages with 600 highlights, and how large it is, page by page against the PDF of the plain
/// text that the same renderer makes in the same process.
///
/// Run from the work tree after packaging: `java -Xmx1g -cp "target/synoptic/lib/*" src/jmh/java/ReportPages.java`.

private static final int SOURCES = 4;
private static final int PARAGRAPHS = 250;
private static final int CLAIMS = 150;
private static final String SENTENCE = "The committee heard on the %d. day of the inquiry that %d of the bridge's piers had been inspected"
        + " by engineers of the harbour authority before the storm, although the reports could no longer be found. ";

void main() throws Exception {
    Findings findings = Findings.of(comparison());
    ExportOptions options = ExportOptions.DEFAULT
            .withParts(EnumSet.of(ReportPart.SUMMARY, ReportPart.MATRIX, ReportPart.ARTICLES, ReportPart.METHOD));
    IO.println("warm-up:    " + plain(findings));
    for (int run = 0; run < 3; run++) {
        Made plain = plain(findings);
        long start = processorTime();
        byte[] pdf = new Exporter()
                .make(findings, ExportFormat.PDF, Path.of("report.pdf"), options, ExportMonitor.none())
                .getFirst()
                .content();
        Made report = made(pdf, start);
        IO.println("plain text: " + plain);
        IO.println("report:     " + report + ", " + SOURCES * CLAIMS + " highlights");
        IO.println("ratio a page: time %.1f, size %.1f".formatted(
                report.milliseconds() / report.pages() / (plain.milliseconds() / plain.pages()),
                (double) report.bytes() / report.pages() / ((double) plain.bytes() / plain.pages())));
        Runtime runtime = Runtime.getRuntime();
        IO.println("memory in use: %d MB of %d".formatted((runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20));
    }
}

/// Of this thread, in nanoseconds: other work on the machine does not count.
long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
}

record Made(double milliseconds, int pages, int bytes) {
    @Override
    public String toString() {
        return "%.1f s, %d pages, %d kB".formatted(milliseconds / 1000, pages, bytes / 1000);
    }
}

Made made(byte[] pdf, long start) throws IOException {
    double milliseconds = (processorTime() - start) / 1e6;
    try (PDDocument document = Loader.loadPDF(pdf)) {
        return new Made(milliseconds, document.getNumberOfPages(), pdf.length);
    }
}

Made plain(Findings findings) throws IOException {
    XRLog.setLoggingEnabled(false);
    long start = processorTime();
    StringBuilder html = new StringBuilder(
            "<html><head><style>@page { size: A4; margin: 24mm 38mm } p { font: 10.5pt/1.5 serif }</style></head><body>");
    for (Witness witness : findings.comparison().witnesses()) {
        witness.article().paragraphs().forEach(span -> html.append("<p>").append(witness.words(span)).append("</p>\n"));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRendererBuilder().withHtmlContent(html.append("</body></html>").toString(), null).toStream(out).run();
    return made(out.toByteArray(), start);
}

Comparison comparison() {
    List<Witness> witnesses = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    Map<String, List<Annotation>> marks = new TreeMap<>();
    List<OriginGroup> origins = new ArrayList<>();
    for (int source = 0; source < SOURCES; source++) {
        Witness witness = WitnessReader.read(article(String.valueOf((char) ('A' + source)), source));
        witnesses.add(witness);
        origins.add(new OriginGroup("o" + (source + 1), List.of(witness.id()), null));
        List<Annotation> own = new ArrayList<>();
        for (int claim = 0; claim < CLAIMS; claim++) {
            TextSpan sentence = witness.sentences().get(1 + claim * (witness.sentences().size() - 2) / CLAIMS).span();
            TextSpan span = new TextSpan(sentence.start() + 4, sentence.end() - 1);
            claims.add(new Claim(
                    "c" + (claims.size() + 1), Claim.Kind.STATEMENT, Claim.Status.ONE_SOURCE, List.of(new Passage(witness.id(), span)), 0.9,
                    "Not found in the other three articles. Nothing elsewhere comes near it.", List.of(), null));
            own.add(new Annotation.OnlyHere(span, claims.getLast()));
        }
        marks.put(witness.id(), own);
    }
    return new Comparison(
            new Collation(witnesses, List.of(), Affinities.none(), List.of(), List.of(), origins),
            claims, List.of(), List.of(), marks, List.of(), KnownVectors.NONE, List.of(), Map.of(), List.of(), null);
}

Article article(String id, int source) {
    StringBuilder text = new StringBuilder();
    List<TextSpan> paragraphs = new ArrayList<>();
    for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
        int start = text.length();
        for (int sentence = 0; sentence < 3; sentence++) {
            text.append(SENTENCE.formatted(paragraph * 3 + sentence, 2 + (paragraph + source) % 7));
        }
        text.setLength(text.length() - 1);
        paragraphs.add(new TextSpan(start, text.length()));
        text.append("\n\n");
    }
    return new Article(
            id, new Origin.Given(id + ".txt"), null, null, null, null, null, "en", text.toString(), paragraphs, List.of(), List.of());
}
