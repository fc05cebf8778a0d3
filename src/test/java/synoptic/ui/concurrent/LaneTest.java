package synoptic.ui.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import synoptic.ui.ManualExecutor;

class LaneTest {

    private final ManualExecutor background = new ManualExecutor();
    private final ManualExecutor fx = new ManualExecutor();
    private final Lane lane = new BackgroundRunner(background, fx).newLane();
    private final List<String> told = new ArrayList<>();

    private final Outcome<String> outcome = new Outcome<>(told::add, failure -> told.add("failed: " + failure.getMessage()),
            () -> told.add("cancelled"));

    @Test
    void deliversTheResultOnTheFxThread() {
        lane.start(reporter -> "done", outcome);

        background.runAll();
        assertThat(told).isEmpty();
        assertThat(lane.runningProperty().get()).isTrue();

        fx.runAll();
        assertThat(told).containsExactly("done");
        assertThat(lane.runningProperty().get()).isFalse();
    }

    @Test
    void onlyTheLatestRequestCounts() {
        lane.start(reporter -> "first", outcome);
        background.runAll();
        lane.start(reporter -> "second", outcome);
        background.runAll();
        fx.runAll();

        assertThat(told).containsExactly("second");
    }

    @Test
    void tellsWorkThatIsSupersededThatItIsCancelled() {
        List<Boolean> seen = new ArrayList<>();
        lane.start(reporter -> {
            seen.add(reporter.isCancelled());
            return "first";
        }, outcome);
        lane.start(reporter -> "second", outcome);
        background.runAll();

        assertThat(seen).containsExactly(true);
    }

    @Test
    void cancellingTellsItOnceAndDropsTheResult() {
        lane.start(reporter -> {
            reporter.report(() -> told.add("news"));
            return "late";
        }, outcome);
        lane.cancel();
        lane.cancel();
        background.runAll();
        fx.runAll();

        assertThat(told).containsExactly("cancelled");
    }

    @Test
    void failuresOfEveryKindArrive() {
        lane.start(reporter -> {
            throw new UnsatisfiedLinkError("no library");
        }, outcome);
        background.runAll();
        fx.runAll();

        assertThat(told).containsExactly("failed: no library");
    }

    @Test
    void workMayCancelItself() {
        lane.start(reporter -> {
            throw new CancellationException();
        }, outcome);
        background.runAll();
        fx.runAll();

        assertThat(told).containsExactly("cancelled");
    }

    @Test
    void ofFastNewsOnlyTheNewestIsDelivered() {
        lane.start(reporter -> {
            for (int i = 0; i < 100; i++) {
                String news = "news " + i;
                reporter.reportLatest(() -> told.add(news));
            }
            return "done";
        }, outcome);
        background.runAll();
        fx.runAll();

        assertThat(told).containsExactly("news 99", "done");
    }
}
