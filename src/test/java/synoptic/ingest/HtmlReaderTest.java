package synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.article.Article;
import synoptic.article.Furniture;
import synoptic.article.Outlet;
import synoptic.article.Part;
import synoptic.article.Published;
import synoptic.text.TextSpan;

/** Web pages, from their markup to the article in them. */
class HtmlReaderTest {

    private static final String FIRST =
            "The Harbour Bridge will stay closed for at least six weeks after a ferry ran into one of its piers on Wednesday morning.";
    private static final String SECOND =
            "The collision happened at 6.42am, as the ferry was coming in with 112 passengers and a crew of 15, the council said.";
    private static final String THIRD =
            "Repairs are expected to cost £8.5m, a sum that the town says it will not pay under any circumstances whatever.";

    private static final String PAGE =
            """
                    <!DOCTYPE html><html><head><title>Ferry rams bridge | The Ellery Courier</title>
                    <meta property="og:site_name" content="The Ellery Courier"><meta name="author" content="By Jane Doe">
                    <meta property="article:published_time" content="2024-06-19T05:07:00+01:00"></head>
                    <body><header class="site-header"><a href="/">The Ellery Courier</a></header>
                    <nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
                    <main><article><h1>Ferry rams bridge</h1><p class="byline">By Jane Doe</p><time>19 June 2024</time>
                    <div class="share-tools"><a href="#">Facebook</a> <a href="#">Twitter</a></div>
                    <figure><img src="a.jpg"><figcaption>The bridge seen from the harbour on Thursday. Photo: Jane Doe</figcaption></figure>
                    <div class="article-body"><p>%s</p><p>%s <a href="x">(Read on.)</a></p><script>var x = "never";</script>
                    <aside class="related"><h3>Related</h3><p>The ferry line has had three accidents in as many years, as we reported in May.</p></aside>
                    <h2>Counting the cost</h2><p>%s</p><ul><li>six weeks</li><li>£8.5m</li></ul></div></article>
                    <section id="comments"><h2>Comments</h2><p>What a mess this town is in, and nobody will ever answer for any of it, mark my words.</p></section>
                    </main><footer><p>© 2024 The Ellery Courier. All rights reserved.</p></footer></body></html>
                    """
                    .formatted(FIRST, SECOND, THIRD);

    @Test
    void aNewsPage() {
        Article article = read(PAGE);
        assertThat(article.headline()).isEqualTo("Ferry rams bridge");
        assertThat(article.outlet()).isEqualTo(new Outlet("The Ellery Courier"));
        assertThat(article.byline()).isEqualTo("Jane Doe");
        assertThat(article.published()).isEqualTo(new Published(LocalDate.of(2024, 6, 19), LocalTime.of(5, 7)));
        assertThat(running(article)).containsExactly(FIRST, SECOND + " (Read on.)", THIRD, "six weeks", "£8.5m");
        assertThat(parts(article)).containsExactly(
                "HEADLINE Ferry rams bridge", "BYLINE By Jane Doe", "DATELINE 19 June 2024",
                "CAPTION The bridge seen from the harbour on Thursday. Photo: Jane Doe", "SUBHEAD Counting the cost");
    }

    @Test
    void aStandfirstIsRunningTextAndTheBylineMayFollowIt() {
        String standfirst = "The harbour will be closed for six weeks, the council says.";
        Article article = read(PAGE.replace("</h1>", "</h1><p class='standfirst'>" + standfirst + "</p>"));
        assertThat(running(article)).startsWith(standfirst, FIRST);
        assertThat(parts(article)).contains("BYLINE By Jane Doe", "DATELINE 19 June 2024");
    }

    @Test
    void theTextBeginsUnderTheHeadlineWhereverTheRestStands() {
        String lead = "The harbour will be closed for six weeks at the least, the council of the town of Ellery says.";
        String page = "<html><head><title>Ferry rams bridge</title></head><body><div><h1>Ferry rams bridge</h1><div class=x1><p>" + lead
                + "</p></div><div><img src=a.jpg><p>The bridge on the morning after, with the ferry that has been towed away since.</p></div>"
                + "<div class=first-section><p>" + FIRST + "</p></div><div class=article-body><p>" + SECOND + "</p><p>" + THIRD + "</p><p>"
                + SECOND.replace("ferry", "boat") + "</p><p>" + THIRD.replace("Repairs", "Works") + "</p></div></div></body></html>";
        assertThat(running(read(page))).startsWith(lead, FIRST, SECOND, THIRD)
                .noneMatch(line -> line.startsWith("The bridge on the morning"));
    }

