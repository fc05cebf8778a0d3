package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import synoptic.article.Passage;
import synoptic.ui.Stories;
import synoptic.ui.claims.ClaimRow;

/** What users do in the texts: see marks, select, go on by key, in a real window without a display. */
class ReadingWalkTest extends WindowTest {

    @Test
    void marksStandWhereTheWordsAre() {
        shown.openThree();

        assertThat(stylesAt("A", "Wednesday")).containsExactly("conflict");
        assertThat(stylesAt("A", "The president landed")).containsExactly("reworded");
        robot.interact(reading::pageRight);
        settle();
        assertThat(stylesAt("B", "11,000")).containsExactly("only-here");
        assertThat(stylesAt("B", "In return")).isEmpty();
        assertThat(stylesAt("B", "Nobody expects")).containsExactly("same-words");
    }

    @Test
    void selectingAClaimJumpsToItsWordsAndOpensItsCard() {
        shown.openThree();
        ListView<ClaimRow> list = robot.lookup("#claims-list").query();

        robot.interact(() -> list.getSelectionModel().select(0));
        settle();

        assertThat(shown.isOnScreen("B", "11,000")).isTrue();
        assertThat(stylesAt("B", "11,000")).contains("focus", "match", "only-here");
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
        settle();
        robot.interact(() -> reading.selectAt("B", reading.articles().getLast().text().indexOf("missiles")));
        settle();

        assertThat(stylesAt("A", "missiles were")).contains("match");
        assertThat(top("A", "The missiles")).isCloseTo(top("B", "The missiles"), within(2.0));
        assertThat(robot.lookup(".ribbon.current").queryAll()).hasSize(1);
    }

    private static String filler(String word, int sentences) {
        return (word + " of that nothing else is known to anybody here. ").repeat(sentences).strip();
    }

    private double top(String article, String words) {
        int at = area(article).getText().indexOf(words);
        return onFx(() -> area(article).getCharacterBoundsOnScreen(at, at + 3).orElseThrow().getMinY());
    }

    @Test
    void marksArriveWithoutMovingTheText() {
        robot.interact(() -> {
            reading.add(Stories.article("A", "One", "First", filler("Before", 20), "The missiles were sent north.", filler("After", 40)));
            reading.add(Stories.article("B", "Two", "Second", "The missiles were sent north on Wednesday."));
        });
        settle();
        robot.interact(() -> area("A").showParagraphAtTop(0));
        robot.interact(() -> area("A").scrollYBy(300));
        settle();
        double before = top("A", "The missiles");

        robot.interact(() -> model.compare());
        settle();

        assertThat(stylesAt("A", "The missiles")).isNotEmpty();
        assertThat(top("A", "The missiles")).isEqualTo(before);
    }

    @Test
    void aColumnThatWasOutOfViewShowsWhatBecameKnownMeanwhile() {
        robot.interact(() -> Stories.three().forEach(reading::add));
        settle();
        robot.interact(() -> reading.show("C"));
        settle();
        robot.interact(() -> reading.show("A"));
        settle();
        robot.interact(() -> {
            model.compare();
            reading.hitsProperty().set(List.of(new Passage("C", reading.articles().getLast().paragraphs().getLast())));
        });
        settle();

        robot.interact(() -> reading.show("C"));
        settle();
        assertThat(stylesAt("C", "Tuesday")).contains("conflict");
        assertThat(stylesAt("C", "Analysts")).contains("hit");
    }

    @Test
    void keysGoToWhatOnlyOneSourceSaysAndBack() {
        shown.openThree();
        robot.interact(() -> area("A").requestFocus());
        robot.type(KeyCode.N);
        settle();
        assertThat(reading.selection().orElseThrow().focus().article()).isEqualTo("B");

        robot.type(KeyCode.C);
        settle();
        assertThat(reading.selection().orElseThrow().isConflict()).isTrue();

        robot.type(KeyCode.ESCAPE);
        assertThat(reading.selection()).isEmpty();
    }

    @Test
    void shiftGoesBackToTheWordsBefore() {
        shown.openThree();
        robot.interact(() -> area("A").requestFocus());
        robot.type(KeyCode.C);
        settle();
        var first = reading.selection().orElseThrow().focus();
        robot.type(KeyCode.C);
        settle();
        assertThat(reading.selection().orElseThrow().focus()).isNotEqualTo(first);

        robot.press(KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT);
        settle();
        assertThat(reading.selection().orElseThrow().focus()).isEqualTo(first);

        robot.press(KeyCode.SHIFT).type(KeyCode.N).release(KeyCode.SHIFT);
        settle();
        assertThat(reading.selection().orElseThrow().focus().article()).isEqualTo("B");
    }

    @Test
    void furnitureIsFoldedUntilItIsAskedFor() {
        shown.openThree();
        robot.interact(() -> reading.show("B"));
        settle();
        assertThat(area("B").getText()).startsWith("Share prompt").doesNotContain("[Share this article]");

        robot.interact(() -> {
            area("B").requestFocus();
            area("B").moveTo(0);
        });
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(area("B").getText()).contains("[Share this article]");
    }

    @Test
    void tabGoesThroughTheTextsToTheClaimsAndBack() {
        robot.interact(() -> shown.stage.setWidth(1600));
        shown.openThree();
        robot.interact(() -> area("A").requestFocus());

        assertThat(stopsByTab()).containsSubsequence("article-B", "claims-list", "article-A");
        assertThat(stopsByTab(KeyCode.SHIFT)).containsSubsequence("claims-list", "article-B", "article-A");
    }

    /** The ids of the controls that get the focus one after the other, beginning and ending at column A. */
    private List<String> stopsByTab(KeyCode... held) {
        List<String> stops = new ArrayList<>();
        do {
            robot.press(held).type(KeyCode.TAB).release(held);
            stops.add(String.valueOf(onFx(() -> shown.stage.getScene().getFocusOwner().getId())));
        } while (!stops.getLast().equals("article-A") && stops.size() < 100);
        return stops;
    }
}
