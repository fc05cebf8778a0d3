package synoptic.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.article.Article;
import synoptic.article.Part;
import synoptic.extract.Mentions;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/**
 * An article in its role as one of several.
 *
 * @param article the article
 * @param sentences all its sentences in order, furniture included
 * @param mentions what was extracted from it
 */
public record Witness(Article article, List<Sentence> sentences, Mentions mentions) {

    public Witness {
        sentences = List.copyOf(sentences);
    }

    /** The article's id. */
    public String id() {
        return article.id();
    }

    /**
     * Whether the sentence model, which knows English only, can tell what its sentences mean; so where the language is unknown, but
     * most letters are Latin ones.
     */
    public boolean isEnglish() {
        return article.language().equals("en") || (isOfUnknownLanguage() && isLatin());
    }

    private boolean isLatin() {
        long letters = article.text().codePoints().filter(Character::isLetter).count();
        long latin = article.text().codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return 2 * latin >= letters;
    }

    /** Whether the two can be compared word by word; so where the language of one is unknown. */
    public boolean sharesLanguageWith(Witness other) {
        return article.language().equals(other.article().language()) || isOfUnknownLanguage() || other.isOfUnknownLanguage();
    }

    private boolean isOfUnknownLanguage() {
        return article.language().equals("und");
    }

    /** The sentences that report something, in order: all but furniture, bylines and lines that only give place and date. */
    public List<Sentence> body() {
        List<Sentence> body = new ArrayList<>();
        int pieces = 0;
        int asideUntil = 0;
        for (Sentence sentence : sentences) {
            while (pieces < article.furniture().size()
                    && article.furniture().get(pieces).span().start() < sentence.span().end()) {
                asideUntil = Math.max(asideUntil, article.furniture().get(pieces++).span().end());
            }
            if (asideUntil <= sentence.span().start()
                    && article.partAt(sentence.span()).filter(Witness::isImprint).isEmpty()) {
                body.add(sentence);
            }
        }
        return List.copyOf(body);
    }

    private static boolean isImprint(Part part) {
        return part.kind() == Part.Kind.BYLINE || part.kind() == Part.Kind.DATELINE;
    }

    /** The sentence that holds this position. */
    public Optional<Sentence> sentenceAt(int position) {
        int found = firstAfter(position);
        return found < sentences.size() && sentences.get(found).span().contains(position)
                ? Optional.of(sentences.get(found))
                : Optional.empty();
    }

    /** The index of the first sentence that ends after a position; their number if none does. */
    private int firstAfter(int position) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The tokens that lie wholly within a span. */
    public List<Token> tokens(TextSpan span) {
        List<Token> tokens = new ArrayList<>();
        for (int i = firstAfter(span.start()); i < sentences.size() && sentences.get(i).span().start() < span.end(); i++) {
            tokens.addAll(Token.within(sentences.get(i).tokens(), span));
        }
        return tokens;
    }

    /** The characters of a span of this article. */
    public String words(TextSpan span) {
        return span.in(article.text());
    }

    /** The number of words of the article, furniture and imprint left out. */
    public int wordCount() {
        return body().stream().mapToInt(Sentence::wordCount).sum();
    }
}
