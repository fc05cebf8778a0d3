package synoptic.ui.main;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.project.ProjectStore;
import synoptic.settings.Recent;
import synoptic.ui.dialog.ProjectChooser;
import synoptic.ui.i18n.Messages;
import synoptic.ui.preferences.SettingsViewModel;
import synoptic.ui.project.ProjectFileViewModel;

/** Saves the project, and sees to it that the window does not close on unsaved work. */
final class ProjectActions {

    private final MainViewModel model;
    private final ProjectFileViewModel file;
    private final Stage stage;
    private final Messages messages;

    ProjectActions(MainViewModel model, ProjectFileViewModel file, Stage stage, Messages messages) {
        this.model = model;
        this.file = file;
        this.stage = stage;
        this.messages = messages;
        ProjectChooser chooser = new ProjectChooser(messages);
        file.chooseWith(() -> chooser.choose(stage, suggestion()));
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        stage.focusedProperty().addListener((observable, old, now) -> {
            if (now) {
                file.look();
            }
        });
    }

    private String suggestion() {
        String title = model.story().titleProperty().get().replaceAll("[\\\\/:*?\"<>|\\p{Cc}]", " ").strip();
        return (title.isEmpty() ? messages.get("project.unnamed") : title) + ProjectStore.ENDING;
    }

    /** Keeps the project among what was open last, and shows in the window's title whether it is saved. */
    void follow(SettingsViewModel settings) {
        file.fileProperty().subscribe(path -> {
            if (path != null) {
                settings.change(state -> state.withRecent(new Recent(file.nameProperty().get(), List.of(path.normalize().toString()))));
            }
        });
        stage.titleProperty()
                .bind(Bindings.createStringBinding(
                        this::title, model.story().titleProperty(), file.unsavedProperty()));
    }

    private String title() {
        String title = model.story().titleProperty().get();
        String named = title.isEmpty() ? messages.get("app.name") : messages.get("window.title", title);
        return file.unsavedProperty().get() ? messages.get("window.unsaved", named) : named;
    }

    /** Closes the window, and asks first where something is not saved. */
    private void quit() {
        settle();
        file.leave(stage::hide);
    }

    private void save() {
        settle();
        file.save();
    }

    private void saveAs() {
        settle();
        file.saveAs();
    }

    /** Fields keep what was written in them when they lose the focus. */
    private void settle() {
        Node focused = stage.getScene().getFocusOwner();
        stage.getScene().getRoot().requestFocus();
        if (focused != null) {
            focused.requestFocus();
        }
    }

    List<Shortcuts.Shortcut> shortcuts() {
        return List.of(
                Shortcuts.of(messages.get("keys.save"), this::save, Shortcuts.key(KeyCode.S, KeyCombination.SHORTCUT_DOWN)),
                Shortcuts.of(
                        messages.get("keys.save-as"),
                        this::saveAs,
                        Shortcuts.key(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
                Shortcuts.of(messages.get("keys.quit"), this::quit, Shortcuts.key(KeyCode.Q, KeyCombination.SHORTCUT_DOWN)));
    }

    /** What a menu offers. */
    List<MenuItem> items() {
        MenuItem save = new MenuItem(messages.get("keys.save"), new FontIcon(Feather.SAVE));
        save.setId("save-project");
        save.setOnAction(event -> save());
        MenuItem saveAs = new MenuItem(messages.get("bar.save-as"), new FontIcon(Feather.FILE_PLUS));
        saveAs.setOnAction(event -> saveAs());
        for (MenuItem item : List.of(save, saveAs)) {
            item.disableProperty().bind(model.story().emptyProperty());
        }
        return List.of(save, saveAs);
    }
}
