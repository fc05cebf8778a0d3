package synoptic.ui.main;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What keys do. Controls that use a key themselves come first; what they leave arrives here. */
final class Shortcuts {

    /**
     * What one key does.
     *
     * @param keys the keys, any of which does it; the first is the one to name
     * @param words what it does, in words
     * @param action does it
     */
    record Shortcut(List<KeyCombination> keys, String words, Runnable action) {

        /** How the keys are written. */
        String keyNames() {
            return keys.stream().limit(1).map(KeyCombination::getDisplayText).collect(Collectors.joining());
        }
    }

    private final List<Shortcut> all;

    Shortcuts(List<Shortcut> all) {
        this.all = List.copyOf(all);
    }

    static Shortcut of(String words, Runnable action, KeyCombination... keys) {
        return new Shortcut(Arrays.asList(keys), words, action);
    }

    static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    List<Shortcut> all() {
        return all;
    }

    /** Does what the pressed key stands for, if it stands for anything. */
    void handle(KeyEvent event) {
        all.stream()
                .filter(shortcut -> shortcut.keys().stream().anyMatch(key -> key.match(event)))
                .findFirst()
                .ifPresent(shortcut -> {
                    shortcut.action().run();
                    event.consume();
                });
    }
}
