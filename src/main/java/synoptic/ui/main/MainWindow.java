package synoptic.ui.main;

import java.io.File;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import synoptic.project.Review.Verdict;
import synoptic.ui.dialog.NotesChooser;
import synoptic.ui.dialog.SourceChooser;
import synoptic.ui.i18n.Messages;
import synoptic.ui.notes.NotesViewModel;
import synoptic.ui.preferences.SettingsViewModel;
import synoptic.ui.project.ProjectFileViewModel;
import synoptic.ui.project.QuestionStrip;
import synoptic.ui.reader.ReadingViewModel;
import synoptic.ui.reader.SearchViewModel;

/** Puts the window together. */
public final class MainWindow {

    private static final double COMFORTABLE_WIDTH = 1680;
    private static final double COMFORTABLE_HEIGHT = 1000;

    private final MainViewModel model;
    private final StackPane root = new StackPane();
    private final CheatSheet cheatSheet;
    private final Transfer transfer;
    private final Scene scene;

    /**
     * Builds the window's content in a stage, and does not show it yet.
     *
     * @param samples stories that the start page offers
     */
    public MainWindow(
            Stage stage,
            MainViewModel model,
            ProjectFileViewModel file,
            SettingsViewModel settings,
            List<SampleStory> samples,
            Messages messages) {
        this.model = model;
        Style.loadFonts();
        ReadingViewModel reading = model.reading();
        SourceChooser chooser = new SourceChooser(messages);
        OpenActions actions = new OpenActions(model, chooser, stage);
        ProjectActions saving = new ProjectActions(model, file, stage, messages);
        ExportWindow exportWindow = new ExportWindow(stage, model.exporting(), chooser, messages);
        Runnable export = () -> exportWindow.show(model.story().titleProperty().get());
        transfer = new Transfer(model, messages);
        HelpWindow help = new HelpWindow(stage, messages);
        NotesViewModel notes = new NotesViewModel(reading, messages);
        NotesChooser notesChooser = new NotesChooser(messages);
        Desk desk = new Desk(
                model,
                notes,
                () -> notesChooser.choose(stage, messages.get("notes.file"))
                        .ifPresent(path -> model.exporting().notes().export(path, model::tell)),
                messages);
        AddressStrip addresses = new AddressStrip(model, desk::focusArticles, messages);
        SearchViewModel searching = new SearchViewModel(reading, messages);
        SearchField search = new SearchField(searching, desk::focusArticles, messages);
        MainKeys keys = new MainKeys(model, actions, messages);
        Shortcuts shortcuts = new Shortcuts(List.of(
                Shortcuts.group(messages.get("keys.group.find"), keys.stepping(), List.of(
                        Shortcuts.of(messages.get("keys.search"), search::begin, Shortcuts.key(KeyCode.F, KeyCombination.SHORTCUT_DOWN)),
                        Shortcuts.of(messages.get("search.next"), searching::next, Shortcuts.key(KeyCode.F3)),
                        Shortcuts.of(messages.get("search.previous"), searching::previous,
                                Shortcuts.key(KeyCode.F3, KeyCombination.SHIFT_DOWN)),
                        Shortcuts.of(messages.get("keys.filter"), desk::filterClaims,
                                Shortcuts.key(KeyCode.F, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
                        Shortcuts.of(messages.get("keys.left-out"), desk::listOmissions, Shortcuts.key(KeyCode.O)))),
                Shortcuts.group(messages.get("keys.group.work"), List.of(
                        Shortcuts.of(messages.get("keys.note"), desk::writeNote, Shortcuts.key(KeyCode.A)),
                        Shortcuts.of(messages.get("keys.source-note"), desk::writeSourceNote,
                                Shortcuts.key(KeyCode.A, KeyCombination.SHIFT_DOWN)),
                        Shortcuts.of(messages.get("keys.list-notes"), desk::listNotes,
                                Shortcuts.key(KeyCode.M, KeyCombination.SHORTCUT_DOWN)),
                        Shortcuts.of(messages.get("keys.confirm"), () -> notes.judge(Verdict.CONFIRMED), Shortcuts.key(KeyCode.K)),
                        Shortcuts.of(messages.get("keys.reject"), () -> notes.judge(Verdict.REJECTED),
                                Shortcuts.key(KeyCode.K, KeyCombination.SHIFT_DOWN)),
                        Shortcuts.of(messages.get("keys.match"), notes::matchOrHold, Shortcuts.key(KeyCode.J)),
                        Shortcuts.of(messages.get("keys.set-aside"), desk::setAsideOrRestore, Shortcuts.key(KeyCode.X)),
                        Shortcuts.of(messages.get("keys.details"), desk::editDetails, Shortcuts.key(KeyCode.E))), keys.undoing()),
                Shortcuts.group(messages.get("keys.group.columns"), keys.columns(), List.of(
                        Shortcuts.of(messages.get("keys.clear"), this::escape, Shortcuts.key(KeyCode.ESCAPE)))),
                Shortcuts.group(messages.get("keys.group.look"), keys.views(), keys.looks()),
                Shortcuts.group(messages.get("keys.group.files"), keys.opening(), List.of(
                        Shortcuts.of(messages.get("bar.address"), addresses::begin, Shortcuts.key(KeyCode.L, KeyCombination.SHORTCUT_DOWN)),
                        Shortcuts.of(messages.get("keys.paste"), transfer::paste, Shortcuts.key(KeyCode.V, KeyCombination.SHORTCUT_DOWN)),
                        Shortcuts.of(messages.get("keys.copy"), () -> transfer.copy(desk.quote()),
                                Shortcuts.key(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
                        Shortcuts.of(messages.get("bar.export"), export, Shortcuts.key(KeyCode.E, KeyCombination.SHORTCUT_DOWN))),
                        saving.shortcuts()),
                Shortcuts.group(messages.get("keys.group.help"), List.of(
                        Shortcuts.of(messages.get("help.title"), help::show, Shortcuts.key(KeyCode.F1, KeyCombination.SHIFT_DOWN)),
                        Shortcuts.of(messages.get("keys.keys"), this::showKeys, Shortcuts.key(KeyCode.F1))))));
        cheatSheet = new CheatSheet(shortcuts, messages);

        StartPage startPage = new StartPage(model, settings.settingsProperty(), samples, actions, addresses::begin, messages);
        startPage.visibleProperty().bind(model.story().emptyProperty());
        desk.visibleProperty().bind(startPage.visibleProperty().not());
        StackPane middle = new StackPane(desk, startPage);
        BorderPane window = new BorderPane(middle);
        TopBar topBar = new TopBar(
                model, actions, saving.items(), search, transfer, addresses::begin, export, help::show, cheatSheet::show, messages);
        window.setTop(new VBox(
                topBar, addresses, new QuestionStrip(file.questions(), messages), new MessageStrip(model.problems(), messages)));
        StatusBar statusBar = new StatusBar(model, messages);
        window.setBottom(statusBar);
        // In a low window the middle gives way, not the bars.
        for (Region giving : List.of(window, middle, desk)) {
            giving.setMinSize(0, 0);
        }
        for (Node bar : List.of(topBar, statusBar)) {
            bar.managedProperty().bind(bar.visibleProperty());
        }
        topBar.visibleProperty().bind(reading.projectorProperty().not());
        statusBar.visibleProperty().bind(statusBar.neededProperty());
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        reading.projectorProperty().addListener((observable, old, now) -> stage.setFullScreen(now));
        root.getStyleClass().add("window");
        reading.shownTextSizeProperty().subscribe(size -> Style.enlarge(root, Desk.typeSize(size.doubleValue())));
        root.getChildren().addAll(window, cheatSheet);
        transfer.acceptDrops(root);
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
        SettingsBinding.bind(settings, model, notes.authorProperty(), stage);
        stage.setScene(scene);
        stage.setMinWidth(480);
        stage.setMinHeight(340);
        stage.getIcons().setAll(Style.icons());
        saving.follow(settings);
    }

    /** Opens dropped files and folders; false where there are none. */
    boolean drop(List<File> files) {
        return transfer.open(files);
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
