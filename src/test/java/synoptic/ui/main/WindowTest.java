package synoptic.ui.main;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyledTextArea;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationTest;
import synoptic.ui.reader.ReadingViewModel;

/** A real window without a display for each test, which extends this; nothing is open in it. */
abstract class WindowTest extends ApplicationTest {

    /** Where the settings are kept. */
    @TempDir Path folder;

    final FxRobot robot = this;
    TestWindow shown;
    MainViewModel model;
    ReadingViewModel reading;

    @Override
    public final void start(Stage stage) {
        shown = open(stage);
        model = shown.model;
        reading = shown.reading;
        begin();
    }

    /** Shows the window; another, where a test needs one. On the FX thread. */
    TestWindow open(Stage stage) {
        return new TestWindow(stage, folder, List.of());
    }

    /** What all tests of a class begin with. On the FX thread. */
    void begin() {}

    /** Lets the pulses pass that lay columns out. */
    void settle() {
        shown.settle();
    }

    /** Gives the window and its text another size. */
    void resize(double width, double height, double textSize) {
        interact(() -> {
            shown.stage.setWidth(width);
            shown.stage.setHeight(height);
            reading.textSizeProperty().set(textSize);
        });
        settle();
    }

    <T> T onFx(Callable<T> question) {
        return shown.onFx(question);
    }

    StyledTextArea<?, Collection<String>> area(String article) {
        return shown.area(article);
    }

    Collection<String> stylesAt(String article, String words) {
        return shown.stylesAt(article, words);
    }
}
