package synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Furniture;
import synoptic.article.Outlet;
import synoptic.article.Part;
import synoptic.article.Published;

/** Whole articles, from their text to their parts. */
class ArticleComposerTest {

    private static final String BODY =
            """
                    The Harbour Bridge will stay closed for at least six weeks after a ferry ran into one of its piers on Wednesday morning.

                    The collision happened at 6.42am, as the ferry was coming in with 112 passengers and a crew of 15, the council said.
                    """;

    @Test
    void aPageCopiedFromTheWeb() {
        Article article = read(
                """
                        Share this article
                        Facebook  X  Line  Copy URL

                        Hanbit News Agency
                        North Korea

                        (2nd LD) Ferry rams bridge

                        By Seo Min-jae
                        05:07 June 19, 2024

                        Photo: The Harbour Bridge will stay closed for at least six weeks after a ferry ran into one of its piers. (Hanbit/Pool)

                        PORT ELLERY, June 19 (Hanbit) -- %s
                        Counting the cost

                        Repairs are expected to cost £8.5m, a sum that the town says it will not pay under any circumstances whatever.

                        DPRK stands for the Democratic People's Republic of Korea, North Korea's official name.

                        DPRK stands for the Democratic People's Republic of Korea, North Korea's official name.

                        Continental Press Agency contributed to this report.

                        Independent reporting costs money. If you value it, support us with a subscription.

                        Related articles
                        Ferry line's shares fall
                        Who pays for the bridge?

                        © 2024 Hanbit. All rights reserved.
                        """
                        .formatted(BODY));
        assertThat(article.outlet()).isEqualTo(new Outlet("Hanbit News Agency"));
        assertThat(article.headline()).isEqualTo("(2nd LD) Ferry rams bridge");
        assertThat(article.byline()).isEqualTo("Seo Min-jae");
        assertThat(article.dateline()).isEqualTo("PORT ELLERY");
        assertThat(article.published()).isEqualTo(new Published(LocalDate.of(2024, 6, 19), LocalTime.of(5, 7)));
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.parts())
                .extracting(Part::kind, part -> part.span().in(article.text()).substring(0, 8))
                .containsExactly(
                        tuple(Part.Kind.HEADLINE, "(2nd LD)"),
                        tuple(Part.Kind.BYLINE, "By Seo M"),
                        tuple(Part.Kind.DATELINE, "05:07 Ju"),
                        tuple(Part.Kind.CAPTION, "Photo: T"),
                        tuple(Part.Kind.DATELINE, "PORT ELL"),
                        tuple(Part.Kind.SUBHEAD, "Counting"));
        assertThat(article.furniture())
                .extracting(Furniture::kind, piece -> piece.span().in(article.text()).substring(0, 5))
                .containsExactly(
                        tuple(Furniture.Kind.SHARE, "Share"),
                        tuple(Furniture.Kind.SHARE, "Faceb"),
                        tuple(Furniture.Kind.OTHER, "Hanbi"),
                        tuple(Furniture.Kind.NAVIGATION, "North"),
                        tuple(Furniture.Kind.CAPTION_REPEAT, "Photo"),
                        tuple(Furniture.Kind.CREDIT, "Conti"),
                        tuple(Furniture.Kind.SUBSCRIPTION, "Indep"),
                        tuple(Furniture.Kind.NAVIGATION, "Relat"),
                        tuple(Furniture.Kind.NAVIGATION, "Ferry"),
                        tuple(Furniture.Kind.NAVIGATION, "Who p"),
                        tuple(Furniture.Kind.COPYRIGHT, "© 202"));
    }

    @Test
    void aPlainArticleHasNoFurniture() {
        Article article = read("Ferry rams bridge\n\n2024-06-19\n\nFerry rams bridge\n\n" + BODY);
        assertThat(article.furniture()).isEmpty();
        assertThat(article.parts()).extracting(Part::kind).containsExactly(Part.Kind.HEADLINE, Part.Kind.DATELINE, Part.Kind.HEADLINE);
        assertThat(article.published()).isEqualTo(new Published(LocalDate.of(2024, 6, 19), null));
        assertThat(article.outlet()).isNull();
    }

    @Test
    void aHeadlineAsLongAsAParagraphIsToldByTheSignatureUnderIt() {
        String headline = "Comet Breaks Into Pieces Over The Ocean While Astronomers On " + "Each And Every One Of The ".repeat(8)
                + "Continents Argue";
        Article article = read(headline + "\nThe Evening Gazette\nBy Maximiliana Featherstonehaugh-Cholmondeley\n3 May 2025\n\n" + BODY);
        assertThat(article.headline()).isEqualTo(headline);
        assertThat(article.byline()).isEqualTo("Maximiliana Featherstonehaugh-Cholmondeley");
        assertThat(article.outlet()).isEqualTo(new Outlet("The Evening Gazette"));
        assertThat(read(headline + "\n\n" + BODY).headline()).isNull();
    }

    @Test
    void aStandfirstBeforeTheBylineIsRunningText() {
        Article article = read(
                "Ferry rams bridge\nThe crossing is shut for weeks, and nobody knows who is to pay for it.\nBy Jane Doe\n19 June 2024\n"
                        + BODY);
        assertThat(article.byline()).isEqualTo("Jane Doe");
        assertThat(article.parts()).extracting(Part::kind).containsExactly(Part.Kind.HEADLINE, Part.Kind.BYLINE, Part.Kind.DATELINE);
    }

    @Test
    void paragraphsThatStandTwiceAreNoCaptions() {
        Article article =
                read(BODY.lines().filter(line -> !line.isEmpty()).map(line -> line + "\n\n" + line + "\n\n").reduce("", String::concat));
        assertThat(article.furniture()).isEmpty();
        assertThat(article.parts()).isEmpty();
        assertThat(article.paragraphs()).hasSize(4);
    }

    @Test
    void withoutAHeadlineTheTextBeginsAtOnce() {
        Article article = read(BODY);
        assertThat(article.headline()).isNull();
        assertThat(article.parts()).isEmpty();
    }

    @Test
    void labelledLinesBeforeTheText() {
        Article article = read(
                "Outlet: Northern Dispatch\nHeadline: Ferry rams bridge\nAuthor: Jane Doe\nDate: 19 June 2024\nURL: https://dispatch.example/1\n\n"
                        + BODY);
        assertThat(article.outlet()).isEqualTo(new Outlet("Northern Dispatch"));
        assertThat(article.headline()).isEqualTo("Ferry rams bridge");
        assertThat(article.parts().getFirst().span().in(article.text())).isEqualTo("Ferry rams bridge");
        assertThat(article.byline()).isEqualTo("Jane Doe");
        assertThat(article.published()).isEqualTo(new Published(LocalDate.of(2024, 6, 19), null));
    }

    @Test
    void theSourceLineAtTheEndNamesTheOutlet() {
        Article article = read("Ferry rams bridge\n\n" + BODY + "\nSource: Gulf World Service and news agencies\n");
        assertThat(article.outlet()).isEqualTo(new Outlet("Gulf World Service"));
        assertThat(article.furniture()).extracting(Furniture::kind).containsExactly(Furniture.Kind.CREDIT);
    }

    @Test
    void anUpdateDoesNotReplaceTheDayOfPublication() {
        Article article = read("Ferry rams bridge\nUpdated: 20 June 2024\nPublished: 19 June 2024\n\n" + BODY);
        assertThat(article.published()).isEqualTo(new Published(LocalDate.of(2024, 6, 19), null));
    }

    @Test
    void aCaptionThatSaysSomethingOfItsOwnIsNoRepeat() {
        Article article = read("Ferry rams bridge\n\n" + BODY
                + "\nPhoto: Divers went down to the foot of the pier on Thursday to look for cracks. (Hanbit/Pool)\n\nThey found none, the council said on Thursday evening after the last of them had come up.");
        assertThat(article.parts()).extracting(Part::kind).contains(Part.Kind.CAPTION);
        assertThat(article.furniture()).extracting(Furniture::kind, piece -> piece.span().in(article.text()).strip())
                .containsExactly(tuple(Furniture.Kind.CREDIT, "(Hanbit/Pool)"));
    }

    @Test
    void anArticleAboutSubscriptionsStaysWhole() {
        Article article = read(
                """
                        Newspapers ask readers to pay

                        Readers who support our newspapers with a subscription are fewer than you may think, the survey found on Monday.

                        Subscriptions have doubled since 2019, and most of those who share an article on Facebook have never paid for one.

                        “If you value our journalism, please subscribe,” the editor of the largest paper wrote to its readers last week.
                        """);
        assertThat(article.furniture()).isEmpty();
    }

    @Test
    void markdownIsReadAsItIsRendered() throws UnreadableSourceException {
        String markdown =
                """
                        ---
                        title: "Ferry rams bridge"
                        outlet: The National Ledger
                        author: [Priya Lindqvist, Jane Doe]
                        date: 2024-03-08T11:42:00Z
                        tags:
                          - ships
                        ---

                        ![The ferry after the *collision*](ferry.jpg)

                        An alarm went off aboard the *Marianne Holt* about two minutes
                        before she struck the [bridge](https://bridge.example), according
                        to a person close to the inquiry &amp; to `nobody` else.

                        ## Counting the cost

                        > “It was there.”

                        1. Mending the bridge
                        2. Paying for it

                        | Item | Cost |
                        |------|-----:|
                        | Pier | £8m  |
                        """;
        Article article = new SourceLoader().load("A", new Source.InMemory("ledger.md", markdown.getBytes(StandardCharsets.UTF_8)));
        assertThat(article.headline()).isEqualTo("Ferry rams bridge");
        assertThat(article.outlet()).isEqualTo(new Outlet("The National Ledger"));
        assertThat(article.byline()).isEqualTo("Priya Lindqvist, Jane Doe");
        assertThat(article.published()).isEqualTo(new Published(LocalDate.of(2024, 3, 8), LocalTime.of(11, 42)));
        assertThat(article.paragraphs())
                .extracting(span -> span.in(article.text()))
                .containsExactly(
                        "Ferry rams bridge",
                        "The ferry after the collision",
                        "An alarm went off aboard the Marianne Holt about two minutes before she struck the bridge, according to a person close to the inquiry & to nobody else.",
                        "Counting the cost",
                        "“It was there.”",
                        "1. Mending the bridge",
                        "2. Paying for it",
                        "Item | Cost",
                        "Pier | £8m");
        assertThat(article.parts())
                .extracting(Part::kind)
                .containsExactly(Part.Kind.HEADLINE, Part.Kind.CAPTION, Part.Kind.SUBHEAD);
    }

    @Test
    void aNameAndTheDayUnderTheHeadlineIsNoRunningText() {
        Article article = read("Ferry strikes Harbour Bridge\n\nOutlet One, 3 May 2024\n\n" + BODY);
        assertThat(article.published()).isEqualTo(new Published(LocalDate.of(2024, 5, 3), null));
        assertThat(article.outlet()).isNull();
        assertThat(article.parts()).extracting(Part::kind).containsExactly(Part.Kind.HEADLINE, Part.Kind.DATELINE);
        assertThat(read("Ferry strikes Harbour Bridge\n\nThe Evening Courier, 3 May 2024\n\n" + BODY).outlet())
                .isEqualTo(new Outlet("The Evening Courier"));
    }

    @Test
    void aPlaceAndTheDayOnALineIsADateline() {
        Article article = read("Metro Times\nTram drivers end strike after pay deal\nBy Olu Danso\nVELMAR, 2 June 2025\n\n" + BODY);
        assertThat(article.dateline()).isEqualTo("VELMAR");
        assertThat(article.published()).isEqualTo(new Published(LocalDate.of(2025, 6, 2), null));
        assertThat(article.headline()).isEqualTo("Tram drivers end strike after pay deal");
    }

    @Test
    void aShortNameAboveALongerSignedTitleIsTheOutlets() {
        Article article = read("North Wire\nCrack forces evacuation below Orrin Lake dam\n14 March 2025\n\n" + BODY);
        assertThat(article.outlet()).isEqualTo(new Outlet("North Wire"));
        assertThat(article.headline()).isEqualTo("Crack forces evacuation below Orrin Lake dam");
    }

    private static Article read(String text) {
        try {
            return new SourceLoader().load("A", new Source.InMemory("text", text.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableSourceException e) {
            throw new AssertionError(e);
        }
    }
}
