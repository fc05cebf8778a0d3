package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import synoptic.claim.Claim;
import synoptic.comparison.Comparison;
import synoptic.project.Note;
import synoptic.project.Project;

/** The scripts of the world in a PDF: shown right, or warned of before. */
class PdfScriptsTest {

    @Test
    void warnsOfWhatItsFontsCannotShow() {
        assertThat(warnings("ምሥራቅ and अखबार and \uD83C\uDF09."))
                .containsExactly("The PDF has no font for some characters and shows □ in their place: "
                        + "Devanagari, Ethiopic and symbols. The web page shows them.");
        assertThat(warnings("서울의 다리가 닫혔다, 橋は閉鎖された, 桥梁关闭, הגשר נסגר, أغلق الجسر")).isEmpty();
        assertThat(warnings("Мост закрыт. Η γέφυρα έκλεισε.")).isEmpty();
    }

    @Test
    void warnsOfFormsThatReadersDoNotExpect() {
        assertThat(warnings("工程師在五個橋墩中發現了裂縫")).singleElement(InstanceOfAssertFactories.STRING).startsWith("Traditional Chinese");
        assertThat(warnings("工程师在五个桥墩中发现了裂缝")).isEmpty();
        assertThat(warnings("技術者は橋脚のうち二本に亀裂を確認した")).as("Japanese").isEmpty();
        assertThat(warnings("يوم الثلاثاء")).singleElement(InstanceOfAssertFactories.STRING).startsWith("In Arabic");
    }

    /** The same characters are written differently in Japan and in China. */
    @Test
    void japaneseIsSetInAFaceOfItsOwn() throws IOException {
        assertThat(fonts("古い橋は直ちに閉鎖された。")).anyMatch(name -> name.endsWith("MotoyaLCedar-W3-90ms-RKSJ-H") || name.contains("Motoya"));
        assertThat(fonts("工程师发现了十四条裂缝，古桥关闭。")).noneMatch(name -> name.contains("Motoya")).anyMatch(name -> name.contains("Droid"));
    }

    private static List<String> fonts(String text) throws IOException {
        List<String> fonts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(ComparisonPdfTest.pdf(OneArticle.of(text, List.of())))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name).getName());
                }
            }
        }
        return fonts;
    }

    /** A mark ends before the bracket; the words in Latin letters still stand from left to right. */
    @Test
    void wordsOfTheOtherDirectionKeepTheirOrder() throws IOException {
        String text = "أغلقت السلطات الجسر القديم يوم الثلاثاء (BBC News) بعد أن أحصى المهندسون 14 شقا\n";
        try (PDDocument document =
                Loader.loadPDF(ComparisonPdfTest.pdf(OneArticle.of(text, List.of("يوم الثلاثاء (BBC News"))))) {
            assertThat(Wording.oneLine(new PDFTextStripper().getText(document))).contains("BBC News").doesNotContain("NewsBBC", "News BBC");
        }
    }

    /** In each table too, where they are wrapped, and numbers stand between them. */
    @ParameterizedTest
    @EnumSource(names = {"SUMMARY", "MATRIX", "FIGURES", "QUOTATIONS", "NOTES"})
    void wordsFromRightToLeftKeepTheirOrderInTables(ReportPart part) throws IOException {
        String arabic = "وقالت وزارة البيئة إن 15 عالما سيسافرون من القاهرة في 42 يوما مع القبطان بيتر فوس بعد ذلك";
        String hebrew = "החלק הגדול ביותר היה באורך 340 מטר וחצה את השמיים ב-42 שניות כך מסר המצפה הגדול ביותר בעיר";
        Claim.Kind kind = part == ReportPart.QUOTATIONS ? Claim.Kind.QUOTATION : Claim.Kind.FIGURE;
        Comparison comparison = OneArticle.of(arabic + "\n" + hebrew + "\n", kind, List.of(arabic, hebrew));
        Project project = Findings.of(comparison).project();
        for (Claim claim : comparison.claims()) {
            project = project.withNote(new Note(claim.mentions().getFirst(), "A note", List.of()));
        }
        byte[] pdf = ComparisonPdfTest.pdf(
                Findings.of(comparison, project), ExportOptions.DEFAULT.withParts(EnumSet.of(part, ReportPart.ARTICLES)));
        String letters = lettersFromTheRight(pdf);
        for (String words : List.of(arabic, hebrew)) {
            assertThat(letters.split(words.replaceAll("\\P{L}", ""), -1)).as("in the article and in the table").hasSize(3);
        }
    }

    /** Line by line, as the letters stand, whatever their order in the file. */
    private static String lettersFromTheRight(byte[] pdf) throws IOException {
        List<TextPosition> placed = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (RightToLeft.isMostly(text.getUnicode())) {
                    placed.add(text);
                }
            }

            @Override
            protected void endPage(PDPage page) {
                placed.sort(Comparator.comparingDouble((TextPosition text) -> Math.round(text.getYDirAdj()))
                        .thenComparing(Comparator.comparingDouble(TextPosition::getXDirAdj).reversed()));
                placed.forEach(text -> letters.append(text.getUnicode().replaceAll("[\uFEFB\uFEFC]", "لا")));
                placed.clear();
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return letters.toString();
    }

    private static List<String> warnings(String text) {
        return new Exporter().warnings(Findings.of(OneArticle.of(text, List.of())), ExportFormat.PDF, ExportOptions.DEFAULT);
    }
}
