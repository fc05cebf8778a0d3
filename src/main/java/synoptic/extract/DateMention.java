package synoptic.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import synoptic.text.TextSpan;

/**
 * A date or a stretch of days. Relative ones ("Wednesday", "last month") are resolved against the article's own date.
 *
 * @param span the words that say it
 * @param from the first day meant, or null where it cannot be resolved
 * @param to the last day meant (inclusive), or null where it cannot be resolved
 */
public record DateMention(TextSpan span, @Nullable LocalDate from, @Nullable LocalDate to) implements Mention {

    /** Whether it names days that can be compared. */
    public boolean isResolved() {
        return from != null && to != null;
    }

    /** Whether the two can mean the same day: both are resolved and have a day in common. */
    public boolean meets(DateMention other) {
        return from != null
                && to != null
                && other.from != null
                && other.to != null
                && !from.isAfter(other.to)
                && !other.from.isAfter(to);
    }
}
