package synoptic.extract;

import java.util.List;
import synoptic.text.TextSpan;

/**
 * Everything that was extracted from one article, each list in order of place.
 *
 * @param quantities its figures
 * @param dates its dates
 * @param reaches the times that its durations reach back to: "in 24 years" printed in 2024 reaches to 2000; each is also a figure
 * @param names its names
 * @param quotations its quotations
 */
public record Mentions(
        List<Quantity> quantities,
        List<DateMention> dates,
        List<DateMention> reaches,
        List<Name> names,
        List<Quotation> quotations) {

    public Mentions {
        quantities = List.copyOf(quantities);
        dates = List.copyOf(dates);
        reaches = List.copyOf(reaches);
        names = List.copyOf(names);
        quotations = List.copyOf(quotations);
    }

    /** What is mentioned wholly within a span; takes time with what is found, and not with the length of the article. */
    public Mentions within(TextSpan span) {
        return new Mentions(
                within(quantities, span), within(dates, span), within(reaches, span), within(names, span), within(quotations, span));
    }

    private static <M extends Mention> List<M> within(List<M> mentions, TextSpan span) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return mentions.subList(low, mentions.size()).stream()
                .takeWhile(mention -> mention.span().start() < span.end())
                .filter(mention -> span.contains(mention.span()))
                .toList();
    }
}
