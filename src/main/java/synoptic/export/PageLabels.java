package synoptic.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * Names the pages as a viewer shows them, in the words that are printed at their foot: by the part that begins on them or else goes
 * on, and by their number: "Matrix 3", "B 12".
 */
final class PageLabels {

    private PageLabels() {}

    static void label(PDDocument document, List<ReportBody.Entry> contents) throws IOException {
        TreeMap<Integer, List<String>> starts = new TreeMap<>();
        PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            collect(document, outline, contents, starts);
        }
        PDPageLabels labels = new PDPageLabels(document);
        String goingOn = "";
        String last = "";
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            // Where several parts begin, the page bears the name of the first, and those after it that of the last.
            List<String> parts = starts.getOrDefault(page, List.of(goingOn));
            if (page == 0 || !parts.getFirst().equals(last)) {
                labels.setLabelItem(page, range(parts.getFirst(), page));
            }
            last = parts.getFirst();
            goingOn = parts.getLast();
        }
        document.getDocumentCatalog().setPageLabels(labels);
    }

    private static PDPageLabelRange range(String label, int page) {
        PDPageLabelRange range = new PDPageLabelRange();
        range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        range.setPrefix(label.isEmpty() ? "" : label + " ");
        range.setStart(page + 1);
        return range;
    }

    private static void collect(
            PDDocument document, PDOutlineNode node, List<ReportBody.Entry> entries, Map<Integer, List<String>> starts)
            throws IOException {
        List<PDOutlineItem> items = new ArrayList<>();
        node.children().forEach(items::add);
        Iterator<PDOutlineItem> lines = items.iterator();
        for (ReportBody.Entry entry : entries) {
            if (!lines.hasNext()) {
                return;
            }
            PDOutlineItem line = lines.next();
            PDPage page = line.findDestinationPage(document);
            if (page != null && !entry.label().isEmpty()) {
                starts.computeIfAbsent(document.getPages().indexOf(page), fresh -> new ArrayList<>()).add(entry.label());
            }
            collect(document, line, entry.children(), starts);
        }
    }
}
