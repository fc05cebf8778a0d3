package synoptic.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a written PDF as pictures, highlights included: what an export will look like, before there is a file. Not for use by two threads at once. */
public final class PagePictures implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;

    /**
     * A picture.
     *
     * @param width in pixels
     * @param height in pixels
     * @param pixels row by row from the top, each opaque in alpha, red, green and blue, eight bits each
     */
    public record Picture(int width, int height, int[] pixels) {}

    /**
     * Opens a PDF.
     *
     * @param pdf its bytes
     * @throws IOException if they are none
     */
    public PagePictures(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        renderer = new PDFRenderer(document);
    }

    /** How many pages there are. */
    public int count() {
        return document.getNumberOfPages();
    }

    /**
     * Draws a page.
     *
     * @param index from 0
     * @param width of the picture in pixels, at least 1
     * @throws IOException if the page cannot be drawn
     */
    public Picture page(int index, int width) throws IOException {
        float scale = width / document.getPage(index).getMediaBox().getWidth();
        BufferedImage image = renderer.renderImage(index, scale, ImageType.RGB);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new Picture(image.getWidth(), image.getHeight(), pixels);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
