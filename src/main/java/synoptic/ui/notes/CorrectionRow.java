package synoptic.ui.notes;

import java.util.List;
import synoptic.article.Passage;
import synoptic.project.Correction;

/**
 * A line of the list of corrections.
 *
 * @param kind what was said, in words
 * @param lines what it was said of: each passage with its source, or a field and its value
 * @param place where it belongs in the columns; none for what is known of an article
 */
public record CorrectionRow(Correction correction, String kind, List<String> lines, List<Passage> place) {

    public CorrectionRow {
        lines = List.copyOf(lines);
        place = List.copyOf(place);
    }
}
