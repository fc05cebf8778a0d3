package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class WebReportTest {

    private final Document page = page(ExporterTest.reviewed());

    @Test
    void everyLinkLeadsToAPlaceOfThePage() {
        assertThat(page.select("a[href]")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith("#");
            assertThat(page.getElementById(link.attr("href").substring(1))).as(link.attr("href")).isNotNull();
        });
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void loadsNothing() {
        assertThat(page.select("[src], link, img, iframe, object")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import", "http");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content")).startsWith("default-src 'none'");
    }

    @Test
    void claimsLeadToTheirWordsAndBack() {
        Element row = page.getElementById("claim-c2");
        assertThat(row).isNotNull();
        Element words = page.getElementById(row.select("a").attr("href").substring(1));
        assertThat(words).isNotNull();
        Element mark = words.closest("a");
        assertThat(mark).isNotNull();
        assertThat(mark.attr("href")).isEqualTo("#claim-c2");
        assertThat(mark.attr("title")).contains("Not found in the other two.", "Confirmed by the reader.");
    }

    @Test
    void passagesKnowTheirCounterparts() {
        assertThat(page.select("[data-with]")).isNotEmpty();
        List<String> places = page.select("[data-at]").eachAttr("data-at");
        for (Element passage : page.select("[data-with]")) {
            assertThat(List.of(passage.attr("data-with").split(" ", -1))).allSatisfy(key -> assertThat(places).contains(key));
        }
    }

    @Test
    void hasLandmarksOneTitleAndHeadingsInOrder() {
        assertThat(page.select("header, nav, main, footer")).hasSize(4);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1")).hasSize(1);
        int level = 1;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int own = heading.tagName().charAt(1) - '0';
            assertThat(own).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = own;
        }
        assertThat(page.select("th")).allSatisfy(cell -> assertThat(cell.attr("scope")).isIn("col", "row"));
    }

    @Test
    void holdsTheArticlesTheNotesAndHowItWasMade() {
        assertThat(page.text())
                .contains("Engineers counted 14 cracks in two of its five piers.", "Subscribe to read more.", "Ask <the> mayor | again",
                        "to do", Fingerprint.sha256(Story.A).substring(0, 16), "Continental Press");
    }

    @Test
    void saysBesideTheCountsWhatToKnowOfThem() {
        assertThat(page.select(".counts + .caveat").eachText())
                .containsExactly("The language model could not be loaded; passages were matched by their words alone.");
    }

    @Test
    void wordsOfAnArticleNeverBecomeMarkup() {
        Document hostile = page(Findings.of(Story.outlet("<script>alert(1)</script>\"&amp;")));
        assertThat(hostile.select("script")).hasSize(1);
        assertThat(hostile.text()).contains("<script>alert(1)</script>\"&amp;");
    }

    private static Document page(Findings findings) {
        byte[] content = Made.content(findings, ExportFormat.HTML, ExportOptions.DEFAULT);
        return Jsoup.parse(new String(content, StandardCharsets.UTF_8));
    }
}
