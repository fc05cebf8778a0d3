package synoptic.ui.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.article.Passage;
import synoptic.collation.Link;
import synoptic.collation.WordDifference;
import synoptic.text.TextSpan;

/** Word by word, how matches differ from a selected passage. */
public final class WordMarks {

    /**
     * A difference.
     *
     * @param span where, in the article it is listed for
     * @param kind what it is, as seen from the selected passage: its own words are dropped elsewhere, those of a match added
     */
    public record WordMark(TextSpan span, WordDifference.Kind kind) {}

    private WordMarks() {}

    /** The differences of a passage and its links, by article. */
    static Map<String, List<WordMark>> of(Passage passage, List<Link> links) {
        Map<String, List<WordMark>> marks = new HashMap<>();
        List<Link> compared = links.stream()
                .filter(link -> passage.span().contains(link.end(passage.article()).span()))
                .toList();
        for (Link link : compared) {
            marks.computeIfAbsent(link.otherEnd(passage.article()).article(), id -> new ArrayList<>())
                    .addAll(there(link, passage.article()));
        }
        if (!compared.isEmpty()) {
            marks.put(passage.article(), here(passage, compared));
        }
        return marks;
    }

    /** The words of a link's other end that differ from its end in an article. */
    public static List<WordMark> there(Link link, String article) {
        boolean forward = link.from().article().equals(article);
        return marks(link, !forward, WordDifference.Kind.ADDED);
    }

    private static List<WordMark> marks(Link link, boolean ofFrom, WordDifference.Kind alone) {
        List<WordMark> marks = new ArrayList<>();
        for (WordDifference.Step step : link.difference().steps()) {
            TextSpan span = ofFrom ? step.from() : step.to();
            if (!span.isEmpty() && step.kind() != WordDifference.Kind.EQUAL) {
                boolean isAlone = step.kind() == WordDifference.Kind.ADDED || step.kind() == WordDifference.Kind.DROPPED;
                marks.add(new WordMark(span, isAlone ? alone : step.kind()));
            }
        }
        return marks;
    }

    /** The words of the selected passage that no match has as they are: of several differences the least counts. */
    private static List<WordMark> here(Passage passage, List<Link> links) {
        List<WordDifference.Kind> order =
                List.of(WordDifference.Kind.EQUAL, WordDifference.Kind.MOVED, WordDifference.Kind.CHANGED, WordDifference.Kind.DROPPED);
        int start = passage.span().start();
        int[] least = new int[passage.span().length()];
        Arrays.fill(least, order.size());
        for (Link link : links) {
            TextSpan end = link.end(passage.article()).span();
            int[] own = new int[end.length()];
            for (WordMark mark : marks(link, link.from().article().equals(passage.article()), WordDifference.Kind.DROPPED)) {
                Arrays.fill(own, mark.span().start() - end.start(), mark.span().end() - end.start(), order.indexOf(mark.kind()));
            }
            for (int i = 0; i < own.length; i++) {
                int at = end.start() - start + i;
                least[at] = Math.min(least[at], own[i]);
            }
        }
        List<WordMark> marks = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= least.length; i++) {
            if (i == least.length || least[i] != least[from]) {
                if (least[from] > 0 && least[from] < order.size()) {
                    marks.add(new WordMark(new TextSpan(start + from, start + i), order.get(least[from])));
                }
                from = i;
            }
        }
        return marks;
    }
}
