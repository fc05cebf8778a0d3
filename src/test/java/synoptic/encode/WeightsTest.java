package synoptic.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WeightsTest {

    private final Weights weights = Weights.shipped();

    @Test
    void aNumberIsKnownByItsName() {
        assertThat(weights.get("link.threshold")).isBetween(0.2, 0.8);
        assertThatThrownBy(() -> weights.get("link.nothing")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("link.nothing");
    }

    @Test
    void oneNumberIsChangedByItself() {
        Weights changed = weights.with("link.threshold", 0.9);
        assertThat(changed.get("link.threshold")).isEqualTo(0.9);
        assertThat(weights.get("link.threshold")).isNotEqualTo(0.9);
        assertThat(changed.all()).hasSameSizeAs(weights.all());
    }

    /** Evidence that a word is stated elsewhere never speaks for its being new: else another source could make it so. */
    @Test
    void evidenceSpeaksForAWordBeingStatedElsewhere() {
        for (String name : new String[]{"stated", "around", "sentence", "link", "match", "match-near", "match-all"}) {
            assertThat(weights.get("word." + name)).as(name).isNotNegative();
        }
    }

    /** What speaks against something, and all else for it: a sign that is flipped is an accident. */
    @Test
    void everyWeightSpeaksTheWayItWasFitted() {
        Set<String> against = Set.of(
                "figure.around-less",
                "figure.aside",
                "figure.constant",
                "figure.distance",
                "figure.elsewhere",
                "figure.link",
                "figure.rough",
                "figure.stated-less",
                "link.constant",
                "link.cover",
                "link.length",
                "link.stated-more",
                "link.surest",
                "near.constant",
                "near.length",
                "word.capital",
                "word.function",
                "word.length",
                "word.number",
                "word.place");
        assertThat(weights.all()).hasSize(50)
                .allSatisfy((name, value) -> assertThat(value < 0).as(name).isEqualTo(against.contains(name)));
    }
}
