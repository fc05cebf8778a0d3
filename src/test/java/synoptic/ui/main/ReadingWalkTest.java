package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import synoptic.ui.Stories;
import synoptic.ui.claims.ClaimRow;
import synoptic.ui.reader.ReadingViewModel;

/** What users do in the texts: see marks, select, go on by key, in a real window without a display. */
@ExtendWith(ApplicationExtension.class)
class ReadingWalkTest {

    @TempDir private Path folder;

    private final FxRobot robot = new FxRobot();
    private TestWindow shown;
    private MainViewModel model;
    private ReadingViewModel reading;

    @Start
    void start(Stage stage) {
        shown = new TestWindow(stage, folder, List.of());
        model = shown.model;
        reading = shown.reading;
    }

    @Test
    void marksStandWhereTheWordsAre() {
        shown.openThree();

        assertThat(shown.stylesAt("A", "Wednesday")).containsExactly("conflict");
        assertThat(shown.stylesAt("A", "The president landed")).containsExactly("reworded");
        robot.interact(reading::pageRight);
        shown.settle();
        assertThat(shown.stylesAt("B", "11,000")).containsExactly("only-here");
        assertThat(shown.stylesAt("B", "In return")).isEmpty();
        assertThat(shown.stylesAt("B", "Nobody expects")).containsExactly("same-words");
    }

    @Test
    void selectingAClaimJumpsToItsWordsAndOpensItsCard() {
        shown.openThree();
        ListView<ClaimRow> list = robot.lookup("#claims-list").query();

        robot.interact(() -> list.getSelectionModel().select(0));
        shown.settle();

        assertThat(shown.isOnScreen("B", "11,000")).isTrue();
        assertThat(shown.stylesAt("B", "11,000")).contains("focus", "match", "only-here");
        assertThat(robot.lookup(".card-title").queryAs(Labeled.class).getText()).isEqualTo("Only in B: 11,000");
    }

    @Test
    void selectingAPassageMarksItsMatchAndBringsItLevel() {
        robot.interact(() -> {
            shown.stage.setHeight(600);
            reading.add(Stories.article("A", "One", "First", filler("Before", 30), "The missiles were sent north in one ship.",
                    filler("After", 30)));
            reading.add(Stories.article("B", "Two", "Second", "The missiles were sent north in one ship.", filler("Later", 60)));
            model.claimsShownProperty().set(false);
            model.compare();
        });
        shown.settle();
        robot.interact(() -> reading.selectAt("B", reading.articles().getLast().text().indexOf("missiles")));
        shown.settle();

        assertThat(shown.stylesAt("A", "missiles were")).contains("match");
        assertThat(top("A", "The missiles")).isCloseTo(top("B", "The missiles"), offset(2.0));
        assertThat(robot.lookup(".ribbon.current").queryAll()).hasSize(1);
    }

    private static String filler(String word, int sentences) {
        return (word + " of that nothing else is known to anybody here. ").repeat(sentences).strip();
    }

    private double top(String article, String words) {
        int at = shown.area(article).getText().indexOf(words);
        return shown.onFx(() -> shown.area(article).getCharacterBoundsOnScreen(at, at + 3).orElseThrow().getMinY());
    }

    @Test
    void marksArriveWithoutMovingTheText() {
        robot.interact(() -> {
            reading.add(Stories.article("A", "One", "First", filler("Before", 20), "The missiles were sent north.", filler("After", 40)));
            reading.add(Stories.article("B", "Two", "Second", "The missiles were sent north on Wednesday."));
        });
        shown.settle();
        robot.interact(() -> shown.area("A").showParagraphAtTop(0));
        robot.interact(() -> shown.area("A").scrollYBy(300));
        shown.settle();
        double before = top("A", "The missiles");

        robot.interact(() -> model.compare());
        shown.settle();

        assertThat(shown.stylesAt("A", "The missiles")).isNotEmpty();
        assertThat(top("A", "The missiles")).isEqualTo(before);
    }

    @Test
    void keysGoToWhatOnlyOneSourceSaysAndBack() {
        shown.openThree();
        robot.interact(() -> shown.area("A").requestFocus());
        robot.type(KeyCode.N);
        shown.settle();
        assertThat(reading.selection().orElseThrow().focus().article()).isEqualTo("B");

        robot.type(KeyCode.C);
        shown.settle();
        assertThat(reading.selection().orElseThrow().isConflict()).isTrue();

        robot.type(KeyCode.ESCAPE);
        assertThat(reading.selection()).isEmpty();
    }

    @Test
    void shiftGoesBackToTheWordsBefore() {
        shown.openThree();
        robot.interact(() -> shown.area("A").requestFocus());
        robot.type(KeyCode.C);
        shown.settle();
        var first = reading.selection().orElseThrow().focus();
        robot.type(KeyCode.C);
        shown.settle();
        assertThat(reading.selection().orElseThrow().focus()).isNotEqualTo(first);

        robot.press(KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT);
        shown.settle();
        assertThat(reading.selection().orElseThrow().focus()).isEqualTo(first);

        robot.press(KeyCode.SHIFT).type(KeyCode.N).release(KeyCode.SHIFT);
        shown.settle();
        assertThat(reading.selection().orElseThrow().focus().article()).isEqualTo("B");
    }

    @Test
    void furnitureIsFoldedUntilItIsAskedFor() {
        shown.openThree();
        robot.interact(() -> reading.show("B"));
        shown.settle();
        assertThat(shown.area("B").getText()).startsWith("Share prompt").doesNotContain("[Share this article]");

        robot.interact(() -> {
            shown.area("B").requestFocus();
            shown.area("B").moveTo(0);
        });
        robot.type(KeyCode.ENTER);
        shown.settle();
        assertThat(shown.area("B").getText()).contains("[Share this article]");
    }
}
