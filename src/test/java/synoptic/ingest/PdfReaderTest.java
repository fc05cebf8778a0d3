package synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Furniture;
import synoptic.article.Part;

/** Pages set as newspapers set them: what is read is what a person would read, in that order. */
class PdfReaderTest {

    private static final String TITLE = "Ferry rams the harbour bridge, and the town asks who was at the wheel";

    private static final List<String> STORY = List.of(
            "The ferry from the islands rammed the harbour bridge a little past five on Wednesday morning, the council said, and nobody was hurt.",
            "Engineers examined the piers all day and found cracks in two of them, which will take at least six weeks to mend in this weather.",
            "Lorries have to go by way of the northern crossing until then, a detour of forty kilometres that costs every firm an hour a day.",
            "The harbour master, who had warned of the narrow channel twice before, declined to say whether a pilot had been on board at the time.");

    /** What is set on pages. */
    private static final class Pages {

        private final PDDocument pdf = new PDDocument();
        private final PDFont font;
        private PDPageContentStream content;

        Pages(String fontFile) throws IOException {
            try (InputStream in = PdfReaderTest.class.getResourceAsStream(fontFile)) {
                font = PDType0Font.load(pdf, in, true);
            }
            content = page(0);
        }

        private PDPageContentStream page(int rotation) throws IOException {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            pdf.addPage(page);
            return new PDPageContentStream(pdf, page);
        }

        void turn(int rotation) throws IOException {
            content.close();
            content = page(rotation);
        }

        void write(float size, float x, float y, String words) throws IOException {
            write(size, Matrix.getTranslateInstance(x, y), words);
        }

        void write(float size, Matrix place, String words) throws IOException {
            content.beginText();
            content.setFont(font, size);
            content.setTextMatrix(place);
            content.showText(words);
            content.endText();
        }

        /** Paragraphs in lines of a width; the height below the last line. */
        float set(float size, float x, float top, float width, float gap, List<String> paragraphs) throws IOException {
            float y = top;
            for (String paragraph : paragraphs) {
                for (String line : lines(size, width, paragraph)) {
                    write(size, x, y, line);
                    y -= 1.25f * size;
                }
                y -= gap;
            }
            return y;
        }

