package synoptic.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.text.TextSpan;
import synoptic.ui.Stories;

class DisplayTextTest {

    private static final DisplayText.FoldLabel LABEL = (folded, open) -> open ? "hide" : "show";

    private static DisplayText folded(Article article) {
        return DisplayText.of(article, LABEL, start -> false);
    }

    private static DisplayText unfolded(Article article) {
        return DisplayText.of(article, LABEL, start -> true);
    }

    @Test
    void leavesTheHeadlineToTheHeader() {
        Article article = Stories.article("A", "Outlet", "The headline", "The text.");

        assertThat(folded(article).text()).isEqualTo("The text.");
        assertThat(folded(article).toDisplay(article.text().indexOf("text"))).isEqualTo(4);
    }

    @Test
    void foldsFurnitureAndShowsItOnDemand() {
        Article article = Stories.article("A", "Outlet", "Headline", "[Share this]", "[Follow us]", "The text.");

        assertThat(folded(article).text()).isEqualTo("show\nThe text.");
        assertThat(folded(article).foldAt(article.text().indexOf("Follow"))).isPresent();
        assertThat(unfolded(article).text()).isEqualTo("hide\n[Share this]\n[Follow us]\nThe text.");
        assertThat(unfolded(article).foldAt(article.text().indexOf("Follow"))).isEmpty();
    }

    @Test
    void showsSomethingOfEveryArticle() {
        assertThat(folded(Stories.article("A", "Outlet", "Only a headline")).text()).isEqualTo("Only a headline");
        assertThat(folded(Stories.article("A", "Outlet", "")).blocks()).hasSize(1);
    }

    @Test
    void cutsLongParagraphsAfterASentence() {
        String sentence = "This sentence has exactly eight words in it. ";
        DisplayText text = folded(Stories.article("A", "Outlet", "Headline", sentence.repeat(200).strip()));

        assertThat(text.blocks())
                .allSatisfy(block -> assertThat(block.text().length()).isLessThanOrEqualTo(DisplayText.LONGEST_BLOCK));
        assertThat(text.blocks().getFirst().text().strip()).endsWith("it.");
        assertThat(text.blocks().get(1).look()).isEqualTo(DisplayText.Look.CONTINUED);
    }

    @Property(tries = 200)
    void placesTranslateThereAndBack(@ForAll("articles") Article article) {
        DisplayText text = unfolded(article);
        for (DisplayText.Block block : text.blocks()) {
            if (!block.isFold()) {
                for (int at = block.span().start(); at < block.span().end(); at++) {
                    assertThat(text.text().charAt(text.toDisplay(at))).isEqualTo(article.text().charAt(at));
                    assertThat(text.toArticle(text.toDisplay(at))).isEqualTo(at);
                }
            }
        }
    }

    @Property(tries = 200)
    void whatIsShownOfASpanIsItsWords(@ForAll("articles") Article article) {
        DisplayText text = unfolded(article);
        for (TextSpan paragraph : article.paragraphs().subList(1, article.paragraphs().size())) {
            String shown = text.toDisplay(paragraph).stream().map(span -> span.in(text.text())).collect(Collectors.joining());
            assertThat(shown).isEqualTo(paragraph.in(article.text()));
        }
    }

    @Provide
    Arbitrary<Article> articles() {
        Arbitrary<String> words = Arbitraries.strings().withChars("ab. é\uD83D\uDE00").ofMaxLength(60);
        Arbitrary<String> lines = Arbitraries.oneOf(
                words.map(String::strip).filter(line -> !line.isEmpty()),
                words.map(line -> "[" + line),
                Arbitraries.just("One sentence of a very long paragraph. ".repeat(120).strip()));
        return lines.list().ofMinSize(1).ofMaxSize(6).map(
                body -> Stories.article("A", "Outlet", Stream.concat(Stream.of("Headline"), body.stream()).toArray(String[]::new)));
    }
}
