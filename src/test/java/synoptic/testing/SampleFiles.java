package synoptic.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Makes the sample articles that are a web page, a PDF and a Word document from their texts, in the test resources. To make
 * them anew, with the program packaged: {@code java -cp "target/test-classes:target/synoptic/lib/*" synoptic.testing.SampleFiles}.
 */
public final class SampleFiles {

    private static final Path TEXTS = Path.of("src", "test", "resources", "synoptic", "samples");
    private static final String STYLE = """
            body { margin: 0 auto; max-width: 44rem; padding: 0 1rem 3rem; font: 1.1rem/1.6 Georgia, serif; color: #222; }
            nav ul { display: flex; gap: 1.5rem; padding: 0; list-style: none; }
            header, footer, .byline, .date, .share-tools, .article-label, figcaption { font: 0.9rem/1.5 sans-serif; }
            .standfirst { font-size: 1.25rem; }
            figure { margin: 1.5rem 0; border-left: 4px solid #b08d2e; padding-left: 1rem; }
            aside, footer { margin-top: 2rem; border-top: 1px solid #ccc; }
            """;

    private static final Path SAMPLES = Path.of("sample-articles", "pyongyang-visit");

    private SampleFiles() {}

    /** The text that a sample was made from. */
    public static String text(String name) {
        try {
            return Files.readString(TEXTS.resolve(name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String name) {
        return text(name).lines().filter(line -> !line.isBlank()).toList();
    }

    public static void main(String[] args) throws IOException {
        Files.writeString(SAMPLES.resolve("gulf-world-service.html"), page(lines("gulf-world-service")));
        Path beside = Files.createDirectories(SAMPLES.resolve("gulf-world-service_files"));
        Files.writeString(beside.resolve("site.css"), STYLE);
        Files.write(SAMPLES.resolve("northern-dispatch.docx"), docx(lines("northern-dispatch")));
        pdf(lines("southern-daily"), SAMPLES.resolve("southern-daily.pdf"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Outlet, section, headline, standfirst, byline, date, text, source. */
    private static String page(List<String> lines) {
        StringBuilder body = new StringBuilder();
        for (String line : lines.subList(6, lines.size() - 1)) {
            String words = escaped(line);
            if (line.endsWith("]")) {
                body.append("        <figure><figcaption>").append(words).append("</figcaption></figure>\n");
            } else if (line.matches(".*[.”\"]$")) {
                body.append("        <p>").append(words).append("</p>\n");
            } else {
                body.append("        <h2>").append(words).append("</h2>\n");
            }
        }
        return """
                <!DOCTYPE html>
                <!-- saved from url=(0058)https://gulfworldservice.example/news/2024/6/18/putin-goes -->
                <html lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
                  <link rel="canonical" href="https://gulfworldservice.example/news/2024/6/18/putin-goes">
                  <title>%2$s | News | %1$s</title>
                  <meta property="og:site_name" content="%1$s">
                  <meta property="og:title" content="%2$s">
                  <meta name="author" content="Rania Qassim">
                  <script type="application/ld+json">
                  {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "%2$s", "datePublished": "2024-06-18T09:40:00Z",
                   "author": {"@type": "Person", "name": "Rania Qassim"}, "publisher": {"@type": "NewsMediaOrganization", "name": "%1$s"}}
                  </script>
                  <link rel="stylesheet" href="./gulf-world-service_files/site.css">
                </head>
                <body>
                  <header class="site-header">
                    <a href="#">%1$s</a>
                    <nav><ul><li><a href="#">News</a></li><li><a href="#">Explainers</a></li><li><a href="#">Economy</a></li><li><a href="#">Sport</a></li></ul></nav>
                  </header>
                  <main>
                    <article>
                      <div class="article-label"><a href="#">%3$s</a></div>
                      <h1>%2$s</h1>
                      <p class="standfirst">%4$s</p>
                      <div class="byline">%5$s</div>
                      <div class="date">%6$s</div>
                      <div class="share-tools"><a href="#">Facebook</a> <a href="#">X</a> <a href="#">WhatsApp</a> <button>Copy link</button></div>
                      <div class="article-body">
                %7$s        <p class="source">%8$s</p>
                      </div>
                    </article>
                    <aside class="related">
                      <h2>Related</h2>
                      <ul><li><a href="#">Vietnam prepares to receive a guest from Moscow</a></li><li><a href="#">What a satellite needs, and who can build one</a></li></ul>
                    </aside>
                  </main>
                  <footer><p>© 2024 %1$s. All rights reserved.</p><a href="#">About us</a> <a href="#">Privacy policy</a> <a href="#">Cookie preferences</a></footer>
                </body>
                </html>
                """
                .formatted(lines.get(0), escaped(lines.get(2)), lines.get(1), escaped(lines.get(3)), lines.get(4), lines.get(5), body,
                        lines.getLast());
    }

    private static byte[] docx(List<String> lines) throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String style =
                    i == 3 ? "Title" : (i > 4 && !line.matches(".*[.”\"’]$")) || line.equals("'Strong support'") ? "Heading2" : "Normal";
            body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr><w:r><w:t xml:space=\"preserve\">")
                    .append(escaped(line))
                    .append("</w:t></w:r></w:p>");
        }
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        String types = "http://schemas.openxmlformats.org/";
        String word = types + "wordprocessingml/2006/main";
        String office = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        var out = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", head + "<Types xmlns=\"" + types + "package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"" + office + "document.main+xml\"/>"
                    + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + office + "styles+xml\"/></Types>");
            entry(zip, "_rels/.rels",
                    head + "<Relationships xmlns=\"" + types + "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                            + types + "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            entry(zip, "word/_rels/document.xml.rels",
                    head + "<Relationships xmlns=\"" + types + "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                            + types + "officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
            entry(zip, "word/styles.xml",
                    head + "<w:styles xmlns:w=\"" + word + "\">" + style("Normal", "Normal", 22) + style("Title", "Title", 40)
                            + style("Heading2", "heading 2", 26) + "</w:styles>");
            entry(zip, "word/document.xml", head + "<w:document xmlns:w=\"" + word + "\"><w:body>" + body + "</w:body></w:document>");
        }
        return out.toByteArray();
    }

    private static String style(String id, String name, int halfPoints) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:pPr><w:spacing w:after=\"160\"/></w:pPr><w:rPr><w:sz w:val=\""
                + halfPoints + "\"/></w:rPr></w:style>";
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(Instant.parse("2024-06-18T12:00:00Z")));
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    /** A page as a newspaper's archive delivers it: two columns, lines divided, running heads. */
    private static void pdf(List<String> lines, Path file) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.setDocumentId(19_062_024L);
            PDFont font = font(pdf, "SourceSerif4-Regular.ttf");
            PDFont bold = font(pdf, "SourceSerif4-Bold.ttf");
            List<String> set = new ArrayList<>();
            List<String> headline = wrap(bold, 24, 470, lines.get(2));
            for (String line : lines.subList(5, lines.size())) {
                set.addAll(wrap(font, 10, 225, line));
                set.add("");
            }
            int next = 0;
            for (int number = 1; next < set.size(); number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    write(content, bold, 9, 60, 800, lines.get(0));
                    write(content, font, 9, 450, 800, lines.get(1));
                    write(content, font, 9, 295, 30, String.valueOf(number));
                    int top = 765;
                    if (number == 1) {
                        for (String line : headline) {
                            write(content, bold, 24, 60, top, line);
                            top -= 30;
                        }
                        write(content, font, 10, 60, top - 5, lines.get(3));
                        write(content, font, 10, 60, top - 20, lines.get(4));
                        top -= 50;
                    }
                    for (int column = 0; column < 2; column++) {
                        for (int y = top; y > 60 && next < set.size(); y -= set.get(next++).isEmpty() ? 7 : 13) {
                            if (!set.get(next).isEmpty()) {
                                write(content, font, 10, 60 + column * 250, y, set.get(next));
                            }
                        }
                    }
                }
            }
            pdf.save(file.toFile());
        }
    }

    private static PDFont font(PDDocument pdf, String name) throws IOException {
        try (InputStream in = SampleFiles.class.getResourceAsStream("/synoptic/ui/fonts/" + name)) {
            return PDType0Font.load(pdf, in, true);
        }
    }

    private static List<String> wrap(PDFont font, float size, float width, String text) throws IOException {
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

    private static void write(PDPageContentStream content, PDFont font, float size, float x, float y, String words) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }
}
