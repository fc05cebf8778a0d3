package synoptic.export;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * The web page about as a browser shows it, in light colours, before there is a file. The renderer of the PDF lays it out, which
 * knows no variables, no boxes that arrange themselves, and no wavy lines; its style sheet is rewritten so far.
 */
final class WebPicture {

    private static final Pattern CONDITIONAL = Pattern.compile("(?s)@media[^{]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");
    private static final Pattern VARIABLE = Pattern.compile("(--[\\w-]+):\\s*([^;}]+)");
    private static final Pattern USE = Pattern.compile("var\\((--[\\w-]+)\\)");
    private static final Pattern ROOT_EM = Pattern.compile("(?<![\\w.])(\\d*\\.?\\d+)rem");

    /** The type size of a browser, in pixels. */
    private static final int EM = 16;

    /** A window of usual size, and what the renderer needs to be told in its own words. */
    private static final String IN_ITS_OWN_WORDS = """
            @page { size: 1100px 1500px; margin: 0; }
            body { font: 16px/1.55 "Inter", "DejaVu Sans", "Motoya L Cedar", "Droid Sans Fallback", "NanumGothic"; }
            .sources .headline, .words, .body, .byline, .caption, .headline, .subhead {
              font-family: "Source Serif 4", "DejaVu Serif", "DejaVu Sans", "Motoya L Cedar", "Droid Sans Fallback", "NanumGothic"; }
            header, nav, main { width: 1050px; margin: 0 auto; padding: 0; }
            header { padding-top: 32px; }
            nav li { display: inline-block; margin-right: 19px; }
            .skip, script, footer { display: none; }
            tr { page-break-inside: avoid; }
            h1, h2, h3, h4 { page-break-after: avoid; }
            .article-text { margin-left: 80px; }
            .article-text .letters { left: -80px; width: 67px; text-align: right; }
            .side .letters { float: right; }
            .conflict { border-bottom: 2px solid; }
            """;

    private final ExportOptions options;

    WebPicture(ExportOptions options) {
        this.options = options;
    }

    /** A PDF with the page in pieces as high as a window. */
    byte[] of(Findings findings, Steps steps) throws IOException {
        String styles = rewritten(ReportHtml.styles("web.css") + options.palette().screenStyles()) + IN_ITS_OWN_WORDS;
        Document page = new WebReport(options).page(findings, styles, steps.between(0, 0.1)).toDocument();
        String text = page.getDocumentElement().getTextContent();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder renderer = ReportRenderer.of(document, page, text, new LineBreaks(steps.between(0.1, 1), text.length()))
                    // Without this it takes the fonts of the machine for those that every reader of PDFs has.
                    .usePdfAConformance(PdfAConformance.PDFA_3_U);
            try (PdfBoxRenderer pdf = renderer.buildPdfRenderer()) {
                pdf.createPDFWithoutClosing();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            }
        }
    }

    private static String rewritten(String styles) {
        String plain = CONDITIONAL.matcher(styles).replaceAll("");
        Map<String, String> values = new HashMap<>();
        for (Matcher matcher = VARIABLE.matcher(plain); matcher.find();) {
            values.put(matcher.group(1), matcher.group(2));
        }
        String known = USE.matcher(plain).replaceAll(use -> Matcher.quoteReplacement(values.getOrDefault(use.group(1), "inherit")));
        return ROOT_EM.matcher(known).replaceAll(WebPicture::pixels);
    }

    private static String pixels(MatchResult size) {
        return Math.round(Float.parseFloat(size.group(1)) * EM) + "px";
    }
}
