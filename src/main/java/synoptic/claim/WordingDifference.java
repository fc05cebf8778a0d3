package synoptic.claim;

import java.util.List;
import synoptic.article.Passage;

/**
 * Different words for the same thing in passages that report the same: "regime" here, "government" there. It says that the words
 * differ, and not which are right.
 *
 * @param id "w1", "w2" … in the order of the first place
 * @param variants the wordings, two or more, in the order of the first place
 * @param reason who says which, in a sentence that a reader understands
 */
public record WordingDifference(String id, List<Variant> variants, String reason) {

    public WordingDifference {
        variants = List.copyOf(variants);
    }

    /**
     * One of the wordings.
     *
     * @param words the words as the first place has them
     * @param places where they stand, ascending; at least one
     */
    public record Variant(String words, List<Passage> places) {

        public Variant {
            places = List.copyOf(places);
        }
    }
}
