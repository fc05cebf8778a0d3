package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.icepdf.core.pobjects.Document;
import org.icepdf.core.pobjects.Page;
import org.icepdf.core.pobjects.annotations.Annotation;
import org.icepdf.core.pobjects.annotations.MarkupAnnotation;
import org.icepdf.core.pobjects.annotations.TextMarkupAnnotation;
import org.icepdf.core.pobjects.graphics.text.GlyphText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import synoptic.claim.Claim;
import synoptic.comparison.Comparison;

/** What a library that had no part in writing a PDF finds in it: who says what about which words. */
class HighlightsReadElsewhereTest {

    /** It looks through the system's fonts, and tells of those that it cannot use, under a name that begins with "class". */
    private static final Logger LOG = Logger.getLogger("class org.icepdf");

    @BeforeAll
    static void beQuiet() {
        LOG.setLevel(Level.OFF);
    }

    /**
     * A highlight as the other library sees it.
     *
     * @param letters under its quadrilaterals in the order of reading, without spaces
     */
    private record Found(String author, String subject, String comment, String letters) {}

    @Test
    void everyHighlightHasItsAuthorCommentTagAndWords() throws Exception {
        Map<String, Found> found = found(ComparisonPdfTest.pdf(Story.bridge()), 595);
        assertThat(found).hasSize(5);
        assertThat(found.get("c1-B")).isEqualTo(
                new Found("Synoptic", "Conflict: date", "A and C say Tuesday, B says Wednesday.", "onWednesday"));
        assertThat(found.get("c2-A").letters()).isEqualTo("Engineerscounted14cracksintwoofitsfivepiers");
        assertThat(found.get("c3-A").letters()).isEqualTo("14cracks");
    }

    @Test
    void inColumnsToo() throws Exception {
        Map<String, Found> found = found(ComparisonPdfTest.pdf(Story.bridge()), 842);
        assertThat(found).hasSize(5);
        assertThat(found.get("c2-A").letters()).isEqualTo("Engineerscounted14cracksintwoofitsfivepiers");
    }

    @Test
    void overLinesAndPagesWithLigaturesAndInOtherAlphabets() throws Exception {
        Comparison comparison = OneArticle.longStory();
        Map<String, Found> found = found(ComparisonPdfTest.pdf(comparison), 595);
        assertThat(found).hasSize(comparison.claims().size());
        for (Claim claim : comparison.claims()) {
            String words = comparison.witnesses().getFirst().words(claim.mentions().getFirst().span());
            assertThat(found.get(claim.id() + "-A").letters()).as(words).isEqualTo(words.replaceAll("\\s", ""));
        }
    }

    /** By claim and article, what stands on pages of this width. */
    private static Map<String, Found> found(byte[] pdf, int width) throws Exception {
        Map<String, Found> found = new LinkedHashMap<>();
        Document document = new Document();
        try {
            document.setByteArray(pdf, 0, pdf.length, "report.pdf");
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                Page page = document.getPageTree().getPage(i);
                page.init();
                if (Math.round(page.getMediaBox().width) == width) {
                    List<GlyphText> glyphs = glyphs(page);
                    for (Annotation annotation : page.getAnnotations()) {
                        if (annotation instanceof TextMarkupAnnotation highlight) {
                            String[] name = highlight.getLibrary().getString(highlight.getEntries(), Annotation.NM_KEY).split("-", -1);
                            found.merge(name[0] + "-" + name[1], found(highlight, glyphs), HighlightsReadElsewhereTest::joined);
                        }
                    }
                }
            }
        } finally {
            document.dispose();
        }
        return found;
    }

    private static Found joined(Found first, Found second) {
        return new Found(first.author(), first.subject(), first.comment(), first.letters() + second.letters());
    }

    private static List<GlyphText> glyphs(Page page) throws InterruptedException {
        return page.getViewText().getPageLines().stream()
                .flatMap(line -> line.getWords().stream())
                .flatMap(word -> word.getGlyphs().stream())
                .toList();
    }

    private static Found found(TextMarkupAnnotation highlight, List<GlyphText> glyphs) {
        StringBuilder letters = new StringBuilder();
        for (Rectangle2D quad : quads(highlight)) {
            List<String> line = glyphs.stream()
                    .filter(glyph -> quad.contains(glyph.getBounds().getCenterX(), glyph.getBounds().getCenterY()))
                    .sorted(Comparator.comparingDouble(glyph -> glyph.getBounds().getX()))
                    .map(GlyphText::getUnicode)
                    .toList();
            letters.append(String.join("", RightToLeft.isMostly(String.join("", line)) ? line.reversed() : line));
        }
        return new Found(
                highlight.getTitleText(), highlight.getSubject(), highlight.getContents(), apart(letters.toString().replaceAll("\\s", "")));
    }

    /** Lam and alef are joined in one glyph, for which a font of a PDF can name one character only: theirs. */
    private static String apart(String letters) {
        return letters.replaceAll("[\uFEF5-\uFEFC]", "\u0644\u0627");
    }

    private static List<Rectangle2D> quads(TextMarkupAnnotation highlight) {
        List<?> points = highlight.getLibrary().getArray(highlight.getEntries(), MarkupAnnotation.KEY_QUAD_POINTS);
        List<Float> numbers = points.stream().map(point -> ((Number) point).floatValue()).toList();
        List<Rectangle2D> quads = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i += 8) {
            float left = numbers.get(i);
            float top = numbers.get(i + 1);
            quads.add(new Rectangle2D.Float(left, numbers.get(i + 5), numbers.get(i + 2) - left, top - numbers.get(i + 5)));
        }
        return quads;
    }
}
