package synoptic.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** Text from right to left wraps, where JavaFX by itself fails on Linux. */
@ExtendWith(ApplicationExtension.class)
class RightToLeftTest {

    private static final String HEBREW = "אבגד הוזח טיכל מנסע פצקר שתאב גדהו זחטי כלמנ סעפצ קרשת אבגד הוזח טיכל מנסע פצקר שתאב גדהו";

    @Test
    void aLabelAndMarkedTextAreLaidOut() {
        Label label = new Label();
        RightToLeft.show(HEBREW, label);
        MarkedText marked = new MarkedText();
        marked.show(List.of(Piece.plain("The quick brown fox and "), new Piece(HEBREW, List.of("only-here"))));
        for (Region region : List.of(label, marked)) {
            assertThatCode(() -> FxToolkit.setupFixture(() -> {
                VBox box = new VBox(region);
                new Scene(box, 300, 600);
                box.applyCss();
                box.layout();
                assertThat(region.getHeight()).isGreaterThan(10);
            })).doesNotThrowAnyException();
        }
    }

    @Test
    void wordsAreParted() {
        assertThat(String.join("", RightToLeft.words(HEBREW))).isEqualTo(HEBREW);
        assertThat(RightToLeft.words(HEBREW)).hasSize(HEBREW.split(" ", -1).length);
        assertThat(RightToLeft.words("one two")).containsExactly("one two");
    }
}
