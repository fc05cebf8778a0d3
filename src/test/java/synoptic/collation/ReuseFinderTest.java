package synoptic.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.article.Furniture;
import synoptic.testing.Articles;

class ReuseFinderTest {

    private static final String COPY = "The two embraced and Kim shook his guest by the hand";

    @Test
    void findsTheWordsThatStandInBoth() {
        Witness a = Articles.witness("A", "On Wednesday it rained. " + COPY + ", they say.");
        Witness b = Articles.witness("B", "“" + COPY.replace(" and", ", and") + "”: so it was.");
        Reuse reuse = find(a, b);
        assertThat(reuse.runs()).singleElement().satisfies(run -> {
            assertThat(a.words(run.from().span())).isEqualTo(COPY);
            assertThat(b.words(run.to().span())).isEqualTo(COPY.replace(" and", ", and"));
        });
        assertThat(reuse.share()).isCloseTo(11.0 / 17, within(1e-9));
        assertThat(find(b, a).share()).isCloseTo(11.0 / 14, within(1e-9));
    }

    @Test
    void aPhraseIsNoCopy() {
        Witness a = Articles.witness("A", "The president of the United States left.");
        Witness b = Articles.witness("B", "We saw the president of the United Kingdom.");
        assertThat(find(a, b).runs()).isEmpty();
        assertThat(find(a, b).share()).isZero();
    }

    @Test
    void aRunMayReachOverSentences() {
        Witness a = Articles.witness("A", "It rained all day. Nobody in town minded that at all.");
        Witness b = Articles.witness("B", "It rained all day; nobody in town", "minded that at all.");
        assertThat(find(a, b).runs()).hasSize(1);
        assertThat(find(a, b).share()).isEqualTo(1);
    }

    @Test
    void theLongestOfSeveralCopiesIsTaken() {
        Witness a = Articles.witness("A", COPY + ".");
        Witness b = Articles.witness("B", "The two embraced and Kim shook hands. " + COPY + ".");
        assertThat(find(a, b).runs()).singleElement()
                .satisfies(run -> assertThat(b.words(run.to().span())).isEqualTo(COPY));
    }

    @Test
    void furnitureIsNotCounted() {
        Witness a = Articles.article("A").paragraph("It rained.").furniture(Furniture.Kind.COPYRIGHT, COPY).read();
        Witness b = Articles.article("B").paragraph("It snowed.").furniture(Furniture.Kind.COPYRIGHT, COPY).read();
        assertThat(find(a, b)).isEqualTo(new Reuse("A", "B", 0, List.of()));
    }

    @Test
    void anEmptyArticleSharesNothing() {
        assertThat(find(Articles.witness("A"), Articles.witness("B", COPY)).share()).isZero();
    }

    private static Reuse find(Witness from, Witness to) {
        return new ReuseFinder(from).in(new ReuseFinder(to));
    }
}
