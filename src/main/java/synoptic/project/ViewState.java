package synoptic.project;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;

/**
 * What of a project was in view. Not an edit: it is saved along, and never a reason to save.
 *
 * @param shown the name of the view that was shown, or null for the usual one
 * @param first the id of the article whose column was the first of those that are paged, or null
 * @param selected the passage that was selected, or null
 * @param tops how far columns were scrolled: by id of their articles, a position in the uppermost line, in UTF-16 code units
 */
public record ViewState(
        @Nullable String shown, @Nullable String first, @Nullable Passage selected, SortedMap<String, Integer> tops) {

    /** As a project looks that is opened for the first time. */
    public static final ViewState USUAL = new ViewState(null, null, null, new TreeMap<>());

    public ViewState {
        tops = Collections.unmodifiableSortedMap(new TreeMap<>(tops));
    }
}
