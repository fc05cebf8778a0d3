package synoptic.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are made to exhaust, mislead or break a reader. Run as a program, it reads those in a folder and tells what became of each. */
final class HostileFiles {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String XXE =
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\"><!ENTITY % p SYSTEM \"http://127.0.0.1:9/x.dtd\"> %p;]>";
    private static final String LAUGHS = laughs();

    private HostileFiles() {}

    private static String laughs() {
        StringBuilder dtd = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            dtd.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return dtd.append("]>").toString();
    }

    /** Writes them all to a folder. */
    static void write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : small().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        bomb(folder.resolve("bomb.docx"), "word/document.xml", "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>", "aaaaaaaaaaaaaaaa");
        bomb(folder.resolve("bomb-elements.docx"), "word/document.xml", "<w:document xmlns:w=\"w\"><w:body>",
                "<w:p><w:r><w:t>a</w:t></w:r></w:p>");
        bomb(folder.resolve("bomb.odt"), "content.xml", "<a xmlns:text=\"t\">", "<text:p>a</text:p>");
        bomb(folder.resolve("bomb-beside.docx"), "media/a.png", "", "\0\0\0\0\0\0\0\0");
        bomb(folder.resolve("bomb.epub"), "META-INF/container.xml", "<a>", "<b>a</b>");
        bomb(folder.resolve("bomb.zip"), "a.txt", "", "aaaaaaaa");
        bomb(folder.resolve("bomb-html.zip"), "a.html", "<html>", "<p>a");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("bomb.warc.gz")))) {
            out.write(TestDocuments.utf8(String.join("\r\n", "WARC/1.0", "WARC-Type: response", "WARC-Target-URI: http://a/",
                    "WARC-Date: 2024-06-19T05:07:00Z", "WARC-Record-ID: <urn:uuid:1>", "Content-Type: application/http",
                    "Content-Length: 270000000",
                    "", "HTTP/1.1 200 OK", "Content-Type: text/html", "", "")));
            fill(out, "<p>a", 260);
        }
        fill(folder.resolve("line.txt"), "", "a ", 49);
        fill(folder.resolve("line.md"), "", "*a ", 49);
        fill(folder.resolve("line.html"), "<html><p>", "a ", 49);
        fill(folder.resolve("line-9mb.html"), "<html><p>", "a ", 9);
        fill(folder.resolve("line.rtf"), "{\\rtf1 ", "a ", 49);
        fill(folder.resolve("line.json"), "{\"headline\":\"", "a ", 49);
        fill(folder.resolve("line.eml"), "MIME-Version: 1.0\r\nSubject: ", "a ", 49);
        fill(folder.resolve("line.xml"), "<?xml version=\"1.0\"?><newsItem><headline>", "a ", 49);
        fill(folder.resolve("paragraphs.html"), "<html><body>", "<p>a", 9);
        fill(folder.resolve("rows.html"), "<html><table>", "<tr><td>a<td>b", 9);
        fill(folder.resolve("links.html"), "<html><body>", "<a href=x>a</a> ", 9);
        fill(folder.resolve("nested.html"), "<html>", "<div>", 9);
        fill(folder.resolve("nested-formatting.html"), "<html>", "<b><p>", 5);
        fill(folder.resolve("nested-articles.html"), "<html><title>a</title>",
                "<article>It rained all day, and the day after that, too. <h2>a</h2>", 5);
        fill(folder.resolve("class.html"), "<html><p class=\"", "share ", 9);
        fill(folder.resolve("attributes.html"), "<html><p ", "a=b ", 9);
        fill(folder.resolve("script.html"), "<html><script>", "a();", 9);
        fill(folder.resolve("comment.html"), "<!--", "-", 9);
        fill(folder.resolve("entities.html"), "<html><p>", "&amp;", 9);
        fill(folder.resolve("paragraphs.txt"), "", "a\n\n", 4);
        fill(folder.resolve("groups.rtf"), "{\\rtf1", "{", 9);
        fill(folder.resolve("controls.rtf"), "{\\rtf1", "\\par", 9);
        fill(folder.resolve("nested.json"), "", "[", 9);
        fill(folder.resolve("nested.xml"), "<?xml version=\"1.0\"?><newsItem>", "<a>", 9);
        fill(folder.resolve("parts.eml"), "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n", "--b\r\n\r\na\r\n", 9);
        fill(folder.resolve("nested.eml"), "MIME-Version: 1.0\r\nFrom: a\r\n", "Content-Type: message/rfc822\r\n\r\n", 9);
        fill(folder.resolve("headers.eml"), "MIME-Version: 1.0\r\nFrom: a\r\n", "X: a\r\n", 9);
    }

    /** A file of so many megabytes of the same. */
    private static void fill(Path file, String before, String unit, int megabytes) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(TestDocuments.utf8(before));
            fill(out, unit, megabytes);
        }
    }

    private static void fill(OutputStream out, String unit, int megabytes) throws IOException {
        byte[] block = TestDocuments.utf8(unit.repeat(MEGABYTE / unit.length()));
        for (int i = 0; i < megabytes; i++) {
            out.write(block);
        }
    }

    private static void bomb(Path file, String name, String before, String unit) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            if (!name.startsWith("word/") && file.toString().endsWith("docx")) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write(TestDocuments.utf8("<a/>"));
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(TestDocuments.utf8(before));
            fill(zip, unit, 260);
        }
    }

    /** Those that fit into memory with ease. */
    static Map<String, byte[]> small() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : TestDocuments.all().keySet()) {
            String extension = name.substring(1);
            files.put("empty" + extension, new byte[0]);
            files.put("nul" + extension, new byte[5000]);
            byte[] random = new byte[20_000];
            new Random(extension.hashCode()).nextBytes(random);
            files.put("random" + extension, random);
            files.put("wrong" + extension,
                    TestDocuments.utf8("It is text and nothing else, whatever it is called, and should be read as that."));
        }
        files.put("xxe.docx", TestDocuments.zip(one("word/document.xml",
                XXE + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>It rained.&e;</w:t></w:r></w:p></w:body></w:document>")));
        files.put("laughs.docx", TestDocuments.zip(one("word/document.xml",
                LAUGHS + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>It rained.&a29;</w:t></w:r></w:p></w:body></w:document>")));
        files.put("xxe.odt", TestDocuments.zip(one("content.xml", XXE + "<a xmlns:text=\"t\"><text:p>It rained.&e;</text:p></a>")));
        files.put("laughs.odt", TestDocuments.zip(one("content.xml", LAUGHS + "<a xmlns:text=\"t\"><text:p>It rained.&a29;</text:p></a>")));
        files.put("xxe.xml", TestDocuments
                .utf8(XXE + "<newsItem><headline>It rained</headline><inlineData>It rained all day.&e;</inlineData></newsItem>"));
        files.put("laughs.xml",
                TestDocuments.utf8(LAUGHS + "<newsItem><headline>It rained</headline><inlineData>All day.&a29;</inlineData></newsItem>"));
        files.put("xxe.epub", TestDocuments.zip(one("META-INF/container.xml", XXE + "<a>&e;</a>")));
        files.put("xxe.html", TestDocuments
                .utf8(XXE + "<html><body><p>It rained all day.&e;<iframe src='file:///etc/passwd'></iframe></p></body></html>"));
        files.put("loading.html",
                TestDocuments.utf8("<html><base href='http://127.0.0.1:9/'><link rel=stylesheet href=a.css><body><img src=a.png>"
                        + "<script src=a.js></script><object data=a></object><meta http-equiv=refresh content='0;url=http://127.0.0.1:9/'><p>It rained."));
        files.put("deep.docx", TestDocuments.docx("<w:p>".repeat(100_000)));
        files.put("deep.odt", TestDocuments.odt("<text:p>a".repeat(100_000)));
        files.put("cells.docx", TestDocuments.docx("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(100)));
        files.put("entries.zip", entries(6000));
        files.put("inner.zip", TestDocuments.zip(new LinkedHashMap<>(Map.of("inner.zip", entries(10)))));
        files.put("paths.zip", TestDocuments.zip(new LinkedHashMap<>(Map.of("../../../../tmp/outside.txt", TestDocuments.utf8("It rained."),
                "/etc/outside.txt", TestDocuments.utf8("It rained."), "C:\\outside.txt", TestDocuments.utf8("It rained.")))));
        files.put("locked.zip", locked());
        files.put("tail.zip", TestDocuments.utf8("PK\3\4nothing that makes sense after that"));
        files.put("binary.rtf",
                TestDocuments.utf8("{\\rtf1 It rained.\\bin99999999999 \\u99999999999 \\'zz \\uc-5 \\u-1 \\ansicpg99999 and so on}"));
        files.put("boundary.eml", TestDocuments.utf8("MIME-Version: 1.0\r\nContent-Type: multipart/mixed\r\n\r\n--\r\nIt rained."));
        files.put("charset.eml", TestDocuments.utf8("MIME-Version: 1.0\r\nContent-Type: text/plain; charset=\"no such thing\"\r\n"
                + "Subject: =?x?q?a?= =?utf-8?b?@@@?=\r\nContent-Transfer-Encoding: base64\r\n\r\n@@@@SXQgcmFpbmVkLg=="));
        files.put("length.warc", TestDocuments
                .utf8("WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: -5\r\n\r\nHTTP/1.1 200 OK"));
        files.put("long.warc",
                TestDocuments.utf8("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999999999\r\n\r\nHTTP/1.1 200 OK"));
        files.put("number.json", TestDocuments.utf8("{\"headline\":\"It rained\",\"body_text\":" + "9".repeat(5000) + "}"));
        files.put("list.json", TestDocuments.utf8("[[],{},null,1]"));
        files.put("meta.html",
                TestDocuments.utf8("<html><meta charset='../../etc'><meta content=1 property=og:title><script type=application/ld+json>"
                        + "[".repeat(50_000) + "</script><p>It rained all day, and the day after that, too.</p>"));
        archives(files);
        secrets(files);
        pdfs(files);
        return files;
    }

    /** Archives that lie of what they hold. */
    private static void archives(Map<String, byte[]> files) {
        byte[] nested = TestDocuments.zip(one("a.txt", "It rained."));
        for (int depth = 0; depth < 50; depth++) {
            nested = TestDocuments.zip(new LinkedHashMap<>(Map.of("a.zip", nested, depth + ".txt", TestDocuments.utf8("It rained."))));
        }
        files.put("nested.zip", nested);
        byte[] size = TestDocuments.zip(one("a.txt", "It rained. ".repeat(100)));
        int directory = lastIndexOf(size, new byte[]{'P', 'K', 1, 2});
        for (int i = 0; i < 4; i++) {
            // Packed and unpacked size as the directory gives them.
            size[directory + 20 + i] = (byte) (i == 3 ? 0x7F : 0xFF);
            size[directory + 24 + i] = 0;
        }
        files.put("size.zip", size);
        byte[] link = TestDocuments.zip(one("a.txt", "/etc/passwd"));
        int entry = lastIndexOf(link, new byte[]{'P', 'K', 1, 2});
        link[entry + 5] = 3;
        link[entry + 41] = (byte) 0xA1;
        files.put("link.zip", link);
        byte[] again = TestDocuments
                .zip(new LinkedHashMap<>(Map.of("a.txt", TestDocuments.utf8("It rained."), "b.txt", TestDocuments.utf8("It snowed."))));
        // Both entries of the directory lead to one place: the archive's own beginning.
        again[lastIndexOf(again, new byte[]{'P', 'K', 1, 2}) + 42] = 0;
        files.put("overlap.zip", again);
        files.put("long-name.zip", TestDocuments.zip(one("a/".repeat(20_000) + "a.txt", "It rained.")));
        files.put("strange-names.zip",
                TestDocuments.zip(
                        new LinkedHashMap<>(Map.of("\0.txt", TestDocuments.utf8("It rained."), " .txt", TestDocuments.utf8("It rained."),
                                "\u202Etxt.exe.txt", TestDocuments.utf8("It rained."), "CON.txt", TestDocuments.utf8("It rained."),
                                "a\nb.txt", TestDocuments.utf8("It rained.")))));
        files.put("remote.docx", TestDocuments.zip(new LinkedHashMap<>(Map.of("word/document.xml",
                TestDocuments.utf8(
                        "<w:document xmlns:w=\"w\" xmlns:r=\"r\"><w:body><w:altChunk r:id=\"a\"/><w:p><w:r><w:t>It rained.</w:t></w:r></w:p></w:body></w:document>"),
                "word/_rels/document.xml.rels", TestDocuments.utf8(
                        "<Relationships><Relationship Id=\"a\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/a\"/></Relationships>")))));
        files.put("spine.epub",
                TestDocuments.zip(new LinkedHashMap<>(Map.of("META-INF/container.xml",
                        TestDocuments.utf8("<container><rootfile full-path=\"../../a.opf\"/></container>"),
                        "a.opf",
                        TestDocuments.utf8("<package><manifest><item id=\"a\" href=\"../../../../etc/passwd\"/><item id=\"b\" href=\""
                                + "x/../".repeat(20_000) + "a.html\"/></manifest><spine>"
                                + "<itemref idref=\"a\"/><itemref idref=\"b\"/>".repeat(1000) + "</spine></package>"),
                        "a.html", TestDocuments.utf8("<p>It rained.")))));
        byte[] gzip = TestDocuments.gzip(TestDocuments.utf8("<html><p>It rained."));
        files.put("packed.html", gzip);
        files.put("garbage.warc.gz", Arrays.copyOf(gzip, gzip.length + 5000));
    }

    private static void secrets(Map<String, byte[]> files) {
        files.put("password.pdf", TestDocuments.pdf(1, "secret"));
        files.put("password.docx", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"
                .getBytes(StandardCharsets.ISO_8859_1));
        files.put("password.odt", TestDocuments.zip(new LinkedHashMap<>(
                Map.of("content.xml", new byte[]{1, 2, 3}, "META-INF/manifest.xml", TestDocuments.utf8("<manifest:encryption-data/>")))));
        files.put("password.epub", TestDocuments.zip(new LinkedHashMap<>(Map.of("META-INF/container.xml", TestDocuments.utf8("<a/>"),
                "META-INF/encryption.xml", TestDocuments.utf8("<a/>"), "a.bin", new byte[100]))));
    }

    private static int lastIndexOf(byte[] content, byte[] sign) {
        for (int i = content.length - sign.length; i >= 0; i--) {
            if (Arrays.equals(content, i, i + sign.length, sign, 0, sign.length)) {
                return i;
            }
        }
        throw new IllegalArgumentException("not in it");
    }

    private static void pdfs(Map<String, byte[]> files) {
        files.put("content-bomb.pdf", pdf("<< /Length %d /Filter /FlateDecode >>", deflated("BT /F1 12 Tf (a) Tj ET ", 300)));
        files.put("nested-bomb.pdf",
                pdf("<< /Length %d /Filter [/FlateDecode /FlateDecode] >>", deflate(deflated("\0\0\0\0\0\0\0\0", 300))));
        files.put("operators.pdf", pdf("<< /Length %d /Filter /FlateDecode >>", deflated("q Q ", 40)));
        files.put("arrays.pdf", pdf("<< /Length %d >>", "[".repeat(500_000).getBytes(StandardCharsets.US_ASCII)));
        String page = "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n";
        files.put("cycle.pdf",
                TestDocuments.utf8(page + "2 0 obj << /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >> endobj\ntrailer << /Root 1 0 R >>"));
        files.put("count.pdf",
                TestDocuments.utf8(page + "2 0 obj << /Type /Pages /Kids [] /Count 999999999 >> endobj\ntrailer << /Root 1 0 R >>"));
        files.put("dictionaries.pdf", TestDocuments.utf8(page + "2 0 obj " + "<< /A ".repeat(200_000)));
        files.put("reference.pdf", TestDocuments.utf8("%PDF-1.4\n1 0 obj 1 0 R endobj\ntrailer << /Root 1 0 R >>"));
        files.put("xref.pdf", TestDocuments.utf8("%PDF-1.4\nxref\n0 999999999\ntrailer << /Root 1 0 R /Prev 0 >>\nstartxref\n9\n%%EOF"));
        files.put("form-cycle.pdf", TestDocuments.utf8(page + "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
                + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9e30 9e30] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >> endobj\n"
                + "4 0 obj << /Length 12 >> stream\n/X Do /X Do \nendstream endobj\n"
                + "5 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 12 /Resources << /XObject << /X 5 0 R >> >> >> stream\n"
                + "/X Do /X Do \nendstream endobj\ntrailer << /Root 1 0 R >>"));
    }

    private static byte[] pdf(String dictionary, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(TestDocuments.utf8("%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                + "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R "
                + "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >> endobj\n4 0 obj "
                + dictionary.formatted(content.length) + " stream\n"));
        out.writeBytes(content);
        out.writeBytes(TestDocuments.utf8("\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF"));
        return out.toByteArray();
    }

    private static byte[] deflated(String unit, int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            fill(deflater, unit, megabytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> one(String name, String content) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(name, TestDocuments.utf8(content));
        return files;
    }

    private static byte[] entries(int count) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            files.put(i + ".txt", TestDocuments.utf8("It rained."));
        }
        return TestDocuments.zip(files);
    }

    /** The bit that says that an entry is encrypted. */
    private static byte[] locked() {
        byte[] zip = TestDocuments.zip(one("a.txt", "It rained."));
        zip[6] |= 1;
        return zip;
    }

    /** Reads every file of the folder; a line for each: its name, the milliseconds, and its words or the sentence. */
    public static void main(String[] args) throws IOException {
        SourceLoader loader = new SourceLoader();
        List<Path> files;
        try (var listed = Files.list(Path.of(args[0]))) {
            files = listed.sorted().toList();
        }
        for (Path file : files) {
            long start = System.nanoTime();
            String result;
            try {
                StringBuilder words = new StringBuilder();
                for (Source source : loader.expand(file)) {
                    words.append(loader.load("A", source).text().length()).append(" characters ");
                }
                result = words.toString();
            } catch (UnreadableSourceException e) {
                result = "! " + e.getMessage();
            }
            System.out.println(file.getFileName() + "\t" + (System.nanoTime() - start) / 1_000_000 + "\t" + result.replace('\n', '¶'));
        }
    }
}
