package synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static synoptic.ingest.TestDocuments.FIRST;
import static synoptic.ingest.TestDocuments.HEADLINE;
import static synoptic.ingest.TestDocuments.SECOND;
import static synoptic.ingest.TestDocuments.THIRD;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.article.Article;
import synoptic.article.Part;
import synoptic.article.Published;

/**
 * One article as the programs that people use write it. No such program runs here: each document is made by hand after what that
 * program writes, with the markup that a reader stumbles over; which program, the test's name says.
 */
class WrittenByProgramsTest {

    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
                    + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
                    + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\" mc:Ignorable=\"w14 wp14\"";

    // ---------------------------------------------------------------- word processors

    /** Runs cut anywhere by the spelling checker, insertions and deletions, a hyperlink, a field, a content control, a text box written twice, a comment. */
    @Test
    void wordsDocx() {
        String body =
                "<w:sdt><w:sdtPr><w:alias w:val=\"Title\"/></w:sdtPr><w:sdtContent><w:p w:rsidR=\"00AB\"><w:pPr><w:pStyle w:val=\"Titel\"/></w:pPr>"
                        + run(HEADLINE.substring(0, 5)) + "<w:proofErr w:type=\"spellStart\"/>" + run(HEADLINE.substring(5))
                        + "</w:p></w:sdtContent></w:sdt>"
                        + "<w:p><w:pPr><w:rPr><w:ins w:id=\"1\" w:author=\"x\"/></w:rPr></w:pPr><w:bookmarkStart w:id=\"0\" w:name=\"a\"/>"
                        + run(FIRST.substring(0, 20))
                        + "<w:del w:id=\"3\"><w:r><w:delText xml:space=\"preserve\"> and was struck out</w:delText></w:r></w:del>"
                        + "<w:ins w:id=\"2\" w:author=\"x\">" + run(FIRST.substring(20)) + "</w:ins><w:bookmarkEnd w:id=\"0\"/></w:p>"
                        + "<w:p><w:hyperlink r:id=\"rId4\">" + run(SECOND.substring(0, 10))
                        + "</w:hyperlink><w:commentRangeStart w:id=\"0\"/>" + run(SECOND.substring(10))
                        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"
                        + "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wps:txbx><w:txbxContent><w:p>"
                        + run("In a box") + "</w:p></w:txbxContent></wps:txbx></wp:inline></w:drawing></mc:Choice>"
                        + "<mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p>" + run("In a box")
                        + "</w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                        + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> HYPERLINK \"https://x.example\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + run(THIRD) + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p><w:p/><w:sectPr/>";
        Article article = read("a.docx", docx(body, "Titel", "Title", Map.of("word/comments.xml",
                "<w:comments " + W + "><w:comment w:id=\"0\"><w:p>" + run("Is that so?") + "</w:p></w:comment></w:comments>")));
        assertIsTheArticle(article);
        assertThat(article.text()).doesNotContain("struck out", "HYPERLINK", "Is that so?").containsOnlyOnce("In a box");
    }

    /** LibreOffice names its styles in English and sets soft hyphens; its paragraphs are full of direct formatting. */
    @Test
    void libreOfficesDocx() {
        String body = "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/><w:numPr><w:ilvl w:val=\"0\"/></w:numPr></w:pPr>" + run(HEADLINE)
                + "</w:p>" + paragraphs(
                        "<w:p><w:pPr><w:pStyle w:val=\"TextBody\"/><w:bidi w:val=\"0\"/><w:jc w:val=\"left\"/></w:pPr><w:r><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr><w:t xml:space=\"preserve\">",
                        "</w:t></w:r></w:p>");
        assertIsTheArticle(read("a.docx", docx(body, "Heading1", "Heading 1", Map.of())));
    }

    /** Google Docs writes no style for headings that are only large, and a title as a title. */
    @Test
    void googleDocsDocx() {
        String body =
                "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:bookmarkStart w:colFirst=\"0\" w:colLast=\"0\" w:name=\"_a\" w:id=\"0\"/>"
                        + run(HEADLINE) + "</w:p>"
                        + paragraphs("<w:p><w:pPr><w:rPr/></w:pPr><w:r><w:rPr><w:rtl w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\">",
                                "</w:t></w:r></w:p>");
        assertIsTheArticle(read("a.docx", docx(body, "Title", "Title", Map.of())));
    }

