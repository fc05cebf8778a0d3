package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import synoptic.settings.Scrolling;
import synoptic.ui.Stories;

/** How columns stand and move beside each other: ribbons, scrolling together, words that differ, the strips. */
class SideBySideTest extends WindowTest {

    private static final String PASSAGE = "The missiles were sent north on Wednesday in one ship.";
    private static final String OTHERWISE = "On Wednesday the missiles were sent north by rail in one secret train.";

    @Override
    void begin() {
        shown.stage.setWidth(1200);
        shown.stage.setHeight(700);
        model.claimsShownProperty().set(false);
        reading.add(Stories.article("A", "One", "First", paragraphs("Early", 12), PASSAGE, paragraphs("Late", 30)));
        reading.add(Stories.article("B", "Two", "Second", paragraphs("Before", 30), OTHERWISE, paragraphs("After", 40)));
        model.compare();
    }

    private static String paragraphs(String word, int sentences) {
        return IntStream.range(0, sentences)
                .mapToObj(i -> word + letters(i) + " people" + word + " think" + letters(i) + word + " nothing" + word + " of that"
                        + letters(i) + word + ".")
                .collect(Collectors.joining(" "));
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 10) + (char) ('a' + number % 10);
    }

    private double scrolled(String article) {
        return onFx(() -> area(article).getEstimatedScrollY());
    }

    private double top(String article, String words) {
        int at = area(article).getText().indexOf(words);
        return onFx(() -> area(article).getCharacterBoundsOnScreen(at, at + 3).orElseThrow().getMinY());
    }

    private void wheel(String article, double pixels, boolean alt) {
        robot.interact(() -> Event.fireEvent(area(article),
                new ScrollEvent(ScrollEvent.SCROLL, 0, 0, 0, 0, false, false, alt, false, false, false, 0, -pixels, 0, -pixels,
                        ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                        new PickResult(area(article), 0, 0))));
        settle();
    }

    private void select(String article, String words) {
        robot.interact(() -> reading.articles().stream()
                .filter(it -> it.id().equals(article))
                .forEach(it -> reading.selectAt(article, it.text().indexOf(words))));
        settle();
    }

    @Test
    void selectingAPassageMarksWordForWordHowItsMatchDiffers() {
        settle();
        select("A", "missiles");

        assertThat(stylesAt("B", "missiles were")).contains("match").doesNotContain("added", "changed", "moved", "dropped");
        assertThat(stylesAt("B", "by rail")).contains("added");
        assertThat(stylesAt("B", "train")).contains("changed");
        assertThat(stylesAt("B", "Wednesday")).contains("moved");
        assertThat(stylesAt("A", "Wednesday")).contains("moved");
        assertThat(stylesAt("A", "ship")).contains("changed");

        select("B", "missiles");
        assertThat(stylesAt("B", "by rail")).contains("dropped");

        robot.interact(reading::clearSelection);
        settle();
        assertThat(stylesAt("B", "by rail")).doesNotContain("dropped", "added");
    }

    @Test
    void columnsScrollOnTheirOwnLevelOrLocked() {
        settle();
        robot.interact(() -> reading.scrollingProperty().set(Scrolling.FREE));
        wheel("A", 120, false);
        assertThat(scrolled("A")).isCloseTo(120, within(2.0));
        assertThat(scrolled("B")).isCloseTo(0, within(2.0));

        robot.interact(() -> robot.lookup("#scrolling-locked").queryAs(javafx.scene.control.ToggleButton.class).fire());
        wheel("A", 60, false);
        assertThat(scrolled("A")).isCloseTo(180, within(3.0));
        assertThat(scrolled("B")).isCloseTo(60, within(3.0));
    }

    @Test
    void levelScrollingKeepsMatchesBesideEachOther() {
        settle();
        robot.interact(() -> area("A").requestFocus());
        for (int i = 0; i < 4; i++) {
            wheel("A", 40, false);
        }
        double beside = Math.abs(top("A", "The missiles") - top("B", "On Wednesday"));
        assertThat(scrolled("A")).isGreaterThan(150);
        assertThat(scrolled("B")).isGreaterThan(scrolled("A"));
        assertThat(beside).isLessThan(60);
    }

    @Test
    void aKeyHeldDownInvertsTheScrollingForAMoment() {
        settle();
        wheel("A", 200, true);
        assertThat(scrolled("B")).isCloseTo(0, within(2.0));

        robot.interact(() -> reading.scrollingProperty().set(Scrolling.FREE));
        wheel("A", 100, true);
        assertThat(scrolled("B")).isGreaterThan(50);
        double before = scrolled("B");
        wheel("A", 100, false);
        assertThat(scrolled("B")).isEqualTo(before);
    }

    @Test
    void ribbonsJoinMatchesOnScreenAndAreHiddenOnDemand() {
        settle();
        assertThat(visible(".ribbon")).isZero();
        select("A", "missiles");
        assertThat(visible(".ribbon.current")).isEqualTo(1);
        robot.interact(reading::clearSelection);
        settle();
        assertThat(visible(".ribbon.quiet")).isEqualTo(1);

        robot.interact(() -> area("A").requestFocus());
        robot.type(KeyCode.R);
        settle();
        assertThat(visible(".ribbon")).isZero();
    }

    private long visible(String query) {
        return robot.lookup(query).queryAll().stream().filter(javafx.scene.Node::isVisible).count();
    }

    @Test
    void theStripGoesWhereItIsPressedAndDragged() {
        robot.interact(() -> reading.scrollingProperty().set(Scrolling.FREE));
        settle();
        Region strip = robot.lookup(".overview-strip").nth(0).query();
        press(strip, MouseEvent.MOUSE_PRESSED, 0.5);
        double middle = scrolled("A");
        assertThat(middle).isGreaterThan(100);
        assertThat(scrolled("B")).isCloseTo(0, within(2.0));

        press(strip, MouseEvent.MOUSE_DRAGGED, 0.9);
        assertThat(scrolled("A")).isGreaterThan(middle);
    }

    private void press(Region strip, javafx.event.EventType<MouseEvent> type, double place) {
        double y = onFx(() -> strip.localToScene(0, place * strip.getHeight()).getY());
        double x = onFx(() -> strip.localToScene(3, 0).getX());
        robot.interact(() -> Event.fireEvent(strip,
                new MouseEvent(type, x, y, 0, 0, MouseButton.PRIMARY, 1, false, false, false, false, true,
                        false, false, false, false, false, new PickResult(strip, x, y))));
        settle();
    }
}
