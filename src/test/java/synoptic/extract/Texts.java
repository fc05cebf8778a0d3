package synoptic.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.article.Published;
import synoptic.text.Sentence;
import synoptic.text.SentenceSplitter;
import synoptic.text.TextSpan;
import synoptic.text.Tokenizer;

/** Articles for tests, made of bare text. */
final class Texts {

    private Texts() {}

    static Mentions extract(String text) {
        return extract(text, null);
    }

    static Mentions extract(String text, @Nullable LocalDate published) {
        Article article = article(text, published);
        return Extractor.extract(article, sentences(article), failure -> {
            throw failure;
        });
    }

    static Article article(String text, @Nullable LocalDate published) {
        List<TextSpan> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            TextSpan line = new TextSpan(start, end).trim(text);
            if (!line.isEmpty()) {
                paragraphs.add(line);
            }
            start = end + 1;
        }
        Published date = published == null ? null : new Published(published, null);
        return new Article(
                "A", new Origin.Given("test"), null, null, null, null, date, "en", text, paragraphs, List.of(), List.of());
    }

    static List<Sentence> sentences(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (int p = 0; p < article.paragraphs().size(); p++) {
            for (TextSpan span : SentenceSplitter.split(article.text(), article.paragraphs().get(p))) {
                sentences.add(new Sentence(sentences.size(), span, p, Tokenizer.tokenize(article.text(), span)));
            }
        }
        return sentences;
    }
}