    @Test
    void libreOfficesOdt() {
        String body =
                "<text:sequence-decls><text:sequence-decl text:name=\"Figure\"/></text:sequence-decls><text:tracked-changes><text:changed-region><text:deletion><text:p>Struck out.</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                        + "<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\"><text:bookmark-start text:name=\"a\"/>"
                        + HEADLINE + "<text:bookmark-end text:name=\"a\"/></text:h>"
                        + "<text:p text:style-name=\"P2\"><text:span text:style-name=\"T1\">" + FIRST.substring(0, 12)
                        + "</text:span><text:soft-page-break/>" + FIRST.substring(12)
                        + "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p>\n"
                        + "  <text:p text:style-name=\"Text_20_body\">" + SECOND.replace(" and ", "<text:s/>and\n     ")
                        + "<office:annotation><text:p>Is that so?</text:p></office:annotation></text:p>\n"
                        + "<text:list><text:list-item><text:p>" + THIRD + "</text:p></text:list-item></text:list><text:p/>";
        Article article = read("a.odt", TestDocuments.odt(body));
        assertIsTheArticle(article);
        assertThat(article.text()).contains("A note.").doesNotContain("Struck out", "Is that so?");
    }

    @Test
    void wordsRtf() {
        String rtf =
                "{\\rtf1\\adeflang1025\\ansi\\ansicpg1252\\uc1\\adeff31507\\deff0\\stshfdbch31505{\\fonttbl{\\f0\\fbidi \\froman\\fcharset0\\fprq2{\\*\\panose 02020603050405020304}Times New Roman;}}\r\n"
                        + "{\\colortbl;\\red0\\green0\\blue0;}{\\*\\defchp \\fs22}{\\stylesheet{\\ql \\li0 \\snext0 Normal;}{\\s1\\ql heading 1;}}{\\*\\rsidtbl \\rsid1}{\\mmathPr\\mmathFont34}"
                        + "{\\info{\\title Something else}{\\author Someone}{\\*\\company x}}{\\*\\xmlnstbl {\\xmlns1 http://x}}\\paperw11906{\\header \\pard Head\\par}\r\n"
                        + "\\pard\\plain \\ltrpar\\s1\\ql {\\rtlch\\fcs1 \\af31507 \\ltrch\\fcs0 \\insrsid1 " + escaped(HEADLINE)
                        + "\\par }\\pard\\plain {" + escaped(FIRST)
                        + "}{\\field{\\*\\fldinst { HYPERLINK \"https://x.example\" }}{\\fldrslt {" + "}}}\\par "
                        + "\\pard{" + escaped(SECOND) + "{\\*\\bkmkstart a}{\\*\\bkmkend a}}{\\deleted struck out}\\par\r\n"
                        + escaped(THIRD) + "\\par {\\*\\themedata 504b0304}{\\*\\datastore 0105}}";
        Article article = read("a.rtf", rtf.getBytes(StandardCharsets.US_ASCII));
        assertThat(running(article)).endsWith(FIRST, SECOND, THIRD);
        assertThat(article.headline()).isEqualTo(HEADLINE);
        assertThat(article.text()).doesNotContain("Head\n", "Something else", "struck out", "HYPERLINK");
    }

    /** TextEdit ends paragraphs with a backslash at the line's end, and writes Unicode with no stand-in. */
    @Test
    void textEditsRtf() {
        StringBuilder rtf = new StringBuilder(
                "{\\rtf1\\ansi\\ansicpg1252\\cocoartf2709\n\\cocoatextscaling0\\cocoaplatform0{\\fonttbl\\f0\\fswiss\\fcharset0 Helvetica-Bold;}\n{\\colortbl;\\red255\\green255\\blue255;}\n"
                        + "{\\*\\expandedcolortbl;;}\n\\paperw11900\\paperh16840\\margl1440\\margr1440\\vieww11520\n\\pard\\tx720\\pardirnatural\\partightenfactor0\n\n\\f0\\b\\fs36 \\cf0 ");
        rtf.append(HEADLINE).append("\\\n\\\n");
        for (String paragraph : TestDocuments.PARAGRAPHS) {
            rtf.append("\\f1\\b0\\fs24 ");
            paragraph.chars().forEach(c -> rtf.append(c < 0x80 ? String.valueOf((char) c) : "\\uc0\\u" + c + " "));
            rtf.append("\\\n");
        }
        Article article = read("a.rtf", rtf.append("}").toString().getBytes(StandardCharsets.US_ASCII));
        assertIsTheArticle(article);
    }

