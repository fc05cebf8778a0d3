package synoptic.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of a report: the reading face and the face of the interface, which are part of the program, and behind both for the
 * characters that they lack DejaVu, Motoya L Cedar for Japanese, Droid Sans Fallback for Chinese, and Nanum Gothic for Korean. All are embedded,
 * as far as they are used; no font of the machine is, so that the bytes are the same everywhere.
 */
final class ReportFonts {

    private static final String OWN = "/synoptic/ui/fonts/";
    private static final String FAR_EAST = "/synoptic/export/fonts/";
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

    /** Ideographs as they are written in Japan; taken where there is kana, for these alone tell the language. */
    private static final Face JAPANESE = new Face("Motoya L Cedar", 400, FontStyle.NORMAL, FAR_EAST + "MotoyaLCedar-W3.ttf");

    /** For the letters that those lack; each is large, and taken only where a text needs it. */
    private static final List<Face> SUBSTITUTES = List.of(
            new Face("DejaVu Serif", 400, FontStyle.NORMAL, SUBSTITUTE + "DejaVuSerif.ttf"),
            new Face("DejaVu Sans", 400, FontStyle.NORMAL, SUBSTITUTE + "DejaVuSans.ttf"),
            JAPANESE,
            new Face("Droid Sans Fallback", 400, FontStyle.NORMAL, FAR_EAST + "DroidSansFallbackFull.ttf"),
            new Face("NanumGothic", 400, FontStyle.NORMAL, FAR_EAST + "NanumGothic.ttf"));

    private final PDDocument document;
    private final BitSet used;

    /**
     * @param document the fonts are closed with it
     * @param text all that is to be set
     */
    ReportFonts(PDDocument document, String text) {
        this.document = document;
        this.used = characters(text);
    }

    private static BitSet characters(String text) {
        return text.codePoints().collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** Hands the fonts to a renderer: the substitutes only where a text needs them. */
    void register(PdfRendererBuilder renderer) throws IOException {
        List<CmapLookup> own = new ArrayList<>();
        for (Face face : FACES) {
            own.add(register(renderer, face));
        }
        // A character that only one of the two families has may come to stand in the other.
        BitSet missing = visible(used);
        for (int codePoint : missing.stream().toArray()) {
            missing.set(codePoint, own.stream().anyMatch(face -> face.getGlyphId(codePoint) == 0));
        }
        boolean kana = used.stream().anyMatch(ReportFonts::isKana);
        for (Face face : SUBSTITUTES) {
            if (!missing.isEmpty() && (kana || !face.equals(JAPANESE))) {
                CmapLookup characters = register(renderer, face);
                // Both DejaVu fonts are needed where one is: Serif has fewer letters. Chinese words beside Japanese ones are not set in its face.
                if (!face.family().equals("DejaVu Serif") && !face.equals(JAPANESE)) {
                    remove(missing, characters);
                }
            }
        }
    }

    private static boolean isKana(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }

    private CmapLookup register(PdfRendererBuilder renderer, Face face) throws IOException {
        TrueTypeFont font = parsed(face);
        // With its ligatures, "official" would be copied out of the PDF with one character for three letters.
        font.setEnableGsub(false);
        UsedCharacters.prefer(font.getCmap(), used);
        CmapLookup characters = font.getUnicodeCmapLookup();
        renderer.useFont(
                new PDFontSupplier(PDType0Font.load(document, font, true)), face.family(), face.weight(), face.style(), true);
        return characters;
    }

    private static TrueTypeFont parsed(Face face) throws IOException {
        try (InputStream in = ReportFonts.class.getResourceAsStream(face.resource())) {
            if (in == null) {
                throw new IOException("the font " + face.resource() + " is not on the class path");
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }

    private static void remove(BitSet missing, CmapLookup characters) {
        for (int codePoint : missing.stream().toArray()) {
            missing.set(codePoint, characters.getGlyphId(codePoint) == 0);
        }
    }

    private static BitSet visible(BitSet characters) {
        return characters.stream()
                .filter(codePoint -> !Character.isWhitespace(codePoint) && Wording.shows(codePoint))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** A sentence that names the scripts of a text that no font shows, if there are any. */
    static List<String> warnings(String text) {
        BitSet missing = visible(characters(text));
        List<Face> faces = Stream.concat(Stream.of(FACES.getFirst(), FACES.getLast()), SUBSTITUTES.stream().skip(1)).toList();
        for (Face face : faces) {
            if (missing.isEmpty()) {
                return List.of();
            }
            try (TrueTypeFont font = parsed(face)) {
                remove(missing, font.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Set<String> scripts = missing.stream().mapToObj(ReportFonts::script).collect(Collectors.toCollection(TreeSet::new));
        return scripts.isEmpty()
                ? List.of()
                : List.of("The PDF has no font for some characters and shows □ in their place: "
                        + Wording.list(List.copyOf(scripts)) + ". The web page shows them.");
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
