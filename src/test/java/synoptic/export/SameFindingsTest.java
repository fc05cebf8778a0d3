package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.claim.Claim;
import synoptic.comparison.ComparisonMonitor;
import synoptic.comparison.ComparisonService;
import synoptic.ingest.Source;
import synoptic.ingest.SourceLoader;
import synoptic.project.ArticleLetters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever opens two files of one comparison finds the same in both: claims, conflicts, figures, quotations. */
class SameFindingsTest {

    /**
     * What a file lists.
     *
     * @param claims the numbers of the claims, in order
     * @param conflicts of those the conflicting ones
     * @param figures the numbers of claims in which figures stand
     * @param quotations the words of all quotations, in order
     */
    private record Listed(List<String> claims, Set<String> conflicts, Set<String> figures, List<String> quotations) {}

    static Stream<Arguments> stories() throws Exception {
        return Stream.of(
                Arguments.of("bridge", Findings.of(Story.bridge()), ExportOptions.DEFAULT),
                Arguments.of("bridge, conflicts", Findings.of(Story.bridge()),
                        ExportOptions.DEFAULT.withStatuses(EnumSet.of(Claim.Status.CONFLICTING))),
                Arguments.of("harbour", sample("harbour-bridge"), ExportOptions.DEFAULT),
                Arguments.of("visit, anonymous", sample("pyongyang-visit"), ExportOptions.DEFAULT.withAnonymity(true)));
    }

