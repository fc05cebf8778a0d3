package synoptic.ui.claims;

import java.util.List;
import synoptic.article.Passage;
import synoptic.ui.control.Piece;

/**
 * What there is to say about the selected claim or passage.
 *
 * @param title what is selected and where it stands
 * @param reason why it has its status
 * @param heading what the entries are; empty where there are none
 * @param entries passages to compare it with
 */
public record Card(String title, String reason, String heading, List<Entry> entries) {

    public Card {
        entries = List.copyOf(entries);
    }

    /**
     * A passage of the card.
     *
     * @param passage where it stands
     * @param note how near or how alike it is
     * @param words its words, the telling ones marked
     */
    public record Entry(Passage passage, String note, List<Piece> words) {
        public Entry {
            words = List.copyOf(words);
        }
    }
}
