package synoptic.extract;

import java.util.List;
import synoptic.article.Article;
import synoptic.text.Sentence;

/** Finds the mentions of an article. Holds no state and may be used by several threads; equal input gives equal output. */
public final class Extractor {

    private Extractor() {}

    /**
     * Everything the article says that can be compared by value.
     *
     * @param article the article; its date resolves relative ones
     * @param sentences its sentences in order, positions in {@link Article#text()}; mentions are only looked for in them
     * @return mentions in order of place, all within the sentences
     */
    public static Mentions extract(Article article, List<Sentence> sentences) {
        return new Mentions(List.of(), List.of(), NameExtractor.extract(article.text(), sentences), List.of());
    }
}
