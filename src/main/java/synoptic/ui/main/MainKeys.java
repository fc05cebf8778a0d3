package synoptic.ui.main;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.ArrangementViewModel;
import synoptic.ui.reader.ReadingViewModel;

/** What keys do in the whole window. */
final class MainKeys {

    private final MainViewModel model;
    private final OpenActions actions;
    private final Messages messages;

    MainKeys(MainViewModel model, OpenActions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
    }

    /** What leads from one find to the next. */
    List<Shortcuts.Shortcut> stepping() {
        ReadingViewModel reading = model.reading();
        KeyCombination.Modifier shift = KeyCombination.SHIFT_DOWN;
        return List.of(
                Shortcuts.of(messages.get("keys.next-only-here"), reading::nextOnlyHere, Shortcuts.key(KeyCode.N)),
                Shortcuts.of(
                        messages.get("keys.previous-only-here"),
                        reading::previousOnlyHere,
                        Shortcuts.key(KeyCode.N, shift)),
                Shortcuts.of(messages.get("keys.next-conflict"), reading::nextConflict, Shortcuts.key(KeyCode.C)),
                Shortcuts.of(
                        messages.get("keys.previous-conflict"),
                        reading::previousConflict,
                        Shortcuts.key(KeyCode.C, shift)),
                Shortcuts.of(messages.get("keys.next-note"), reading::nextNote, Shortcuts.key(KeyCode.M)),
                Shortcuts.of(messages.get("keys.previous-note"), reading::previousNote, Shortcuts.key(KeyCode.M, shift)));
    }

    /** What moves columns. */
    List<Shortcuts.Shortcut> columns() {
        ReadingViewModel reading = model.reading();
        ArrangementViewModel arrangement = model.arrangement();
        KeyCombination.Modifier ctrl = KeyCombination.SHORTCUT_DOWN;
        KeyCombination.Modifier shift = KeyCombination.SHIFT_DOWN;
        return List.of(
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
                Shortcuts.of(
                        messages.get("keys.move-left"),
                        () -> reading.current().ifPresent(id -> arrangement.move(id, -1)),
                        Shortcuts.key(KeyCode.LEFT, KeyCombination.ALT_DOWN, shift)),
                Shortcuts.of(
                        messages.get("keys.move-right"),
                        () -> reading.current().ifPresent(id -> arrangement.move(id, 1)),
                        Shortcuts.key(KeyCode.RIGHT, KeyCombination.ALT_DOWN, shift)),
                Shortcuts.of(
                        messages.get("keys.pin"),
                        () -> reading.current().ifPresent(arrangement::togglePin),
                        Shortcuts.key(KeyCode.P)),
                Shortcuts.of(
                        messages.get("keys.draft"),
                        () -> reading.current().ifPresent(arrangement::toggleDraft),
                        Shortcuts.key(KeyCode.T)),
                Shortcuts.of(
                        messages.get("keys.close-column"),
                        () -> reading.current().ifPresent(arrangement::close),
                        Shortcuts.key(KeyCode.W, ctrl)),
                Shortcuts.of(
                        messages.get("keys.scrolling"),
                        () -> reading.scrollingProperty().set(reading.scrollingProperty().get().next()),
                        Shortcuts.key(KeyCode.L)));
    }

    /** How the window looks. */
    List<Shortcuts.Shortcut> looks() {
        ReadingViewModel reading = model.reading();
        KeyCombination.Modifier ctrl = KeyCombination.SHORTCUT_DOWN;
        return List.of(
                Shortcuts.of(messages.get("keys.ribbons"), () -> toggle(reading.ribbonsProperty()), Shortcuts.key(KeyCode.R)),
                Shortcuts.of(
                        messages.get("keys.claims"),
                        () -> toggle(model.claimsShownProperty()),
                        Shortcuts.key(KeyCode.B, ctrl)),
                Shortcuts.of(messages.get("keys.theme"), this::nextTheme, Shortcuts.key(KeyCode.D, ctrl)),
                Shortcuts.of(
                        messages.get("keys.projector"),
                        () -> toggle(reading.projectorProperty()),
                        Shortcuts.key(KeyCode.F11)),
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
                        Shortcuts.key(KeyCode.NUMPAD0, ctrl)));
    }

    /** What takes steps back. */
    List<Shortcuts.Shortcut> undoing() {
        ReadingViewModel reading = model.reading();
        KeyCombination.Modifier ctrl = KeyCombination.SHORTCUT_DOWN;
        KeyCombination.Modifier shift = KeyCombination.SHIFT_DOWN;
        return List.of(
                Shortcuts.of(messages.get("keys.undo"), reading.project()::undo, Shortcuts.key(KeyCode.Z, ctrl)),
                Shortcuts.of(
                        messages.get("keys.redo"),
                        reading.project()::redo,
                        Shortcuts.key(KeyCode.Z, ctrl, shift),
                        Shortcuts.key(KeyCode.Y, ctrl)));
    }

    /** What opens articles. */
    List<Shortcuts.Shortcut> opening() {
        KeyCombination.Modifier ctrl = KeyCombination.SHORTCUT_DOWN;
        KeyCombination.Modifier shift = KeyCombination.SHIFT_DOWN;
        return List.of(
                Shortcuts.of(messages.get("keys.open-files"), actions::openFiles, Shortcuts.key(KeyCode.O, ctrl)),
                Shortcuts.of(
                        messages.get("keys.open-folder"), actions::openFolder, Shortcuts.key(KeyCode.O, ctrl, shift)));
    }

    /** The keys of the views, in the order of their buttons. */
    List<Shortcuts.Shortcut> views() {
        List<View> views = List.of(View.values());
        return Shortcuts.row(
                messages.get("keys.views"),
                IntStream.rangeClosed(1, views.size()).mapToObj(MainKeys::digit).toList(),
                views.stream().<Runnable>map(view -> () -> show(view)).toList());
    }

    private static KeyCombination digit(int number) {
        return Shortcuts.key(KeyCode.valueOf("DIGIT" + number), KeyCombination.SHORTCUT_DOWN);
    }

    private void show(View view) {
        if (!model.story().emptyProperty().get()) {
            model.viewProperty().set(view);
        }
    }

    private void nextTheme() {
        model.themeProperty().set(model.themeProperty().get().next());
    }

    private static void toggle(BooleanProperty property) {
        property.set(!property.get());
    }
}
