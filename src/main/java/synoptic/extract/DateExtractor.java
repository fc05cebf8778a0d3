package synoptic.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.text.TextSpan;

/**
 * Finds dates and times: "18 June 2024", "Sept. 11", "July 2000", "in 2000", "the 1990s", "Monday night", "last month",
 * "earlier this week", "three years ago", "8:30 p.m.". Relative ones are resolved against the day of publication; without one,
 * and for a time of day alone, the days stay open. Days and months written in figures alone are read only where one order is
 * possible.
 */
final class DateExtractor {

    private final @Nullable LocalDate today;

    /** @param published the day relative dates are seen from, or null if it is not known */
    DateExtractor(@Nullable LocalDate published) {
        this.today = published;
    }

    /** The dates of one sentence, in order of place, without overlap. */
    List<DateMention> extract(Pieces sentence) {
        Reading reading = new Reading(sentence, today);
        List<DateMention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size();) {
            FoundDate date = reading.read(i);
            if (date == null) {
                i++;
                continue;
            }
            Calendar days = date.days();
            TextSpan span = sentence.span(date.start(), date.end());
            found.add(new DateMention(span, days == null ? null : days.from(), days == null ? null : days.to()));
            i = date.end();
        }
        return found;
    }

    /** One pass over one sentence. */
    private static final class Reading {
        private final Pieces pieces;
        private final StatedDates stated;
        private final SeenDates seen;

        Reading(Pieces pieces, @Nullable LocalDate today) {
            this.pieces = pieces;
            this.stated = new StatedDates(pieces, today);
            this.seen = new SeenDates(pieces, today, stated);
        }

        @Nullable
        FoundDate read(int i) {
            FoundDate found = stated.read(i);
            found = found == null ? seen.read(i) : found;
            found = found == null ? stated.year(i) : found;
            return found == null ? clock(i) : withTime(found);
        }

        /** Takes in a part of the day or a time that belongs to the date: "Monday night", "Tuesday at 8:30 p.m.". */
        private FoundDate withTime(FoundDate date) {
            int end = date.end();
            if (Calendar.isPartOfDay(pieces.lower(end))) {
                end++;
            }
            int time = pieces.is(end, "at") || pieces.is(end, ",") ? end + 1 : end;
            FoundDate clock = time < pieces.size() ? clock(time) : null;
            return new FoundDate(date.start(), clock == null ? end : clock.end(), date.days());
        }

        private @Nullable FoundDate clock(int i) {
            int end = Clock.end(pieces, i);
            return end == i ? null : new FoundDate(i, end, null);
        }
    }
}
