package synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.article.Article;
import synoptic.article.Furniture;
import synoptic.article.Part;

/** Texts as they are copied from pages, mails and agencies' wires: exactly the article counts. */
class CopiedTextTest {

    private static final String FIRST =
            "The swing bridge at Tolmar jammed half open on Thursday evening and left two ferries waiting outside, the harbour master said.";
    private static final String SECOND =
            "Engineers freed the bridge after three hours with a hand crank from 1926, and nobody was hurt, the town said in a statement.";
    private static final String THIRD =
            "The motor that failed had been repaired twice since January, according to Ines Falk, who keeps the town's machines.";
    private static final String FOURTH =
            "Ferries to Grenholm will run late until Monday while the motor is taken apart and its bearings are replaced.";

    private static final String BODY = String.join("\n\n", FIRST, SECOND, THIRD, FOURTH);

    @ParameterizedTest
    @ValueSource(strings = {
        "Reader mode\nContrast\nSmall\nLarge\nPrint", "Viber\nShare link\nTelegram", "< Back to Region\nMembers only",
        "Listen\n2 min", "Send by mail"
    })
    void theHeadlineStandsUnderWhateverToolsThereAre(String tools) {
        Article article = read(tools + "\nSwing bridge at Tolmar jams and stops two ferries\n12 May 2023\n\n" + BODY);
        assertThat(article.headline()).isEqualTo("Swing bridge at Tolmar jams and stops two ferries");
        assertThat(running(article)).containsExactly(FIRST, SECOND, THIRD, FOURTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Also Read | The winter the harbour froze", "Watch | Inside the bridge keeper's hut",
        "Lire aussi Réservé aux abonnés La vie des éclusiers",
        "Lesen Sie auch: Die Brücke von 1926", "You'll find the week's stories delivered to your inbox every Friday.",
        "Alerts are only sent once a day, and only when there is something new.",
        "The Tolmar Morning newsletter brings you the region in five minutes. Sign up here.",
        "An dieser Stelle finden Sie einen externen Inhalt von Instagram, der den Artikel ergänzt.",
        "Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.",
        "This article contains content provided by Instagram. It is loaded once you agree.",
        "This is a developing story and will be updated.", "00:48 • Source: Harbour TV", "* * *",
        "Slide 2 of 7 The bridge at dusk, seen from the ferry, in May 2023. REUTERS/Jan Moe"
    })
    void whatCameWithThePageIsNoClaim(String line) {
        Article article = read("Swing bridge jams\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + line + "\n\n" + THIRD + "\n\n" + FOURTH);
        assertThat(running(article)).containsExactly(FIRST, SECOND, THIRD, FOURTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sign up to the militia or leave, villagers at Grenholm were warned by posters on their doors.",
        "Get used to your kettle failing: power alerts will go out across the county on Monday at 6pm.",
        "Photo-shy for years, the bridge keeper of Tolmar let a film crew in on Tuesday.",
        "Have you opened your letters yet? Some 14,000 ferry passengers at Tolmar have.",
        "Subscribe to two ferry lines at once and you may pay double, the passengers' league warned."
    })
    void aSentenceThatOpensLikeAPleaStays(String sentence) {
        Article article = read("News in brief\nBy Ines Falk\n\n" + sentence + "\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        assertThat(running(article)).contains(sentence);
    }

    @Test
    void whatAnOutletSaysOfItselfAtTheEndIsNotTheArticle() {
        Article article = read("Swing bridge jams\n\n" + BODY + "\n\nStay in the know, weekly\n\n"
                + "A free subscription to the Tolmar Gazette comes every Saturday.\n\n"
                + "The Tolmar Gazette is an independent source of regional news for everybody on the coast. Read our editorial standards.\n\nFollow us on:");
        assertThat(running(article)).containsExactly(FIRST, SECOND, THIRD, FOURTH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            TOLMAR, May 12 HNA -          | TOLMAR
            Tolmar [Velmark], May 12 (HNI): | Tolmar [Velmark]
            (HANSA) - Tolmar, May 12 -    | Tolmar
            TOLMAR:                       | TOLMAR
            Tolmar, May 12 (HFE).-        | Tolmar
            TOLMAR. May 12 (Interpress) - | TOLMAR
            TOLMAR, May 12. /HASS/.       | TOLMAR
            """)
    void agenciesOpenTheirReportsInManyWays(String opening, String place) {
        Article article = read("Swing bridge jams at Tolmar\n\n" + opening + " " + BODY);
        assertThat(article.dateline()).isEqualTo(place);
        assertThat(parts(article, Part.Kind.DATELINE)).containsExactly(opening);
    }

    @Test
    void capitalsBeforeAColonAreNoPlaceUnlessTheTextNamesIt() {
        Article article = read("Swing bridge jams\n\nWEATHER: " + BODY);
        assertThat(article.dateline()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE 3-Swing bridge jams            | Swing bridge jams
            CORRECTED-WRAPUP 1-Swing bridge jams  | Swing bridge jams
            URGENT: Swing bridge jams             | Swing bridge jams
            NATO-led convoy waits at swing bridge | NATO-led convoy waits at swing bridge
            """)
    void anAgencysSlugIsNoPartOfTheHeadline(String line, String headline) {
        Article article = read(line + "\n\n(Adds statement by the town, details in paragraphs 2-4)\n\n" + BODY);
        assertThat(article.headline()).isEqualTo(headline);
        assertThat(running(article)).containsExactly(FIRST, SECOND, THIRD, FOURTH);
    }

    @Test
    void whatFollowsTheEndSignIsForEditors() {
        Article article = read("Swing bridge jams\n\n" + BODY
                + "\n\nENDS\n\nNotes to editors\n\nThe Tolmar Port Authority looks after 12 miles of quay and was founded in 1871.\n\nContact: press office");
        assertThat(running(article)).containsExactly(FIRST, SECOND, THIRD, FOURTH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ines Falk and agencies               ; Ines Falk and agencies
            By Ines Falk • Harbour Reporter      ; Ines Falk
            Story by Ines Falk • 3h              ; Ines Falk
            """)
    void bylines(String both) {
        String[] parts = both.split("\\s*;\\s*", -1);
        Article article = read("Swing bridge at Tolmar jams\n" + parts[0] + "\n12 May 2023\n\n" + BODY);
        assertThat(article.byline()).isEqualTo(parts[1]);
    }

    @Test
    void aReportInALiveBlogKeepsItsHeading() {
        Article article = read("Tolmar bridge live: ferries wait outside\nKey events\n19.12 CET\nFerries run late until Monday\n" + FOURTH
                + "\n17:40 CET\nEngineers free the bridge by hand\n" + SECOND);
        assertThat(parts(article, Part.Kind.SUBHEAD)).contains("Ferries run late until Monday", "Engineers free the bridge by hand");
    }

    @Test
    void theSignatureOfAnEmbeddedPostIsNoText() {
        String post = "The bridge at Tolmar is stuck again, third time this year";
        Article article = read(
                "Swing bridge jams\n\n" + FIRST + "\n\n" + post + "\n\n— Harbour Watch (@harbourwatch) May 12, 2023\n\n" + SECOND + "\n\n"
                        + THIRD);
        assertThat(article.furniture()).extracting(piece -> piece.span().in(article.text()))
                .containsExactly("— Harbour Watch (@harbourwatch) May 12, 2023");
    }

    @Test
    void theCreditOfACaptionIsNotWhatItSays() {
        String caption = "The bridge keeper at his crank on Friday.";
        Article article =
                read("Swing bridge jams\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + caption + " Photograph: Jan Moe/The Gazette\n\n" + THIRD);
        assertThat(parts(article, Part.Kind.CAPTION)).hasSize(1);
        assertThat(article.furniture()).extracting(Furniture::kind, piece -> piece.span().in(article.text()).strip())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Furniture.Kind.CREDIT, "Photograph: Jan Moe/The Gazette"));
    }

    private static Article read(String text) {
        try {
            return new SourceLoader().load("A", new Source.InMemory("text.txt", text.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableSourceException e) {
            throw new AssertionError(e);
        }
    }

    /** The paragraphs that are neither parts nor furniture; a dateline within one does not count. */
    private static List<String> running(Article article) {
        return article.paragraphs().stream()
                .filter(span -> !article.isFurniture(span)
                        && article.parts().stream().noneMatch(part -> part.span().contains(span)))
                .map(span -> span.in(article.text()))
                .toList();
    }

    private static List<String> parts(Article article, Part.Kind kind) {
        return article.parts().stream().filter(part -> part.kind() == kind).map(part -> part.span().in(article.text())).toList();
    }
}
