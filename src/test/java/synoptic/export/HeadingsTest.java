package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.article.Corrections;
import synoptic.comparison.Comparison;
import synoptic.comparison.ComparisonMonitor;
import synoptic.comparison.ComparisonService;
import synoptic.testing.Articles;

/** Wherever a page ends, no heading and no head of a table is left alone at its foot. */
class HeadingsTest {

    private static final Set<String> HEADINGS = Set.of("Figures", "Quotations", "All quotations", "In several sources", "How this was made",
            "Sources", "Limits", "Of what Claim As reported", "Source Words Claims Place", "How they differ Versions");

    /** Its row in the table of quotations is some lines high. */
    private static final String UTTERANCE =
            "“Nobody" + " in the harbour and in the streets behind it slept".repeat(9) + " that night,” said Ann Lee.";

    @ParameterizedTest
    @ValueSource(ints = {17, 18, 19, 20, 21, 22, 23, 24, 25, 26})
    void noPageEndsWithAHeading(int figures) throws IOException {
        Articles.Builder counts = Articles.article("A").outlet("The Courier");
        IntStream.range(0, figures).forEach(i -> counts.paragraph("Ship number " + (i + 3) + " carried " + (i + 100) + " dogs."));
        Comparison comparison = new ComparisonService(() -> null).compare(
                List.of(counts.paragraph(UTTERANCE).build(), Articles.article("B").outlet("The Ledger").paragraph(UTTERANCE).build()),
                Corrections.NONE,
                ComparisonMonitor.none());
        byte[] pdf = Made.content(Findings.of(comparison), ExportFormat.PDF,
                ExportOptions.DEFAULT
                        .withParts(EnumSet.of(ReportPart.SUMMARY, ReportPart.FIGURES, ReportPart.QUOTATIONS, ReportPart.METHOD)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                List<String> lines = stripper.getText(document).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();

                assertThat(HEADINGS).as("page %s", page).doesNotContain(lines.get(lines.size() - 2));
            }
        }
    }
}
