package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.article.Part;
import synoptic.comparison.Comparison;
import synoptic.comparison.ComparisonMonitor;
import synoptic.comparison.ComparisonService;
import synoptic.file.TimelessZip;
import synoptic.project.Note;
import synoptic.project.NotePlace;
import synoptic.testing.Articles;
import synoptic.text.TextSpan;

/** No byte of an anonymous export tells an outlet or an author, not for short, not in an address, not in what is packed inside. */
class AnonymousFilesTest {

    private static final String A =
            """
                    Bridge closes after storm

                    By Ann Lee

                    The old bridge closed on Tuesday, the Harbour Post has learned. Port Quill was cut off, the Post said.

                    Engineers told theharbourpost.example that 14 cracks were found. Lee and a Dispatch reporter saw 9 of them.

                    "It was bad," she told BreezeWatch Live. (Photo: Lighthouse Radio) By the HP desk, @harbour_desk and mail@lighthouse.example.

                    Write to news@theharbourpost.example or read www.TheHarbourPost.example/storm for more.
                    """;

    private static final String B =
            """
                    Storm shuts the old bridge

                    PORT QUILL (Quill) -- The old bridge closed on Wednesday, Quill Dispatch Agency reported. Ferries run every half hour.

                    By Bob Featherstonehaugh and Eve Li with Continental Press Agency
                    """;

    /** What must not be told, in small letters. */
    private static final List<String> SECRETS = List.of(
            "harbour post", "harbourpost", "harbour-post", "the post said", "ann lee", "lee and a", "featherstonehaugh", "eve li",
            "breezewatch", "lighthouse", "harbour_desk", "(quill)", "quill dispatch", "dispatch reporter", "continental press",
            "quill-dispatch", "wilma noter");

    private static final ExportOptions ANONYMOUS = ExportOptions.DEFAULT.withAnonymity(true);

