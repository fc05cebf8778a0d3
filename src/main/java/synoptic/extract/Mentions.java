package synoptic.extract;

import java.util.List;

/**
 * Everything that was extracted from one article, each list in order of place.
 *
 * @param quantities its figures
 * @param dates its dates
 * @param names its names
 * @param quotations its quotations
 */
public record Mentions(
        List<Quantity> quantities, List<DateMention> dates, List<Name> names, List<Quotation> quotations) {

    public Mentions {
        quantities = List.copyOf(quantities);
        dates = List.copyOf(dates);
        names = List.copyOf(names);
        quotations = List.copyOf(quotations);
    }
}
