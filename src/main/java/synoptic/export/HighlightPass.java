package synoptic.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import synoptic.export.MarkedText.Highlight;

/**
 * Turns the links by which marked words were found into highlight annotations: one a claim and page, whose quadrilaterals cover
 * all words of the claim and whose comment says why it is marked. Where highlights lie in one another each still covers its words,
 * but only the innermost is painted, so that no colour is laid over another.
 */
final class HighlightPass {

    /** How much of a line's height above and below the letters is left out, in parts of the height. */
    private static final float TRIM = 0.1f;

    /** Two boxes of a line are one when the gap between them is no wider, in points. */
    private static final float SEAM = 1.5f;

    private final PDDocument document;
    private final Map<String, List<Highlight>> runs;
    private final Palette palette;
    private final Map<Swatch, HighlightInk> inks = new HashMap<>();

    HighlightPass(PDDocument document, Map<String, List<Highlight>> runs, Palette palette) {
        this.document = document;
        this.runs = runs;
        this.palette = palette;
    }

    /** The place of a run, or a part of it, on a page. */
    private record Box(PDRectangle area, boolean isPainted, COSDictionary element) {}

    void run() throws IOException {
        StructureTree structure = new StructureTree(document);
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            Map<Highlight, List<Box>> boxes = new LinkedHashMap<>();
            Map<Swatch, List<PDRectangle>> swatches = new LinkedHashMap<>();
            List<PDAnnotation> kept = new ArrayList<>();
            for (PDAnnotation annotation : page.getAnnotations()) {
                Optional<Swatch> swatch = Swatch.at(address(annotation));
                if (swatch.isPresent()) {
                    structure.detach(annotation);
                    swatches.computeIfAbsent(swatch.get(), fresh -> new ArrayList<>()).add(trimmed(annotation.getRectangle()));
                    continue;
                }
                List<Highlight> highlights = runs.getOrDefault(address(annotation), List.of());
                if (highlights.isEmpty()) {
                    kept.add(annotation);
                    continue;
                }
                COSDictionary element = structure.detach(annotation);
                for (Highlight highlight : highlights) {
                    boxes.computeIfAbsent(highlight, fresh -> new ArrayList<>())
                            .add(new Box(
                                    trimmed(annotation.getRectangle()),
                                    highlight.equals(highlights.getFirst()),
                                    element));
                }
            }
            for (Map.Entry<Highlight, List<Box>> entry : boxes.entrySet()) {
                PDAnnotationHighlight annotation = annotation(entry.getKey(), entry.getValue(), page, number);
                structure.attach(annotation, entry.getValue().getFirst().element(), page);
                kept.add(annotation);
            }
            page.setAnnotations(kept);
            if (!swatches.isEmpty()) {
                paint(swatches, page);
            }
        }
        structure.write();
    }

    /** Where a link out of the document leads; empty for any other annotation. */
    private static String address(PDAnnotation annotation) {
        return annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action
                ? String.valueOf(action.getURI())
                : "";
    }

    private HighlightInk ink(Swatch swatch) {
        return inks.computeIfAbsent(swatch, kind -> new HighlightInk(document, kind, palette));
    }

    /** Lays ink over words of the page itself; to a screen reader it is decoration. */
    private void paint(Map<Swatch, List<PDRectangle>> swatches, PDPage page) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            for (Map.Entry<Swatch, List<PDRectangle>> swatch : swatches.entrySet()) {
                content.drawForm(ink(swatch.getKey()).paint(swatch.getValue(), cover(swatch.getValue())));
            }
            content.endMarkedContent();
        }
    }

    private PDAnnotationHighlight annotation(Highlight highlight, List<Box> boxes, PDPage page, int number)
            throws IOException {
        List<PDRectangle> words = joined(boxes.stream().map(Box::area).toList());
        List<PDRectangle> painted =
                joined(boxes.stream().filter(Box::isPainted).map(Box::area).toList());
        PDAnnotationHighlight annotation = new PDAnnotationHighlight();
        annotation.setRectangle(cover(words));
        annotation.setQuadPoints(quadPoints(words));
        annotation.setPage(page);
        annotation.setPrinted(true);
        annotation.setTitlePopup(highlight.author());
        annotation.setSubject(highlight.subject());
        annotation.setContents(highlight.comment());
        annotation.setAnnotationName(highlight.name() + "-" + number);
        HighlightInk ink = ink(highlight.swatch());
        annotation.setColor(ink.fill());
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(ink.paint(painted, annotation.getRectangle()));
        annotation.setAppearance(appearance);
        return annotation;
    }

    /** Pieces of one line that touch, in one. */
    private static List<PDRectangle> joined(List<PDRectangle> boxes) {
        List<PDRectangle> joined = new ArrayList<>();
        for (PDRectangle box : boxes) {
            if (!joined.isEmpty() && touch(joined.getLast(), box)) {
                joined.set(joined.size() - 1, cover(List.of(joined.getLast(), box)));
            } else {
                joined.add(box);
            }
        }
        return joined;
    }

    private static boolean touch(PDRectangle left, PDRectangle right) {
        boolean sameLine = left.getLowerLeftY() < right.getUpperRightY() - SEAM
                && right.getLowerLeftY() < left.getUpperRightY() - SEAM;
        return sameLine && Math.abs(right.getLowerLeftX() - left.getUpperRightX()) <= SEAM;
    }

    private static PDRectangle cover(List<PDRectangle> boxes) {
        float left = Float.MAX_VALUE;
        float bottom = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float top = -Float.MAX_VALUE;
        for (PDRectangle box : boxes) {
            left = Math.min(left, box.getLowerLeftX());
            bottom = Math.min(bottom, box.getLowerLeftY());
            right = Math.max(right, box.getUpperRightX());
            top = Math.max(top, box.getUpperRightY());
        }
        return new PDRectangle(left, bottom, right - left, top - bottom);
    }

    private static PDRectangle trimmed(PDRectangle box) {
        float trim = box.getHeight() * TRIM;
        return new PDRectangle(
                box.getLowerLeftX(), box.getLowerLeftY() + trim, box.getWidth(), box.getHeight() - 2 * trim);
    }

    /** Upper left, upper right, lower left, lower right: the order that viewers draw, whatever the standard says. */
    private static float[] quadPoints(List<PDRectangle> boxes) {
        float[] points = new float[boxes.size() * 8];
        int i = 0;
        for (PDRectangle box : boxes) {
            points[i++] = box.getLowerLeftX();
            points[i++] = box.getUpperRightY();
            points[i++] = box.getUpperRightX();
            points[i++] = box.getUpperRightY();
            points[i++] = box.getLowerLeftX();
            points[i++] = box.getLowerLeftY();
            points[i++] = box.getUpperRightX();
            points[i++] = box.getLowerLeftY();
        }
        return points;
    }
}
