package synoptic.export;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * Hands the renderer its pages, and once one is painted lets what it says of backgrounds go. The renderer writes down for each box
 * of the layout that its background is no content, and where it lies, even where nothing is painted; on long reports these notes
 * were two thirds of all objects in the file and a third of the memory. What paints nothing is left out; of the rest one note for
 * all says the same, for nobody asks where.
 */
final class LeanPages implements PageSupplier {

    /** A text in parentheses cannot look so: there, line ends are written otherwise. */
    private static final Pattern NOTHING = Pattern.compile("/Artifact /\\S+ BDC\nEMC\n");

    private static final Pattern NOTE = Pattern.compile("/Artifact /(\\S+) BDC\n");

    private final COSDictionary background = new COSDictionary();
    private final PDDocument document;
    private @Nullable PDPage last;

    /** @param document what the pages belong to */
    LeanPages(PDDocument document) {
        this.document = document;
    }

    @Override
    public PDPage requestPage(PDDocument painted, float width, float height, int number, int shadowNumber) {
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
        if (last == null || properties == null) {
            return;
        }
        Set<String> used = withoutNothing(last);
        for (COSName name : Set.copyOf(properties.keySet())) {
            if (!used.contains(name.getName())) {
                properties.removeItem(name);
            } else if (properties.getDictionaryObject(name) instanceof COSDictionary dictionary
                    && COSName.BACKGROUND.equals(dictionary.getCOSName(COSName.TYPE))) {
                properties.setItem(name, background);
            }
        }
    }

    /**
     * Leaves out of a page what paints nothing.
     *
     * @return the names of the notes that are still used
     */
    private Set<String> withoutNothing(PDPage page) {
        try (InputStream in = page.getContents()) {
            String operators = NOTHING.matcher(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)).replaceAll("");
            page.setContents(new PDStream(
                    document, new ByteArrayInputStream(operators.getBytes(StandardCharsets.ISO_8859_1)), COSName.FLATE_DECODE));
            return NOTE.matcher(operators).results().map(note -> note.group(1)).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException("a page in memory cannot be read", e);
        }
    }
}
