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

/** Names the pages as a viewer shows them: by their part, and by the number that is printed on them: "Matrix 3", "B 12". */
final class PageLabels {

    private PageLabels() {}

    static void label(PDDocument document, List<ReportBody.Entry> contents) throws IOException {
        TreeMap<Integer, String> starts = new TreeMap<>();
        PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            collect(document, outline, contents, starts);
        }
        starts.putIfAbsent(0, "");
        PDPageLabels labels = new PDPageLabels(document);
        starts.forEach((page, label) -> {
            PDPageLabelRange range = new PDPageLabelRange();
            range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
            range.setPrefix(label);
            range.setStart(page + 1);
            labels.setLabelItem(page, range);
        });
        document.getDocumentCatalog().setPageLabels(labels);
    }

    private static void collect(
            PDDocument document, PDOutlineNode node, List<ReportBody.Entry> entries, Map<Integer, String> starts)
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
                starts.putIfAbsent(document.getPages().indexOf(page), entry.label());
            }
            collect(document, line, entry.children(), starts);
        }
    }
}
