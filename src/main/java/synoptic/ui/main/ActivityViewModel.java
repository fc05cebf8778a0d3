package synoptic.ui.main;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import synoptic.ui.concurrent.Lane;

/** What is being done in the background, as it is told to the reader. Used on the FX thread. */
public final class ActivityViewModel {

    private static final double UNKNOWN = -1;

    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", UNKNOWN);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");

    ActivityViewModel(Lane reading, Lane comparing) {
        busy.bind(reading.runningProperty().or(comparing.runningProperty()));
    }

    /** Something begins of which it is not known how long it takes. */
    void begin(String now) {
        advance(UNKNOWN, now);
    }

    /** @param done how much is done, 0 to 1 */
    void advance(double done, String now) {
        progress.set(done);
        words.set(now);
    }

    /** @param outcome how it ended; empty where there is nothing to say about that */
    void end(String outcome) {
        words.set(outcome);
    }

    /** Whether something is being read or compared. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** How much is done, 0 to 1; -1 where that is not known. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What is being done, or how it ended; empty where there is nothing to say. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
