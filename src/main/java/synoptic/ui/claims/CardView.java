package synoptic.ui.claims;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import synoptic.ui.i18n.Messages;
import synoptic.ui.notes.NotesView;
import synoptic.ui.notes.NotesViewModel;

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
        if (!card.heading().isEmpty()) {
            content.getChildren().add(wrapped(card.heading(), "card-heading"));
        }
        card.entries().forEach(entry -> content.getChildren().add(new CardEntry(entry, model::lookAt, notes, messages)));
    }

    private void showNotes() {
        applyCss();
        layout();
        double beyond = content.getHeight() - getViewportBounds().getHeight();
        setVvalue(beyond <= 0 ? 0 : Math.min(1, notesView.getBoundsInParent().getMinY() / beyond));
    }

    private static Label wrapped(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
