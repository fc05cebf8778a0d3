package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void numbersInARowAreARangeAndOthersAreNot() {
        assertThat(Wording.ranges(new TreeSet<>(List.of(11, 48, 49, 50, 52)))).isEqualTo("11, 48–50, 52");
        assertThat(Wording.ranges(new TreeSet<>(List.of(3)))).isEqualTo("3");
        assertThat(Wording.ranges(new TreeSet<>())).isEmpty();
    }
}
