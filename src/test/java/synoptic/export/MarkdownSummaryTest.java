package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import synoptic.article.Corrections;
import synoptic.article.Furniture;
import synoptic.comparison.Comparison;
import synoptic.comparison.ComparisonMonitor;
import synoptic.comparison.ComparisonService;
import synoptic.testing.Articles;

class MarkdownSummaryTest {

    private final Document page = page(ExporterTest.reviewed());

    @Test
    void saysWhatTheReportSays() {
        assertThat(page.select("h1").text()).isEqualTo("Comparison of Harbour Post, Island News and letter.txt");
        assertThat(page.select("h2").eachText())
                .containsExactly(
                        "Sources",
                        "Conflicts",
                        "Only here",
                        "Who reports what",
                        "Figures",
                        "Quotations",
                        "Different words for the same thing",
                        "Shared origins",
                        "Reader’s notes",
                        "How this was made");
        assertThat(page.select("table")).hasSize(4);
        assertThat(page.select("table").get(1).select("tbody tr")).hasSize(4);
        assertThat(page.select("li").eachText())
                .contains("● A “It will not open this year”: Ask <the> mayor | again [to do, bridge]")
                .anyMatch(line -> line.endsWith("Confirmed by the reader."));
    }

    @Test
    void whatWasSetAsideIsNoQuotationAndNoFigure() {
        Comparison comparison = new ComparisonService(() -> null).compare(
                List.of(Articles.article("A").paragraph("“It was loud,” said Ann Lee.")
                        .furniture(Furniture.Kind.SUBSCRIPTION, "“We use 47 cookies,” said the site.").build()),
                Corrections.NONE, ComparisonMonitor.none());
        for (ExportFormat format : List.of(ExportFormat.MARKDOWN, ExportFormat.CSV)) {
            assertThat(Made.files(Findings.of(comparison), format, ExportOptions.DEFAULT).stream()
                    .map(file -> new String(file.content(), StandardCharsets.UTF_8)).toList())
                    .anyMatch(text -> text.contains("It was loud"))
                    .noneMatch(text -> text.contains("cookies"));
        }
    }

    @Test
    void saysUnderTheTitleWhatToKnow() {
        assertThat(page.select("h1 ~ p").eachText())
                .contains("The language model could not be loaded; passages were matched by their words alone.");
    }

    @Test
    void wordsOfAnArticleNeverBecomeMarkup() {
        Document hostile = page(Findings.of(Story.outlet("# *a* | [b](c) <i>d</i> `e` &amp; 1. f")));
        assertThat(hostile.select("em, i, code, a")).isEmpty();
        assertThat(hostile.select("h1").text()).startsWith("Comparison of # *a* | [b](c) <i>d</i> `e` &amp; 1. f, ");
        assertThat(hostile.select("table").first().select("tbody tr td").get(1).text()).isEqualTo("# *a* | [b](c) <i>d</i> `e` &amp; 1. f");
    }

    private static Document page(Findings findings) {
        byte[] content = Made.content(findings, ExportFormat.MARKDOWN, ExportOptions.DEFAULT);
        List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
        return Jsoup.parse(HtmlRenderer.builder().extensions(tables).build().render(
                Parser.builder().extensions(tables).build().parse(new String(content, StandardCharsets.UTF_8))));
    }
}
