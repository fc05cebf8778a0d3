package synoptic.ui.main;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
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
import synoptic.ui.reader.ReaderView;
import synoptic.ui.reader.ReadingViewModel;

/** Puts the window together. */
public final class MainWindow {

    private static final PseudoClass DROP_TARGET = PseudoClass.getPseudoClass("drop-target");

    private static final double COMFORTABLE_WIDTH = 1680;
    private static final double COMFORTABLE_HEIGHT = 1000;

    private final MainViewModel model;
    private final Messages messages;
    private final StackPane root = new StackPane();
    private final CheatSheet cheatSheet;
    private final Scene scene;

    /**
     * Builds the window's content in a stage, and does not show it yet.
     *
     * @param samples stories that the start page offers
     */
    public MainWindow(Stage stage, MainViewModel model, List<SampleStory> samples, Messages messages) {
        this.model = model;
        this.messages = messages;
        Style.loadFonts();
        ReadingViewModel reading = model.reading();
        OpenActions actions = new OpenActions(model, new SourceChooser(messages), stage);
        Shortcuts shortcuts = shortcuts(actions);
        cheatSheet = new CheatSheet(shortcuts, messages);

        ReaderView reader = new ReaderView(reading, messages);
        BorderPane desk = new BorderPane(reader);
        ClaimsPanel claims = new ClaimsPanel(new ClaimsViewModel(reading, messages), messages);
        desk.rightProperty()
                .bind(Bindings.when(model.claimsShownProperty()).then(claims).otherwise((ClaimsPanel) null));
        StartPage startPage = new StartPage(model, samples, actions, messages);
        startPage.visibleProperty().bind(model.emptyProperty());
        desk.visibleProperty().bind(startPage.visibleProperty().not());
        model.emptyProperty().addListener((observable, old, now) -> {
            if (!now) {
                reader.requestFocus();
            }
        });

        BorderPane window = new BorderPane(new StackPane(desk, startPage));
        window.setTop(new VBox(
                new TopBar(model, actions, cheatSheet::show, messages),
                new MessageStrip(model.problems(), messages)));
        window.setBottom(new StatusBar(model, messages));
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
        model.themeProperty().subscribe(theme -> Style.apply(theme, scene));
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

    private Shortcuts shortcuts(OpenActions actions) {
        ReadingViewModel reading = model.reading();
        KeyCombination.Modifier ctrl = KeyCombination.SHORTCUT_DOWN;
        KeyCombination.Modifier shift = KeyCombination.SHIFT_DOWN;
        return new Shortcuts(List.of(
                Shortcuts.of(messages.get("keys.next-only-here"), reading::nextOnlyHere, Shortcuts.key(KeyCode.N)),
                Shortcuts.of(
                        messages.get("keys.previous-only-here"),
                        reading::previousOnlyHere,
                        Shortcuts.key(KeyCode.N, shift)),
                Shortcuts.of(messages.get("keys.next-conflict"), reading::nextConflict, Shortcuts.key(KeyCode.C)),
                Shortcuts.of(messages.get("keys.clear"), this::escape, Shortcuts.key(KeyCode.ESCAPE)),
                Shortcuts.of(
                        messages.get("keys.page-left"),
                        reading::pageLeft,
                        Shortcuts.key(KeyCode.LEFT),
                        Shortcuts.key(KeyCode.LEFT, KeyCombination.ALT_DOWN)),
                Shortcuts.of(
                        messages.get("keys.page-right"),
                        reading::pageRight,
                        Shortcuts.key(KeyCode.RIGHT),
                        Shortcuts.key(KeyCode.RIGHT, KeyCombination.ALT_DOWN)),
                Shortcuts.of(messages.get("keys.level"), () -> toggle(reading.levelProperty()), Shortcuts.key(KeyCode.L)),
                Shortcuts.of(
                        messages.get("keys.claims"),
                        () -> toggle(model.claimsShownProperty()),
                        Shortcuts.key(KeyCode.B, ctrl)),
                Shortcuts.of(
                        messages.get("keys.theme"),
                        () -> model.themeProperty().set(model.themeProperty().get().other()),
                        Shortcuts.key(KeyCode.D, ctrl)),
                Shortcuts.of(
                        messages.get("keys.larger"),
                        reading::enlargeText,
                        Shortcuts.key(KeyCode.PLUS, ctrl, KeyCombination.SHIFT_ANY),
                        Shortcuts.key(KeyCode.EQUALS, ctrl, KeyCombination.SHIFT_ANY),
                        Shortcuts.key(KeyCode.ADD, ctrl)),
                Shortcuts.of(
                        messages.get("keys.smaller"),
                        reading::shrinkText,
                        Shortcuts.key(KeyCode.MINUS, ctrl),
                        Shortcuts.key(KeyCode.SUBTRACT, ctrl)),
                Shortcuts.of(
                        messages.get("keys.usual-size"),
                        reading::resetTextSize,
                        Shortcuts.key(KeyCode.DIGIT0, ctrl),
                        Shortcuts.key(KeyCode.NUMPAD0, ctrl)),
                Shortcuts.of(messages.get("keys.open-files"), actions::openFiles, Shortcuts.key(KeyCode.O, ctrl)),
                Shortcuts.of(
                        messages.get("keys.open-folder"), actions::openFolder, Shortcuts.key(KeyCode.O, ctrl, shift)),
                Shortcuts.of(messages.get("keys.keys"), this::showKeys, Shortcuts.key(KeyCode.F1))));
    }

    private void showKeys() {
        cheatSheet.show();
    }

    private void escape() {
        if (cheatSheet.isVisible()) {
            cheatSheet.hide();
        } else {
            model.reading().clearSelection();
        }
    }

    private static void toggle(BooleanProperty property) {
        property.set(!property.get());
    }
}
