package synoptic.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.text.TextSpan;

class MarksTest {

    private static Marks.Mark mark(int start, int end, String styleClass, int rank) {
        return new Marks.Mark(new TextSpan(start, end), styleClass, rank);
    }

    @Test
    void cutsAtEveryBorderAndCoversEverything() {
        List<Marks.Stretch> stretches = Marks.stretches(List.of(mark(2, 6, "shared", 2), mark(4, 8, "only-here", 3)), 10);

        assertThat(stretches).extracting(stretch -> stretch.span().start()).containsExactly(0, 2, 4, 6, 8);
        assertThat(stretches.getLast().span().end()).isEqualTo(10);
    }

    @Test
    void theHighestStatusHidesTheOthersAndTheSelectionHidesNone() {
        List<Marks.Stretch> stretches =
                Marks.stretches(List.of(mark(0, 4, "shared", 2), mark(0, 4, "only-here", 3), mark(0, 4, "match", 0)), 4);

        assertThat(stretches).singleElement()
                .satisfies(stretch -> assertThat(stretch.styleClasses()).containsExactly("match", "only-here"));
    }

    @Test
    void textWithoutMarksIsOnePlainStretch() {
        assertThat(Marks.stretches(List.of(), 5)).containsExactly(new Marks.Stretch(new TextSpan(0, 5), List.of()));
    }
}