    // ---------------------------------------------------------------- browsers

    @Test
    void chromesPage() {
        Article article = read("a.html", TestDocuments.utf8(
                "<!DOCTYPE html>\n<!-- saved from url=(0033)https://courier.example/ferry?a=1 -->\n<html lang=\"en\"><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\">"
                        + "<title>" + HEADLINE + "</title><script src=\"./a_files/s.js.download\"></script></head><body><h1>" + HEADLINE
                        + "</h1>" + paragraphs("<p>", "</p>")
                        + "<iframe src=\"./a_files/saved_resource.html\"></iframe></body></html>"));
        assertIsTheArticle(article);
        assertThat(article.edition().address()).isEqualTo("courier.example/ferry?a=1");
    }

    /** Everything is in one file, pictures and styles as data. */
    @Test
    void singleFilesPage() {
        assertIsTheArticle(read("a.html", TestDocuments.utf8(
                "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://courier.example/ferry \n saved date: Wed Jun 19 2024\n--><meta charset=utf-8><title>"
                        + HEADLINE + "</title><style>body{background:url(\"data:image/png;base64," + "A".repeat(200_000)
                        + "\")}</style><body><h1>" + HEADLINE + "</h1><img src=\"data:image/png;base64,"
                        + "A".repeat(200_000) + "\">" + paragraphs("<p>", ""))));
    }

    /** Word's "web page" is in windows-1252 and full of comments for Internet Explorer. */
    @Test
    void wordsPage() {
        String page =
                "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns=\"http://www.w3.org/TR/REC-html40\"><head><meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\"><meta name=Generator content=\"Microsoft Word 15\">"
                        + "<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>x</o:Author></o:DocumentProperties></xml><![endif]--><style><!-- p.MsoNormal {margin:0} --></style></head><body lang=EN-GB>"
                        + "<div class=WordSection1><h1><span style='mso-bidi-font-weight:normal'>" + HEADLINE
                        + "<o:p></o:p></span></h1>\r\n"
                        + paragraphs("<p class=MsoNormal><span\r\nlang=EN-US style='font-size:11.0pt'>",
                                "<o:p></o:p></span></p>\r\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>")
                        + "</div></body></html>";
        assertIsTheArticle(read("a.htm", page.getBytes(Charset.forName("windows-1252"))));
    }

    /** Safari cannot be read: its archive is a property list. It is refused in a sentence. */
    @Test
    void safarisArchiveIsRefused() {
        assertThat(
                problem("a.webarchive", "bplist00\u00D1\1\2_\20\17WebMainResource\u00D5\0\0\0\0\1\2".getBytes(StandardCharsets.ISO_8859_1)))
                .endsWith(".");
    }

    // ---------------------------------------------------------------- mail

