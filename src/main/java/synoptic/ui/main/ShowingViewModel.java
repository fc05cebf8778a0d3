package synoptic.ui.main;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.comparison.Comparison;
import synoptic.comparison.KnownVectors;
import synoptic.project.ViewState;
import synoptic.ui.project.ProjectFileViewModel;
import synoptic.ui.reader.ReadingViewModel;
import synoptic.ui.reader.Selection;

/** What of the window is saved with a project, and shown again when it is opened. Used on the FX thread. */
final class ShowingViewModel {

    private final ReadingViewModel reading;
    private final ObjectProperty<View> view;
    private final ComparingViewModel comparing;
    /** What is to be selected once the project that was opened is compared. */
    private @Nullable Passage selectedBefore;
    private SortedMap<String, Integer> topsBefore = new TreeMap<>();

    ShowingViewModel(ReadingViewModel reading, ObjectProperty<View> view, ComparingViewModel comparing) {
        this.reading = reading;
        this.view = view;
        this.comparing = comparing;
    }

    /**
     * As the project's file asks for it.
     *
     * @param remember lets the next comparison begin with sentence vectors that were kept
     * @param tell says a sentence to the reader
     */
    ProjectFileViewModel.Showing with(Consumer<KnownVectors> remember, Consumer<String> tell) {
        return new ProjectFileViewModel.Showing() {
            @Override
            public ViewState view() {
                return state();
            }

            @Override
            public void show(ViewState state) {
                restore(state);
            }

            @Override
            public KnownVectors vectors() {
                return reading.comparison().map(Comparison::vectors).orElse(KnownVectors.NONE);
            }

            @Override
            public void remember(KnownVectors vectors) {
                remember.accept(vectors);
            }

            @Override
            public void tell(String sentence) {
                tell.accept(sentence);
            }
        };
    }

    private ViewState state() {
        List<Article> paged = reading.visible();
        return new ViewState(
                view.get().name().toLowerCase(Locale.ROOT),
                paged.isEmpty() ? null : paged.getLast().id(),
                reading.selection().map(Selection::focus).orElse(null),
                reading.tops());
    }

    private void restore(ViewState state) {
        Stream.of(View.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(state.shown()))
                .forEach(view::set);
        String first = state.first();
        if (first != null) {
            reading.show(first);
        }
        selectedBefore = state.selected();
        topsBefore = state.tops();
        reading.scrollTo(topsBefore);
        if (comparing.isCompared()) {
            selectAsBefore();
        }
    }

    /** Selects what was selected when the project was saved, once. */
    void selectAsBefore() {
        Passage selected = selectedBefore;
        selectedBefore = null;
        if (selected != null) {
            reading.select(selected);
        }
        // What is selected was brought into view; it may have been left for another place since.
        if (!topsBefore.isEmpty()) {
            reading.scrollTo(topsBefore);
            topsBefore = new TreeMap<>();
        }
    }
}