    @ParameterizedTest
    @EnumSource
    void noByteTellsAName(ExportFormat format) throws IOException {
        String open = told(format, ExportOptions.DEFAULT);
        String hidden = told(format, ANONYMOUS);
        assertThat(SECRETS.stream().filter(open::contains)).as("the test finds them where they are")
                .hasSizeGreaterThan(format == ExportFormat.CSV ? 4 : 5);
        assertThat(SECRETS).allSatisfy(secret -> assertThat(hidden).doesNotContain(secret));
        assertThat(hidden).contains("port quill");
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "MARKDOWN", "CSV", "PDF"})
    void everyNameIsAsLongAsEveryOther(ExportFormat format) throws IOException {
        String shown = format == ExportFormat.PDF ? PdfText.of(Made.content(findings(), format, ANONYMOUS)) : told(format, ANONYMOUS);
        List<String> blocks = Pattern.compile("█+").matcher(shown).results().map(found -> found.group()).distinct().toList();
        assertThat(blocks).containsExactly(NameMask.SHOWN);
        assertThat(shown).doesNotContain("\u2060");
    }

    @Test
    void aPlaceThatAnOutletIsNamedAfterStaysAndItsShortNameDoesNot() {
        NameMask mask = NameMask.of(List.of(
                Articles.article("A").outlet("The Salthaven Morning Post").paragraph("A train left the rails.").build(),
                Articles.article("B").outlet("Herald of Ulm").paragraph("The train for Salthaven left the rails near Ulm.").build(),
                Articles.article("C").outlet("Ledger").paragraph("The train left the rails at Ulm.").build()));
        assertThat(NameMask
                .shown(mask.masked("Ulm told the Morning Post, and the Herald of Ulm, that trains to Salthaven stop. The Herald asked.")))
                .isEqualTo("Ulm told the ████, and ████, that trains to Salthaven stop. ████ asked.");
    }

    @Test
    void whoTookAPictureWhomSomebodySpokeToAddressesAndHandlesAreNotTold() {
        NameMask mask = NameMask.of(List.of(
                Articles.article("A").outlet("TideNet Europe").paragraph("A quay gave way.").build(),
                Articles.article("B").outlet("The Norrby Evening Post and Argus").paragraph("The quay gave way.").build()));
        assertThat(NameMask.shown(mask.masked("The mayor told TideNet Live of it, and told reporters that NEP&A was wrong.")))
                .isEqualTo("The mayor told ████, and told reporters that NEP&A was wrong.".replace("████,", "████ of it,"));
        assertThat(NameMask.shown(mask.masked("“It fell,” he told HarborWire. (Photo: Breakwater Radio) It cost €3m, said Ida Holm.")))
                .isEqualTo("“It fell,” he told ████. (Photo: ████) It cost €3m, said Ida Holm.");
        assertThat(NameMask
                .shown(mask.masked("A quay (Ida Berg/Breakwater Radio). Reporting by Jo Quist and Al Dee; the Norrby Evening Post asked.")))
                .isEqualTo("A quay (████). Reporting by ████; ████ asked.");
        assertThat(NameMask.shown(mask.masked("Write to jo.quist@norrby.example, see breakwater.example/quay?x=1 or @jo_quist.")))
                .isEqualTo("Write to ████, see ████ or ████.");
        assertThat(NameMask.shown(mask.masked("Holm told Mayor Dahl that 3.5 m fell, according to Dalby council and the U.S. embassy.")))
                .doesNotContain(NameMask.SHOWN);
    }

    @Test
    void blocksOfAnArticleItselfStay() {
        assertThat(Wording.oneLine("the file was ███████ by █")).isEqualTo("the file was ███████ by █");
    }

    private static Findings findings() {
        List<Article> articles = List.of(
                article("A", new Origin.Page("https://www.theharbourpost.example/storm"), "The Harbour Post", "Ann Lee", A, "By Ann Lee"),
                article("B", new Origin.File(Path.of("quill-dispatch.txt")), "Quill Dispatch Agency",
                        "Bob Featherstonehaugh and Eve Li with Continental Press Agency", B,
                        "By Bob Featherstonehaugh and Eve Li with Continental Press Agency"));
        Comparison comparison = new ComparisonService(() -> null).compare(articles, Corrections.NONE, ComparisonMonitor.none());
        return Findings.of(comparison, Findings.of(comparison).project().withNote(
                new Note(NotePlace.source("A"), "Ask the Harbour Post again", List.of("Ann Lee"), Note.Colour.USUAL, "Wilma Noter")));
    }

    private static Article article(String id, Origin origin, String outlet, String byline, String text, String line) {
        List<TextSpan> paragraphs = new ArrayList<>();
        Pattern.compile("[^\\n]+").matcher(text).results().forEach(found -> paragraphs.add(new TextSpan(found.start(), found.end())));
        String headline = text.substring(0, text.indexOf('\n'));
        return new Article(id, origin, new Outlet(outlet), headline, byline, null, null, "en", text, paragraphs,
                List.of(new Part(Story.span(text, line), Part.Kind.BYLINE)), List.of());
    }

    /** Everything that the files of a format hold, unpacked, in small letters. */
    private static String told(ExportFormat format, ExportOptions options) throws IOException {
        StringBuilder told = new StringBuilder();
        for (Exporter.MadeFile file : Made.files(findings(), format, options)) {
            unpacked(file.content(), told);
        }
        return told.toString().toLowerCase(Locale.ROOT);
    }

    private static void unpacked(byte[] content, StringBuilder told) throws IOException {
        if (content.length > 4 && content[0] == 'P' && content[1] == 'K') {
            for (Map.Entry<String, byte[]> entry : TimelessZip.read(content).entrySet()) {
                told.append(entry.getKey()).append('\n');
                unpacked(entry.getValue(), told);
            }
        } else if (content.length > 4 && content[0] == '%' && content[1] == 'P') {
            told.append(PdfText.of(content));
            try (PDDocument document = Loader.loadPDF(content)) {
                for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                    COSObject object = document.getDocument().getObjectFromPool(key);
                    told.append(strings(object.getObject())).append('\n');
                    if (object.getObject() instanceof COSStream stream) {
                        try (InputStream in = stream.createInputStream()) {
                            unpacked(in.readAllBytes(), told);
                        }
                    }
                }
            }
        } else {
            told.append(new String(content, StandardCharsets.UTF_8)).append('\n');
        }
    }

    private static String strings(COSBase base) {
        return switch (base) {
            case COSString text -> text.getString() + "\n";
            case COSDictionary dictionary ->
                    String.join("", dictionary.getValues().stream().map(AnonymousFilesTest::strings).toList());
            case COSArray array ->
                    String.join("",
                            Stream.iterate(0, i -> i < array.size(), i -> i + 1).map(array::get).map(AnonymousFilesTest::strings).toList());
            case null, default -> "";
        };
    }
}
