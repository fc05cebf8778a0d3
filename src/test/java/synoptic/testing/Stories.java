package synoptic.testing;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import synoptic.article.Article;

/** Small stories put together at random from a pool of sentences, some of which report the same. */
public final class Stories {

    private static final List<String> POOL = List.of(
            "The ferry struck a pier of the Harbour Bridge on Wednesday morning, injuring 14 people.",
            "Fourteen people were hurt on Wednesday when the ferry ran into the Harbour Bridge.",
            "Seventeen people were injured when a ferry hit the Harbour Bridge in Port Ellery.",
            "The bridge carries 60,212 vehicles on an average day, according to the council.",
            "About 60,000 vehicles use the bridge each day.",
            "Repairs are expected to cost £8.5m.",
            "Mending the bridge will take £8.5 million, the council believes.",
            "“Until we know why it stopped moving nobody drives over it,” said Ingrid Vale, the council's engineer.",
            "\"Until we know why it stopped moving, nobody drives over it\", Ingrid Vale said.",
            "The bridge will stay closed for at least six weeks.",
            "It is unlikely to reopen for a month and a half.",
            "Holt Line, which owns the ferry, said it was \"deeply sorry\".",
            "Holt Line has apologised.",
            "An alarm went off aboard two minutes before the collision, a person close to the inquiry said.",
            "A bakery beside the toll booths had sold four loaves by ten o'clock.",
            "The shares of the company lost 6.3% on Thursday.",
            "Drivers are being sent round through Millgate.",
            "The captain is 58.",
            "Nobody knows.",
            "It was light.",
            "회담이 열렸다. 결과는 알려지지 않았다.",
            "Bridge \uD83C\uDF09 closed",
            "—");

    private Stories() {}

    /** Two to four articles, "A" to "D", of up to eight sentences each. */
    public static Arbitrary<List<Article>> small() {
        Arbitrary<List<String>> sentences = Arbitraries.of(POOL).list().ofMaxSize(8);
        Arbitrary<Integer> width = Arbitraries.integers().between(1, 3);
        Arbitrary<List<String>> paragraphs = Combinators.combine(sentences, width).as(Stories::inParagraphs);
        return paragraphs.list().ofMinSize(2).ofMaxSize(4).map(Stories::articles);
    }

    private static List<String> inParagraphs(List<String> sentences, int width) {
        List<String> paragraphs = new ArrayList<>();
        for (int from = 0; from < sentences.size(); from += width) {
            paragraphs.add(String.join(" ", sentences.subList(from, Math.min(sentences.size(), from + width))));
        }
        return paragraphs;
    }

    private static List<Article> articles(List<List<String>> texts) {
        List<Article> articles = new ArrayList<>();
        for (List<String> paragraphs : texts) {
            articles.add(Articles.of(String.valueOf((char) ('A' + articles.size())), paragraphs.toArray(String[]::new)));
        }
        return articles;
    }
}
