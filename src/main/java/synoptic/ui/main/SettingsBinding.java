package synoptic.ui.main;

import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import synoptic.settings.Scrolling;
import synoptic.settings.Settings;
import synoptic.settings.Theme;
import synoptic.settings.WindowPlace;
import synoptic.ui.export.ExportViewModel;
import synoptic.ui.preferences.SettingsViewModel;

/** Opens the window as it was left, and keeps what is changed in it. */
final class SettingsBinding {

    /** So much of the window must be on a screen for it to be put where it was, in pixels. */
    private static final double LEAST_ON_SCREEN = 100;

    private final SettingsViewModel settings;
    private final ObjectProperty<Theme> theme;
    private final DoubleProperty textSize;
    private final ObjectProperty<Scrolling> scrolling;
    private final BooleanProperty ribbons;
    private final BooleanProperty claimsShown;
    private final StringProperty author;
    private final ExportViewModel exporting;
    private final Stage stage;

    private SettingsBinding(SettingsViewModel settings, MainViewModel model, StringProperty author, Stage stage) {
        this.author = author;
        this.settings = settings;
        this.theme = model.themeProperty();
        this.textSize = model.reading().textSizeProperty();
        this.scrolling = model.reading().scrollingProperty();
        this.ribbons = model.reading().ribbonsProperty();
        this.claimsShown = model.claimsShownProperty();
        this.exporting = model.exporting();
        this.stage = stage;
    }

    /**
     * Takes over the settings and follows every change.
     *
     * @param author whose name new notes bear
     */
    static void bind(SettingsViewModel settings, MainViewModel model, StringProperty author, Stage stage) {
        SettingsBinding binding = new SettingsBinding(settings, model, author, stage);
        binding.restore(settings.settings());
        binding.follow();
        model.openedProperty().subscribe(opened -> {
            if (opened != null) {
                settings.change(state -> state.withRecent(opened));
            }
        });
    }

    private void restore(Settings saved) {
        theme.set(saved.theme());
        textSize.set(saved.textSize());
        scrolling.set(saved.scrolling());
        ribbons.set(saved.ribbons());
        claimsShown.set(saved.claimsShown());
        author.set(saved.author());
        exporting.resume(saved.exporting());
        WindowPlace place = saved.window();
        if (place != null && isOnScreen(place)) {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
            stage.setMaximized(place.maximized());
        }
    }

    private static boolean isOnScreen(WindowPlace place) {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).anyMatch(screen -> {
            Rectangle2D inner = new Rectangle2D(
                    screen.getMinX(),
                    screen.getMinY(),
                    Math.max(0, screen.getWidth() - LEAST_ON_SCREEN),
                    Math.max(0, screen.getHeight() - LEAST_ON_SCREEN));
            return inner.contains(place.x(), place.y())
                    && place.width() <= screen.getWidth()
                    && place.height() <= screen.getHeight();
        });
    }

    private void follow() {
        InvalidationListener change = observable -> settings.change(this::now);
        theme.addListener(change);
        textSize.addListener(change);
        scrolling.addListener(change);
        ribbons.addListener(change);
        claimsShown.addListener(change);
        author.addListener(change);
        exporting.habitsProperty().addListener(change);
        stage.xProperty().addListener(change);
        stage.yProperty().addListener(change);
        stage.widthProperty().addListener(change);
        stage.heightProperty().addListener(change);
        stage.maximizedProperty().addListener(change);
    }

    private Settings now(Settings before) {
        return new Settings(
                theme.get(), textSize.get(), scrolling.get(), ribbons.get(), claimsShown.get(), author.get(),
                exporting.habitsProperty().get(),
                place(before.window()), before.recents());
    }

    private @Nullable WindowPlace place(@Nullable WindowPlace before) {
        if (!stage.isShowing() || stage.isFullScreen() || stage.isIconified()) {
            return before;
        }
        if (stage.isMaximized()) {
            return before == null ? null : new WindowPlace(before.x(), before.y(), before.width(), before.height(), true);
        }
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
    }
}
