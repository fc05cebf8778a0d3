package synoptic.ui.main;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import synoptic.article.Article;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.ReadingViewModel;

/** Articles whose columns were closed, latest first, to be opened again without reading them anew. Used on the FX thread. */
public final class ClosedSources {

    private static final int MOST = 12;

    private final ReadingViewModel reading;
    private final Messages messages;
    private final ObservableList<Article> closed = FXCollections.observableArrayList();
    private final ObservableList<Article> closedReadOnly = FXCollections.unmodifiableObservableList(closed);

    ClosedSources(ReadingViewModel reading, Messages messages) {
        this.reading = reading;
        this.messages = messages;
        reading.project().projectProperty().addListener((observable, old, now) -> {
            old.sources().stream().filter(article -> !now.ids().contains(article.id())).forEach(article -> closed.addFirst(article));
            // Where its letter names another now, or it was read again, it cannot come back as it was.
            closed.removeIf(article -> now.sources().stream()
                    .anyMatch(open -> open.id().equals(article.id()) || open.origin().equals(article.origin())));
            if (closed.size() > MOST) {
                closed.remove(MOST, closed.size());
            }
        });
    }

    /** The articles; nothing that is open. */
    public ObservableList<Article> articles() {
        return closedReadOnly;
    }

    /** Opens one again, at the end of the columns. */
    public void reopen(Article article) {
        reading.project().change(messages.get("undo.reopen", article.displayName()), state -> state.withSource(article));
    }
}
