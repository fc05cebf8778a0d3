package synoptic.ingest;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.ScratchFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import synoptic.article.Furniture;
import synoptic.article.Part;

/** PDFs: their text in the order in which it is read, column by column, lines joined to paragraphs. */
final class PdfReader implements ArticleReader {

    @Override
    public Manuscript read(Document document) throws UnreadableSourceException {
        ManuscriptBuilder manuscript = new ManuscriptBuilder(document);
        try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBuffer(document.content()), "",
                null, null, () -> new ScratchFile(MemoryUsageSetting.setupMainMemoryOnly(Limits.PDF_BYTES)))) {
            int pages = Math.min(pdf.getNumberOfPages(), Limits.PAGES);
            if (pages < pdf.getNumberOfPages()) {
                manuscript.remark("has " + pdf.getNumberOfPages() + " pages, of which the first " + pages
                        + " were read; save the article's pages alone");
            }
            List<PdfPage> read = new ArrayList<>();
            List<String> damaged = new ArrayList<>();
            int unnamed = 0;
            for (int page = 1; page <= pages; page++) {
                Words words = new Words(document);
                words.setStartPage(page);
                words.setEndPage(page);
                try {
                    words.getText(pdf);
                } catch (IOException | IllegalArgumentException | ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
                    // PDFBox meets a damaged page in many ways; what it found before counts.
                    damaged.add(String.valueOf(page));
                }
                read.add(new PdfPage(words.upright()));
                unnamed += words.unnamed;
            }
            if (unnamed > 0 && !read.stream().allMatch(PdfPage::isEmpty)) {
                manuscript.remark("has " + (unnamed == 1 ? "a sign that its fonts do not name and that is" : unnamed
                        + " signs that its fonts do not name and that are")
                        + " missing; take the article from elsewhere if words lack letters");
            }
            if (!damaged.isEmpty() && read.stream().allMatch(PdfPage::isEmpty)) {
                throw document
                        .problem("is damaged, or unpacks to more than can be read; save the article as plain text (.txt) and open that");
            }
            if (!damaged.isEmpty()) {
                manuscript.remark((damaged.size() == 1 ? "is damaged on page " : "is damaged on pages ") + String.join(", ", damaged)
                        + "; check that nothing is missing there");
            }
            if (read.stream().allMatch(PdfPage::isEmpty)) {
                throw document.problem(
                        "holds pictures of pages and no text; recognise the text with a scanning program (OCR) and open the result");
            }
            for (PdfParagraph paragraph : PdfParagraph.of(read)) {
                add(paragraph, manuscript);
            }
        } catch (InvalidPasswordException e) {
            throw document.problem("is protected by a password; open it with the password and save it without one");
        } catch (IOException e) {
            boolean memory = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("memory");
            throw document.problem(memory
                    ? "unpacks to more than can be read; save the article as plain text (.txt) and open that"
                    : "is damaged and cannot be read as a PDF; save it again where it came from");
        }
        return manuscript.build(Metadata.NONE);
    }

    private static void add(PdfParagraph paragraph, ManuscriptBuilder manuscript) throws UnreadableSourceException {
        if (FurnitureRules.isPrinted(paragraph.text())) {
            manuscript.add(paragraph.text(), null, Furniture.Kind.NAVIGATION);
            return;
        }
        switch (paragraph.role()) {
            case HEADLINE -> manuscript.add(paragraph.text(), Part.Kind.HEADLINE, null);
            case HEADING -> manuscript.add(paragraph.text(), Part.Kind.SUBHEAD, null);
            case RUNNING_HEAD -> manuscript.add(paragraph.text(), null, Furniture.Kind.NAVIGATION);
            case TEXT -> manuscript.add(paragraph.text());
        }
    }

    /** Gathers a page's words with their places. */
    private static final class Words extends PDFTextStripper {

        private final Document source;
        private final List<PdfPage.Word> words = new ArrayList<>();

        /** In which direction each word runs, in degrees. */
        private final List<Float> directions = new ArrayList<>();

        private int operators;

        /** How many signs were drawn of which the font does not say what they stand for; they are missing. */
        private int unnamed;

        Words(Document source) {
            this.source = source;
            setSuppressDuplicateOverlappingText(true);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (operators++ % 500 == 0) {
                source.deadline().check();
            }
            if (operators > Limits.OPERATORS) {
                throw new IOException("more drawing instructions than any article needs");
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void showGlyph(Matrix place, PDFont font, int code, Vector width) throws IOException {
            // PDFBox takes the code itself in fonts of one byte a sign.
            unnamed += font instanceof PDType0Font && font.toUnicode(code) == null ? 1 : 0;
            super.showGlyph(place, font, code, width);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            if (positions.isEmpty() || text.isBlank()) {
                return;
            }
            int start = 0;
            for (int i = 1; i < positions.size(); i++) {
                TextPosition before = positions.get(i - 1);
                if (positions.get(i).getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj() > PdfPage.COLUMN_GAP * size(before)) {
                    add(text(positions.subList(start, i)), positions.subList(start, i));
                    start = i;
                }
            }
            add(start == 0 ? text : text(positions.subList(start, positions.size())), positions.subList(start, positions.size()));
        }

        private static String text(List<TextPosition> positions) {
            return Normalizer.normalize(positions.stream().map(TextPosition::getUnicode).collect(Collectors.joining()),
                    Normalizer.Form.NFKC);
        }

        private static float size(TextPosition position) {
            return Math.clamp(Math.max(position.getHeightDir(), position.getFontSizeInPt()), 1, 500);
        }

        private void add(String text, List<TextPosition> positions) {
            if (!text.isBlank()) {
                List<TextPosition> seen = positions.stream().filter(position -> !position.getUnicode().isBlank()).toList();
                TextPosition first = (seen.isEmpty() ? positions : seen).getFirst();
                TextPosition last = (seen.isEmpty() ? positions : seen).getLast();
                // Fonts draw both apostrophes alike, and then name the one that no newspaper writes.
                words.add(new PdfPage.Word(text.strip().replace('\u02BC', '’'), first.getXDirAdj(),
                        last.getXDirAdj() + last.getWidthDirAdj(), first.getYDirAdj(),
                        size(first), false));
                directions.add(first.getDir());
            }
        }

        /** The words, turned so that most letters of the page run from left to right: many a page is stored on its side. */
        private List<PdfPage.Word> upright() {
            Map<Float, Integer> letters = new TreeMap<>();
            for (int i = 0; i < words.size(); i++) {
                letters.merge(directions.get(i), words.get(i).text().length(), Integer::sum);
            }
            float usual = letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0f);
            return IntStream.range(0, words.size())
                    .mapToObj(i -> directions.get(i) == usual ? words.get(i) : words.get(i).turn())
                    .toList();
        }
    }
}
