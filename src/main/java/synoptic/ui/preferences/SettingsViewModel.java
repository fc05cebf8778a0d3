package synoptic.ui.preferences;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import synoptic.settings.Settings;
import synoptic.settings.SettingsStore;
import synoptic.ui.concurrent.BackgroundRunner;
import synoptic.ui.concurrent.Lane;
import synoptic.ui.concurrent.Outcome;
import synoptic.ui.i18n.Failures;
import synoptic.ui.i18n.Messages;

/**
 * The settings, saved in the background a moment after they last changed, so that dragging a window's edge does not write a
 * file for every pixel. Used on the FX thread.
 */
public final class SettingsViewModel {

    private static final Duration MOMENT = Duration.seconds(1);

    private final SettingsStore store;
    private final Lane saving;
    private final Messages messages;
    private final PauseTransition soon = new PauseTransition(MOMENT);
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final Consumer<String> tell;
    private boolean unsaved;

    /** @param tell gets a sentence about what goes wrong */
    public SettingsViewModel(SettingsStore store, BackgroundRunner runner, Messages messages, Consumer<String> tell) {
        this.store = store;
        this.saving = runner.newLane();
        this.messages = messages;
        this.tell = tell;
        SettingsStore.Loaded loaded = store.load();
        this.settings = new ReadOnlyObjectWrapper<>(this, "settings", loaded.settings());
        loaded.setAside().ifPresent(name -> tell.accept(messages.get("problem.settings-broken", name)));
        soon.setOnFinished(event -> save());
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** The settings as they are now. */
    public Settings settings() {
        return settings.get();
    }

    /** Changes the settings. */
    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings.get());
        if (!changed.equals(settings.get())) {
            settings.set(changed);
            unsaved = true;
            soon.playFromStart();
        }
    }

    private void save() {
        Settings now = settings.get();
        unsaved = false;
        saving.start(
                reporter -> {
                    store.save(now);
                    return now;
                },
                new Outcome<>(
                        saved -> {},
                        cause -> tell.accept(messages.get("problem.settings-unsaved", Failures.sentence(cause, messages))),
                        () -> {}));
    }

    /** Saves at once what is not saved yet: the window closes. */
    public void saveNow() throws IOException {
        soon.stop();
        if (unsaved) {
            unsaved = false;
            store.save(settings.get());
        }
    }
}
