package synoptic.ui.reader;

import synoptic.article.Article;
import synoptic.project.Project;
import synoptic.ui.i18n.Messages;
import synoptic.ui.project.ProjectViewModel;

/** Moves, pins, closes and marks columns; each can be undone. Used on the FX thread. */
public final class ArrangementViewModel {

    private final ReadingViewModel reading;
    private final ProjectViewModel project;
    private final Messages messages;

    public ArrangementViewModel(ReadingViewModel reading, Messages messages) {
        this.reading = reading;
        this.project = reading.project();
        this.messages = messages;
    }

    /** Takes an article's column away. */
    public void close(String article) {
        project.change(messages.get("undo.close", name(article)), state -> state.without(article));
    }

    /** Takes all columns away. */
    public void closeAll() {
        project.change(messages.get("undo.close-all"), state -> Project.EMPTY);
    }

    /** Moves an article's column to the right, or to the left where {@code by} is negative. */
    public void move(String article, int by) {
        moveTo(article, project.project().ids().indexOf(article) + by);
    }

    /** Moves an article's column before another's, or behind it. */
    public void moveBeside(String article, String other, boolean behind) {
        int place = project.project().without(article).ids().indexOf(other);
        moveTo(article, behind ? place + 1 : place);
    }

    /** What is moved is what is meant from then on: the same key moves it further. */
    private void moveTo(String article, int place) {
        reading.currentProperty().set(article);
        project.change(messages.get("undo.move", name(article)), state -> state.moved(article, place));
    }

    /** Keeps an article's column in view while others are paged, or no longer does. */
    public void togglePin(String article) {
        boolean isPinned = isPinned(article);
        project.change(
                messages.get(isPinned ? "undo.unpin" : "undo.pin", name(article)),
                state -> state.withBase(isPinned ? null : article));
    }

    /** Whether an article's column stays in view while others are paged. */
    public boolean isPinned(String article) {
        return article.equals(project.project().base());
    }

    /** Takes an article for the reader's own text, which is held against the others, or for a source again. */
    public void toggleDraft(String article) {
        boolean isDraft = isDraft(article);
        project.change(
                messages.get(isDraft ? "undo.no-draft" : "undo.draft", name(article)),
                state -> state.withDraft(isDraft ? null : article));
    }

    /** Whether an article is the reader's own text. */
    public boolean isDraft(String article) {
        return article.equals(project.project().draft());
    }

    private String name(String article) {
        return project.project().sources().stream()
                .filter(source -> source.id().equals(article))
                .map(Article::displayName)
                .findFirst()
                .orElse(article);
    }
}
