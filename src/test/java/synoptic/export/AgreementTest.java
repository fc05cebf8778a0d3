package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.project.Review;

/** What a report says twice it says alike, and the same in each of its forms. */
class AgreementTest {

    private static final String NOT_SO = Wording.verdict(Review.Verdict.REJECTED);

    /** The bridge, of which the reader has rejected a claim. */
    private static Findings findings() {
        Findings reviewed = ExporterTest.reviewed();
        return Findings.of(
                reviewed.comparison(),
                reviewed.project().withVerdict(new Passage("A", Story.span(Story.A, "14 cracks")), Review.Verdict.REJECTED));
    }

    static Stream<Arguments> reports() {
        ExportOptions all = ExportOptions.DEFAULT;
        return Stream.of(
                Arguments.of(all, null),
                Arguments.of(all.withAnonymity(true), null),
                Arguments.of(all.withStatuses(EnumSet.of(Claim.Status.CONFLICTING)), null),
                Arguments.of(all.withStatuses(EnumSet.of(Claim.Status.ONE_SOURCE)), "A"),
                Arguments.of(all, "A"),
                Arguments.of(all, "B"),
                Arguments.of(all.withAnonymity(true), "C"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theSummaryCountsWhatTheMatrixHas(ExportOptions options, @Nullable String only) throws Exception {
        Document report = paper(options, only);
        List<Element> rows = report.select(".matrix tbody tr");
        String counts = report.select("body > p.counts").stream().map(Element::text).filter(text -> !text.startsWith("Shown")).findFirst()
                .orElseThrow();
        List<Element> counted = rows.stream().filter(row -> !row.text().contains(NOT_SO)).toList();
        for (Claim.Status status : options.statuses()) {
            assertThat(number(counts, "(\\d+) " + Wording.status(status)))
                    .as(counts)
                    .isEqualTo(counted.stream().filter(row -> row.select(".fact").last().text().equals(Wording.status(status))).count());
        }
        assertThat(number(counts, "(\\d+) claim")).isEqualTo(counted.size());
        assertThat(counts.contains("more")).isEqualTo(rows.size() > counted.size());
        if (options.statuses().contains(Claim.Status.CONFLICTING)) {
            assertThat(report.select(".block")).hasSameSizeAs(
                    rows.stream().filter(row -> row.select(".fact").last().text().equals("conflict")).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void eachSourceHasOneNumberOfClaimsOnlyHere(ExportOptions options, @Nullable String only) throws Exception {
        Document report = paper(options, only);
        List<String> sources = report.select(".sources tbody tr .badge").eachText();
        for (Element heading : report.select("h3[id^=only-]")) {
            String source = heading.select(".badge").text();
            Element entry = report.select(".sources tbody tr").get(sources.indexOf(source));
            long listed = Stream.ofNullable(heading.nextElementSibling())
                    .filter(next -> next.is("table"))
                    .flatMap(table -> table.select("tbody tr").stream())
                    .filter(row -> !row.text().contains(NOT_SO))
                    .count();
            long inMatrix = report.select(".matrix tbody tr").stream()
                    .filter(row -> row.select(".fact").last().text().equals("only here"))
                    .filter(row -> !row.select(".cell").get(sources.indexOf(source)).text().equals("–"))
                    .filter(row -> !row.text().contains(NOT_SO))
                    .count();
            assertThat(listed).as(source).isEqualTo(inMatrix);
            assertThat(entry.text()).as(source).endsWith(Wording.count((int) listed, "claim"));
            assertThat(heading.text()).as(source).endsWith(listed == 0 ? "none found" : Wording.count((int) listed, "claim"));
        }
    }

    @Test
    void everyFormListsTheSameQuotations() throws Exception {
        List<String> words;
        byte[] csv = Made.files(findings(), ExportFormat.CSV, ExportOptions.DEFAULT).get(2).content();
        try (CSVParser rows = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new InputStreamReader(new ByteArrayInputStream(csv), StandardCharsets.UTF_8))) {
            words = rows.stream().map(row -> row.get("words")).toList();
        }
        assertThat(words).isNotEmpty();
        Document web = Jsoup.parse(
                new String(Made.content(findings(), ExportFormat.HTML, ExportOptions.DEFAULT), StandardCharsets.UTF_8));
        assertThat(web.select(".quotations tbody .words").eachText()).isEqualTo(words);
        assertThat(paper(ExportOptions.DEFAULT, null).select(".quotations tbody .words").eachText()).isEqualTo(words);
        assertThat(paper(ExportOptions.DEFAULT.withStatuses(EnumSet.noneOf(Claim.Status.class)), null)
                .select(".quotations tbody .words")
                .eachText()).isEqualTo(words);
        assertThat(PdfText.of(Made.content(findings(), ExportFormat.PDF, ExportOptions.DEFAULT))).contains(words);
    }

    private static Document paper(ExportOptions options, @Nullable String only) throws TransformerException, IOException {
        Findings named = options.isAnonymous() ? Anonymity.of(findings()) : findings();
        Report report = Report.of(Selection.select(named, options.statuses()));
        StringWriter xml = new StringWriter();
        TransformerFactory.newDefaultInstance().newTransformer().transform(
                new DOMSource(ReportHtml.of(report, options, only, Steps.all(ExportMonitor.none())).document()), new StreamResult(xml));
        return Jsoup.parse(xml.toString(), "", Parser.xmlParser());
    }

    private static long number(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return Long.parseLong(matcher.group(1));
    }
}
