package synoptic.export;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * The web page about as a browser shows it, in light colours, before there is a file. The renderer of the PDF lays it out, which
 * knows no variables, no boxes that arrange themselves, and no wavy lines; its style sheet is rewritten so far.
 */
final class WebPicture {

    private static final Pattern CONDITIONAL = Pattern.compile("(?s)@media[^{]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");
    private static final Pattern VARIABLE = Pattern.compile("(--[\\w-]+):\\s*([^;}]+)");

    /** A class that gives a mark other colours than its usual ones. */
    private static final Pattern OWN_COLOURS =
            Pattern.compile("(\\.[\\w-]+) \\{ --[\\w-]+-fill: ([^;]+); --[\\w-]+-line: ([^;]+); \\}");

    private static final Pattern USE = Pattern.compile("var\\((--[\\w-]+)\\)");
    private static final Pattern ROOT_EM = Pattern.compile("(?<![\\w.])(\\d*\\.?\\d+)rem");

    /** The type size of a browser, in pixels. */
    private static final int EM = 16;

    /** A window of usual size, and what the renderer needs to be told in its own words. */
    private static final String IN_ITS_OWN_WORDS = """
            @page { size: 1100px 1500px; margin: 0; }
            body, .hash { font-family: "Inter", "DejaVu Sans", "Motoya L Cedar", "Droid Sans Fallback", "NanumGothic"; }
            body { font-size: 16px; line-height: 1.55; }
            .sources .headline, .words, .body, .byline, .caption, .headline, .subhead {
              font-family: "Source Serif 4", "DejaVu Serif", "DejaVu Sans", "Motoya L Cedar", "Droid Sans Fallback", "NanumGothic"; }
            header, nav, main { width: 1050px; margin: 0 auto; padding: 0; }
            header { padding-top: 32px; }
            nav li { display: inline-block; margin-right: 19px; }
            nav ul ul, nav ul ul li { display: inline; }
            nav ul ul { margin-left: 19px; }
            .skip, script, footer { display: none; }
            tr, .block { page-break-inside: avoid; }
            h1, h2, h3, h4 { page-break-after: avoid; }
            .article-text { margin-left: 80px; }
            .article-text .letters { left: -80px; width: 67px; text-align: right; }
            .side .letters { float: right; }
            """;

    private static final String PICTURE = "data:image/png;base64,";

    /** One wave of the line under a conflict, in pixels, and how much finer it is drawn. */
    private static final int WAVE_LENGTH = 8;
    private static final int WAVE_HEIGHT = 4;
    private static final int FINENESS = 4;
    private static final float PEN = 1.4f;

    private final ExportOptions options;

    WebPicture(ExportOptions options) {
        this.options = options;
    }

    /** A PDF with the page in pieces as high as a window. */
    byte[] of(Findings findings, Steps steps) throws IOException {
        String styles = rewritten(ReportHtml.styles("web.css") + options.palette().screenStyles()) + IN_ITS_OWN_WORDS + wave();
        Document page = new WebReport(options).page(findings, styles, steps.between(0, 0.1)).toDocument();
        String text = page.getDocumentElement().getTextContent();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder renderer = ReportRenderer.of(document, page, text, new LineBreaks(steps.between(0.1, 1), text.length()))
                    // Without this it takes the fonts of the machine for those that every reader of PDFs has.
                    .usePdfAConformance(PdfAConformance.PDFA_3_U)
                    // The wave, which is in the page itself.
                    .useExternalResourceAccessControl(
                            (uri, type) -> uri.startsWith(PICTURE), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            try (PdfBoxRenderer pdf = renderer.buildPdfRenderer()) {
                pdf.createPDFWithoutClosing();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            }
        }
    }

    /** The renderer knows no wavy lines: the same as a picture that repeats. */
    private String wave() throws IOException {
        BufferedImage picture =
                new BufferedImage(WAVE_LENGTH * FINENESS, WAVE_HEIGHT * FINENESS, BufferedImage.TYPE_INT_ARGB);
        Path2D line = new Path2D.Double();
        double middle = WAVE_HEIGHT / 2.0;
        line.moveTo(0, middle);
        line.quadTo(WAVE_LENGTH / 4.0, -0.5, WAVE_LENGTH / 2.0, middle);
        line.quadTo(WAVE_LENGTH * 3 / 4.0, WAVE_HEIGHT + 0.5, WAVE_LENGTH, middle);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(FINENESS, FINENESS);
        pen.setStroke(new BasicStroke(PEN));
        pen.setColor(new Color(options.palette().ink(new Swatch(Mark.CONFLICT)).line()));
        pen.draw(line);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return ".conflict { background-image: url(" + PICTURE + Base64.getEncoder().encodeToString(png.toByteArray())
                + "); background-repeat: repeat-x; background-position: left bottom; background-size: " + WAVE_LENGTH + "px "
                + WAVE_HEIGHT + "px; padding-bottom: 2px; }\n";
    }

    private static String rewritten(String styles) {
        String plain = CONDITIONAL.matcher(styles).replaceAll("");
        Map<String, String> values = new HashMap<>();
        for (Matcher matcher = VARIABLE.matcher(plain); matcher.find();) {
            values.putIfAbsent(matcher.group(1), matcher.group(2));
        }
        String coloured = OWN_COLOURS.matcher(plain).replaceAll("$1 { background: $2; border-bottom-color: $3; }");
        String known = USE.matcher(coloured).replaceAll(use -> Matcher.quoteReplacement(values.getOrDefault(use.group(1), "inherit")));
        return ROOT_EM.matcher(known).replaceAll(WebPicture::pixels);
    }

    private static String pixels(MatchResult size) {
        return Math.round(Float.parseFloat(size.group(1)) * EM) + "px";
    }
}
