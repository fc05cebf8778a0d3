package synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.article.Article;

/** Pages whose markup misleads: the article is the article, whatever its wrappers are called and however its words are parted. */
class PageShapesTest {

    private static final String FIRST =
            "The swing bridge at Tolmar jammed half open on Thursday evening and left two ferries waiting outside, the harbour master said.";
    private static final String SECOND =
            "Engineers freed the bridge after three hours with a hand crank from 1926, and nobody was hurt, the town said in a statement.";
    private static final String THIRD =
            "The motor that failed had been repaired twice since January, according to Ines Falk, who keeps the town's machines.";

    @ParameterizedTest
    @ValueSource(strings = {"row comments-off", "entry comments-closed", "comments", "no-sidebar widget", "newsletter-on paywall-enabled"})
    void noNameOfAWrapperHidesTheArticle(String name) {
        String paragraphs = wrapped(name, FIRST) + wrapped(name, SECOND) + wrapped(name, THIRD);
        Article article = read("<main><article class='post " + name + "'><h1>Swing bridge jams</h1>" + paragraphs + "</article></main>");
        assertThat(running(article)).containsExactly(FIRST, SECOND, THIRD);
    }

    private static String wrapped(String name, String paragraph) {
        return "<div class='" + name + "'><p>" + paragraph + "</p></div>";
    }

    @Test
    void aDialogAboutCookiesMayBeLongerThanTheArticle() {
        String legal =
                "<p>We and our partners keep cookies on your device to measure how the site is used, and ask for your consent to do so. "
                        + "You may change what you agree to at any time, in the privacy settings at the foot of every page of this site.</p>";
        Article article = read("<main><article><h1>Swing bridge jams</h1><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD
                + "</p></article></main><div class='cmp-wrapper'><div role='dialog' id='consent-box'><h2>Your choice</h2>" + legal.repeat(9)
                + "</div></div>");
        assertThat(running(article)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(article.notices()).isEmpty();
    }

    @Test
    void aPageWithoutAnArticleSaysSo() {
        Article article = read("<div id='app'></div><script>var story = {\"text\": \"" + FIRST + SECOND + THIRD + "\"}</script>");
        assertThat(article.notices()).singleElement().asString().contains("holds no article that could be found");
    }

    @Test
    void aLeadInAHeadingIsText() {
        Article article =
                read("<article><h1>Swing bridge jams</h1><h2>" + FIRST + "</h2><p>" + SECOND + "</p><p>" + THIRD + "</p></article>");
        assertThat(running(article)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void wordsOfNeighbouringElementsStayApart() {
        Article article = read("<article><h1>Swing bridge jams</h1><div class='byline'><div>By</div><span>Ines Falk</span>"
                + "<span>Harbour Reporter</span><time>May 12, 2023</time></div><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD
                + "</p><ul><li>Last <b>ferry</b><i>tonight</i></li></ul><p><b>T</b><i>he</i> bridge is from 1926, as are the two in Gren<b>holm</b>.</p></article>");
        assertThat(article.byline()).isEqualTo("Ines Falk");
        assertThat(article.text()).contains("Ines Falk | Harbour Reporter", "Last ferry tonight", "The bridge", "Grenholm");
    }

    private static Article read(String body) {
        String page =
                "<!doctype html><html><head><meta charset=utf-8><title>Swing bridge jams - Tolmar Gazette</title></head><body><nav><a href=/>Home</a></nav>"
                        + body + "<footer>Contact</footer></body></html>";
        try {
            return new SourceLoader().load("A", new Source.InMemory("page.html", page.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableSourceException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> running(Article article) {
        return article.paragraphs().stream()
                .filter(span -> !article.isFurniture(span) && article.partAt(span).isEmpty())
                .map(span -> span.in(article.text()))
                .toList();
    }
}
