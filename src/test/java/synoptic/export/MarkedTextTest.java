package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.claim.Claim;
import synoptic.comparison.Annotation;
import synoptic.text.TextSpan;

class MarkedTextTest {

    private static final String TEXT = "One two-three, four.\n\nFive six’s seven; eight\n";

    @Property
    void runsCoverEveryParagraphOnceAndKnowAllTheirMarks(@ForAll("marks") List<TextSpan> spans) {
        Article article = Story.plain("A", "a.txt", null, TEXT).article();
        List<Annotation> marks = marks(spans);
        MarkedText text = MarkedText.of(article, marks, List.of(), Claim::reason);

        assertThat(text.paragraphs()).hasSameSizeAs(article.paragraphs());
        for (MarkedText.Paragraph paragraph : text.paragraphs()) {
            assertThat(words(paragraph.runs().stream().map(MarkedText.Run::span))).isEqualTo(paragraph.span().in(TEXT));
            for (MarkedText.Run run : paragraph.runs()) {
                assertThat(run.highlights().stream().map(MarkedText.Highlight::span))
                        .containsExactlyInAnyOrderElementsOf(spans.stream()
                                .distinct()
                                .filter(span -> span.contains(run.span()))
                                .toList());
                assertThat(run.highlights().stream().map(highlight -> highlight.span().length())).isSorted();
            }
        }
        assertThat(text.highlights().stream().map(MarkedText.Highlight::name)).doesNotHaveDuplicates();
    }

    @Property
    void piecesHoldTheSameWordsAndNeverEndALineWithinOne(@ForAll("marks") List<TextSpan> spans) {
        Article article = Story.plain("A", "a.txt", null, TEXT).article();
        for (MarkedText.Paragraph paragraph : MarkedText.of(article, marks(spans), List.of(), Claim::reason).paragraphs()) {
            List<List<Piece>> pieces = Piece.of(paragraph.runs(), TEXT);
            assertThat(words(pieces.stream().flatMap(List::stream).map(Piece::span))).isEqualTo(paragraph.span().in(TEXT));
            assertThat(pieces).allSatisfy(together -> {
                int end = together.getLast().span().end();
                assertThat(end == paragraph.span().end()
                        || Character.isWhitespace(TEXT.charAt(end))
                        || Character.isWhitespace(TEXT.charAt(end - 1)))
                        .isTrue();
            });
            assertThat(pieces.stream().flatMap(List::stream)).allMatch(piece -> piece.run().span().contains(piece.span()));
        }
    }

    @Test
    void aLineMayEndBetweenIdeographs() {
        String text = "橋は閉鎖された\n";
        Article article = Story.plain("A", "a.txt", null, text).article();
        List<Annotation> marks = marks(List.of(new TextSpan(2, 4)));
        assertThat(Piece.of(MarkedText.of(article, marks, List.of(), Claim::reason).paragraphs().getFirst().runs(), text))
                .allMatch(together -> together.size() == 1 || together.stream().noneMatch(piece -> piece.span()
                        .in(text)
                        .chars()
                        .anyMatch(Character::isIdeographic)));
    }

    @Test
    void aLineNeverEndsAfterTheApostropheOfAWord() {
        LineBreaks breaks = new LineBreaks(Steps.all(ExportMonitor.none()), 1);
        breaks.setText("Kim’s father 'is' well-known");
        List<Integer> places = Stream.iterate(breaks.next(), place -> place != -1, place -> breaks.next()).toList();
        assertThat(places).containsExactly(6, 13, 18, 23, 28);
    }

    private static String words(Stream<TextSpan> spans) {
        StringBuilder words = new StringBuilder();
        spans.forEach(span -> words.append(span.in(TEXT)));
        return words.toString();
    }

    private static List<Annotation> marks(List<TextSpan> spans) {
        List<Annotation> marks = new ArrayList<>();
        spans.stream().distinct().sorted().forEach(span -> marks.add(OneArticle.onlyHere("c" + (marks.size() + 1), span)));
        return marks;
    }

    @Provide
    Arbitrary<List<TextSpan>> marks() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, TEXT.length());
        return Combinators.combine(place, place)
                .as((one, two) -> new TextSpan(Math.min(one, two), Math.max(one, two)))
                .filter(span -> !span.isEmpty())
                .list()
                .ofMaxSize(6);
    }
}