        private List<String> lines(float size, float width, String text) throws IOException {
            List<String> lines = new ArrayList<>();
            String line = "";
            for (String word : text.split(" ", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (font.getStringWidth(longer) / 1000 * size > width) {
                    lines.add(line);
                    longer = word;
                }
                line = longer;
            }
            lines.add(line);
            return lines;
        }

        Article read() throws IOException {
            content.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            pdf.close();
            try {
                return new SourceLoader().load("A", new Source.InMemory("a.pdf", out.toByteArray()));
            } catch (UnreadableSourceException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static Pages pages() {
        try {
            return new Pages("/synoptic/ui/fonts/SourceSerif4-Regular.ttf");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void twoColumnsUnderATitleAcrossThem() throws IOException {
        Pages pages = pages();
        pages.set(22, 50, 780, 500, 10, List.of(TITLE));
        pages.set(10, 50, 700, 230, 6, STORY.subList(0, 2));
        pages.set(10, 310, 700, 230, 6, STORY.subList(2, 4));
        Article article = pages.read();
        assertThat(article.headline()).isEqualTo(TITLE);
        assertThat(running(article)).isEqualTo(STORY);
    }

    @Test
    void aHeadlineInTwoLinesIsOneWhateverTheTextsLinesAreApart() throws IOException {
        Pages pages = pages();
        pages.write(24, 50, 780, "Tanker train accident kills two in");
        pages.write(24, 50, 780 - 28.5f, "Kestrel Ford");
        pages.set(12, 50, 700, 500, 6, STORY);
        Article article = pages.read();
        assertThat(article.headline()).isEqualTo("Tanker train accident kills two in Kestrel Ford");
        assertThat(running(article)).isEqualTo(STORY);
    }

    /** The columns end at different heights, and a second title with its own columns stands under them. */
    @Test
    void threeColumnsAndAnArticleUnderThem() throws IOException {
        Pages pages = pages();
        pages.set(20, 50, 790, 500, 10, List.of(TITLE));
        pages.set(9, 50, 715, 155, 5, STORY.subList(0, 1));
        pages.set(9, 220, 715, 155, 5, STORY.subList(1, 3));
        pages.set(9, 390, 715, 155, 5, STORY.subList(3, 4));
        pages.set(16, 50, 480, 500, 10, List.of("Trams stopped for an hour"));
        pages.set(9, 50, 440, 240, 5, List.of(
                "A wire had come down in Mill Street on Tuesday evening, and nobody could say why it had, or when the trams would run again."));
        pages.set(9, 310, 440, 240, 5, List.of(
                "Passengers walked home in the rain, some of them along the tracks, which the police asked them over the radio not to do again."));
        Article article = pages.read();
        assertThat(running(article)).startsWith(STORY.toArray(String[]::new));
        assertThat(parts(article)).contains("SUBHEAD Trams stopped for an hour");
    }

    /** A paragraph goes on in the next column and on the next page, past a footnote, page numbers and running heads. */
    @Test
    void aParagraphGoesOnPastWhatStandsAtThePagesFoot() throws IOException {
        Pages pages = pages();
        String whole = String.join(" ", STORY);
        List<String> lines = pages.lines(10, 480, whole + " " + whole);
        int half = lines.size() / 2;
        for (int page = 0; page < 2; page++) {
            if (page == 1) {
                pages.turn(0);
            }
            pages.write(8, 50, 815, "The Ellery Courier");
            pages.write(8, 480, 815, "19 June 2024");
            float y = 770;
            for (String line : page == 0 ? lines.subList(0, half) : lines.subList(half, lines.size())) {
                pages.write(10, 50, y, line);
                y -= 12.5f;
            }
            pages.write(8, 290, 25, "– " + (page + 1) + " –");
        }
        Article article = pages.read();
        assertThat(running(article)).containsExactly(whole + " " + whole);
        assertThat(furniture(article)).contains("– 1 –", "– 2 –").filteredOn(words -> words.contains("Courier")).hasSize(2);
    }

    @Test
    void footnotesDoNotBreakTheText() throws IOException {
        Pages pages = pages();
        pages.set(11, 50, 770, 480, 8, STORY.subList(0, 2));
        pages.set(7, 50, 60, 480, 2,
                List.of("1 Report of the harbour commission, second edition, page 12, with a map of the channel and its lights."));
        pages.turn(0);
        pages.set(11, 50, 770, 480, 8, STORY.subList(2, 4));
        Article article = pages.read();
        assertThat(running(article)).containsSubsequence(STORY);
        assertThat(article.text()).contains("Report of the harbour commission");
    }

    @Test
    void ligaturesAreLetters() throws IOException {
        Pages pages = pages();
        pages.set(11, 50, 770, 480, 8, List.of(
                "The o\uFB03cial had no di\uFB00erent \uFB01gures for the \uFB02oating dock than those that his o\uFB03ce had given before."));
        assertThat(running(pages.read())).containsExactly(
                "The official had no different figures for the floating dock than those that his office had given before.");
    }

    @Test
    void wordsDividedAtALinesEndAreWholeAgain() throws IOException {
        Pages pages = pages();
        List<String> lines = List.of("The harbour master had warned of the nar-", "row channel twice before, and of the well-",
                "known currents under the long-standing bridge,",
                "which the well-known pilot of the long-", "standing ferry line knew by heart.");
        float y = 770;
        for (String line : lines) {
            pages.write(11, 50, y, line);
            y -= 14;
        }
        assertThat(running(pages.read())).containsExactly(
                "The harbour master had warned of the narrow channel twice before, and of the well-known currents under the long-standing bridge, "
                        + "which the well-known pilot of the long-standing ferry line knew by heart.");
    }

    /** Some fonts draw "ft" as one sign and do not say which letters that is: then the reader is told that letters are missing. */
    @Test
    void lettersThatAFontDoesNotNameAreTold() throws IOException {
        Pages pages = pages();
        pages.set(11, 50, 770, 480, 8,
                List.of("Soon after that the raft was left to drift, and the council said that it would see to it."));
        assertThat(pages.read().notices()).singleElement().asString().contains("4 signs that its fonts do not name");
    }

    /** Letters stand on the page from left to right as they are seen, and are read from right to left. */
    @Test
    void fromRightToLeft() throws IOException {
        Pages pages = new Pages("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");
        String words = "המעבורת פגעה בגשר הנמל מעט אחרי השעה חמש בבוקר יום רביעי, הודיעה המועצה.";
        pages.write(11, 60, 770, new StringBuilder(words).reverse().toString());
        assertThat(running(pages.read())).containsExactly(words);
    }

    /** A line along the edge, as archives print it, is no part of the text; a page that was scanned sideways is read all the same. */
    @Test
    void turnedWords() throws IOException {
        Pages pages = pages();
        pages.set(11, 60, 770, 480, 8, STORY.subList(0, 2));
        pages.write(8, Matrix.getRotateInstance(Math.PI / 2, 25, 200), "Downloaded from the archive by a reader on 20 June 2024");
        Article article = pages.read();
        assertThat(running(article)).isEqualTo(STORY.subList(0, 2));
        assertThat(furniture(article)).containsExactly("Downloaded from the archive by a reader on 20 June 2024");

        Pages sideways = pages();
        sideways.turn(90);
        float x = 60;
        for (String line : sideways.lines(11, 480, STORY.getFirst())) {
            sideways.write(11, Matrix.getRotateInstance(Math.PI / 2, x, 60), line);
            x += 14;
        }
        assertThat(running(sideways.read())).containsExactly(STORY.getFirst());
    }

    private static List<String> parts(Article article) {
        return article.parts().stream().map(part -> part.kind() + " " + part.span().in(article.text())).toList();
    }

    private static List<String> furniture(Article article) {
        return article.furniture().stream().filter(piece -> piece.kind() != Furniture.Kind.CAPTION_REPEAT)
                .map(piece -> piece.span().in(article.text())).toList();
    }

    private static List<String> running(Article article) {
        return article.paragraphs().stream()
                .filter(paragraph -> !article.isFurniture(paragraph))
                .filter(paragraph -> article.parts().stream().map(Part::span).noneMatch(paragraph::equals))
                .map(paragraph -> paragraph.in(article.text()))
                .toList();
    }
}
