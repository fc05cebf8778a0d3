package synoptic.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the dates of one sentence that are seen from the day of publication: "Monday night", "last month", "three years ago". */
final class SeenDates {

    private static final Set<String> AROUND = Set.of("early", "late", "mid", "earlier", "later");
    private static final Set<String> STRETCHES = Set.of("week", "weekend", "month", "year", "decade", "century", "night");
    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");

    private final Pieces pieces;
    private final @Nullable LocalDate today;
    private final StatedDates stated;

    SeenDates(Pieces pieces, @Nullable LocalDate today, StatedDates stated) {
        this.pieces = pieces;
        this.today = today;
        this.stated = stated;
    }

    /** The date that starts with the piece at {@code i}, or null. */
    @Nullable
    FoundDate read(int i) {
        FoundDate found = weekday(i);
        found = found == null ? relative(i) : found;
        found = found == null ? stretch(i) : found;
        return found == null ? ago(i) : found;
    }

    private @Nullable FoundDate weekday(int i) {
        int at = pieces.is(i, "last") || pieces.is(i, "next") || pieces.is(i, "this") || AROUND.contains(pieces.lower(i)) ? i + 1 : i;
        Piece piece = pieces.at(at);
        DayOfWeek day = !piece.isCapitalised() ? null : Calendar.weekday(piece.lower());
        if (day == null
                || (piece.raw().length() < 6 && ((!pieces.is(at + 1, ".") && !pieces.is(at + 1, ",")) || piece.raw().length() < 3))) {
            return null;
        }
        int end = piece.raw().length() < 6 && pieces.is(at + 1, ".") ? at + 2 : at + 1;
        int next = pieces.is(end, ",") ? end + 1 : end;
        FoundDate date = stated.dayAndMonth(next);
        date = date == null && stated.monthAt(next) != null ? stated.monthFirst(next) : date;
        if (date != null) {
            return new FoundDate(i, date.end(), agreeing(date.days(), day));
        }
        LocalDate now = today;
        if (now == null) {
            return new FoundDate(i, end, null);
        }
        boolean future = pieces.is(i, "next") || (!pieces.is(i, "last") && Tense.isFuture(pieces, i));
        LocalDate from = pieces.is(i, "last") ? now.minusDays(1) : pieces.is(i, "next") ? now.plusDays(1) : now;
        return new FoundDate(i, end, Calendar.weekday(from, day, future));
    }

    /** In "Tuesday and Wednesday, June 18 and 19" weekday and date are not one day: which is meant cannot be told by place. */
    private static @Nullable Calendar agreeing(@Nullable Calendar days, DayOfWeek weekday) {
        boolean disagrees = days != null && days.from().equals(days.to()) && days.from().getDayOfWeek() != weekday;
        return disagrees ? null : days;
    }

    private @Nullable FoundDate relative(int i) {
        String word = pieces.lower(i);
        int away;
        switch (word) {
            case "today", "tonight" -> away = 0;
            case "yesterday" -> away = -1;
            case "tomorrow" -> away = 1;
            case "on", "eve" -> {
                int eve = word.equals("on") ? i + 2 : i;
                boolean found = pieces.is(eve, "eve") && (eve == i || pieces.is(i + 1, "the")) && pieces.is(eve + 1, "of");
                return found ? new FoundDate(i, eve + 1, null) : null;
            }
            default -> {
                return null;
            }
        }
        LocalDate now = today;
        boolean vague = word.equals("today") && pieces.is(i + 1, "'s");
        return vague ? null : new FoundDate(i, i + 1, now == null ? null : Calendar.day(now.plusDays(away)));
    }

    /** "Last month", "earlier this week", "this summer", "next year", "summer 2015". */
    private @Nullable FoundDate stretch(int i) {
        int at = AROUND.contains(pieces.lower(i)) ? i + 1 : i;
        if (SEASONS.contains(pieces.lower(at))) {
            int yearAt = pieces.is(at + 1, "of") ? at + 2 : at + 1;
            int year = stated.yearNumber(yearAt);
            return year < 0 ? null : new FoundDate(i, yearAt + 1, Calendar.season(year, pieces.lower(at)));
        }
        String which = pieces.lower(at);
        int away = which.equals("last") || which.equals("past") ? -1 : which.equals("next") ? 1 : which.equals("this") ? 0 : -2;
        String unit = pieces.lower(at + 1);
        if (away == -2 || (which.equals("past") && !unit.equals("year") && !unit.equals("week") && !unit.equals("month"))) {
            return null;
        }
        boolean part = away == 0 && Calendar.isPartOfDay(unit);
        if (!part && !STRETCHES.contains(unit) && !SEASONS.contains(unit)) {
            return null;
        }
        LocalDate now = today;
        if (now == null) {
            return new FoundDate(i, at + 2, null);
        }
        Calendar days;
        if (part) {
            days = Calendar.day(now);
        } else if (SEASONS.contains(unit)) {
            Calendar thisYears = Calendar.season(now.getYear(), unit);
            boolean over = thisYears != null && thisYears.to().isBefore(now);
            days = away < 0 && over ? thisYears : Calendar.season(now.getYear() + away, unit);
        } else {
            days = Calendar.unit(now, unit, away);
            if (days != null && at > i && pieces.is(i, "earlier") && days.from().isBefore(now)) {
                days = new Calendar(days.from(), now);
            }
        }
        return new FoundDate(i, at + 2, days);
    }

    private @Nullable FoundDate ago(int i) {
        Numeral number = isNumberStart(i) ? new NumberReader(pieces).read(i) : null;
        if (number == null || number.value() > 5000 || number.value() != Math.rint(number.value())) {
            return null;
        }
        String unit = Units.word(pieces.lower(number.to()));
        if (unit == null || !Units.isTime(unit) || !pieces.is(number.to() + 1, "ago")) {
            return null;
        }
        LocalDate now = today;
        return new FoundDate(i, number.to() + 2, now == null ? null : Calendar.ago(now, (int) number.value(), unit));
    }

    private boolean isNumberStart(int i) {
        Piece piece = pieces.at(i);
        return piece.isDigits() || (piece.isLetters()
                && (NumberWords.small(piece.lower()) != null || NumberWords.tens(piece.lower()) != null));
    }
}
