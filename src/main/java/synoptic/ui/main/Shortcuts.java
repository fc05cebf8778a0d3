package synoptic.ui.main;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What keys do. Controls that use a key themselves come first; what they leave arrives here. */
final class Shortcuts {

    /**
     * What one key does.
     *
     * @param keys the keys, any of which does it
     * @param names how the keys are written where they are listed
     * @param words what it does, in words; empty where it is listed with another
     * @param action does it
     */
    record Shortcut(List<KeyCombination> keys, String names, String words, Runnable action) {

        /** Whether it has a line of its own where keys are listed. */
        boolean isListed() {
            return !words.isEmpty();
        }
    }

    /**
     * Keys that are listed together.
     *
     * @param title what they are for
     */
    record Group(String title, List<Shortcut> shortcuts) {

        Group {
            shortcuts = List.copyOf(shortcuts);
        }

        /** Those that have a line of their own. */
        List<Shortcut> listed() {
            return shortcuts.stream().filter(Shortcut::isListed).toList();
        }
    }

    private final List<Group> groups;

    Shortcuts(List<Group> groups) {
        this.groups = List.copyOf(groups);
    }

    /** Keys under a title, from several lists. */
    @SafeVarargs
    static Group group(String title, List<Shortcut>... lists) {
        List<Shortcut> all = new ArrayList<>();
        for (List<Shortcut> list : lists) {
            all.addAll(list);
        }
        return new Group(title, List.copyOf(all));
    }

    static Shortcut of(String words, Runnable action, KeyCombination... keys) {
        return new Shortcut(
                Arrays.asList(keys),
                Stream.of(keys).limit(1).map(KeyCombination::getDisplayText).collect(Collectors.joining()),
                words,
                action);
    }

    /** Keys of a kind that are listed in one line, each of which does something of its own, in the order of the actions. */
    static List<Shortcut> row(String words, List<KeyCombination> keys, List<Runnable> actions) {
        String names = keys.getFirst().getDisplayText() + " – " + keys.getLast().getDisplayText();
        return IntStream.range(0, keys.size())
                .mapToObj(i -> new Shortcut(List.of(keys.get(i)), names, i == 0 ? words : "", actions.get(i)))
                .toList();
    }

    static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    List<Group> groups() {
        return groups;
    }

    /** Does what the pressed key stands for, if it stands for anything. */
    void handle(KeyEvent event) {
        groups.stream()
                .flatMap(group -> group.shortcuts().stream())
                .filter(shortcut -> shortcut.keys().stream().anyMatch(key -> key.match(event)))
                .findFirst()
                .ifPresent(shortcut -> {
                    shortcut.action().run();
                    event.consume();
                });
    }
}