    private static Findings sample(String name) throws Exception {
        SourceLoader loader = new SourceLoader();
        List<Article> articles = new ArrayList<>();
        for (Source source : loader.expand(Path.of("sample-articles", name))) {
            articles.add(loader.load(ArticleLetters.of(articles.size()), source, null));
        }
        return Findings.of(new ComparisonService(() -> null).compare(articles, Corrections.NONE, ComparisonMonitor.none()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void everyFileListsTheSame(String name, Findings findings, ExportOptions options) throws IOException {
        Listed csv = csv(findings, options);
        assertThat(csv.claims()).isNotEmpty();
        assertThat(workbook(findings, options)).as("workbook").isEqualTo(csv);
        assertThat(web(findings, options)).as("web page").isEqualTo(csv);
        assertThat(markdown(findings, options)).as("Markdown").isEqualTo(csv);
        if (options.statuses().size() == Claim.Status.values().length) {
            Listed json = json(findings, options);
            assertThat(json.claims()).as("comparison file").isEqualTo(csv.claims());
            assertThat(json.conflicts()).as("comparison file").isEqualTo(csv.conflicts());
            assertThat(json.quotations()).as("comparison file").isEqualTo(csv.quotations());
        }
    }

    private static Listed csv(Findings findings, ExportOptions options) throws IOException {
        List<Exporter.MadeFile> files = Made.files(findings, ExportFormat.CSV, options);
        List<CSVRecord> claims = records(files.get(0));
        return new Listed(
                claims.stream().map(row -> number(row.get("claim"))).toList(),
                claims.stream().filter(row -> row.get("status").equals("conflicting")).map(row -> number(row.get("claim")))
                        .collect(Collectors.toCollection(TreeSet::new)),
                figures(claims.stream().filter(row -> row.get("kind").equals("figure")).map(row -> row.get("claim")).toList(),
                        records(files.get(1)).stream().map(row -> row.get("claims")).toList()),
                records(files.get(2)).stream().map(row -> row.get("words")).toList());
    }

    /** Of a figure that several claims state, the claim about it, or else the first. */
    private static Set<String> figures(List<String> aboutFigures, List<String> claims) {
        Set<String> figures = new TreeSet<>(aboutFigures.stream().map(SameFindingsTest::number).toList());
        for (String stated : claims) {
            List<String> ids = stated.isEmpty() ? List.of() : Arrays.asList(stated.split(", ", -1));
            if (ids.stream().noneMatch(aboutFigures::contains) && !ids.isEmpty()) {
                figures.add(number(ids.getFirst()));
            }
        }
        return figures;
    }

    private static Listed workbook(Findings findings, ExportOptions options) throws IOException {
        byte[] content = Made.content(findings, ExportFormat.XLSX, options);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            Sheet claims = workbook.getSheet("Claims");
            return new Listed(
                    rows(claims).map(row -> number(text(row, "claim"))).toList(),
                    rows(claims).filter(row -> text(row, "status").equals("conflicting")).map(row -> number(text(row, "claim")))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    figures(rows(claims).filter(row -> text(row, "kind").equals("figure")).map(row -> text(row, "claim")).toList(),
                            rows(workbook.getSheet("Figures")).map(row -> text(row, "claims")).toList()),
                    rows(workbook.getSheet("Quotations")).map(row -> text(row, "words")).toList());
        }
    }

    private static Listed web(Findings findings, ExportOptions options) {
        Document page = Jsoup.parse(new String(Made.content(findings, ExportFormat.HTML, options), StandardCharsets.UTF_8));
        return new Listed(
                page.select(".matrix tbody .index").eachText(),
                page.select(".matrix tbody tr:has(.conflict)").stream().map(row -> row.select(".index").text())
                        .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(page.select("section:has(#figures) .figures .fact a[href^=#claim-]").eachText()),
                page.select(".quotations tbody .words").eachText());
    }

    private static Listed markdown(Findings findings, ExportOptions options) {
        List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
        Document page = Jsoup.parse(HtmlRenderer.builder().extensions(tables).build().render(
                Parser.builder().extensions(tables).build()
                        .parse(new String(Made.content(findings, ExportFormat.MARKDOWN, options), StandardCharsets.UTF_8))));
        return new Listed(
                cells(page, "Who reports what", 0),
                rows(page, "Who reports what").stream().filter(row -> row.child(3).text().startsWith("conflict"))
                        .map(row -> row.child(0).text()).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(cells(page, "Figures", 0)),
                cells(page, "Quotations", 1));
    }

    private static Listed json(Findings findings, ExportOptions options) {
        JsonNode file = JsonMapper.shared().readTree(Made.content(findings, ExportFormat.JSON, options));
        List<JsonNode> claims = StreamSupport.stream(file.get("claims").spliterator(), false).toList();
        return new Listed(
                claims.stream().map(claim -> number(claim.get("id").asString())).toList(),
                claims.stream().filter(claim -> claim.get("status").asString().equals("conflicting"))
                        .map(claim -> number(claim.get("id").asString())).collect(Collectors.toCollection(TreeSet::new)),
                Set.of(),
                StreamSupport.stream(file.get("quotations").spliterator(), false)
                        .filter(quotation -> !isSetAside(file, quotation))
                        .map(quotation -> words(file, quotation))
                        .toList());
    }

    /** The comparison file has the quotations of what was set aside as well, and says where that is. */
    private static boolean isSetAside(JsonNode file, JsonNode quotation) {
        return StreamSupport.stream(article(file, quotation).get("furniture").spliterator(), false)
                .anyMatch(piece -> piece.get("start").asInt() < quotation.get("end").asInt()
                        && quotation.get("start").asInt() < piece.get("end").asInt());
    }

    private static JsonNode article(JsonNode file, JsonNode quotation) {
        return StreamSupport.stream(file.get("articles").spliterator(), false)
                .filter(article -> article.get("id").equals(quotation.get("article")))
                .findFirst()
                .orElseThrow();
    }

    private static String words(JsonNode file, JsonNode quotation) {
        String text = article(file, quotation).get("text").asString();
        return Wording.oneLine(text.substring(
                text.offsetByCodePoints(0, quotation.get("start").asInt()), text.offsetByCodePoints(0, quotation.get("end").asInt())));
    }

    private static List<String> cells(Document page, String heading, int column) {
        return rows(page, heading).stream().map(row -> row.child(column).text()).toList();
    }

    private static List<Element> rows(Document page, String heading) {
        return page.select("h2").stream().filter(title -> title.text().equals(heading)).findFirst().stream()
                .flatMap(title -> title.nextElementSiblings().stream())
                .takeWhile(element -> !element.is("h2"))
                .filter(element -> element.is("table"))
                .flatMap(table -> table.select("tbody tr").stream())
                .toList();
    }

    private static Stream<Row> rows(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false).skip(1);
    }

    private static String text(Row row, String title) {
        Row titles = row.getSheet().getRow(0);
        for (int column = 0; column < titles.getLastCellNum(); column++) {
            if (titles.getCell(column).getStringCellValue().equals(title)) {
                return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).getStringCellValue();
            }
        }
        throw new AssertionError("no column " + title);
    }

    private static String number(String id) {
        return id.replaceFirst("^c", "");
    }

    private static List<CSVRecord> records(Exporter.MadeFile file) throws IOException {
        String text = new String(file.content(), StandardCharsets.UTF_8).substring(1);
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(text)).getRecords();
    }
}
