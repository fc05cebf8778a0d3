package synoptic.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.extract.Extractor;
import synoptic.text.Sentence;
import synoptic.text.SentenceSplitter;
import synoptic.text.TextSpan;
import synoptic.text.Token;
import synoptic.text.Tokenizer;

/** Makes a witness of an article: its sentences with their tokens, and what they mention. */
public final class WitnessReader {

    /** The most words of a sentence: of a longer one, a link to it would not show what is meant. */
    private static final int MOST_WORDS = 80;

    private static final String PART_CLAUSES = ",;:-()\"";

    private WitnessReader() {}

    /**
     * Reads the article; depends on nothing else. A sentence of more than {@value #MOST_WORDS} words (a list, a text without
     * stops) is taken in pieces, cut between clauses where there are any.
     */
    public static Witness read(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (int paragraph = 0; paragraph < article.paragraphs().size(); paragraph++) {
            for (TextSpan span : sentences(article, article.paragraphs().get(paragraph))) {
                List<Token> tokens = Tokenizer.tokenize(article.text(), span);
                int done = 0;
                int start = span.start();
                while (done < tokens.size() || start == span.start()) {
                    int cut = endOfPiece(tokens, done);
                    int end = cut == tokens.size() ? span.end() : tokens.get(cut).span().start();
                    TextSpan piece = new TextSpan(start, end).trim(article.text());
                    sentences.add(new Sentence(sentences.size(), piece, paragraph, tokens.subList(done, cut)));
                    done = cut;
                    start = end;
                }
            }
        }
        return new Witness(article, sentences, Extractor.extract(article, sentences));
    }

    /** Its sentences; one that is furniture in part ends where that begins, so that the rest of it counts. */
    private static List<TextSpan> sentences(Article article, TextSpan paragraph) {
        List<TextSpan> sentences = SentenceSplitter.split(article.text(), paragraph);
        int[] borders = article.furniture().stream()
                .flatMapToInt(piece -> IntStream.of(piece.span().start(), piece.span().end()))
                .filter(border -> border > paragraph.start() && border < paragraph.end())
                .sorted().distinct().toArray();
        return borders.length == 0 ? sentences : sentences.stream().flatMap(sentence -> cut(sentence, borders, article.text())).toList();
    }

    private static Stream<TextSpan> cut(TextSpan sentence, int[] borders, String text) {
        int[] cuts = IntStream.concat(IntStream.of(borders).filter(border -> border > sentence.start() && border < sentence.end()),
                IntStream.of(sentence.end())).toArray();
        return IntStream.range(0, cuts.length)
                .mapToObj(i -> new TextSpan(i == 0 ? sentence.start() : cuts[i - 1], cuts[i]).trim(text))
                .filter(piece -> !piece.isEmpty());
    }

    /** The index after the last token of the piece that begins at {@code from}: after the last clause in reach, if there is one. */
    private static int endOfPiece(List<Token> tokens, int from) {
        int words = 0;
        int clause = from;
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.isMark() && ++words > MOST_WORDS) {
                return clause > from ? clause : i;
            }
            if (token.isMark() && PART_CLAUSES.contains(token.form()) && words > MOST_WORDS / 2) {
                clause = i + 1;
            }
        }
        return tokens.size();
    }
}
