package synoptic.collation;

import java.util.List;
import synoptic.article.Passage;

/**
 * How much of one article also stands, word for word in runs, in another.
 *
 * @param from the article whose words are counted, by id
 * @param to the article in which they also stand, by id
 * @param share the share of {@code from}'s words, 0 to 1
 * @param runs the runs themselves, in the order of {@code from}
 */
public record Reuse(String from, String to, double share, List<Run> runs) {

    public Reuse {
        runs = List.copyOf(runs);
    }

    /** A run of the same words in two articles. */
    public record Run(Passage from, Passage to) {}
}