    @Test
    void aLeadMayHaveAPlaceBeforeWhatThePageSaysThatItIsAbout() {
        String lead = "The harbour will be closed for six weeks at the least, the council of the town says.";
        String page = PAGE.replace("<meta name", "<meta name=description content='" + lead + "'><meta name")
                .replace("</h1>", "</h1><div class=teaser>Ellery. " + lead + "</div>");
        assertThat(running(read(page))).startsWith("Ellery. " + lead, FIRST);
    }

    @Test
    void aTitleThatStandsTwiceIsNoText() {
        String page = PAGE.replace("<h1>", "<h2>Ferry rams bridge</h2><h1>");
        assertThat(running(read(page))).startsWith(FIRST);
        assertThat(parts(read(page))).doesNotContain("SUBHEAD Ferry rams bridge");
    }

    @Test
    void aRequestForConsentThatIsLongerThanTheArticle() {
        String request = "<p>We and our 800 partners store cookies on your device and use personal data such as what you read here. </p>"
                + "<p>You can withdraw your consent at any time under our privacy policy, which tells how long it is kept by whom.</p>";
        String page = "<html><head><title>Ferry rams bridge</title></head><body><div class=paywall-article><h1>Ferry rams bridge</h1><p>"
                + FIRST
                + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p></div><div class=consent-sdk><div class=main-content>" + request.repeat(8)
                + "</div></div></body></html>";
        assertThat(running(read(page))).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void nothingThatAReaderSeesIsLost() {
        Article article = read(PAGE);
        assertThat(article.text())
                .contains("The Ellery Courier", "News", "Sport", "Facebook", "Related", "as we reported in May", "Comments",
                        "mark my words", "© 2024")
                .doesNotContain("never", "<");
        assertThat(furniture(article)).contains("NAVIGATION Sport", "SHARE Facebook Twitter", "NAVIGATION Related",
                "COPYRIGHT © 2024 The Ellery Courier. All rights reserved.", "OTHER Comments");
    }

    @Test
    void linkedDataComesFirst() {
        String data =
                """
                        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"x"},
                        {"@type":"NewsArticle","headline":"Ferry &amp; bridge\tcollide","author":[{"@type":"Person","name":"A. B."},{"name":"C. D."}],
                        "publisher":{"name":"Courier Group"},"datePublished":"2024-06-20",}]}</script>""";
        Article article = read(PAGE.replace("<title>", data + "<title>"));
        assertThat(article.byline()).isEqualTo("A. B., C. D.");
        assertThat(article.outlet()).isEqualTo(new Outlet("Courier Group"));
        assertThat(article.published()).isEqualTo(new Published(LocalDate.of(2024, 6, 20), null));
        assertThat(article.headline()).isEqualTo("Ferry & bridge collide");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[[[[", "null", "\"x\"", "{\"@type\":[]}", "{\"@type\":\"NewsArticle\",\"headline\":{},\"author\":[[]]}"})
    void linkedDataThatCannotBeReadIsPassedOver(String data) {
        Article article = read(PAGE.replace("<title>", "<script type='application/ld+json'>" + data + "</script><title>"));
        assertThat(article.headline()).isEqualTo("Ferry rams bridge");
        assertThat(article.byline()).isEqualTo("Jane Doe");
    }

    /** A name is no proof: an author may call the article's own element whatever he likes. */
    @ParameterizedTest
    @ValueSource(strings = {"sidebar", "comments", "footer", "share", "widget", "ad", "promo", "menu"})
    void anElementThatHoldsTheTextIsNoFurniture(String name) {
        String page = "<html><body><div class='" + name + "'><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p></div>"
                + "<div class='nav'><a href='x'>Home</a></div></body></html>";
        assertThat(running(read(page))).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aPageLaidOutByTables() {
        String page = "<html><body><table><tr><td><a href=1>Home</a><br><a href=2>News</a></td><td>" + FIRST + "<br><br>" + SECOND
                + "<br>" + THIRD + "</td></tr></table></body></html>";
        assertThat(running(read(page))).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aTableOfFiguresKeepsItsRows() {
        String page = "<html><body><article><p>" + FIRST
                + "</p><table><tr><th>Year</th><th>Ferries</th></tr><tr><td>2023</td><td>4,100</td></tr></table><p>"
                + SECOND + "</p></article></body></html>";
        assertThat(running(read(page))).containsExactly(FIRST, "Year | Ferries", "2023 | 4,100", SECOND);
    }

    @Test
    void ofSeveralArticlesThatWithTheTitle() {
        String other = "<article><h2>Another story</h2><p>" + THIRD.replace("Repairs", "Works") + " " + THIRD.replace("town", "city")
                + "</p></article>";
        String page = "<html><head><title>Ferry rams bridge</title></head><body>" + "<div><article><h2>Ferry rams bridge</h2><p>" + FIRST
                + "</p><p>" + SECOND
                + "</p></article>" + other + other + "</div></body></html>";
        assertThat(running(read(page))).containsExactly(FIRST, SECOND);
    }

    @Test
    void theHeadlineStandsFirstWhereThePageShowsNone() {
        Article article = read("<html><head><title>Ferry rams bridge</title></head><body><p>" + FIRST + "</p></body></html>");
        assertThat(article.text()).startsWith("Ferry rams bridge\n\n");
        assertThat(parts(article)).containsExactly("HEADLINE Ferry rams bridge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "windows-1251", "Shift_JIS", "EUC-KR", "GB18030", "UTF-8"})
    void obeysTheEncodingThatIsDeclared(String charset) {
        String words = switch (charset) {
            case "windows-1251" -> "Паром врезался в мост. Мост закрыт на шесть недель после того, как паром врезался в одну из опор.";
            case "Shift_JIS" -> "フェリーが橋に衝突した。橋は少なくとも六週間閉鎖される。水曜日の朝のことであった。";
            case "EUC-KR" -> "여객선이 다리를 들이받았다. 다리는 적어도 여섯 주 동안 폐쇄된다. 수요일 아침의 일이었다.";
            case "GB18030" -> "渡轮撞上了大桥，大桥将至少关闭六个星期。事故发生在星期三早上，没有人受重伤。";
            default -> "L’été à Genève – “très” chaud, où la température dépasse trente degrés depuis plusieurs jours déjà.";
        };
        String page =
                "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + charset + "\"></head><body><p>" + words
                        + "</p></body></html>";
        Article article = read(page.getBytes(Charset.forName(charset)));
        assertThat(article.text()).isEqualTo(words);
        assertThat(article.notices()).isEmpty();
    }

    @Test
    void latin1MeansWindows1252() {
        String page = "<meta charset=iso-8859-1><p>“" + FIRST + "”</p>";
        assertThat(read(page.getBytes(Charset.forName("windows-1252"))).text()).isEqualTo("“" + FIRST + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "<!doctype html><p>", "<html><head><title></title></head><body><img src=a></body>",
        "<html><script>x</script>"})
    void aPageWithoutWordsSaysSo(String page) {
        assertThat(problem(page)).contains("holds no words");
    }

    @Test
    void deepNestingDoesNoHarm() {
        for (String tag : List.of("div", "b", "a", "table", "ul><li", "font", "form", "article")) {
            Article article = read("<html><body>" + ("<" + tag + ">").repeat(100_000) + "<p>" + FIRST);
            assertThat(article.text()).contains(FIRST);
        }
    }

    private static Article read(String page) {
        return read(page.getBytes(StandardCharsets.UTF_8));
    }

    private static Article read(byte[] page) {
        try {
            return new SourceLoader().load("A", new Source.InMemory("page.html", page));
        } catch (UnreadableSourceException e) {
            throw new AssertionError(e);
        }
    }

    private static String problem(String page) {
        try {
            return String.valueOf(new SourceLoader().load("A", new Source.InMemory("page.html", page.getBytes(StandardCharsets.UTF_8))));
        } catch (UnreadableSourceException e) {
            return e.getMessage();
        }
    }

    /** The paragraphs that are neither furniture nor a part of their own. */
    private static List<String> running(Article article) {
        return article.paragraphs().stream()
                .filter(paragraph -> !article.isFurniture(paragraph))
                .filter(paragraph -> article.parts().stream().map(Part::span).noneMatch(paragraph::equals))
                .map(paragraph -> in(article, paragraph))
                .toList();
    }

    private static List<String> parts(Article article) {
        return article.parts().stream().map(part -> part.kind() + " " + in(article, part.span())).toList();
    }

    private static List<String> furniture(Article article) {
        return article.furniture().stream().map((Furniture piece) -> piece.kind() + " " + in(article, piece.span()))
                .collect(Collectors.toList());
    }

    private static String in(Article article, TextSpan span) {
        return span.in(article.text());
    }
}
