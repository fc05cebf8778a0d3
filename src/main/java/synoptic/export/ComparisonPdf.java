package synoptic.export;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import synoptic.comparison.Comparison;

/**
 * Writes a comparison as a PDF: a summary, a matrix, the articles side by side and in full, with one-source claims, conflicts and
 * notes as highlight annotations whose comments say why; figures, quotations, notes, and how it was made. Tagged, with an outline and embedded fonts, to PDF/A-3a and PDF/UA-1. The same comparison
 * gives the same bytes: neither the time nor anything of the machine is written.
 */
public final class ComparisonPdf {

    /** How much of the work is done when the pages are written, laid out, and marked. */
    private static final double SET = 0.05;

    private static final double LAID_OUT = 0.85;
    private static final double MARKED = 0.9;

    private static final float PDF_VERSION = 1.7f;
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";

    private final ExportOptions options;

    /** Writes PDFs of this kind. */
    public ComparisonPdf(ExportOptions options) {
        this.options = options;
    }

    /** Writes PDFs that hold everything. */
    public ComparisonPdf() {
        this(ExportOptions.DEFAULT);
    }

    /**
     * Writes the PDF of a comparison that nobody has worked on.
     *
     * @param out is flushed and left open
     * @throws IOException if {@code out} cannot be written to
     */
    public void write(Comparison comparison, OutputStream out) throws IOException {
        write(Findings.of(comparison), null, out, Steps.all(ExportMonitor.none()));
    }

    /**
     * Writes the PDF.
     *
     * @param findings what is reported, as it is to be shown
     * @param only the id of the one article that the PDF is about, or null for all
     * @param out is flushed and left open
     * @throws IOException if {@code out} cannot be written to
     * @throws CancellationException if the PDF is no longer wanted
     */
    void write(Findings findings, @Nullable String only, OutputStream out, Steps steps) throws IOException {
        Report report = Report.of(findings);
        ReportHtml.Pages pages = ReportHtml.of(report, options, only, steps.between(0, SET));
        String text = pages.text();
        LineBreaks breaks = new LineBreaks(steps.between(SET, LAID_OUT), text.length());

        try (PDDocument document = new PDDocument()) {
            LeanPages paper = new LeanPages(document);
            PdfRendererBuilder renderer = ReportRenderer.of(document, pages.document(), text, breaks)
                    .withProducer(Release.generator())
                    .usePageSupplier(paper)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .usePdfAConformance(PdfAConformance.PDFA_3_A)
                    .usePdfUaAccessibility(true);
            try (PdfBoxRenderer pdf = renderer.buildPdfRenderer()) {
                pdf.createPDFWithoutClosing();
                paper.finishPage();
                steps.done(LAID_OUT);
                new HighlightPass(document, pages.runs(), options.palette()).run();
                PageLabels.label(document, pages.contents());
                if (options.carriesData()) {
                    Attachments.attach(document, findings);
                }
                forgetTheTime(document);
                document.setDocumentId(identity(report));
                document.getDocument().setVersion(PDF_VERSION);
                steps.done(MARKED);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes);
                steps.check();
                bytes.writeTo(out);
            }
            out.flush();
        }
    }

    /** A number that stands for the articles compared; from it and the document's title the file's identifier is made. */
    private static long identity(Report report) {
        long identity = 1;
        for (Report.SourceEntry source : report.sources()) {
            identity = 31 * identity + source.article().text().hashCode();
        }
        return identity;
    }

    /** Takes the date of making out of the two places that hold it; both may be without. */
    private static void forgetTheTime(PDDocument document) throws IOException {
        document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Document xmp = factory.newDocumentBuilder().parse(new ByteArrayInputStream(metadata.toByteArray()));
            NodeList dates = xmp.getElementsByTagNameNS(XMP, "CreateDate");
            while (dates.getLength() > 0) {
                Node date = dates.item(0);
                date.getParentNode().removeChild(date);
            }
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(xmp), new StreamResult(bytes));
            metadata.importXMPMetadata(bytes.toByteArray());
        } catch (ParserConfigurationException | SAXException | TransformerException e) {
            throw new IllegalStateException("the renderer has written metadata that cannot be read back", e);
        }
    }
}
