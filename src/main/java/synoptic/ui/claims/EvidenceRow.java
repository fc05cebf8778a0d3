package synoptic.ui.claims;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.claim.Claim;

/**
 * A row of a table that sets side by side what each source says.
 *
 * @param title what the row is about
 * @param detail more about it; may be empty
 * @param claim the claim that it is about, or null
 * @param styleClass what its passages are to each other: only-here, shared, conflict; empty where nothing is said of that
 * @param cells by article, the passages to show; articles that say nothing are left out
 */
public record EvidenceRow(String title, String detail, @Nullable Claim claim, String styleClass, Map<String, List<Cell>> cells) {

    public EvidenceRow {
        cells = Map.copyOf(cells);
    }

    /**
     * A passage in a table.
     *
     * @param passage where it stands
     * @param words its words, perhaps cut
     * @param detail who says so; may be empty
     */
    public record Cell(Passage passage, String words, String detail) {}

    /** What an article says. */
    public List<Cell> in(String article) {
        return cells.getOrDefault(article, List.of());
    }
}
