package synoptic.ui.project;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.ui.i18n.Messages;

/** Questions, a line each with a button for each answer. They wait until they are answered and stand in nobody's way. */
public final class QuestionStrip extends VBox {

    private final ObservableList<Question> questions;

    public QuestionStrip(ObservableList<Question> questions, Messages messages) {
        this.questions = questions;
        getStyleClass().add("question-strip");
        setId("question-strip");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.get("questions.name"));
        questions.addListener((ListChangeListener<Question>) change -> show());
        show();
    }

    private void show() {
        getChildren().setAll(questions.stream().map(this::line).toList());
        setVisible(!questions.isEmpty());
        setManaged(!questions.isEmpty());
        if (!questions.isEmpty() && getScene() != null) {
            lastAnswers().getFirst().requestFocus();
        }
    }

    private List<Node> lastAnswers() {
        return ((HBox) ((HBox) getChildren().getLast()).getChildren().getLast()).getChildren();
    }

    private HBox line(Question question) {
        Label words = new Label(question.words(), new FontIcon(Feather.HELP_CIRCLE));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        List<Button> buttons = new ArrayList<>();
        for (Question.Answer answer : question.answers()) {
            Button button = new Button(answer.words());
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleHelp(question.words());
            if (buttons.isEmpty()) {
                button.getStyleClass().add("accent");
            }
            button.setOnAction(event -> {
                questions.remove(question);
                answer.action().run();
            });
            buttons.add(button);
        }
        HBox answers = new HBox();
        answers.getChildren().addAll(buttons);
        answers.getStyleClass().add("question-answers");
        answers.setAlignment(Pos.CENTER_RIGHT);
        HBox line = new HBox(words, answers);
        line.getStyleClass().add("question-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
