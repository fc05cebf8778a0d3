package synoptic.ui.draft;

import java.util.List;
import synoptic.article.Passage;
import synoptic.claim.DraftCheck.Verdict;
import synoptic.ui.control.Piece;

/**
 * A sentence of the reader's own text.
 *
 * @param place where it stands
 * @param verdict what is to be said of it
 * @param verdictWords the same in words
 * @param words the sentence, with what is doubtful marked
 * @param reason why it has this verdict; empty where that needs no words
 * @param sources where sources report it
 */
public record DraftRow(
        Passage place, Verdict verdict, String verdictWords, List<Piece> words, String reason, List<Source> sources) {

    public DraftRow {
        words = List.copyOf(words);
        sources = List.copyOf(sources);
    }

    /** A passage of a source, and its words, perhaps cut. */
    public record Source(Passage passage, String outlet, String words) {}

    /** The sentence without marks. */
    String sentence() {
        StringBuilder sentence = new StringBuilder();
        words.forEach(piece -> sentence.append(piece.text()));
        return sentence.toString();
    }

    /** How its verdict is marked: as what is shared, only here or in conflict is. */
    String styleClass() {
        return switch (verdict) {
            case SUPPORTED -> "shared";
            case PARTLY, IN_NO_SOURCE -> "only-here";
            case FIGURE_DIFFERS, DATE_DIFFERS, NAME_DIFFERS, QUOTATION_DIFFERS -> "conflict";
            case NOT_CHECKED -> "unchecked";
        };
    }
}
