package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.comparison.Comparison;

class ComparisonPdfTest {

    /** Where an article stands in a report. */
    private enum Pages {
        SIDE_BY_SIDE,
        READING;

        boolean hold(PDPage page) {
            return (page.getMediaBox().getWidth() > page.getMediaBox().getHeight()) == (this == SIDE_BY_SIDE);
        }
    }

    private static byte[] bridge;
    private static byte[] longStory;
    private static byte[] reviewed;
    private static byte[] selected;

    @BeforeAll
    static void write() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        bridge = pdf(Story.bridge());
        longStory = pdf(OneArticle.longStory());
        selected = pdf(Findings.of(Story.bridge()), ExportOptions.DEFAULT.withPaper(Paper.A5)
                .withStatuses(EnumSet.of(Claim.Status.CONFLICTING))
                .withParts(EnumSet.complementOf(EnumSet.of(ReportPart.SUMMARY))));
        reviewed = pdf(
                ExporterTest.reviewed(),
                ExportOptions.DEFAULT.withPaper(Paper.A5).withPalette(Palette.GREY).withAnonymity(true));
    }

    @Test
    void everyHighlightCoversTheWordsOfItsClaimAndNoOthers() throws IOException {
        for (Pages pages : Pages.values()) {
            assertThat(wordsUnderHighlights(bridge, pages))
                    .as(pages.name())
                    .containsEntry("c1-A", "on Tuesday")
                    .containsEntry("c1-B", "on Wednesday")
                    .containsEntry("c1-C", "on Tuesday")
                    .containsEntry("c2-A", "Engineers counted 14 cracks in two of its five piers")
                    .containsEntry("c3-A", "14 cracks")
                    .hasSize(5);
        }
    }

    @Test
    void alsoOverLinesAndPagesAndInOtherAlphabets() throws IOException {
        Comparison comparison = OneArticle.longStory();
        Map<String, String> words = wordsUnderHighlights(longStory, Pages.READING);
        assertThat(words).hasSize(comparison.claims().size());
        for (Claim claim : comparison.claims()) {
            Passage mention = claim.mentions().getFirst();
            assertThat(words.get(claim.id() + "-A"))
                    .as(claim.id())
                    .isEqualTo(Wording.oneLine(comparison.witnesses().getFirst().words(mention.span())));
        }
        try (PDDocument document = Loader.loadPDF(longStory)) {
            assertThat(highlights(document).stream()
                    .map(highlight -> highlight.getAnnotationName().split("-", -1)[0])
                    .filter("c1"::equals))
                    .as("a claim over a page's end has a highlight on each page")
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void everyHighlightTellsWhyItIsThere() throws IOException {
        try (PDDocument document = Loader.loadPDF(bridge)) {
            List<PDAnnotationHighlight> highlights = highlights(document);
            assertThat(highlights).extracting(PDAnnotationHighlight::getTitlePopup).containsOnly("Synoptic");
            assertThat(highlights)
                    .extracting(PDAnnotation::getContents)
                    .contains(
                            "A and C say Tuesday, B says Wednesday.",
                            "Not found in the other two.",
                            "No other source has a number of cracks.");
            assertThat(highlights).extracting(PDAnnotation::getAnnotationName).doesNotHaveDuplicates();
            assertThat(highlights.stream()
                    .map(highlight -> highlight.getSubject().split(":", -1)[0] + " "
                            + Arrays.toString(highlight.getColor().getComponents()))
                    .distinct())
                    .as("a colour for each status")
                    .hasSize(2);
            assertThat(highlights).allSatisfy(highlight -> assertThat(
                    highlight.getNormalAppearanceStream().getContents())
                    .isNotNull());
        }
    }

    /** Only the private addresses of the layout are gone, and each word of the legend has the ink that the highlights have. */
    @Test
    void theLegendIsDrawnAsTheHighlightsAre() throws IOException {
        try (PDDocument document = Loader.loadPDF(bridge)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertThat(String.valueOf(annotation.getCOSObject().getDictionaryObject(COSName.A))).doesNotContain("synoptic-");
                }
            }
            List<String> inks = new ArrayList<>();
            for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
                if (document.getPage(0).getResources().getXObject(name) instanceof PDFormXObject form) {
                    inks.add(new String(form.getStream().toByteArray(), StandardCharsets.US_ASCII));
                }
            }
            assertThat(inks).as("only here with a line, conflict with a wave")
                    .anyMatch(ink -> ink.lines().filter(line -> line.endsWith(" l")).count() == 1)
                    .anyMatch(ink -> ink.lines().filter(line -> line.endsWith(" l")).count() > 5);
        }
    }

    @Test
    void paintsNoHighlightOverAnother() throws IOException {
        try (PDDocument document = Loader.loadPDF(bridge)) {
            int most = 0;
            for (PDPage page : document.getPages()) {
                List<Rectangle2D> painted = new ArrayList<>();
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationHighlight highlight) {
                        painted.addAll(paintedBoxes(highlight));
                    }
                }
                most = Math.max(most, painted.size());
                for (int i = 0; i < painted.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        Rectangle2D both = painted.get(i).createIntersection(painted.get(j));
                        assertThat(both.getWidth() <= 0.01 || both.getHeight() <= 0.01).isTrue();
                    }
                }
            }
            assertThat(most).as("the conflict, the statement in two or more parts, the figure in it").isGreaterThan(3);
        }
    }

    @Test
    void holdsEveryWordOfEveryArticle() throws IOException {
        try (PDDocument document = Loader.loadPDF(bridge)) {
            String text = Wording.oneLine(new PDFTextStripper().getText(document));
            assertThat(text)
                    .contains("Engineers counted 14 cracks in two of its five piers.")
                    .contains("“It will not open this year,” said mayor Ida Holm.")
                    .contains("Subscribe to read more.")
                    .contains("Ferries run every half hour instead.")
                    .as("set in the face of the interface, where a quotation mark looks like another character")
                    .contains("“Only here” means: not found");
        }
    }

    @Test
    void copiesOutLetterByLetter() throws IOException {
        StringBuilder raw = new StringBuilder();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                // As the file has it, before the stripper takes ligatures apart.
                raw.append(text.getUnicode());
            }
        };
        try (PDDocument document = Loader.loadPDF(longStory)) {
            stripper.getText(document);
        }
        assertThat(raw.toString()).contains("official").doesNotContainPattern("[\uFB00-\uFB06]");
    }

    /** The renderer's notes of what it did not paint are most of a long report. */
    @Test
    void saysNothingOfWhatIsNotPainted() throws IOException {
        try (PDDocument document = Loader.loadPDF(bridge)) {
            for (PDPage page : document.getPages()) {
                assertThat(new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1))
                        .contains("BDC")
                        .doesNotContainPattern("/Artifact \\S+ BDC\\s+EMC");
            }
        }
    }

    @Test
    void hasTitleLanguageOutlineAndNoTime() throws IOException {
        try (PDDocument document = Loader.loadPDF(bridge)) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Comparison of Harbour Post, Island News and letter.txt");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            List<String> outline = new ArrayList<>();
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                outline.add(item.getTitle());
            }
            assertThat(outline).containsExactly(
                    "Summary", "Who reports what", "Side by side", "Articles", "Figures", "Quotations", "How this was made");
        }
    }

    @Test
    void namesThePagesByTheirPart() throws IOException {
        try (PDDocument document = Loader.loadPDF(bridge)) {
            assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .containsExactly("Summary 1", "Matrix 2", "Side by side 3", "A 4", "B 5", "C 6", "Figures 7", "Method 8");
        }
    }

    /** Whoever writes down what stands at the foot of a page finds the page by it. */
    @Test
    void whatAViewerCallsAPageIsPrintedOnIt() throws IOException {
        for (byte[] pdf : List.of(bridge, longStory, reviewed, selected)) {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
                for (int i = 0; i < labels.length; i++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(i + 1);
                    stripper.setEndPage(i + 1);
                    assertThat(labels[i]).matches("\\p{L}.* " + (i + 1));
                    assertThat(Wording.oneLine(stripper.getText(document))).contains(labels[i] + " / " + labels.length);
                }
            }
        }
    }

    @Test
    void carriesTheComparisonAndTheTexts() throws IOException {
        try (PDDocument document = Loader.loadPDF(bridge)) {
            var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("comparison.json", "comparison.synoptic", "source-A.txt", "source-B.txt", "source-C.txt");
            assertThat(new String(files.get("source-A.txt").getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8)).isEqualTo(Story.A);
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            new ComparisonJson().write(Story.bridge(), json);
            assertThat(files.get("comparison.json").getEmbeddedFile().toByteArray()).isEqualTo(json.toByteArray());
        }
        try (PDDocument document = Loader.loadPDF(pdf(ExporterTest.reviewed(), ExportOptions.DEFAULT.withData(false)))) {
            assertThat(document.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Test
    void notesAreHighlightsOfTheReader() throws IOException {
        try (PDDocument document = Loader.loadPDF(reviewed)) {
            assertThat(highlights(document).stream().filter(highlight -> highlight.getTitlePopup().equals("Reader")))
                    .anySatisfy(note -> {
                        assertThat(note.getContents()).isEqualTo("Ask <the> mayor | again (Tags: to do, bridge)");
                        assertThat(note.getSubject()).isEqualTo("to do, bridge");
                    });
            assertThat(highlights(document)).extracting(PDAnnotationHighlight::getTitlePopup).doesNotContain("Jo Doe");
        }
        assertThat(PdfText.of(reviewed)).contains("Reader’s notes", "Ask <the> mayor | again").doesNotContain("Harbour Post", "Ann Lee");
    }

    @Test
    void theSameComparisonGivesTheSameBytes() throws IOException {
        assertThat(pdf(Story.bridge())).isEqualTo(bridge);
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_3_A", "PDFUA_1"})
    void keepsTheStandards(PDFAFlavour flavour) throws Exception {
        byte[] method = pdf(Findings.of(Story.bridge()), ExportOptions.DEFAULT.withParts(EnumSet.of(ReportPart.METHOD)));
        for (byte[] pdf : List.of(bridge, longStory, reviewed, selected, method)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
                assertThat(Foundries.defaultInstance()
                        .createValidator(flavour, false)
                        .validate(parser)
                        .getTestAssertions())
                        .extracting(TestAssertion::getMessage)
                        .isEmpty();
            }
        }
    }

    @Test
    void controlCharactersAndMarkupInAnArticleAreJustText() throws IOException {
        String text = "A <b>bold</b> & \"quoted\" claim\u0000\u001B\uFFFE ]]> &amp; done.\n";
        try (PDDocument document = Loader.loadPDF(pdf(OneArticle.of(text, List.of("\"quoted\" claim"))))) {
            assertThat(Wording.oneLine(new PDFTextStripper().getText(document)))
                    .contains("A <b>bold</b> & \"quoted\" claim ]]> &amp; done.");
        }
    }

    @Test
    void anArticleWithoutAnyWordsIsStillAPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(OneArticle.of("", List.of())))) {
            assertThat(document.getNumberOfPages()).isPositive();
        }
    }

    static byte[] pdf(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ComparisonPdf().write(comparison, out);
        return out.toByteArray();
    }

    static byte[] pdf(Findings findings, ExportOptions options) {
        return Made.content(findings, ExportFormat.PDF, options);
    }

    private static List<PDAnnotationHighlight> highlights(PDDocument document) throws IOException {
        List<PDAnnotationHighlight> highlights = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationHighlight highlight) {
                    highlights.add(highlight);
                }
            }
        }
        return highlights;
    }

    /** By claim and article, what a reader finds under the quadrilaterals of all pages, in one line. */
    private static Map<String, String> wordsUnderHighlights(byte[] pdf, Pages pages) throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationHighlight highlight && pages.hold(page)) {
                        String[] name = highlight.getAnnotationName().split("-", -1);
                        words.merge(name[0] + "-" + name[1], under(highlight, page), (one, other) -> one + " " + other);
                    }
                }
            }
        }
        // Between ideographs a line ends without a space.
        words.replaceAll((name, found) -> Wording.oneLine(found)
                .replaceAll("(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]) (?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])", ""));
        return words;
    }

    private static String under(PDAnnotationHighlight highlight, PDPage page) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        PDRectangle paper = page.getMediaBox();
        float[] quads = highlight.getQuadPoints();
        for (int i = 0; i < quads.length; i += 8) {
            float left = quads[i];
            float top = quads[i + 1];
            stripper.addRegion(
                    "quad" + i,
                    new Rectangle2D.Float(
                            left - 0.2f, paper.getHeight() - top, quads[i + 2] - left, top - quads[i + 5]));
        }
        stripper.extractRegions(page);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < quads.length; i += 8) {
            words.append(stripper.getTextForRegion("quad" + i).strip()).append(' ');
        }
        return words.toString();
    }

    private static List<Rectangle2D> paintedBoxes(PDAnnotationHighlight highlight) throws IOException {
        List<Rectangle2D> boxes = new ArrayList<>();
        String operators = new String(
                highlight.getNormalAppearanceStream().getContentStream().toByteArray(),
                StandardCharsets.US_ASCII);
        operators.lines().filter(line -> line.endsWith(" re f")).forEach(line -> {
            String[] numbers = line.split(" ", -1);
            boxes.add(new Rectangle2D.Double(
                    Double.parseDouble(numbers[0]),
                    Double.parseDouble(numbers[1]),
                    Double.parseDouble(numbers[2]),
                    Double.parseDouble(numbers[3])));
        });
        return boxes;
    }
}
