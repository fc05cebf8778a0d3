package synoptic.collation;

import java.util.ArrayList;
import java.util.List;
import synoptic.article.Article;
import synoptic.extract.Extractor;
import synoptic.text.Sentence;
import synoptic.text.SentenceSplitter;
import synoptic.text.TextSpan;
import synoptic.text.Tokenizer;

/** Makes a witness of an article: its sentences with their tokens, and what they mention. */
public final class WitnessReader {

    private WitnessReader() {}

    /** Reads the article; depends on nothing else. */
    public static Witness read(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (int paragraph = 0; paragraph < article.paragraphs().size(); paragraph++) {
            for (TextSpan span : SentenceSplitter.split(article.text(), article.paragraphs().get(paragraph))) {
                sentences.add(new Sentence(sentences.size(), span, paragraph, Tokenizer.tokenize(article.text(), span)));
            }
        }
        return new Witness(article, sentences, Extractor.extract(article, sentences));
    }
}
