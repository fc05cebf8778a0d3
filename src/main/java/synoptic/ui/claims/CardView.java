package synoptic.ui.claims;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import synoptic.collation.WordDifference;
import synoptic.ui.control.MarkedText;
import synoptic.ui.control.Piece;
import synoptic.ui.control.RightToLeft;
import synoptic.ui.i18n.Messages;
import synoptic.ui.notes.NotesView;
import synoptic.ui.notes.NotesViewModel;
import synoptic.ui.reader.Marks;

/** Shows a card; pressing one of its passages shows that passage in its column. */
final class CardView extends ScrollPane {

    private final ClaimsViewModel model;
    private final NotesViewModel notes;
    private final NotesView notesView;
    private final Messages messages;
    private final VBox content = new VBox();

    CardView(ClaimsViewModel model, NotesViewModel notes, Messages messages) {
        this.model = model;
        this.notes = notes;
        this.messages = messages;
        this.notesView = new NotesView(notes, messages, this::showNotes);
        getStyleClass().add("card");
        content.getStyleClass().add("card-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(messages.get("card.name"));
        model.cardProperty().addListener((observable, old, now) -> show(now));
        show(model.cardProperty().get());
    }

    private void show(@Nullable Card card) {
        setVvalue(0);
        if (card == null) {
            content.getChildren().clear();
            return;
        }
        content.getChildren()
                .setAll(wrapped(card.title(), "card-title"), wrapped(card.reason(), "card-reason"), notesView);
        if (!card.warning().isEmpty()) {
            content.getChildren().add(2, wrapped(card.warning(), "card-warning"));
        }
        if (!card.heading().isEmpty()) {
            content.getChildren().add(wrapped(card.heading(), "card-heading"));
            if (card.showsDifferences()) {
                content.getChildren().add(legend());
            }
        }
        card.entries().forEach(entry -> content.getChildren().add(new CardEntry(entry, model::lookAt, notes, messages)));
    }

    /** What the marks of words mean. */
    private MarkedText legend() {
        MarkedText legend = new MarkedText();
        legend.getStyleClass().add("difference-legend");
        List<Piece> pieces = new ArrayList<>();
        for (WordDifference.Kind kind : List.of(
                WordDifference.Kind.ADDED, WordDifference.Kind.CHANGED, WordDifference.Kind.MOVED, WordDifference.Kind.DROPPED)) {
            pieces.add(new Piece(name(kind), List.of(Marks.styleClass(kind))));
            pieces.add(Piece.plain("    "));
        }
        legend.show(pieces);
        return legend;
    }

    private String name(WordDifference.Kind kind) {
        return switch (kind) {
            case EQUAL -> messages.get("difference.equal");
            case CHANGED -> messages.get("difference.changed");
            case DROPPED -> messages.get("difference.dropped");
            case ADDED -> messages.get("difference.added");
            case MOVED -> messages.get("difference.moved");
        };
    }

    /** Opens the note on what is selected. */
    void writeNote() {
        notesView.write();
    }

    private void showNotes() {
        applyCss();
        layout();
        double beyond = content.getHeight() - getViewportBounds().getHeight();
        setVvalue(beyond <= 0 ? 0 : Math.min(1, notesView.getBoundsInParent().getMinY() / beyond));
    }

    private static Region wrapped(String text, String styleClass) {
        if (RightToLeft.isIn(text)) {
            MarkedText words = new MarkedText();
            words.getStyleClass().add(styleClass);
            words.show(List.of(Piece.plain(text)));
            return words;
        }
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
