package synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextSpanTest {

    @Test
    void endsAreHalfOpen() {
        TextSpan span = new TextSpan(2, 5);
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(4)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.in("abcdefg")).isEqualTo("cde");
        assertThat(span.overlaps(new TextSpan(5, 7))).isFalse();
        assertThat(span.overlaps(new TextSpan(4, 7))).isTrue();
    }

    @Test
    void refusesWhatIsNoSpan() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(3, 2));
    }

    @Test
    void trimsWhiteSpaceOfAllKinds() {
        String text = "\uFEFF\u00A0 \tIt rained.\u2009\n\u3000";
        assertThat(new TextSpan(0, text.length()).trim(text).in(text)).isEqualTo("It rained.");
        assertThat(new TextSpan(1, 3).trim(text)).isEqualTo(new TextSpan(1, 1));
    }

    @Test
    void sortsByStartThenEnd() {
        assertThat(new TextSpan(1, 9)).isLessThan(new TextSpan(2, 3));
        assertThat(new TextSpan(1, 2)).isLessThan(new TextSpan(1, 3));
    }

    @Property
    void coverHoldsBothAndNothingMore(@ForAll("spans") TextSpan a, @ForAll("spans") TextSpan b) {
        TextSpan cover = a.cover(b);
        assertThat(cover).isEqualTo(b.cover(a));
        assertThat(cover.contains(a)).isTrue();
        assertThat(cover.contains(b)).isTrue();
        assertThat(cover.start()).isIn(a.start(), b.start());
        assertThat(cover.end()).isIn(a.end(), b.end());
    }

    @Property
    void overlapCountsThePositionsInBoth(@ForAll("spans") TextSpan a, @ForAll("spans") TextSpan b) {
        long common = java.util.stream.IntStream.range(a.start(), a.end()).filter(b::contains).count();
        assertThat(a.overlap(b)).isEqualTo((int) common).isEqualTo(b.overlap(a));
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
        if (!a.isEmpty() && !b.isEmpty()) {
            assertThat(a.overlaps(b)).isEqualTo(common > 0);
        }
    }

    @Provide
    Arbitrary<TextSpan> spans() {
        Arbitrary<Integer> position = Arbitraries.integers().between(0, 30);
        return Combinators.combine(position, position).as((x, y) -> new TextSpan(Math.min(x, y), Math.max(x, y)));
    }
}
