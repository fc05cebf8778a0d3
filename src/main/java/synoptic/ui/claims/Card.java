package synoptic.ui.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.ui.control.Piece;
import synoptic.ui.reader.Marks;

/**
 * What there is to say about the selected claim or passage.
 *
 * @param title what is selected and where it stands
 * @param reason why it has its status
 * @param warning what the reader should know before relying on it; empty where there is nothing
 * @param heading what the entries are; empty where there are none
 * @param entries passages to compare it with
 */
public record Card(String title, String reason, String warning, String heading, List<Entry> entries) {

    public Card {
        entries = List.copyOf(entries);
    }

    /** Whether words are marked that differ from the selected passage. */
    public boolean showsDifferences() {
        return entries.stream()
                .flatMap(entry -> entry.words().stream())
                .flatMap(piece -> piece.styleClasses().stream())
                .anyMatch(Marks.DIFFERENCES::contains);
    }

    /**
     * A passage of the card.
     *
     * @param passage where it stands
     * @param note how near or how alike it is
     * @param words its words, the telling ones marked
     * @param correction what the reader may say of it and the selected passage, against what was found; null where there is
     *     nothing to correct
     */
    public record Entry(Passage passage, String note, List<Piece> words, Pin.@Nullable Kind correction) {
        public Entry {
            words = List.copyOf(words);
        }
    }
}
