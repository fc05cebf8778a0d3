package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

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

    private static List<String> warnings(String text) {
        return new Exporter().warnings(Findings.of(OneArticle.of(text, List.of())), ExportFormat.PDF, ExportOptions.DEFAULT);
    }
}
