package synoptic.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.article.Article;
import synoptic.article.Origin;

/** The floor of the learned line reader: texts as they are copied from pages, written for this test. */
class LineReaderTest {

    private static final String HARBOUR = """
            Regional
            Transport
            Share
            Save
            Harbour reopens after the longest closure in thirty years
            Published 4 March 2024
            4 min read
            Listen to this article
            By Marta Hollin
            The harbour of Ostvik reopened on Monday after a closure of eleven days, the longest since the storm of 1994, its director said.

            Divers had searched the entrance for a container that fell from the freighter Lysanne on 21 February, she told reporters.
            Advertisement
            Story continues below
            “We have found it and it is no danger to anybody,” the director, Anna Brekke, said.
            Forty ships had waited in the bay, and some of them turned to other ports, according to the harbour's pilots.
            The town expects that the closure cost its businesses about 3 million crowns.
            Related stories
            Ferry company cancels winter timetable
            What the new quay will cost
            Sign up for our morning newsletter
            Comments
            Most read
            Follow us on Facebook
            """;

    private static final String GERMAN =
            """
                    Startseite
                    Wirtschaft
                    Merken
                    Teilen
                    Werft in Hollerhafen stellt sechzig Schweißer ein
                    Stand: 12.05.2023, 14:10 Uhr
                    Lesezeit: 3 Minuten
                    Die Werft in Hollerhafen hat am Freitag sechzig Schweißer eingestellt, weil sie zwei neue Fähren bauen soll, wie ihre Leiterin mitteilte.
                    Der Auftrag sei der größte seit zwölf Jahren, sagte sie vor der Belegschaft, und reiche bis in den Sommer 2026.
                    Anzeige
                    Der Betriebsrat sprach von einem guten Tag für die Stadt, in der jeder vierte Arbeitsplatz an der Werft hängt.
                    Die Gewerkschaft verlangt nun, dass auch die dreißig Leiharbeiter übernommen werden, die seit Januar dort arbeiten.
                    Mehr zum Thema
                    Newsletter abonnieren
                    Kommentare
                    Zur Startseite
                    """;

    @ParameterizedTest
    @ValueSource(strings = {"Share", "Save", "4 min read", "Advertisement", "Story continues below", "Related stories",
        "Ferry company cancels winter timetable", "Sign up for our morning newsletter", "Comments", "Most read",
        "Follow us on Facebook"})
    void toolsOfAPageAreNoArticle(String line) {
        assertTrue(isFurniture(HARBOUR, line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Merken", "Teilen", "Lesezeit: 3 Minuten", "Anzeige", "Mehr zum Thema", "Newsletter abonnieren",
        "Kommentare", "Zur Startseite"})
    void toolsOfAGermanPageAreNoArticle(String line) {
        assertTrue(isFurniture(GERMAN, line));
    }

    @Test
    void theHeadlineIsFoundUnderSectionAndTools() {
        assertEquals("Harbour reopens after the longest closure in thirty years", read(HARBOUR).headline());
    }

    @Test
    void theAuthorIsFoundAmongTools() {
        assertEquals("Marta Hollin", read(HARBOUR).byline());
    }

    @Test
    void noSentenceIsLost() {
        for (String text : List.of(HARBOUR, GERMAN)) {
            text.lines().filter(line -> line.endsWith(".")).forEach(line -> assertFalse(isFurniture(text, line), line));
        }
    }

    @Test
    void aSentenceWithTheWordsOfToolsIsNews() {
        String text = HARBOUR.replace("The town expects", "Sign up to give blood today, hospitals pleaded on Monday. The town expects");
        assertFalse(isFurniture(text, text.lines().filter(line -> line.contains("pleaded")).findFirst().orElseThrow()));
    }

    @Test
    void linesOfAListWithoutRunningTextStay() {
        String text =
                String.join("\n", IntStream.range(1, 12).mapToObj(i -> "Ostvik Rovers " + i + " Hollerhafen " + (i + 2) % 5).toList());
        assertEquals(List.of(), read(text).furniture());
    }

    private static boolean isFurniture(String text, String line) {
        Article article = read(text);
        return article.furniture().stream().anyMatch(piece -> piece.span().in(article.text()).equals(line));
    }

    private static Article read(String text) {
        return ArticleComposer.compose("a", new Origin.Given("pasted.txt"), new PlainTextReader().read(text.strip()), List.of());
    }
}
