package synoptic.ui.draft;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.article.Passage;
import synoptic.ui.control.LetterBadge;
import synoptic.ui.control.MarkedText;
import synoptic.ui.control.RightToLeft;
import synoptic.ui.control.WrappingCell;
import synoptic.ui.i18n.Messages;

/** A sentence of the reader's text: its verdict, its words, why, and the passages of sources, each of which leads to its words. */
final class DraftCell extends WrappingCell<DraftRow> {

    private final DraftViewModel model;
    private final Messages messages;

    DraftCell(DraftViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("draft-cell");
    }

    @Override
    protected Region line(DraftRow row) {
        Label verdict = new Label(row.verdictWords());
        verdict.getStyleClass().addAll("verdict-chip", row.styleClass());
        verdict.setMinWidth(Region.USE_PREF_SIZE);
        VBox left = new VBox(verdict);
        left.getStyleClass().add("draft-verdict");
        left.setMinWidth(Region.USE_PREF_SIZE);
        MarkedText words = new MarkedText();
        words.getStyleClass().add("draft-words");
        words.show(row.words());
        leadTo(words, row.place());
        VBox text = new VBox(words);
        text.getStyleClass().add("draft-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        if (!row.reason().isEmpty()) {
            text.getChildren().add(wrapped(row.reason(), "draft-reason"));
        }
        for (DraftRow.Source source : row.sources()) {
            text.getChildren().add(source(source));
        }
        HBox line = new HBox(left, text);
        line.getStyleClass().add("draft-line");
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private HBox source(DraftRow.Source source) {
        Label words = wrapped(source.words(), "draft-source-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(new LetterBadge(source.passage().article()), words);
        line.getStyleClass().add("draft-source");
        line.setAlignment(Pos.TOP_LEFT);
        leadTo(line, source.passage());
        return line;
    }

    private void leadTo(Region words, Passage passage) {
        words.setCursor(Cursor.HAND);
        words.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                model.jump(passage);
                event.consume();
            }
        });
    }

    private static Label wrapped(String words, String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        RightToLeft.show(words, label);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    @Override
    protected String words(DraftRow row) {
        String sources = row.sources().stream().map(source -> messages.get("draft.source", source.outlet(), source.words()))
                .collect(Collectors.joining(" "));
        return row.verdictWords() + ": " + row.sentence() + " " + row.reason() + " " + sources;
    }
}
