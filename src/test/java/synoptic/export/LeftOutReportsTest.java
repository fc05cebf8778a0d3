package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import synoptic.claim.Claim;

/** What a source leaves out, and a text of the reader's own, in every report. */
class LeftOutReportsTest {

    private final Findings findings = Findings.of(LeftOut.withDraft());

    private String text(ExportFormat format, ExportOptions options) {
        return new String(Made.content(findings, format, options), StandardCharsets.UTF_8);
    }

    @Test
    void theWebPageTellsBoth() {
        Document page = Jsoup.parse(text(ExportFormat.HTML, ExportOptions.DEFAULT));

        assertThat(page.select("h2").eachText()).contains("Left out here", "Your text against the sources");
        assertThat(page.select("#left-out-C ~ table.omissions").text()).contains("sprinklers");
        assertThat(page.select("table.draft tbody tr")).hasSize(3);
        assertThat(page.select("table.draft .verdict-cell").eachText()).containsExactly("supported", "figure differs", "in no source");
        assertThat(page.select("table.draft a.page")).isNotEmpty()
                .allMatch(link -> page.getElementById(link.attr("href").substring(1)) != null);
        assertThat(page.select("nav").text()).contains("Your text");
    }

    @Test
    void markdownTellsBoth() {
        assertThat(text(ExportFormat.MARKDOWN, ExportOptions.DEFAULT))
                .contains("## Left out here", "## Your text against the sources", "| figure differs |", "– A, B");
    }

    @Test
    void thePdfTellsBoth() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Made.content(findings, ExportFormat.PDF, ExportOptions.DEFAULT))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Left out here", "Your text against the sources", "figure differs", "in no source");
        }
    }

    @Test
    void partsAndStatusesChooseWhatIsTold() {
        ExportOptions few = ExportOptions.DEFAULT.withParts(EnumSet.of(ReportPart.SUMMARY))
                .withStatuses(EnumSet.of(Claim.Status.ONE_SOURCE));
        assertThat(text(ExportFormat.HTML, few)).doesNotContain("Left out here", "Your text against the sources");
    }

    @Test
    void tablesListBoth() {
        assertThat(Made.files(findings, ExportFormat.CSV, ExportOptions.DEFAULT).stream()
                .map(file -> new String(file.content(), StandardCharsets.UTF_8)))
                .anyMatch(table -> table.startsWith("\uFEFFsource,outlet,words,sentence,claim,") && table.contains("sprinklers"))
                .anyMatch(table -> table.startsWith("\uFEFFverdict,sentence,") && table.contains("figure-differs"));
    }

    @Test
    void theSummaryTellsBoth() {
        assertThat(new SummaryWriter(100).summary(findings))
                .contains("Your text\n  D  My essay · 3 sentences: supported 1, figure differs 1, in no source 1")
                .contains("Left out here\n", "  C  Breakwater Radio: 1 that two origins or more report");
    }

    @Test
    void anAnonymousReportNamesNoOutlet() {
        assertThat(text(ExportFormat.MARKDOWN, ExportOptions.DEFAULT.withAnonymity(true)))
                .contains("Source D", "Left out here")
                .doesNotContain("Harbour Post", "Island News", "Breakwater Radio", "My essay");
    }
}
