package synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Part;

/** Which of the titles that a web page gives its article is the headline. */
class PageTitlesTest {

    private static final String TEXT =
            "<p>The Harbour Bridge will stay closed for at least six weeks after a ferry ran into one of its piers on Wednesday.</p>"
                    + "<p>The collision happened at 6.42am, as the ferry was coming in with 112 passengers and a crew of 15, the council said.</p>";

    @Test
    void whatOthersAreShownComesBeforeKickerAndSearchWords() {
        Article article = read(shared("Six weeks without a bridge") + linked("Ellery harbour: Six weeks without a bridge", ""),
                "Ellery harbour: Six weeks without a bridge | The Ellery Courier", "<h1>Ellery harbour: Six weeks without a bridge</h1>");
        assertThat(article.headline()).isEqualTo("Six weeks without a bridge");
    }

    @Test
    void theWindowsTitleIsWordedForSearchEngines() {
        String search = "Ferry bridge crash Ellery: How long is it closed?";
        String headline = "Nobody knows how long the bridge stays closed";
        Article article = read(shared(search) + linked(headline, headline), search, "<h1>" + search + "</h1><h2>" + headline + "</h2>");
        assertThat(article.headline()).isEqualTo(headline);
        assertThat(headlinesIn(article)).isEqualTo(headline);
    }

    @Test
    void theHeadlineIsMarkedWhereItStandsEvenIfItIsWordedOtherwise() {
        Article article = read(shared("Ferry hits bridge, town is cut in two") + linked("Ferry rams the bridge", ""),
                "Ferry rams the bridge", "<h1>Ferry rams the bridge</h1>");
        assertThat(article.headline()).isEqualTo("Ferry hits bridge, town is cut in two");
        assertThat(headlinesIn(article)).isEqualTo("Ferry rams the bridge");
    }

    @Test
    void aSitesOwnTitleIsNoHeadline() {
        Article article = read(shared("Breaking news and weather from Ellery"), "Ferry rams the bridge - Ellery Courier",
                "<h1>Ferry rams the bridge</h1>");
        assertThat(article.headline()).isEqualTo("Ferry rams the bridge");
    }

    @Test
    void whatNoOtherTitleHasIsNotPartOfIt() {
        Article article = read(shared("Ferry rams the bridge | North | ELL.example"), "Ferry rams the bridge | North | ELL.example",
                "<h1>Ferry rams the bridge</h1>");
        assertThat(article.headline()).isEqualTo("Ferry rams the bridge");
    }

    @Test
    void theKickerInAHeadingIsNotPartOfIt() {
        Article article = read("", "Ferry rams the bridge - Ellery Courier",
                "<h1><span class=over>Harbour</span> <span class=main>Ferry rams the bridge</span></h1>");
        assertThat(article.headline()).isEqualTo("Ferry rams the bridge");
    }

    @Test
    void ideographsHaveNoSpacesBetweenWords() {
        Article article = read(shared("渡轮撞上大桥，关闭六个星期"), "渡轮撞桥：大桥关闭六星期", "<h1>速报</h1><h1>渡轮撞桥：大桥关闭六星期</h1>");
        assertThat(article.headline()).isEqualTo("渡轮撞上大桥，关闭六个星期");
    }

    private static String shared(String title) {
        return "<meta property='og:title' content='" + title + "'>";
    }

    private static String linked(String headline, String other) {
        return "<script type='application/ld+json'>{'@type':'NewsArticle','headline':'%s','alternativeHeadline':'%s'}</script>"
                .formatted(headline, other).replace("'", "\"");
    }

    private static String headlinesIn(Article article) {
        return article.parts().stream().filter(part -> part.kind() == Part.Kind.HEADLINE).findFirst().orElseThrow().span()
                .in(article.text());
    }

    private static Article read(String head, String title, String headings) {
        String page =
                "<html><head><title>" + title + "</title>" + head + "</head><body><article>" + headings + TEXT + "</article></body></html>";
        try {
            return new SourceLoader().load("A", new Source.InMemory("page.html", page.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableSourceException e) {
            throw new AssertionError(e);
        }
    }
}
