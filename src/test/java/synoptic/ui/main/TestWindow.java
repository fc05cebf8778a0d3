package synoptic.ui.main;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyledTextArea;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import synoptic.ingest.SourceLoader;
import synoptic.settings.SettingsStore;
import synoptic.ui.ManualExecutor;
import synoptic.ui.ProjectFiles;
import synoptic.ui.Stories;
import synoptic.ui.concurrent.BackgroundRunner;
import synoptic.ui.i18n.Messages;
import synoptic.ui.preferences.SettingsViewModel;
import synoptic.ui.project.ProjectViewModel;
import synoptic.ui.reader.ReadingViewModel;

/** A real window without a display, in which everything happens at once unless it is held. */
final class TestWindow {

    /** Where the settings are kept, below the folder given. */
    static final String SETTINGS = "synoptic/settings.json";

    final ReadingViewModel reading = new ReadingViewModel(new ProjectViewModel());
    final FxRobot robot = new FxRobot();
    final MainViewModel model;
    final SettingsViewModel settings;
    final MainWindow window;
    final Stage stage;
    private final ManualExecutor held = new ManualExecutor();
    private boolean holding;

    /** Shows it; on the FX thread. */
    TestWindow(Stage stage, Path folder, List<SampleStory> samples) {
        this(stage, folder, samples, Stories::compare);
    }

    /** The same with a comparison of one's own. */
    TestWindow(Stage stage, Path folder, List<SampleStory> samples, ComparingViewModel.Comparer comparer) {
        this(stage, folder, samples, comparer, null);
    }

    /** The same with a background of its own; null for one in which everything happens at once. */
    TestWindow(Stage stage, Path folder, List<SampleStory> samples, ComparingViewModel.Comparer comparer, @Nullable Executor background) {
        this.stage = stage;
        Executor atOnceUnlessHeld = command -> (holding ? held : (Executor) Runnable::run).execute(command);
        Messages messages = Messages.in(Locale.ENGLISH);
        BackgroundRunner runner = background == null
                ? new BackgroundRunner(atOnceUnlessHeld, Runnable::run)
                : BackgroundRunner.deliveringToFx(background);
        model = new MainViewModel(reading, new SourceLoader(), comparer, runner, messages);
        settings = new SettingsViewModel(new SettingsStore(folder.resolve(SETTINGS)),
                new BackgroundRunner(Runnable::run, Runnable::run), messages, model::tell);
        window = new MainWindow(stage, model, ProjectFiles.of(model, folder, messages), settings, samples, messages);
        stage.setWidth(1000);
        stage.setHeight(800);
        stage.show();
    }

    /** Lets what is asked of the background wait until it is released. */
    void hold() {
        holding = true;
    }

    /** Does in the background what waits there. */
    void release() {
        robot.interact(held::runAll);
    }

    void openThree() {
        robot.interact(() -> {
            Stories.three().forEach(reading::add);
            model.compare();
        });
        settle();
    }

    /** Lets the pulses pass that lay columns out. */
    void settle() {
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    <T> T onFx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, question);
    }

    StyledTextArea<?, Collection<String>> area(String article) {
        return robot.lookup("#article-" + article).query();
    }

    Collection<String> stylesAt(String article, String words) {
        StyledTextArea<?, Collection<String>> area = area(article);
        return area.getStyleOfChar(area.getText().indexOf(words) + 1);
    }

    boolean isOnScreen(String article, String words) {
        StyledTextArea<?, Collection<String>> area = area(article);
        int at = area.getText().indexOf(words);
        return onFx(() -> area.getCharacterBoundsOnScreen(at, at + words.length())
                .filter(area.localToScreen(area.getLayoutBounds())::contains)
                .isPresent());
    }
}
