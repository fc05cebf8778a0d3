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
import synoptic.project.Autosaves;
import synoptic.project.Locks;
import synoptic.settings.SettingsStore;
import synoptic.settings.UsualPlaces;
import synoptic.ui.concurrent.BackgroundRunner;
import synoptic.ui.i18n.Messages;
import synoptic.ui.main.MainViewModel;
import synoptic.ui.main.MainWindow;
import synoptic.ui.preferences.SettingsViewModel;
import synoptic.ui.project.ProjectFileViewModel;
import synoptic.ui.project.ProjectViewModel;
import synoptic.ui.project.RecoveryViewModel;
import synoptic.ui.reader.ReadingViewModel;

/** The window's life: opens it with the sources given, and ends everything when it is closed. */
public final class SynopticApplication extends Application {

    private static final Logger LOG = System.getLogger(SynopticApplication.class.getName());

    private final Services services = new Services();
    /** Enough to read, to compare and to save at once. They end with the window even in the middle of their work. */
    private final ExecutorService background =
            Executors.newFixedThreadPool(3, Thread.ofPlatform().daemon().name("background-", 1).factory());

    private @Nullable MainViewModel model;
    private @Nullable SettingsViewModel settings;
    private @Nullable RecoveryViewModel recovery;
    private @Nullable Locks locks;

    @Override
    public void start(Stage stage) {
        UsualPlaces places = new UsualPlaces(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")));
        LocalLog log = new LocalLog(places.state().resolve("log"));
        log.begin();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> LOG.log(Level.ERROR, "Something was not foreseen", failure));
        Messages messages = Messages.in(Locale.getDefault());
        BackgroundRunner runner = BackgroundRunner.deliveringToFx(background);
        ProjectViewModel project = new ProjectViewModel();
        MainViewModel opened = new MainViewModel(
                new ReadingViewModel(project),
                services.loader(),
                services.comparisons()::compare,
                runner,
                messages);
        SettingsStore store = new SettingsStore(places.settings());
        SettingsViewModel kept = new SettingsViewModel(store, runner, messages, opened::tell);
        Locks held = new Locks(places.state().resolve("locks"));
        ProjectFileViewModel file = new ProjectFileViewModel(
                project, services.projects(), held, runner, messages, opened.showing(services.comparisons()::remember));
        opened.keepIn(file);
        opened.tellDetails(new Details(log)::text);
        Autosaves autosaves = new Autosaves(places.state().resolve("autosave"), services.projects(), held);
        RecoveryViewModel copies = new RecoveryViewModel(project, file, autosaves, runner, messages);
        model = opened;
        settings = kept;
        recovery = copies;
        locks = held;
        new MainWindow(stage, opened, file, kept, services.samples(), messages);
        stage.show();
        copies.offer();
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
        if (recovery != null) {
            recovery.close();
        }
        if (locks != null) {
            locks.close();
        }
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
