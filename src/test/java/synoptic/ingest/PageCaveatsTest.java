package synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are no whole article say so, in whichever shape they come; whole articles say nothing. */
class PageCaveatsTest {

    private static final String LEAD =
            "<p>The ferry rammed the harbour bridge a little after five on Wednesday morning, the council said in a statement.</p>";

    private static final String STORY = LEAD
            + "<p>Engineers examined the piers all day and found cracks in two of them, which will take weeks to mend, according to the harbour master.</p>"
                    .repeat(14);

    @ParameterizedTest
    @ValueSource(strings = {
        // a box under the first paragraph
        "<h1>Ferry rams bridge</h1>%s<div class='box'><h3>Subscribe to continue reading</h3><p>Already a subscriber? <a href='/in'>Log in</a></p></div>",
        // an article cut off in the middle of a sentence
        "<article><h1>Ferry rams bridge</h1>%s<p>Nobody was hurt, but…</p></article><section id='regwall'><p>This article is for subscribers only. Try a month for £1.</p></section>",
        // the page says it in its data alone
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry rams bridge\",\"isAccessibleForFree\":\"False\"}</script><h1>Ferry rams bridge</h1>%s",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"wordCount\":900,\"headline\":\"Ferry rams bridge\"}</script><h1>Ferry rams bridge</h1>%s",
        // counting
        "<h1>Ferry rams bridge</h1><p>You have read all of your free articles.</p>%s",
        // other languages
        "<h1>Le ferry percute le pont</h1>%s<p>Il vous reste 78,5%% de cet article à lire. La suite est réservée aux abonnés.</p>",
        "<h1>Fähre rammt Brücke</h1>%s<div><strong>Jetzt weiterlesen mit dem Probeabo</strong></div>",
        "<h1>El ferri choca</h1>%s<p>Este contenido es exclusivo para suscriptores.</p>"})
    void aPageThatBreaksOffAtAPaywall(String page) {
        assertThat(notices(page.formatted(LEAD))).singleElement().asString()
                .isEqualTo(
                        "page.html seems to hold only the beginning of an article that is for subscribers; log in, then save the whole page "
                                + "from a browser in which it shows, and open that.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<h1>Ferry rams bridge</h1>%s<p>If you value stories like this, subscribe to read the full story of what we do.</p>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false,\"wordCount\":340}</script><h1>Ferry rams bridge</h1>%s",
        "<header><a href='/x'>Subscribe to continue reading</a></header><h1>Ferry rams bridge</h1>%s<footer><p>We and our partners use cookies. Privacy. Consent.</p></footer>",
        "<h1>In pictures: ferry rams bridge</h1><figure><figcaption>The bridge on Wednesday.</figcaption></figure>%s",
        "<h1>Ferry rams bridge</h1><p>Published 14:05</p>%s<div class='comments'><p>5 hours ago</p><p>6 hours ago</p><p>7 hours ago</p><p>7 hours ago</p><p>8 hours ago</p></div>",
        "<h1>Ferry rams bridge</h1>%s<noscript>Please enable JavaScript to see the comments.</noscript>"})
    void aWholeArticleSaysNothing(String page) {
        assertThat(notices(page.formatted(STORY))).isEmpty();
    }

    /** A brief is short and whole, also in a paper that sells subscriptions. */
    @Test
    void aBriefSaysNothing() {
        assertThat(notices("<header><a href='/s'>Subscribe</a> <a href='/l'>Log in</a></header><h1>Ferry rams bridge</h1>" + LEAD))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<h1>We value your privacy</h1><p>We and our 842 partners store and access personal data, such as cookies, on your device to show personalised advertising.</p><p>You may withdraw your consent at any time in the privacy settings.</p><button>Accept all</button>",
        "<div id='sp_message'><p>Before you continue: this site uses cookies and data to deliver its services, with your consent.</p><p>If you choose to reject, we will not use personal data for these purposes. See our privacy policy.</p></div>",
        "<main><p>Mit Ihrer Einwilligung verwenden wir und unsere Partner Cookies, um Ihnen Inhalte zu zeigen.</p><p>Sie können Ihre Zustimmung jederzeit widerrufen. Mehr im Datenschutzhinweis dieser Seite, hier unten.</p></main>"})
    void aPageThatAsksForConsent(String page) {
        assertThat(notices(page)).singleElement().asString().contains("asks for consent to cookies where the article should be");
    }

    /** There are articles about consent, too. */
    @Test
    void anArticleAboutConsent() {
        assertThat(notices("<h1>Regulator fines shop</h1>"
                + "<p>The regulator fined the shop over cookies that were set without consent, it said on Monday.</p>".repeat(3) + STORY))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<title>Just a moment...</title><h1>courier.example</h1><p>Checking if the site connection is secure. Courier.example needs to review the security of your connection.</p><p>Ray ID: 7a8b9c</p>",
        "<h1>Access Denied</h1><p>You don't have permission to access this page on this server.</p>",
        "<div id='root'></div><noscript>You need to enable JavaScript to run this app.</noscript><p>Loading the story for you</p>",
        "<p>Our systems have detected unusual traffic from your computer network. Please solve the captcha and confirm that you are not a robot to go on.</p>"})
    void aPageThatChecksForRobots(String page) {
        assertThat(notices(page)).singleElement().asString().contains("checks for robots, or needs scripts, where the article should be");
    }

    @Test
    void liveBlogs() {
        String byTime =
                IntStream.range(10, 18).mapToObj(hour -> "<div><span>" + hour + ":05</span></div>" + LEAD).collect(Collectors.joining());
        String byAge =
                IntStream.range(1, 8).mapToObj(hour -> "<section><time>" + hour + "h ago</time><h2>What we know</h2>" + LEAD + "</section>")
                        .collect(Collectors.joining());
        String byZone = IntStream.range(1, 8).mapToObj(hour -> "<article><p>Posted at " + hour + ":30 pm BST</p>" + LEAD + "</article>")
                .collect(Collectors.joining());
        for (String body : List.of(byTime, byAge, byZone,
                "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Ferry: live\"}</script>" + STORY)) {
            assertThat(notices("<h1>Ferry rams bridge: live</h1>" + body)).singleElement().asString().contains("is a live blog");
        }
    }

    @Test
    void galleries() {
        String caption = "The %d. picture shows the harbour bridge from the quay on Wednesday at noon, with the ferry under it.";
        String figures =
                IntStream.range(1, 9).mapToObj(i -> "<figure><img src=a.jpg><figcaption>" + caption.formatted(i) + "</figcaption></figure>")
                        .collect(Collectors.joining());
        String slides = IntStream.range(1, 9)
                .mapToObj(i -> "<div class='slide'><img src=a.jpg><div class='slide-caption'>" + caption.formatted(i) + "</div></div>")
                .collect(Collectors.joining());
        for (String body : List.of(figures, slides)) {
            assertThat(notices("<h1>Ferry rams bridge: the pictures</h1>" + LEAD + body)).singleElement().asString()
                    .contains("is a gallery");
        }
    }

    private static List<String> notices(String page) {
        try {
            return new SourceLoader().load("A", new Source.InMemory("page.html",
                    ("<html><head><title>Ferry rams bridge</title></head><body>" + page + "</body></html>")
                            .getBytes(StandardCharsets.UTF_8)))
                    .notices();
        } catch (UnreadableSourceException e) {
            throw new AssertionError(e);
        }
    }
}
