package synoptic.ui.main;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.ui.control.RightToLeft;
import synoptic.ui.i18n.Messages;

/** What went wrong, a line each, until it is dismissed. It never stands in the way of the rest. */
final class MessageStrip extends ScrollPane {

    private final ObservableList<String> problems;
    private final Messages messages;
    private final VBox lines = new VBox();

    MessageStrip(ObservableList<String> problems, Messages messages) {
        this.problems = problems;
        this.messages = messages;
        getStyleClass().add("message-strip");
        setId("message-strip");
        setAccessibleText(messages.get("problems.name"));
        lines.getStyleClass().add("message-lines");
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        problems.addListener((ListChangeListener<String>) change -> show());
        show();
    }

    private void show() {
        lines.getChildren().setAll(problems.stream().map(this::line).toList());
        setVisible(!problems.isEmpty());
        setManaged(!problems.isEmpty());
        setMinHeight(problems.isEmpty() ? 0 : USE_COMPUTED_SIZE);
    }

    /** How long the lines are in a window decides how high they are. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + lines.prefHeight(width) + snappedBottomInset();
    }

    private HBox line(String problem) {
        Label words = new Label("", new FontIcon(Feather.INFO));
        RightToLeft.show(problem, words);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button dismiss = new Button("", new FontIcon(Feather.X));
        dismiss.getStyleClass().setAll("quiet-button");
        dismiss.setAccessibleText(messages.get("problems.dismiss"));
        dismiss.setOnAction(event -> problems.remove(problem));
        HBox line = new HBox(words, dismiss);
        line.getStyleClass().add("message-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
