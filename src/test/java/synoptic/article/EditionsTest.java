package synoptic.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.testing.Articles;

class EditionsTest {

    private static final String OTHER =
            "Trams stopped for an hour on Tuesday. A wire had come down in Mill Street, and nobody could say why. "
                    + "Passengers walked home in the rain, some of them along the tracks, which the police asked them not to do again.";

    /** Sentences that are all different, so many of them. */
    private static String story(String subject, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "The " + subject + " was seen at the quay of pier " + i + " by " + (i + 2) + " people, said witness number "
                        + i + " on day " + (i * 7) + ".")
                .collect(Collectors.joining(" "));
    }

    @Test
    void theSameTextTwiceIsOneArticle() {
        Article one = article("A", null, null, story("ferry", 0, 20), Edition.UNKNOWN);
        Article again = article("B", null, null, story("ferry", 0, 20), Edition.UNKNOWN);
        Editions editions = Editions.of(List.of(one, again, article("C", null, null, OTHER, Edition.UNKNOWN)));
        assertThat(ids(editions.compared())).containsExactly("A", "C");
        assertThat(editions.others()).singleElement()
                .extracting(Editions.Other::notice).isEqualTo("B holds the same article as A; it counts once.");
    }

    @Test
    void nearlyTheSameTextOfOutletsThatAreNotKnownIsTwoArticlesAndOfOneOutletOne() {
        String changed = story("ferry", 0, 20).replace("witness number 3", "a witness");
        Article third = article("C", null, null, OTHER, Edition.UNKNOWN);
        assertThat(Editions.of(List.of(article("A", null, null, story("ferry", 0, 20), Edition.UNKNOWN),
                article("B", null, null, changed, Edition.UNKNOWN), third)).others()).isEmpty();
        assertThat(Editions.of(List.of(article("A", "Courier", null, story("ferry", 0, 20), Edition.UNKNOWN),
                article("B", "Courier", null, changed, Edition.UNKNOWN), third)).others()).hasSize(1);
    }

    /** An agency's story in two papers is two articles, however much they share. */
    @Test
    void twoOutletsWithOneTextAreTwoArticles() {
        Article one = article("A", "Courier", "Ferry rams bridge", story("ferry", 0, 20), Edition.UNKNOWN);
        Article other = article("B", "Ledger", "Ferry rams bridge", story("ferry", 0, 20), Edition.UNKNOWN);
        assertThat(Editions.of(List.of(one, other, article("C", null, null, OTHER, Edition.UNKNOWN))).others()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofSeveralCapturesTheNewestIsCompared(boolean turned) {
        Article early = article("A", "Courier", "Ferry rams bridge", story("ferry", 0, 10), caught(null, 8));
        Article late = article("B", "The Courier", "Ferry rams bridge, two hurt", story("ferry", 2, 20), caught(null, 17));
        List<Article> given = List.of(early, late, article("C", "Ledger", null, OTHER, Edition.UNKNOWN));
        Editions editions = Editions.of(turned ? given.reversed() : given);
        assertThat(ids(editions.compared())).containsExactlyInAnyOrder("B", "C");
        assertThat(editions.others()).singleElement().satisfies(edition -> {
            assertThat(edition.article().id()).isEqualTo("A");
            assertThat(edition.same()).isFalse();
            assertThat(edition.notice()).isEqualTo("A is another edition of the article in B; only the newer of them, B, is compared.");
        });
    }

    @Test
    void anAddressTellsWhereTheTextWasRewritten() {
        Article early = article("A", null, "Ferry rams bridge", story("ferry", 0, 10), caught("courier.example/ferry", 8));
        Article late = article("B", "Courier", "Two hurt on ferry", story("ferry", 8, 30), caught("courier.example/ferry", 9));
        Article section = article("C", "Courier", "Tram stops", OTHER, caught("courier.example/ferry", 9));
        assertThat(ids(Editions.of(List.of(early, late, section)).compared())).containsExactly("B", "C");
    }

    @Test
    void twoArticlesOfOneOutletStayTwo() {
        Article one = article("A", "Courier", "Ferry rams bridge", story("ferry", 0, 20), Edition.UNKNOWN);
        Article background = article("B", "Courier", "What we know of the ferry", story("ferry", 12, 40), Edition.UNKNOWN);
        assertThat(Editions.of(List.of(one, background, article("C", "Ledger", null, OTHER, Edition.UNKNOWN))).others()).isEmpty();
    }

    /** Whoever opens two editions and nothing else wants to see what changed. */
    @Test
    void editionsAloneAreCompared() {
        Article early = article("A", "Courier", "Ferry rams bridge", story("ferry", 0, 10), caught(null, 8));
        Article late = article("B", "Courier", "Ferry rams bridge", story("ferry", 0, 20), caught(null, 17));
        Editions editions = Editions.of(List.of(early, late));
        assertThat(editions.compared()).containsExactly(early, late);
        assertThat(editions.others()).isEmpty();
        assertThat(Editions.of(Collections.nCopies(1, early)).compared()).containsExactly(early);
        assertThat(Editions.of(List.of()).compared()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"https://www.Courier.example/ferry/?utm_source=x&id=3#top,courier.example/ferry?id=3",
        "http://m.courier.example/ferry/amp,courier.example/ferry",
        "https://courier.example/ferry?b=2&a=1&fbclid=zz,courier.example/ferry?a=1&b=2",
        "https://courier.example/?p=12,courier.example?p=12"})
    void addressesThatDifferInNothingThatMattersAreOne(String url, String address) {
        assertThat(Edition.address(url)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://courier.example/", "/ferry", "file:///a.html", "urn:newsml:a", "https://", "http://[",
        "https://courier.example/?utm_source=x"})
    void whatIsNoArticlesAddressIsNone(String url) {
        assertThat(Edition.address(url)).isEmpty();
    }

    private static Edition caught(@Nullable String address, int hour) {
        return new Edition(address, new Published(LocalDate.of(2024, 6, 19), LocalTime.of(hour, 0)));
    }

    private static Article article(String id, @Nullable String outlet, @Nullable String headline, String text, Edition edition) {
        Article plain = Articles.of(id, text);
        return new Article(id, plain.origin(), outlet == null ? null : new Outlet(outlet), headline, null, null, null, "en", plain.text(),
                plain.paragraphs(), List.of(), List.of(), List.of(), null, edition);
    }

    private static List<String> ids(List<Article> articles) {
        return articles.stream().map(Article::id).toList();
    }
}
