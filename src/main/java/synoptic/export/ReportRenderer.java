package synoptic.export;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Readies the renderer that lays reports out: with fonts for every script, in both directions, and closed to the network and the disk. */
final class ReportRenderer {

    private ReportRenderer() {}

    /**
     * A renderer that can be told more.
     *
     * @param document what it draws into
     * @param page what it draws
     * @param text all that is set in the page
     */
    static PdfRendererBuilder of(PDDocument document, Document page, String text, LineBreaks breaks) throws IOException {
        // The renderer tells its own log about every rule that it passes over; what matters comes as an exception.
        XRLog.setLoggingEnabled(false);
        ArabicForms forms = new ArabicForms();
        PdfRendererBuilder renderer = new PdfRendererBuilder()
                .usePDDocument(document)
                .withW3cDocument(page, null)
                .useReplacementText("□")
                .useUnicodeLineBreaker(breaks)
                .useUnicodeBidiSplitter(() -> new Bidirectional(forms))
                .useUnicodeBidiReorderer(new Bidirectional(forms))
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        new ReportFonts(document, text).register(renderer);
        return renderer;
    }
}
