package synoptic.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import synoptic.settings.SettingsStore;
import synoptic.ui.concurrent.BackgroundRunner;
import synoptic.ui.i18n.Messages;
import synoptic.ui.main.MainViewModel;
import synoptic.ui.main.MainWindow;
import synoptic.ui.preferences.SettingsViewModel;
import synoptic.ui.project.ProjectViewModel;
import synoptic.ui.reader.ReadingViewModel;

/** The window's life: opens it with the sources given, and ends everything when it is closed. */
public final class SynopticApplication extends Application {

    private static final Logger LOG = System.getLogger(SynopticApplication.class.getName());

    private final Services services = new Services();
    /** Enough to read and to compare at once. They end with the window even in the middle of their work. */
    private final ExecutorService background =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("background-", 1).factory());

    private @Nullable MainViewModel model;
    private @Nullable SettingsViewModel settings;

    @Override
    public void start(Stage stage) {
        Messages messages = Messages.in(Locale.getDefault());
        BackgroundRunner runner = BackgroundRunner.deliveringToFx(background);
        MainViewModel opened = new MainViewModel(
                new ReadingViewModel(new ProjectViewModel()),
                services.loader(),
                services.comparisons()::compare,
                runner,
                messages);
        SettingsStore store = new SettingsStore(SettingsStore.usualFile(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ""))));
        SettingsViewModel kept = new SettingsViewModel(store, runner, messages, opened::tell);
        model = opened;
        settings = kept;
        new MainWindow(stage, opened, kept, services.samples(), messages);
        stage.show();
        services.warmUp();
        opened.open(getParameters().getRaw().stream().map(Path::of).toList());
    }

    /** Waits, a moment at most, for native code to return: a process that ends in the midst of it may crash. */
    @Override
    public void stop() throws InterruptedException {
        if (model != null) {
            model.cancel();
        }
        if (settings != null) {
            save(settings);
        }
        background.shutdownNow();
        services.settle();
        background.awaitTermination(2, TimeUnit.SECONDS);
    }

    /** The window is gone: there is nobody left to tell but the log. */
    private static void save(SettingsViewModel settings) {
        try {
            settings.saveNow();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The settings could not be saved", e);
        }
    }
}
