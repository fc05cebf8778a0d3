package synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;

class AttributionModelTest {

    private static final List<String> SAID = List.of(
            "The harbour master said that the gate was shut.",
            "The mayor told reporters that nobody was hurt.",
            "Berg warned that the ice was thin.",
            "Officials believe the crew had slept.",
            "She denied that she had known of it.",
            "The council has called for an inquiry.",
            "The union vowed to strike on Friday.",
            "Holm argued that the bridge was safe.",
            "The bridge is safe, according to the port authority.",
            "The report found that two bolts were missing.");

    private static final List<String> NOT_SAID = List.of(
            "Traders restricted comments to a few.",
            "The old crane needs to be moved.",
            "The paper runs personal attacks that nobody reads.",
            "The engine tried to start.",
            "Repeated warnings that came too late were kept in a drawer.",
            "The rain seemed to stop.");

    @Test
    void keepsWhatIsSaidAndDropsMostOfWhatIsNot() {
        assertThat(SAID.stream().filter(this::findsOne).count()).isGreaterThanOrEqualTo(9);
        assertThat(NOT_SAID.stream().filter(text -> !findsOne(text)).count()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void namesNoClauseAsTheSpeaker() {
        for (String text : List.of(
                "The minister's arrival at the airport was late, and the mayor also said that it rained.",
                "Samuelson and Bentel and almost immediately disclosed the papers to the agency.",
                "He lived on Main St. Neighbors called him the king of gravel.")) {
            assertThat(Texts.extract(text).quotations()).allSatisfy(quotation -> assertThat(
                    quotation.speaker() == null ? "" : quotation.speaker().in(text)).doesNotContain("also", "almost", "lived", "was"));
        }
    }

    @Test
    void judgesByItsWeights() {
        AttributionJudge none = new AttributionModel(Map.of("bias", -9.0, "threshold", 0.5), Map.of());
        AttributionJudge unclear = new AttributionModel(Map.of(), Map.of("bias", -9.0, "threshold", 0.5));
        String text = SAID.getFirst();
        Article article = Texts.article(text, null);

        assertThat(QuotationExtractor.extract(text, Texts.sentences(article), none)).isEmpty();
        assertThat(QuotationExtractor.extract(text, Texts.sentences(article), unclear))
                .singleElement()
                .satisfies(quotation -> assertThat(quotation.speaker()).isNull());
    }

    @Test
    void tellsAFeatureOfEachSideOfAnAttribution() {
        AtomicInteger seen = new AtomicInteger();
        List<String> features = new ArrayList<>();
        String text = SAID.getFirst();
        QuotationExtractor.extract(text, Texts.sentences(Texts.article(text, null)), (words, candidate) -> {
            seen.incrementAndGet();
            features.addAll(candidate.features());
            return AttributionJudge.Verdict.KEEP;
        });

        assertThat(seen).hasValue(1);
        assertThat(features).contains("verb=say", "frame=that", "speaker words=3", "turned=false");
    }

    private boolean findsOne(String text) {
        return !Texts.extract(text).quotations().isEmpty();
    }
}
