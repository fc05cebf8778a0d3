package synoptic.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;

/** Which of the columns are in view: as many in a row as fit, and before them the one that stays. Used on the FX thread. */
final class ColumnPages {

    private final List<Article> articles;
    private final Supplier<@Nullable String> base;
    private final IntegerProperty capacity = new SimpleIntegerProperty(this, "capacity", 1);
    private final ObservableList<Article> visible = FXCollections.observableArrayList();
    // Kept: whoever listens to such a view is forgotten with it.
    private final ObservableList<Article> visibleReadOnly = FXCollections.unmodifiableObservableList(visible);
    private int first;

    /**
     * @param articles in the order of their columns; {@link #update} is to be called when they change
     * @param base gives the id of the article whose column stays in view, or null
     */
    ColumnPages(List<Article> articles, Supplier<@Nullable String> base) {
        this.articles = articles;
        this.base = base;
    }

    /** How many columns fit side by side, at least 1. */
    IntegerProperty capacityProperty() {
        return capacity;
    }

    /** The articles whose columns are in view, in order. */
    ObservableList<Article> visible() {
        return visibleReadOnly;
    }

    /** Turns the page so that an article's column will be in view once {@link #update} is called. */
    void turnTo(String article) {
        int index = paged().stream().map(Article::id).toList().indexOf(article);
        int columns = capacity.get() - pinned().size();
        if (index >= 0 && index < first) {
            first = index;
        } else if (index >= first + columns) {
            first = index - columns + 1;
        }
    }

    /** Turns the page by so many columns, to the right or, where negative, to the left. */
    void turn(int columns) {
        first += columns;
        update();
    }

    /** The column that stays, where there is room for another beside it. */
    private List<Article> pinned() {
        String stays = base.get();
        return articles.stream()
                .filter(article -> article.id().equals(stays) && capacity.get() > 1)
                .toList();
    }

    /** The columns that come and go while paging. */
    private List<Article> paged() {
        List<Article> pinned = pinned();
        return articles.stream().filter(article -> !pinned.contains(article)).toList();
    }

    /** Brings what is in view up to date. */
    void update() {
        List<Article> now = new ArrayList<>(pinned());
        List<Article> others = paged();
        int columns = Math.max(1, capacity.get() - now.size());
        first = Math.max(0, Math.min(first, others.size() - columns));
        now.addAll(others.subList(first, Math.min(others.size(), first + columns)));
        if (!visible.equals(now)) {
            visible.setAll(now);
        }
    }
}
