package synoptic.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of a report: the reading face and the face of the interface, which are part of the program, and DejaVu behind both
 * for the characters that they lack. All are embedded, as far as they are used.
 */
final class ReportFonts {

    private static final String OWN = "/synoptic/ui/fonts/";
    private static final String SUBSTITUTE = "/net/sf/jasperreports/fonts/dejavu/";

    /**
     * A face.
     *
     * @param weight as in CSS, 400 for regular
     */
    private record Face(String family, int weight, FontStyle style, String resource) {}

    private static final List<Face> FACES = List.of(
            new Face("Source Serif 4", 400, FontStyle.NORMAL, OWN + "SourceSerif4-Regular.ttf"),
            new Face("Source Serif 4", 400, FontStyle.ITALIC, OWN + "SourceSerif4-Italic.ttf"),
            new Face("Source Serif 4", 600, FontStyle.NORMAL, OWN + "SourceSerif4-SemiBold.ttf"),
            new Face("Source Serif 4", 700, FontStyle.NORMAL, OWN + "SourceSerif4-Bold.ttf"),
            new Face("Inter", 400, FontStyle.NORMAL, OWN + "Inter-Regular.ttf"),
            new Face("Inter", 500, FontStyle.NORMAL, OWN + "Inter-Medium.ttf"),
            new Face("Inter", 600, FontStyle.NORMAL, OWN + "Inter-SemiBold.ttf"),
            new Face("Inter", 700, FontStyle.NORMAL, OWN + "Inter-Bold.ttf"));

    private static final List<Face> SUBSTITUTES = List.of(
            new Face("DejaVu Serif", 400, FontStyle.NORMAL, SUBSTITUTE + "DejaVuSerif.ttf"),
            new Face("DejaVu Sans", 400, FontStyle.NORMAL, SUBSTITUTE + "DejaVuSans.ttf"));

    private final PDDocument document;
    private final BitSet used;
    private final List<CmapLookup> characters = new ArrayList<>();

    /**
     * @param document the fonts are closed with it
     * @param text all that is to be set
     */
    ReportFonts(PDDocument document, String text) {
        this.document = document;
        this.used = text.codePoints().collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /**
     * Hands the fonts to a renderer: the substitutes only where a text needs them, for they are large.
     *
     * @return a sentence for each script that no font shows, or not as it is to be read
     */
    List<String> register(PdfRendererBuilder renderer) throws IOException {
        for (Face face : FACES) {
            register(renderer, face);
        }
        // A character that only one of the two families has may come to stand in the other.
        List<CmapLookup> own = List.copyOf(characters);
        if (!visible().allMatch(codePoint -> own.stream().allMatch(face -> face.getGlyphId(codePoint) != 0))) {
            for (Face face : SUBSTITUTES) {
                register(renderer, face);
            }
        }
        return warnings();
    }

    private IntStream visible() {
        return used.stream().filter(codePoint -> !Character.isWhitespace(codePoint));
    }

    private void register(PdfRendererBuilder renderer, Face face) throws IOException {
        TrueTypeFont font;
        try (InputStream in = ReportFonts.class.getResourceAsStream(face.resource())) {
            if (in == null) {
                throw new IOException("the font " + face.resource() + " is not on the class path");
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
        // With its ligatures, "official" would be copied out of the PDF with one character for three letters.
        font.setEnableGsub(false);
        UsedCharacters.prefer(font.getCmap(), used);
        characters.add(font.getUnicodeCmapLookup());
        renderer.useFont(
                new PDFontSupplier(PDType0Font.load(document, font, true)), face.family(), face.weight(), face.style(), true);
    }

    private List<String> warnings() {
        TreeSet<String> missing = new TreeSet<>();
        TreeSet<String> disordered = new TreeSet<>();
        visible().forEach(codePoint -> {
            if (characters.stream().noneMatch(face -> face.getGlyphId(codePoint) != 0)) {
                missing.add(script(codePoint));
            } else if (isRightToLeft(codePoint)) {
                disordered.add(script(codePoint));
            }
        });
        List<String> warnings = new ArrayList<>();
        if (!missing.isEmpty()) {
            warnings.add("The PDF has no font for some characters and shows □ in their place: "
                    + Wording.list(List.copyOf(missing)) + ".");
        }
        if (!disordered.isEmpty()) {
            warnings.add("The PDF does not yet set text from right to left as it is to be read: "
                    + Wording.list(List.copyOf(disordered)) + ".");
        }
        return warnings;
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** The script's name as people know it, such as "Korean". */
    private static String script(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HANGUL -> "Korean";
            case HAN -> "Chinese characters";
            case HIRAGANA, KATAKANA -> "Japanese";
            case COMMON, INHERITED, UNKNOWN -> "symbols";
            case Character.UnicodeScript script -> titleCase(script.name());
        };
    }

    private static String titleCase(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
