package synoptic.ui.control;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/**
 * A choice among a few values of which null may be one.
 *
 * @param <T> what is chosen
 */
public final class FilterBox<T> extends ComboBox<FilterBox.Choice<T>> {

    /** A value and the words for it. */
    public record Choice<T>(@Nullable T value, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    private final ObjectProperty<@Nullable T> chosen;

    /** @param chosen follows the choice and is followed by it */
    public FilterBox(ObjectProperty<@Nullable T> chosen, String name, List<Choice<T>> choices) {
        this.chosen = chosen;
        getStyleClass().add("chip");
        setAccessibleText(name);
        offer(choices);
        setOnAction(event -> {
            Choice<T> choice = getValue();
            if (choice != null) {
                chosen.set(choice.value());
            }
        });
        chosen.addListener((observable, old, now) -> follow());
    }

    /** Replaces the choices. */
    public void offer(List<Choice<T>> choices) {
        getItems().setAll(choices);
        follow();
    }

    private void follow() {
        getItems().stream()
                .filter(choice -> Objects.equals(choice.value(), chosen.get()))
                .findFirst()
                .ifPresent(this::setValue);
    }
}
