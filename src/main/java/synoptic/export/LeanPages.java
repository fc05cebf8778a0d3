package synoptic.export;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * Hands the renderer its pages, and once one is painted lets what it says of backgrounds go. The renderer writes down for each box
 * of the layout, painted or not, that its background is no content, and where it lies; on long reports these notes were two
 * thirds of all objects in the file and a third of the memory. One note for all says the same, for nobody asks where.
 */
final class LeanPages implements PageSupplier {

    private final COSDictionary background = new COSDictionary();
    private @Nullable PDPage last;

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int shadowNumber) {
        finishPage();
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        last = page;
        return page;
    }

    /** To be called once the last page is painted. */
    void finishPage() {
        PDResources resources = last == null ? null : last.getResources();
        COSDictionary properties = resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (properties == null) {
            return;
        }
        for (COSName name : properties.keySet()) {
            if (properties.getDictionaryObject(name) instanceof COSDictionary dictionary
                    && COSName.BACKGROUND.equals(dictionary.getCOSName(COSName.TYPE))) {
                properties.setItem(name, background);
            }
        }
    }
}
