package synoptic.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** How a highlight looks: the colour over its words, and a line under them that tells its kind without colour. */
final class HighlightInk {

    private static final float LINE_WIDTH = 0.8f;
    private static final float WAVE_LENGTH = 2.4f;
    private static final float WAVE_HEIGHT = 1;
    private static final float FULL = 255;

    private final PDDocument document;
    private final int fill;
    private final int line;
    private final Mark mark;
    private final PDResources resources = new PDResources();
    private final String multiply;
    private final String normal;

    /**
     * The ink of all highlights of a kind in a document.
     */
    HighlightInk(PDDocument document, Swatch swatch, Palette palette) {
        this.document = document;
        this.mark = swatch.mark();
        Palette.Ink ink = palette.ink(swatch);
        this.fill = ink.fill();
        this.line = ink.line();
        // The colour must darken what is under it, as a marker does, or it would hide the words.
        this.multiply = resources.add(blending(BlendMode.MULTIPLY)).getName();
        this.normal = resources.add(blending(BlendMode.NORMAL)).getName();
    }

    PDColor fill() {
        return new PDColor(parts(fill), PDDeviceRGB.INSTANCE);
    }

    /**
     * A highlight's own picture, for viewers that draw it and do not make one up.
     *
     * @param boxes what is painted, in points of the page; they must not overlap, or their colours would add up
     * @param bounds covers all boxes
     */
    PDAppearanceStream paint(List<PDRectangle> boxes, PDRectangle bounds) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setBBox(bounds);
        stream.setResources(resources);
        StringBuilder operators = new StringBuilder();
        operators.append('/').append(multiply).append(" gs ").append(numbers(parts(fill))).append(" rg\n");
        for (PDRectangle box : boxes) {
            operators
                    .append(numbers(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()))
                    .append(" re f\n");
        }
        operators.append('/').append(normal).append(" gs ").append(numbers(parts(line))).append(" RG ");
        operators.append(numbers(LINE_WIDTH)).append(mark == Mark.NOTE ? " w [1.2 1.2] 0 d\n" : " w\n");
        boxes.forEach(box -> underline(operators, box));
        try (OutputStream out = stream.getStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static PDExtendedGraphicsState blending(BlendMode mode) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setBlendMode(mode);
        return state;
    }

    private void underline(StringBuilder operators, PDRectangle box) {
        float base = box.getLowerLeftY() + LINE_WIDTH / 2;
        float x = box.getLowerLeftX();
        operators.append(numbers(x, base)).append(" m\n");
        if (mark != Mark.CONFLICT) {
            operators.append(numbers(box.getUpperRightX(), base)).append(" l\n");
        }
        for (boolean up = true; mark == Mark.CONFLICT && x < box.getUpperRightX(); up = !up) {
            x = Math.min(x + WAVE_LENGTH / 2, box.getUpperRightX());
            operators.append(numbers(x, up ? base + WAVE_HEIGHT : base)).append(" l\n");
        }
        operators.append("S\n");
    }

    private static float[] parts(int colour) {
        return new float[]{(colour >> 16 & 0xFF) / FULL, (colour >> 8 & 0xFF) / FULL, (colour & 0xFF) / FULL};
    }

    private static String numbers(float... values) {
        StringBuilder words = new StringBuilder();
        for (float value : values) {
            words.append(words.isEmpty() ? "" : " ").append(String.format(Locale.ROOT, "%.3f", value));
        }
        return words.toString();
    }
}
