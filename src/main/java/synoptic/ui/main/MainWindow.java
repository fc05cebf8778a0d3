package synoptic.ui.main;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import synoptic.ui.claims.ClaimsPanel;
import synoptic.ui.claims.ClaimsViewModel;
import synoptic.ui.dialog.SourceChooser;
import synoptic.ui.i18n.Messages;
import synoptic.ui.preferences.SettingsViewModel;
import synoptic.ui.reader.ReaderView;
import synoptic.ui.reader.ReadingViewModel;

/** Puts the window together. */
public final class MainWindow {

    private static final PseudoClass DROP_TARGET = PseudoClass.getPseudoClass("drop-target");

    private static final double COMFORTABLE_WIDTH = 1680;
    private static final double COMFORTABLE_HEIGHT = 1000;

    private final MainViewModel model;
    private final StackPane root = new StackPane();
    private final CheatSheet cheatSheet;
    private final Scene scene;

    /**
     * Builds the window's content in a stage, and does not show it yet.
     *
     * @param samples stories that the start page offers
     */
    public MainWindow(
            Stage stage,
            MainViewModel model,
            SettingsViewModel settings,
            List<SampleStory> samples,
            Messages messages) {
        this.model = model;
        Style.loadFonts();
        ReadingViewModel reading = model.reading();
        OpenActions actions = new OpenActions(model, new SourceChooser(messages), stage);
        Shortcuts shortcuts = new MainKeys(model, actions, this::showKeys, this::escape, messages).shortcuts();
        cheatSheet = new CheatSheet(shortcuts, messages);

        ReaderView reader = new ReaderView(reading, model.arrangement(), messages);
        BorderPane desk = new BorderPane(reader);
        ClaimsPanel claims = new ClaimsPanel(new ClaimsViewModel(reading, messages), messages);
        desk.rightProperty()
                .bind(Bindings.when(model.claimsShownProperty().and(reading.projectorProperty().not()))
                        .then(claims).otherwise((ClaimsPanel) null));
        StartPage startPage = new StartPage(model, settings.settingsProperty(), samples, actions, messages);
        startPage.visibleProperty().bind(model.emptyProperty());
        desk.visibleProperty().bind(startPage.visibleProperty().not());
        model.emptyProperty().addListener((observable, old, now) -> {
            if (!now) {
                reader.requestFocus();
            }
        });

        BorderPane window = new BorderPane(new StackPane(desk, startPage));
        TopBar topBar = new TopBar(model, actions, cheatSheet::show, messages);
        window.setTop(new VBox(topBar, new MessageStrip(model.problems(), messages)));
        StatusBar statusBar = new StatusBar(model, messages);
        window.setBottom(statusBar);
        for (Node bar : List.of(topBar, statusBar)) {
            bar.visibleProperty().bind(reading.projectorProperty().not());
            bar.managedProperty().bind(bar.visibleProperty());
        }
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        reading.projectorProperty().addListener((observable, old, now) -> stage.setFullScreen(now));
        root.getStyleClass().add("window");
        root.getChildren().addAll(window, cheatSheet);
        acceptDrops();
        root.addEventHandler(KeyEvent.KEY_PRESSED, shortcuts::handle);
        root.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("?")) {
                cheatSheet.show();
            }
        });

        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        scene = new Scene(root, Math.min(COMFORTABLE_WIDTH, screen.getWidth()), Math.min(COMFORTABLE_HEIGHT, screen.getHeight()));
        Platform.Preferences system = Platform.getPreferences();
        Runnable colour = () -> Style.apply(
                model.themeProperty().get(), system.getColorScheme() == ColorScheme.DARK, scene);
        model.themeProperty().subscribe(colour);
        system.colorSchemeProperty().subscribe(colour);
        colour.run();
        SettingsBinding.bind(settings, model, stage);
        stage.setScene(scene);
        stage.setMinWidth(640);
        stage.setMinHeight(420);
        stage.getIcons().setAll(Style.icons());
        stage.titleProperty()
                .bind(Bindings.when(model.titleProperty().isEmpty())
                        .then(messages.get("app.name"))
                        .otherwise(Bindings.concat(model.titleProperty(), " – ", messages.get("app.name"))));
    }

    private void acceptDrops() {
        root.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                root.pseudoClassStateChanged(DROP_TARGET, true);
            }
            event.consume();
        });
        root.addEventHandler(
                DragEvent.DRAG_EXITED_TARGET, event -> root.pseudoClassStateChanged(DROP_TARGET, false));
        root.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            event.setDropCompleted(drop(event.getDragboard().getFiles()));
            event.consume();
        });
    }

    /** Opens dropped files and folders; false where there are none. */
    boolean drop(List<File> files) {
        List<Path> paths = files.stream().map(File::toPath).toList();
        model.open(paths);
        return !paths.isEmpty();
    }

    private void showKeys() {
        cheatSheet.show();
    }

    private void escape() {
        if (cheatSheet.isVisible()) {
            cheatSheet.hide();
        } else if (model.reading().projectorProperty().get()) {
            model.reading().projectorProperty().set(false);
        } else {
            model.reading().clearSelection();
        }
    }
}
