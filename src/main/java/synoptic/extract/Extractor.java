package synoptic.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Published;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;

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
        String text = article.text();
        Published published = article.published();
        @Nullable LocalDate today = published == null ? null : published.date();
        DateExtractor dateExtractor = new DateExtractor(today);
        List<Quantity> quantities = new ArrayList<>();
        List<DateMention> dates = new ArrayList<>();
        List<DateMention> reaches = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Pieces pieces = Pieces.of(text, sentence.span(), article.language());
            List<DateMention> found = dateExtractor.extract(pieces);
            dates.addAll(found);
            List<Quantity> figures = QuantityExtractor.extract(pieces, taken(found, text));
            quantities.addAll(figures);
            reaches.addAll(Reaches.find(pieces, figures, today));
        }
        return new Mentions(quantities, dates, reaches, NameExtractor.extract(text, sentences),
                QuotationExtractor.extract(text, sentences));
    }

    /** The dates whose numbers are no figures; "three years ago" is a date and a figure. */
    private static List<TextSpan> taken(List<DateMention> dates, String text) {
        return dates.stream().map(DateMention::span).filter(span -> !span.in(text).endsWith("ago")).toList();
    }
}
