package synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class CodePointIndexTest {

    @Property
    void countsTheCodePointsBeforeEachOffset(
            @ForAll @CharRange(from = 'a', to = 'c') @CharRange(from = '\uD83C', to = '\uD83D') @CharRange(from = '\uDF00', to = '\uDF03') String text) {
        CodePointIndex index = new CodePointIndex(text);
        for (int offset = 0; offset <= text.length(); offset++) {
            boolean insidePair = offset > 0
                    && offset < text.length()
                    && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
            assertThat(index.codePoint(offset)).isEqualTo(text.codePointCount(0, insidePair ? offset - 1 : offset));
            assertThat(index.offset(index.codePoint(offset))).isEqualTo(insidePair ? offset - 1 : offset);
        }
    }

    @Test
    void refusesOffsetsOutsideTheText() {
        assertThatThrownBy(() -> new CodePointIndex("plain").codePoint(6)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new CodePointIndex("\uD83C\uDF09").codePoint(3))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new CodePointIndex("\uD83C\uDF09").offset(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