    @Test
    void outlooksMail() {
        Article article = read("a.eml", TestDocuments.utf8(
                "Received: from a (b) by c; Wed, 19 Jun 2024 05:08:00 +0000\r\nFrom: =?iso-8859-1?Q?J=F6rg_Doe?= <j@x.example>\r\nTo: desk <d@x.example>\r\nSubject: FW: "
                        + HEADLINE
                        + "\r\nThread-Topic: x\r\nDate: Wed, 19 Jun 2024 05:07:00 +0000\r\nContent-Language: en-GB\r\nContent-Type: multipart/related;\r\n\tboundary=\"_004_A_\";\r\n\ttype=\"multipart/alternative\"\r\nMIME-Version: 1.0\r\n\r\n"
                        + "--_004_A_\r\nContent-Type: multipart/alternative;\r\n\tboundary=\"_000_A_\"\r\n\r\n--_000_A_\r\nContent-Type: text/plain; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + base64("plain")
                        + "\r\n--_000_A_\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + base64("<html><body><div class=\"WordSection1\">" + paragraphs("<p class=\"MsoNormal\">", "</p>")
                                + "</div></body></html>")
                        + "\r\n--_000_A_--\r\n\r\n--_004_A_\r\nContent-Type: image/png; name=\"i.png\"\r\nContent-ID: <i>\r\nContent-Disposition: inline; filename=\"i.png\"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--_004_A_--\r\n"));
        assertThat(article.headline()).isEqualTo(HEADLINE);
        assertThat(article.byline()).isEqualTo("Jörg Doe");
        assertThat(running(article)).containsSequence(FIRST, SECOND, THIRD);
        assertThat(article.published()).extracting(Published::date).hasToString("2024-06-19");
    }

    /** Plain text, its lines flowed: a space at a line's end says that the paragraph goes on. */
    @Test
    void appleMailsMail() {
        StringBuilder body = new StringBuilder();
        for (String paragraph : TestDocuments.PARAGRAPHS) {
            int line = 0;
            for (String word : paragraph.split(" ", -1)) {
                body.append(word).append(' ');
                line += word.length() + 1;
                if (line > 60) {
                    body.append("\r\n");
                    line = 0;
                }
            }
            body.setLength(body.toString().stripTrailing().length());
            body.append("\r\n\r\n");
        }
        Article article = read("a.eml", TestDocuments.utf8(
                "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=no\r\nContent-Transfer-Encoding: 8bit\r\nMime-Version: 1.0 (Mac OS X Mail 16.0)\r\nSubject: "
                        + HEADLINE
                        + "\r\nX-Universally-Unique-Identifier: A\r\nFrom: Jane Doe <j@x.example>\r\nDate: Wed, 19 Jun 2024 05:07:00 +0200\r\n\r\n"
                        + body));
        assertThat(article.headline()).isEqualTo(HEADLINE);
        assertThat(running(article)).containsExactly(FIRST, SECOND, THIRD);
    }

    /** Chrome folds what it quotes at 76 characters and names the page in the first part's Content-Location. */
    @Test
    void firefoxesAndChromesMhtml() {
        Article article = read("a.mhtml", TestDocuments.mhtml());
        assertIsTheArticle(article);
        assertThat(article.edition().address()).isEqualTo("example.org/a");
    }

    /** wget's records, gzipped one by one, with the request before each response. */
    @Test
    void wgetsWarc() {
        String request = "GET /ferry HTTP/1.1\r\nUser-Agent: Wget/1.21\r\nHost: courier.example\r\n\r\n";
        String response = "HTTP/1.1 200 OK\r\nServer: x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + TestDocuments.html();
        byte[] one = TestDocuments.gzip(TestDocuments
                .utf8(record("warcinfo", "application/warc-fields", "software: Wget/1.21\r\nformat: WARC File Format 1.0\r\n")));
        byte[] two = TestDocuments.gzip(TestDocuments.utf8(record("request", "application/http;msgtype=request", request)));
        byte[] three = TestDocuments.gzip(TestDocuments.utf8(record("response", "application/http;msgtype=response", response)));
        var out = new java.io.ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(two);
        out.writeBytes(three);
        Article article = read("a.warc.gz", out.toByteArray());
        assertIsTheArticle(article);
        assertThat(article.edition().address()).isEqualTo("courier.example/ferry");
        assertThat(article.edition().changed().date()).hasToString("2024-06-19");
    }

    private static String record(String type, String contentType, String block) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nContent-Type: " + contentType
                + "\r\nWARC-Date: 2024-06-19T05:07:00Z\r\nWARC-Record-ID: <urn:uuid:4A5B6C7D-0000-0000-0000-00000000000"
                + type.length() % 10
                + ">\r\nWARC-Target-URI: <https://courier.example/ferry>\r\nContent-Length: " + TestDocuments.utf8(block).length
                + "\r\n\r\n" + block + "\r\n\r\n";
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String paragraphs(String before, String after) {
        return String.join("\n", TestDocuments.PARAGRAPHS.stream().map(words -> before + words + after).toList());
    }

    private static byte[] docx(String body, String id, String name, Map<String, String> more) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml",
                TestDocuments.utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        files.put("word/document.xml", TestDocuments.utf8("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:document "
                + W + "><w:body>" + body + "</w:body></w:document>"));
        files.put("word/styles.xml", TestDocuments.utf8("<w:styles " + W + "><w:style w:type=\"paragraph\" w:styleId=\"" + id
                + "\"><w:name w:val=\"" + name + "\"/></w:style></w:styles>"));
        more.forEach((file, content) -> files.put(file, TestDocuments.utf8(content)));
        return TestDocuments.zip(files);
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.chars().forEach(c -> escaped.append(c < 0x80 ? String.valueOf((char) c) : "\\u" + c + "\\'3f"));
        return escaped.toString();
    }

    /** As Gmail, Thunderbird, Apple Mail and Outlook pass a mail on as text, here with a word of the sender's. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Worth reading!\n\n---------- Forwarded message ---------\nFrom: Jane Roe <roe@example.org>\nDate: Tue, Jun 18, 2024 at 9:00 AM\nSubject: %s\nTo: Bob <bob@example.org>\n\n\n",
        "\n\n\n-------- Weitergeleitete Nachricht --------\nBetreff: \t%s\nDatum: \tTue, 18 Jun 2024 09:00:00 +0200\nVon: \tJane Roe <roe@example.org>\nAn: \tbob@example.org\n\n\n",
        "\n\nBegin forwarded message:\n\nFrom: Jane Roe <roe@example.org>\nSubject: %s\nDate: 18 June 2024 at 09:00:00 CEST\nTo: Bob <bob@example.org>\n\n",
        "FYI\n\nFrom: Jane Roe <roe@example.org>\nSent: Tuesday, June 18, 2024 9:00 AM\nTo: Bob <bob@example.org>\nSubject: %s\n\n"
    })
    void mailsThatWerePassedOn(String above) {
        String body = above.formatted(HEADLINE) + String.join("\n\n", FIRST, SECOND, THIRD) + "\n";
        Article article = read("a.eml", TestDocuments.utf8("From: Bob Smith <bob@example.org>\nSubject: FW: " + HEADLINE
                + "\nDate: Wed, 19 Jun 2024 11:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" + body));
        assertIsTheArticle(article);
        assertThat(article.byline()).isEqualTo("Jane Roe");
        assertThat(article.published()).isNotNull();
        assertThat(article.published().date()).isEqualTo(LocalDate.of(2024, 6, 18));
        assertThat(article.text()).as("nothing is lost").contains("Jane Roe <roe@example.org>");
    }

    /** What Outlook makes of it as a page, a paragraph and line breaks. */
    @Test
    void mailsThatWerePassedOnAsPages() {
        String page =
                "<html><body><div class=WordSection1><p class=MsoNormal>FYI<o:p></o:p></p><div style='border:none;border-top:solid #E1E1E1 1.0pt'>"
                        + "<p class=MsoNormal><b>From:</b> Jane Roe &lt;roe@example.org&gt;<br><b>Sent:</b> Tuesday, June 18, 2024 9:00 AM<br><b>To:</b> Bob<br>"
                        + "<b>Subject:</b> " + HEADLINE + "</p></div><p class=MsoNormal>"
                        + String.join("</p><p class=MsoNormal>", FIRST, SECOND, THIRD)
                        + "</p></div></body></html>";
        Article article = read("a.eml", TestDocuments.utf8("From: Bob Smith <bob@example.org>\nSubject: FW: " + HEADLINE
                + "\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n" + page));
        assertIsTheArticle(article);
        assertThat(article.byline()).isEqualTo("Jane Roe");
    }

    /** An article may begin with lines that look like a mail's. */
    @Test
    void linesThatLookLikeAHeadAreNoneWhereNothingWasPassedOn() {
        Article article = read("a.eml", TestDocuments.utf8("From: Bob Smith <bob@example.org>\nSubject: " + HEADLINE
                + "\nContent-Type: text/plain; charset=utf-8\n\nFrom: the bridge\n\nTo: the town\n\nDate: unknown\n\n"
                + String.join("\n\n", FIRST, SECOND, THIRD) + "\n"));
        assertThat(article.byline()).isEqualTo("Bob Smith");
    }

    private static String base64(String content) {
        return Base64.getMimeEncoder().encodeToString(TestDocuments.utf8(content));
    }

    private static void assertIsTheArticle(Article article) {
        assertThat(article.headline()).isEqualTo(HEADLINE);
        assertThat(running(article).stream().filter(paragraph -> !paragraph.equals("In a box"))).containsExactly(FIRST, SECOND, THIRD);
        assertThat(article.notices()).isEmpty();
    }

    private static List<String> running(Article article) {
        return article.paragraphs().stream()
                .filter(paragraph -> !article.isFurniture(paragraph))
                .filter(paragraph -> article.parts().stream().map(Part::span).noneMatch(paragraph::equals))
                .map(paragraph -> paragraph.in(article.text()))
                .toList();
    }

    private static Article read(String name, byte[] content) {
        try {
            return new SourceLoader().load("A", new Source.InMemory(name, content));
        } catch (UnreadableSourceException e) {
            throw new AssertionError(e);
        }
    }

    private static String problem(String name, byte[] content) {
        try {
            return String.valueOf(new SourceLoader().load("A", new Source.InMemory(name, content)));
        } catch (UnreadableSourceException e) {
            return e.getMessage();
        }
    }
}
