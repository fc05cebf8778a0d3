package synoptic.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** One article in every format that is read, made without the programs that usually make them. */
final class TestDocuments {

    static final String HEADLINE = "Ferry rams the old harbour bridge";
    static final String FIRST =
            "The Harbour Bridge will stay closed for at least six weeks after a ferry ran into one of its piers on Wednesday morning.";
    static final String SECOND =
            "The collision happened at 6.42am, as the ferry was coming in with 112 passengers – “a full house” – and a crew of 15.";
    static final String THIRD =
            "Repairs are expected to cost £8.5m, a sum that the town’s café owners say they will not pay under any circumstances.";
    static final List<String> PARAGRAPHS = List.of(FIRST, SECOND, THIRD);

    private TestDocuments() {}

    /** Each by the name of its file. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("a.txt", utf8(HEADLINE + "\n\n" + String.join("\n\n", PARAGRAPHS)));
        all.put("a.md", utf8("# " + HEADLINE + "\n\n" + String.join("\n\n", PARAGRAPHS)));
        all.put("a.html", utf8(html()));
        all.put("a.docx", docx());
        all.put("a.odt", odt());
        all.put("a.rtf", rtf());
        all.put("a.epub", epub());
        all.put("a.eml", eml());
        all.put("a.mhtml", mhtml());
        all.put("a.warc", warc());
        all.put("a.warc.gz", gzip(warc()));
        all.put("a.json", utf8(ninjs()));
        all.put("a.xml", utf8(newsMl()));
        all.put("a.pdf", pdf());
        return all;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String elements(String before, String after) {
        return String.join("\n", PARAGRAPHS.stream().map(text -> before + text + after).toList());
    }

    static String html() {
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + HEADLINE
                + "</title></head><body><nav><a href=\"/\">Home</a></nav><h1>"
                + HEADLINE + "</h1>" + elements("<p>", "</p>") + "<footer>© 2024 Ellery Courier</footer></body></html>";
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] docx() {
        String body = "<w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr><w:r><w:t>" + HEADLINE + "</w:t></w:r></w:p>"
                + elements("<w:p><w:r><w:t xml:space=\"preserve\">",
                        "</w:t></w:r><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del></w:p>")
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Ferries</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        return docx(body);
    }

    static byte[] docx(String body) {
        String w = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        return zip(ordered(
                "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                "word/document.xml", "<?xml version=\"1.0\"?><w:document" + w + "><w:body>" + body + "</w:body></w:document>",
                "word/styles.xml",
                "<w:styles" + w + "><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>",
                "word/footnotes.xml",
                "<w:footnotes" + w + "><w:footnote><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>"));
    }

    static byte[] odt() {
        return odt("<text:h text:style-name=\"P1\">" + HEADLINE + "</text:h>" + elements("<text:p>", "</text:p>"));
    }

    static byte[] odt(String body) {
        return zip(ordered(
                "mimetype", "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                        + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\">"
                        + "<office:body><office:text>" + body + "</office:text></office:body></office:document-content>",
                "META-INF/manifest.xml", "<manifest/>"));
    }

    private static Map<String, byte[]> ordered(String... namesAndContents) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            files.put(namesAndContents[i], utf8(namesAndContents[i + 1]));
        }
        return files;
    }

    static byte[] rtf() {
        StringBuilder rtf = new StringBuilder(
                "{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Times;}}{\\*\\generator x;}{\\info{\\title No}}\n\\pard\\b ")
                .append(HEADLINE).append("\\b0\\par\n");
        for (String paragraph : PARAGRAPHS) {
            for (int i = 0; i < paragraph.length(); i++) {
                char c = paragraph.charAt(i);
                rtf.append(switch (c) {
                    case '–' -> "\\endash ";
                    case '“' -> "\\ldblquote ";
                    case '”' -> "\\'94";
                    case '’' -> "\\u8217?";
                    default -> c > 0x7F ? String.format("\\'%02x", (int) c) : String.valueOf(c);
                });
            }
            rtf.append("\\par\n");
        }
        return rtf.append("{\\pict 0011}}").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] epub() {
        return zip(ordered(
                "mimetype", "application/epub+zip",
                "META-INF/container.xml", "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>",
                "OEBPS/text/two.xhtml", "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>" + THIRD + "</p></body></html>",
                "OEBPS/text/one.xhtml",
                "<?xml version=\"1.0\"?><html><head><title>x</title></head><body><h1>" + HEADLINE + "</h1><p>" + FIRST + "</p><p>" + SECOND
                        + "</p></body></html>",
                "OEBPS/book.opf",
                "<package xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata><dc:title>" + HEADLINE
                        + "</dc:title><dc:creator>Jane Doe</dc:creator><dc:date>2024-06-19</dc:date></metadata><manifest>"
                        + "<item id=\"b\" href=\"text/two.xhtml\"/><item id=\"a\" href=\"./text/../text/one.xhtml\"/></manifest>"
                        + "<spine><itemref idref=\"a\"/><itemref idref=\"b\"/></spine></package>"));
    }

    static byte[] eml() {
        String encoded = Base64.getMimeEncoder().encodeToString(utf8("<html><body>" + elements("<p>", "</p>") + "</body></html>"));
        return utf8("From: \"Jane Doe\" <jane@example.org>\r\nTo: desk@example.org\r\nSubject: =?utf-8?B?"
                + Base64.getEncoder().encodeToString(utf8("Fwd: " + HEADLINE)) + "?=\r\nDate: Wed, 19 Jun 2024 05:07:00 +0900\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"xyz\"\r\n\r\nThis is a mail.\r\n--xyz\r\n"
                + "Content-Type: text/plain; charset=us-ascii\r\n\r\nThis mail is best read as a page.\r\n--xyz\r\n"
                + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + encoded + "\r\n--xyz--\r\n");
    }

    static byte[] mhtml() {
        StringBuilder quoted = new StringBuilder();
        for (byte b : html().getBytes(Charset.forName("windows-1252"))) {
            quoted.append(b < 0 || b == '=' ? String.format("=%02X", b & 0xFF) : String.valueOf((char) b));
            quoted.append(quoted.length() % 70 == 0 ? "=\r\n" : "");
        }
        return utf8("From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/a\r\nSubject: Something else\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"--b\"\r\n\r\n----b\r\n"
                + "Content-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n"
                + "Content-Location: https://example.org/a\r\n\r\n" + quoted + "\r\n----b\r\nContent-Type: image/png\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n----b--\r\n");
    }

    static byte[] warc() {
        return utf8(record("warcinfo", "application/warc-fields", "software: x\r\n")
                + record("response", "application/http; msgtype=response",
                        "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Not found.</p>")
                + record("response", "application/http; msgtype=response", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG")
                + record("response", "application/http; msgtype=response",
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html()));
    }

    private static String record(String type, String contentType, String block) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: https://example.org/" + block.length()
                + "\r\nWARC-Date: 2024-06-19T05:07:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000"
                + (1000 + block.length() % 9000)
                + ">\r\nContent-Type: " + contentType + "\r\nContent-Length: " + utf8(block).length + "\r\n\r\n" + block + "\r\n\r\n";
    }

    static String ninjs() {
        return "{\"uri\":\"urn:x\",\"type\":\"text\",\"headline\":\"" + HEADLINE
                + "\",\"byline\":\"By Jane Doe\",\"provider\":\"Continental Press Agency\",\"versioncreated\":\"2024-06-19T05:07:00Z\",\"body_xhtml\":\"<div>"
                + elements("<p>", "</p>").replace("\n", "\\n") + "</div>\"}";
    }

    static String newsMl() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"x\"><itemMeta><provider><name>"
                + "Continental Press Agency</name></provider><versionCreated>2024-06-19T05:07:00Z</versionCreated></itemMeta><contentMeta><headline>"
                + HEADLINE + "</headline><by>By Jane Doe</by></contentMeta><contentSet><inlineXML contenttype=\"application/xhtml+xml\">"
                + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>" + elements("<p>", "</p>")
                + "</body></html></inlineXML></contentSet></newsItem>";
    }

    static byte[] pdf() {
        return pdf(1, null);
    }

    /**
     * A PDF of the article.
     *
     * @param columns how many columns it is set in; with two, lines go across both before they go down
     * @param password that protects it, or null
     */
    static byte[] pdf(int columns, String password) {
        try (PDDocument pdf = new PDDocument()) {
            PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
            for (int pageNumber = 1; pageNumber <= 2; pageNumber++) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    write(content, font, 9, 60, 820, "The Ellery Courier, 19 June 2024");
                    write(content, font, 9, 290, 20, pageNumber + " / 2");
                    if (pageNumber == 1) {
                        write(content, font, 20, 60, 770, HEADLINE);
                        List<List<String>> set = columns(font, columns);
                        for (int line = 0; line < set.getFirst().size(); line++) {
                            for (int column = 0; column < columns; column++) {
                                if (line < set.get(column).size()) {
                                    write(content, font, 11, 60 + column * 250, 730 - line * 14, set.get(column).get(line));
                                }
                            }
                        }
                    } else {
                        write(content, font, 11, 60, 770, "The council meets again on Friday.");
                    }
                }
            }
            if (password != null) {
                pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDPageContentStream content, PDFont font, float size, float x, float y, String words) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    /** The paragraphs in lines of a column's width, each paragraph's first line indented by spaces, long words divided. */
    private static List<List<String>> columns(PDFont font, int columns) throws IOException {
        List<String> lines = new ArrayList<>();
        float width = columns == 1 ? 470 : 220;
        for (String paragraph : PARAGRAPHS) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (font.getStringWidth(longer) / 1000 * 11 > width) {
                    String divided = word.length() < 6 ? longer : line + " " + word.substring(0, 3) + "-";
                    if (font.getStringWidth(divided) / 1000 * 11 <= width) {
                        lines.add(divided);
                        line = new StringBuilder(word.substring(3));
                    } else {
                        lines.add(line.toString());
                        line = new StringBuilder(word);
                    }
                } else {
                    line = new StringBuilder(longer);
                }
            }
            lines.add(line.toString());
        }
        int half = (lines.size() + columns - 1) / columns;
        List<List<String>> set = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            set.add(lines.subList(Math.min(lines.size(), column * half), Math.min(lines.size(), (column + 1) * half)));
        }
        return set;
    }
}
