package synoptic.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import synoptic.ui.concurrent.BackgroundRunner;
import synoptic.ui.i18n.Messages;
import synoptic.ui.main.MainViewModel;
import synoptic.ui.main.MainWindow;
import synoptic.ui.reader.ReadingViewModel;

/** The window's life: opens it with the sources given, and ends everything when it is closed. */
public final class SynopticApplication extends Application {

    private final Services services = new Services();
    /** Enough to read and to compare at once. They end with the window even in the middle of their work. */
    private final ExecutorService background =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("background-", 1).factory());

    private @Nullable MainViewModel model;

    @Override
    public void start(Stage stage) {
        Messages messages = Messages.in(Locale.getDefault());
        MainViewModel opened = new MainViewModel(
                new ReadingViewModel(),
                services.loader(),
                services.comparisons()::compare,
                BackgroundRunner.deliveringToFx(background),
                messages);
        model = opened;
        new MainWindow(stage, opened, services.samples(), messages);
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
        background.shutdownNow();
        services.settle();
        background.awaitTermination(2, TimeUnit.SECONDS);
    }
}
