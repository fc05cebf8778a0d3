package synoptic.ui.reader;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import synoptic.article.Article;
import synoptic.article.Emendations;
import synoptic.article.Emendations.Field;
import synoptic.article.Furniture;
import synoptic.article.Original;
import synoptic.article.Passage;
import synoptic.project.Project;
import synoptic.ui.i18n.Messages;
import synoptic.ui.project.ProjectViewModel;

/** Corrects articles: what belongs to them and what is known of them. Each correction can be undone. Used on the FX thread. */
final class EmendingViewModel {

    private final ProjectViewModel project;
    private final Messages messages;

    EmendingViewModel(ProjectViewModel project, Messages messages) {
        this.project = project;
        this.messages = messages;
    }

    /** Takes a passage out of its article, or puts it back where any of it is out. */
    void toggle(Passage passage) {
        if (isOut(passage)) {
            restore(passage);
        } else {
            setAside(passage);
        }
    }

    /** Whether any of a passage is not part of its article. */
    boolean isOut(Passage passage) {
        return article(passage.article()).filter(article -> article.isFurniture(passage.span())).isPresent();
    }

    /** Takes a passage out of its article: it stays where it is, greyed, and is not compared. */
    void setAside(Passage passage) {
        change(messages.get("undo.set-aside"), passage.article(), known -> known.settingAside(passage.span(), Furniture.Kind.OTHER));
    }

    /** Puts a passage back into its article. */
    void restore(Passage passage) {
        change(messages.get("undo.restore"), passage.article(), known -> known.restoring(passage.span()));
    }

    /** Whether an article was read from a file whose encoding may have been taken for another. */
    boolean canBeDecoded(Article article) {
        Original original = article.original();
        return original != null && !original.name().toLowerCase(Locale.ROOT).matches(".*\\.(pdf|docx?|odt|epub|warc|gz|zip)");
    }

    /** What is known of an article, as the reader may write it. */
    Map<Field, String> values(String article) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        article(article).ifPresent(it -> {
            for (Field field : Field.values()) {
                values.put(field, Emendations.valueOf(field, it));
            }
        });
        return values;
    }

    /** What was known of an article when it was read. */
    Map<Field, String> valuesAsRead(String article) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        source(article).ifPresent(it -> {
            for (Field field : Field.values()) {
                values.put(field, Emendations.valueOf(field, it));
            }
        });
        return values;
    }

    /**
     * Corrects what is known of an article, in one step.
     *
     * @param values each possible for its field; one that is as the article was read is no correction
     */
    void edit(String article, Map<Field, String> values) {
        Map<Field, String> asRead = valuesAsRead(article);
        String name = article(article).map(Article::displayName).orElse(article);
        change(messages.get("undo.edit", name), article, known -> {
            Emendations edited = known;
            for (Map.Entry<Field, String> entry : values.entrySet()) {
                String value = entry.getValue().strip();
                edited = edited.with(entry.getKey(), value.equals(asRead.get(entry.getKey())) ? null : value);
            }
            return edited;
        });
    }

    /** A step from what is corrected to what is corrected then. */
    @FunctionalInterface
    private interface Correction {
        Emendations apply(Emendations known);
    }

    private void change(String name, String article, Correction correction) {
        project.change(name, state -> state.ids().contains(article)
                ? state.withEmendations(article, correction.apply(state.emendationsOf(article)))
                : state);
    }

    private Optional<Article> article(String id) {
        Project now = project.project();
        return now.articles().stream().filter(article -> article.id().equals(id)).findFirst();
    }

    private Optional<Article> source(String id) {
        return project.project().sources().stream().filter(article -> article.id().equals(id)).findFirst();
    }
}
