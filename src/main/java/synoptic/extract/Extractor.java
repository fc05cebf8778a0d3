package synoptic.extract;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Part;
import synoptic.article.Published;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;

/** Finds the mentions of an article. Holds no state and may be used by several threads; equal input gives equal output. */
public final class Extractor {

    private static final Logger LOG = System.getLogger(Extractor.class.getName());

    private Extractor() {}

    /**
     * Everything the article says that can be compared by value. What cannot be read for its values can still be compared by its
     * words: a reader that fails costs its own mentions alone, and no article ends the program.
     *
     * @param article the article; its date resolves relative ones
     * @param sentences its sentences in order, positions in {@link Article#text()}; mentions are only looked for in them
     * @return mentions in order of place, all within the sentences
     */
    public static Mentions extract(Article article, List<Sentence> sentences) {
        return extract(article, sentences,
                failure -> LOG.log(Level.WARNING, "Mentions of " + article.displayName() + " could not be read", failure));
    }

    /** @param failures is told of what a reader throws; may throw it on */
    static Mentions extract(Article article, List<Sentence> sentences, Consumer<RuntimeException> failures) {
        String text = article.text();
        Published published = article.published();
        @Nullable LocalDate today = published == null ? null : published.date();
        DateExtractor dateExtractor = new DateExtractor(today);
        List<Quantity> quantities = new ArrayList<>();
        List<DateMention> dates = new ArrayList<>();
        List<DateMention> reaches = new ArrayList<>();
        List<TextSpan> datelines = datelines(article);
        for (Sentence sentence : sentences) {
            guarded(failures, () -> {
                Pieces pieces = Pieces.of(text, sentence.span(), article.language());
                List<DateMention> found = dateExtractor.extract(pieces);
                List<Quantity> figures = QuantityExtractor.extract(pieces, taken(found, text));
                List<DateMention> far = Reaches.find(pieces, figures, today);
                found.stream().filter(date -> !isSentBy(datelines, date.span())).forEach(dates::add);
                quantities.addAll(figures);
                reaches.addAll(far);
                return List.of();
            });
        }
        return new Mentions(quantities, dates, reaches, guarded(failures, () -> names(article, sentences)),
                guarded(failures, () -> QuotationExtractor.extract(text, sentences)));
    }

    /** The names; an agency in a dateline, "SEOUL (Yonhap) —", says who sent the text and is none that the article speaks of. */
    private static List<Name> names(Article article, List<Sentence> sentences) {
        List<TextSpan> datelines = datelines(article);
        return NameExtractor.extract(article.text(), sentences).stream().filter(name -> !isSentBy(datelines, name.span())).toList();
    }

    /** The datelines that open a sentence of running text. */
    private static List<TextSpan> datelines(Article article) {
        return article.parts().stream()
                .filter(part -> part.kind() == Part.Kind.DATELINE && !article.paragraphs().contains(part.span()))
                .map(Part::span).toList();
    }

    /** Whether a mention stands in a dateline after its place: there the agency and the day are told, and nothing is reported. */
    private static boolean isSentBy(List<TextSpan> datelines, TextSpan mention) {
        return datelines.stream().anyMatch(line -> line.contains(mention) && line.start() < mention.start());
    }

    private static <T> List<T> guarded(Consumer<RuntimeException> failures, Supplier<List<T>> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            failures.accept(e);
            return List.of();
        }
    }

    /** The dates whose numbers are no figures; "three years ago" is a date and a figure. */
    private static List<TextSpan> taken(List<DateMention> dates, String text) {
        return dates.stream().map(DateMention::span).filter(span -> !span.in(text).endsWith("ago")).toList();
    }
}
