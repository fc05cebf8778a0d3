package synoptic.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.article.Emendations.Field;
import synoptic.article.Emendations.Ruling;
import synoptic.collation.WitnessReader;
import synoptic.testing.Articles;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;

class EmendationsTest {

    private static final Article ARTICLE = Articles.article("A").outlet("The Ellery Courier").published(LocalDate.of(2024, 6, 19))
            .headline("Ferry rams bridge")
            .furniture(Furniture.Kind.SUBSCRIPTION, "The ferry had no pilot. Subscribe now.")
            .paragraph("It rained all day. Read our newsletter. The bridge is closed.")
            .build();

    @Test
    void nothingCorrectedIsTheArticleItself() {
        assertThat(Emendations.NONE.applyTo(ARTICLE)).isSameAs(ARTICLE);
        assertThat(Emendations.NONE.isEmpty()).isTrue();
    }

    @Test
    void aPieceOfFurnitureIsRestoredInPart() {
        Article corrected = Emendations.NONE.restoring(span("The ferry had no pilot.")).applyTo(ARTICLE);
        assertThat(furniture(corrected)).containsExactly("SUBSCRIPTION Subscribe now.");
        assertThat(corrected.text()).isEqualTo(ARTICLE.text());
        assertThat(body(corrected)).containsExactly(
                "Ferry rams bridge", "The ferry had no pilot.", "It rained all day.", "Read our newsletter.", "The bridge is closed.");
    }

    @Test
    void aSentenceIsSetAside() {
        Article corrected = Emendations.NONE.settingAside(span("Read our newsletter."), Furniture.Kind.SUBSCRIPTION).applyTo(ARTICLE);
        assertThat(furniture(corrected)).containsExactly(
                "SUBSCRIPTION The ferry had no pilot. Subscribe now.", "SUBSCRIPTION Read our newsletter.");
        assertThat(body(corrected)).containsExactly("Ferry rams bridge", "It rained all day.", "The bridge is closed.");
    }

    /** The words of a sentence that are not set aside stay in the comparison. */
    @Test
    void wordsWithinASentenceAreSetAside() {
        Article corrected = Emendations.NONE.settingAside(span("rained all"), Furniture.Kind.OTHER).applyTo(ARTICLE);
        assertThat(body(corrected)).contains("It", "day.").doesNotContain("rained all");
    }

    @Test
    void theLastWordHolds() {
        Emendations twice = Emendations.NONE
                .settingAside(span("It rained all day. Read our newsletter."), Furniture.Kind.OTHER)
                .restoring(span("It rained all day."));
        assertThat(furniture(twice.applyTo(ARTICLE))).endsWith("OTHER Read our newsletter.").hasSize(2);
        assertThat(twice.withoutRuling(new TextSpan(0, ARTICLE.text().length()))).isEqualTo(Emendations.NONE);
    }

    @Test
    void fieldsAreWritten() {
        Article corrected = Emendations.NONE
                .with(Field.OUTLET, " Ellery Evening Post ")
                .with(Field.HEADLINE, "")
                .with(Field.BYLINE, "Jane Doe")
                .with(Field.DATELINE, "ELLERY")
                .with(Field.PUBLISHED, "2024-06-20 05:07")
                .with(Field.LANGUAGE, "de")
                .applyTo(ARTICLE);
        assertThat(corrected.outlet()).isEqualTo(new Outlet("Ellery Evening Post"));
        assertThat(corrected.headline()).isNull();
        assertThat(corrected.byline()).isEqualTo("Jane Doe");
        assertThat(corrected.dateline()).isEqualTo("ELLERY");
        assertThat(corrected.published()).isEqualTo(new Published(LocalDate.of(2024, 6, 20), LocalTime.of(5, 7)));
        assertThat(corrected.language()).isEqualTo("de");
        Emendations back = Emendations.NONE.with(Field.OUTLET, "").with(Field.OUTLET, null);
        assertThat(back).isEqualTo(Emendations.NONE);
    }

    @ParameterizedTest
    @CsvSource({"OUTLET,The Ellery Courier", "HEADLINE,Ferry rams bridge", "PUBLISHED,2024-06-19", "LANGUAGE,en"})
    void whatIsShownInAFieldMayBeWrittenThere(Field field, String value) {
        assertThat(Emendations.valueOf(field, ARTICLE)).isEqualTo(value);
        assertThat(Emendations.valueOf(field, Emendations.NONE.with(field, value).applyTo(ARTICLE))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2024-13-01", "2024-06-19T25:00", "19.6.2024", "2024-06-1"})
    void noDaysAreRefused(String value) {
        assertThat(Emendations.isPossible(Field.PUBLISHED, value)).isFalse();
        assertThatThrownBy(() -> Emendations.NONE.with(Field.PUBLISHED, value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rulingsBeyondTheTextArePassedOver() {
        Emendations beyond = new Emendations(List.of(new Ruling(new TextSpan(10_000, 10_010), Furniture.Kind.OTHER)), Map.of());
        assertThat(beyond.applyTo(ARTICLE)).isEqualTo(ARTICLE);
    }

    @Provide
    Arbitrary<List<Ruling>> rulings() {
        int length = ARTICLE.text().length();
        return Combinators.combine(Arbitraries.integers().between(0, length - 1), Arbitraries.integers().between(1, 40),
                Arbitraries.of(Furniture.Kind.class).injectNull(0.5))
                .as((start, more, kind) -> new Ruling(new TextSpan(start, Math.min(length, start + more)), kind))
                .list().ofMaxSize(8);
    }

    /** Letter by letter, the last ruling on it says whether it is furniture, or else the article as it was read. */
    @Property
    void everyLetterIsWhatTheLastRulingSays(@ForAll("rulings") List<Ruling> rulings) {
        Emendations emendations = new Emendations(rulings, Map.of());
        Article corrected = emendations.applyTo(ARTICLE);
        List<Ruling> latestFirst = new ArrayList<>(rulings).reversed();
        for (int i = 0; i < ARTICLE.text().length(); i++) {
            int at = i;
            if (Character.isWhitespace(ARTICLE.text().charAt(i))) {
                continue;
            }
            boolean expected = latestFirst.stream().filter(ruling -> ruling.span().contains(at)).findFirst()
                    .map(ruling -> ruling.kind() != null)
                    .orElse(ARTICLE.isFurniture(new TextSpan(at, at + 1)));
            assertThat(corrected.isFurniture(new TextSpan(at, at + 1))).as("letter " + i).isEqualTo(expected);
        }
        assertThat(corrected.furniture()).isSortedAccordingTo(java.util.Comparator.comparing(Furniture::span));
        assertThat(emendations).isEqualTo(new Emendations(emendations.rulings(), emendations.values()));
    }

    private static TextSpan span(String words) {
        return Articles.span(ARTICLE.text(), words);
    }

    private static List<String> furniture(Article article) {
        return article.furniture().stream().map(piece -> piece.kind() + " " + piece.span().in(article.text())).toList();
    }

    private static List<String> body(Article article) {
        return WitnessReader.read(article).body().stream().map(Sentence::span).map(span -> span.in(article.text())).toList();
    }
}
