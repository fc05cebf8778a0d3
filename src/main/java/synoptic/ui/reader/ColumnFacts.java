package synoptic.ui.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import synoptic.collation.Reuse;
import synoptic.comparison.Comparison;

/**
 * What a column's header says once the articles are compared.
 *
 * @param words how many words the article has
 * @param onlyHere the share of its words that state what no other loaded article states, 0 to 1
 * @param twins what the articles of the same origin share of it, those that share most first; none where it has an origin of its own
 */
record ColumnFacts(int words, double onlyHere, List<Reuse> twins) {

    ColumnFacts {
        twins = List.copyOf(twins);
    }

    static Optional<ColumnFacts> of(Comparison comparison, String article) {
        return comparison.witnesses().stream()
                .filter(witness -> witness.id().equals(article))
                .findFirst()
                .map(witness -> new ColumnFacts(
                        witness.wordCount(), comparison.onlyHereShare(article), twins(comparison, article)));
    }

    private static List<Reuse> twins(Comparison comparison, String article) {
        return comparison.collation().origins().stream()
                .filter(group -> group.articles().contains(article))
                .flatMap(group -> comparison.collation().reuse().stream()
                        .filter(reuse -> reuse.from().equals(article)
                                && group.articles().contains(reuse.to())))
                .sorted(Comparator.comparingDouble(Reuse::share).reversed())
                .toList();
    }

    /** A share as whole per cent. */
    static String percent(double share, Locale locale) {
        return String.format(locale, "%d\u202F%%", Math.round(share * 100));
    }
}
