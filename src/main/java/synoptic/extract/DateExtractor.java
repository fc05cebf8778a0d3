package synoptic.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.text.TextSpan;

/**
 * Finds dates and times: "18 June 2024", "Sept. 11", "July 2000", "in 2000", "the 1990s", "Monday night", "last month",
 * "earlier this week", "three years ago", "8:30 p.m.". Relative ones are resolved against the day of publication; without one,
 * and for a time of day alone, the days stay open. Days and months written in figures alone are read only where one order is
 * possible.
 */
final class DateExtractor {

    private static final Set<String> AROUND = Set.of("early", "late", "mid", "earlier", "later");
    private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening", "night", "midnight", "noon", "midday",
            "dawn", "dusk", "overnight", "lunchtime");
    private static final Set<String> STRETCHES = Set.of("week", "weekend", "month", "year", "decade", "century", "night");
    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");
    private static final Set<String> BEFORE_MONTH = Set.of("in", "last", "this", "next", "since", "until", "by", "of", "early", "late",
            "mid", "from", "during", "through", "to", "between", "and", "before", "after", "every", "past", "till", "for", "-", "on",
            "previous", "following", "around");
    private static final Set<String> BEFORE_YEAR = Set.of("in", "since", "during", "the", "early", "late", "fiscal", "until",
            "mid", "this", "a", "his", "her", "its", "their", "our");
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
            Found date = reading.read(i);
            if (date == null) {
                i++;
                continue;
            }
            TextSpan span = new TextSpan(sentence.at(date.start).start(), sentence.at(date.end - 1).end());
            Calendar days = date.days;
            found.add(new DateMention(span, days == null ? null : days.from(), days == null ? null : days.to()));
            i = date.end;
        }
        return found;
    }

    /** Pieces {@code [start, end)} and the days they mean, or null. */
    private record Found(int start, int end, @Nullable Calendar days) {}

    /** One pass over one sentence. */
    private static final class Reading {
        private final Pieces pieces;
        private final @Nullable LocalDate today;

        Reading(Pieces pieces, @Nullable LocalDate today) {
            this.pieces = pieces;
            this.today = today;
        }

        @Nullable
        Found read(int i) {
            Found found = numeric(i);
            found = found == null ? dayAndMonth(i) : found;
            found = found == null ? monthFirst(i) : found;
            found = found == null ? weekday(i) : found;
            found = found == null ? relative(i) : found;
            found = found == null ? stretch(i) : found;
            found = found == null ? ago(i) : found;
            found = found == null ? year(i) : found;
            return found == null ? clock(i) : withTime(found);
        }

        // --- dates with a month or all in figures ---------------------------------------------------------------------

        private @Nullable Found numeric(int i) {
            Piece first = pieces.at(i);
            if (!first.isDigits()) {
                return null;
            }
            if (first.raw().length() == 4 && isSeparated(i, "-") && number(i + 2) <= 12) {
                Calendar day = date(number(i), number(i + 2), number(i + 4));
                return day == null ? null : new Found(i, i + 5, day);
            }
            if (first.is("9") && pieces.is(i + 1, "/") && pieces.is(i + 2, "11") && first.touches(pieces.at(i + 1))
                    && !pieces.is(i + 3, "/")) {
                return new Found(i, i + 3, Calendar.date(2001, Month.SEPTEMBER, 11));
            }
            if (isSeparated(i, "/") && first.raw().length() <= 2 && pieces.at(i + 4).raw().length() != 3) {
                return new Found(i, i + 5, eitherWay(number(i), number(i + 2), number(i + 4)));
            }
            String[] parts = first.raw().split("\\.", -1);
            boolean dotted = parts.length == 3 && parts[0].length() <= 2 && parts[1].length() <= 2 && parts[2].length() == 4;
            if (dotted) {
                Calendar day = date(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
                return day == null ? null : new Found(i, i + 1, day);
            }
            return null;
        }

        private boolean isSeparated(int i, String mark) {
            return pieces.is(i + 1, mark) && number(i + 2) > 0 && pieces.is(i + 3, mark) && number(i + 4) > 0
                    && pieces.at(i).touches(pieces.at(i + 1)) && !pieces.is(i + 5, mark);
        }

        private static @Nullable Calendar eitherWay(int first, int second, int year) {
            int full = year < 100 ? 2000 + year : year;
            if (first > 12 || first == second) {
                return date(full, second, first);
            }
            return second > 12 ? date(full, first, second) : null;
        }

        private static @Nullable Calendar date(int year, int month, int day) {
            return month < 1 || month > 12 || year < 1 || year > 9999 ? null : Calendar.date(year, Month.of(month), day);
        }

        /** "18 June 2024", "the 4th of July". */
        private @Nullable Found dayAndMonth(int i) {
            int day = day(i);
            if (day < 0) {
                return null;
            }
            int at = afterDay(i);
            at = pieces.is(at, "of") ? at + 1 : at;
            Month month = monthAt(at);
            if (month == null || !pieces.at(at).isCapitalised()) {
                return null;
            }
            return dated(i, at + 1, month, day);
        }

        /** "June 18, 2024", "Sept. 11", "July 2000", "late September". */
        private @Nullable Found monthFirst(int i) {
            int start = i;
            boolean last = pieces.is(i, "last") || pieces.is(i, "next") || pieces.is(i, "this");
            int at = last ? i + 1 : i;
            if (AROUND.contains(pieces.lower(at))) {
                at = pieces.is(at + 1, "-") || pieces.is(at + 1, "in") ? at + 2 : at + 1;
            }
            Month month = monthAt(at);
            if (month == null) {
                return null;
            }
            Piece name = pieces.at(at);
            boolean shortened =
                    name.raw().length() <= 4 && !name.lower().equals("june") && !name.lower().equals("july") && !name.lower().equals("may");
            int next = pieces.is(at + 1, ".") ? at + 2 : at + 1;
            int day = day(next);
            if (day > 0 && !pieces.is(next + 1, "%") && (name.isCapitalised() || !name.is("may") || pieces.is(next + 1, ","))) {
                Found found = dated(start, afterDay(next), month, day);
                if (found != null) {
                    return found;
                }
            }
            int yearAt = pieces.is(next, ",") || pieces.is(next, "of") ? next + 1 : next;
            int year = yearNumber(yearAt);
            if (year > 0) {
                return new Found(start, yearAt + 1, Calendar.month(year, month));
            }
            Piece before = pieces.at(i - 1);
            boolean led = start < at || BEFORE_MONTH.contains(before.lower());
            Piece after = pieces.at(next);
            boolean person = after.isCapitalised() && (before.isNone() || !led);
            boolean verb = name.is("may") || name.is("march") || shortened;
            if (!name.isCapitalised() || (verb && !led) || person || pieces.is(next, "'s") || (i == 0 && verb)) {
                return null;
            }
            return new Found(start, at + 1, month(start, month));
        }

        private @Nullable Calendar month(int i, Month month) {
            LocalDate day = today;
            if (day == null) {
                return null;
            }
            boolean next = pieces.is(i, "next");
            int year = Calendar.yearOf(day, month, next || (!pieces.is(i, "last") && Tense.isFuture(pieces, i)));
            if (pieces.is(i, "last") && month == day.getMonth()) {
                year--;
            } else if (next && month == day.getMonth()) {
                year++;
            } else if (pieces.is(i, "this")) {
                year = day.getYear();
            }
            return Calendar.month(year, month);
        }

        /** A day of a month, with its year where one follows, else the nearest on the side of the tense. */
        private @Nullable Found dated(int start, int end, Month month, int day) {
            int yearAt = pieces.is(end, ",") ? end + 1 : end;
            int year = yearNumber(yearAt);
            if (year > 0) {
                Calendar days = Calendar.date(year, month, day);
                return days == null ? null : new Found(start, yearAt + 1, days);
            }
            int to = end;
            Piece dash = pieces.at(end);
            boolean two = dash.is("and") && !pieces.at(end + 2).isLetters();
            int until = two || dash.is("-") || dash.is("\u2013") || dash.is("to") ? day(end + 1) : -1;
            if (until > day) {
                to = afterDay(end + 1);
                year = yearNumber(pieces.is(to, ",") ? to + 1 : to);
            }
            LocalDate now = today;
            if (now == null && year <= 0) {
                return new Found(start, to, null);
            }
            int inYear = year > 0 || now == null ? year : Calendar.yearOf(now, month, Tense.isFuture(pieces, start));
            Calendar days = Calendar.date(inYear, month, day);
            Calendar last = until > day ? Calendar.date(inYear, month, until) : null;
            int full = year > 0 ? (pieces.is(to, ",") ? to + 2 : to + 1) : to;
            return days == null ? null : new Found(start, full, last == null ? days : new Calendar(days.from(), last.to()));
        }

        private int day(int i) {
            int number = number(i);
            Piece piece = pieces.at(i);
            return number >= 1 && number <= 31 && piece.raw().length() <= 2 ? number : -1;
        }

        private int afterDay(int i) {
            Piece digits = pieces.at(i);
            Piece suffix = pieces.at(i + 1);
            boolean ordinal = suffix != null && digits.touches(suffix)
                    && (suffix.is("st") || suffix.is("nd") || suffix.is("rd") || suffix.is("th"));
            return ordinal ? i + 2 : i + 1;
        }

        private @Nullable Month monthAt(int i) {
            Piece piece = pieces.at(i);
            return !piece.isLetters() ? null : Calendar.month(piece.lower());
        }

        // --- years and decades ------------------------------------------------------------------------------------------

        private @Nullable Found year(int i) {
            int year = yearNumber(i);
            if (year < 0) {
                return null;
            }
            Piece before = pieces.at(i - 1);
            Piece next = pieces.at(i + 1);
            if (pieces.at(i).touches(next)) {
                if (next.is("s") && year % 10 == 0) {
                    return new Found(i, i + 2, Calendar.years(year, year + (year % 100 == 0 ? 99 : 9)));
                }
                if (next.isLetters() || Units.isCurrencySign(next.raw()) || next.is("%") || next.is("/")) {
                    return null;
                }
            }
            boolean touched = before.touches(pieces.at(i));
            boolean money = (Units.isCurrencySign(before.raw()) || before.is("USD"));
            boolean glued =
                    touched && !before.is("(") && !before.is("-") && !before.is("\u2013") && !before.is("\"") && !before.is("\u201C");
            if (money || glued || isMeasured(i, before, next)) {
                return null;
            }
            int until = (next.is("-") || next.is("\u2013")) ? yearNumber(i + 2) : -1;
            if (until > year) {
                return new Found(i, i + 3, Calendar.years(year, until));
            }
            return new Found(i, i + 1, Calendar.years(year, year));
        }

        /** Whether a unit, "million" or a bound makes four digits a figure and not a year. */
        private boolean isMeasured(int i, Piece before, Piece next) {
            Measure measure = Measure.after(pieces, i + 1, 2);
            boolean bounded = !before.isNone() && Bounds.before(pieces, i) != null && !BEFORE_YEAR.contains(before.lower());
            boolean plural = next.lower().endsWith("s") || !Units.isTime(next.lower());
            boolean unit = (Units.word(next.lower()) != null && plural) || Units.money(next.lower()) != null || next.is("%");
            return unit || NumberWords.scale(next.lower()) != null || (bounded && (measure.unit() != null || before.is("than")));
        }

        private int yearNumber(int i) {
            Piece piece = pieces.at(i);
            if (piece.isNone() || piece.raw().length() != 4 || !piece.isDigits()) {
                return -1;
            }
            int year = number(i);
            return year >= 1500 && year < 2100 ? year : -1;
        }

        // --- dates seen from the day of publication ---------------------------------------------------------------------

        private @Nullable Found weekday(int i) {
            int at = pieces.is(i, "last") || pieces.is(i, "next") || pieces.is(i, "this") || AROUND.contains(pieces.lower(i)) ? i + 1 : i;
            Piece piece = pieces.at(at);
            DayOfWeek day = !piece.isCapitalised() ? null : Calendar.weekday(piece.lower());
            if (day == null
                    || (piece.raw().length() < 6 && ((!pieces.is(at + 1, ".") && !pieces.is(at + 1, ",")) || piece.raw().length() < 3))) {
                return null;
            }
            int end = piece.raw().length() < 6 && pieces.is(at + 1, ".") ? at + 2 : at + 1;
            int next = pieces.is(end, ",") ? end + 1 : end;
            Found date = dayAndMonth(next);
            date = date == null && monthAt(next) != null ? monthFirst(next) : date;
            if (date != null) {
                return new Found(i, date.end, agreeing(date.days, day));
            }
            LocalDate now = today;
            if (now == null) {
                return new Found(i, end, null);
            }
            boolean future = pieces.is(i, "next") || (!pieces.is(i, "last") && Tense.isFuture(pieces, i));
            LocalDate from = pieces.is(i, "last") ? now.minusDays(1) : pieces.is(i, "next") ? now.plusDays(1) : now;
            return new Found(i, end, Calendar.weekday(from, day, future));
        }

        /** In "Tuesday and Wednesday, June 18 and 19" weekday and date are not one day: which is meant cannot be told by place. */
        private static @Nullable Calendar agreeing(@Nullable Calendar days, DayOfWeek weekday) {
            boolean disagrees = days != null && days.from().equals(days.to()) && days.from().getDayOfWeek() != weekday;
            return disagrees ? null : days;
        }

        private @Nullable Found relative(int i) {
            String word = pieces.lower(i);
            int away;
            switch (word) {
                case "today", "tonight" -> away = 0;
                case "yesterday" -> away = -1;
                case "tomorrow" -> away = 1;
                case "on", "eve" -> {
                    int eve = word.equals("on") ? i + 2 : i;
                    boolean found = pieces.is(eve, "eve") && (eve == i || pieces.is(i + 1, "the")) && pieces.is(eve + 1, "of");
                    return found ? new Found(i, eve + 1, null) : null;
                }
                default -> {
                    return null;
                }
            }
            LocalDate now = today;
            boolean vague = word.equals("today") && pieces.is(i + 1, "'s");
            return vague ? null : new Found(i, i + 1, now == null ? null : Calendar.day(now.plusDays(away)));
        }

        /** "Last month", "earlier this week", "this summer", "next year", "summer 2015". */
        private @Nullable Found stretch(int i) {
            int at = AROUND.contains(pieces.lower(i)) ? i + 1 : i;
            if (SEASONS.contains(pieces.lower(at))) {
                int yearAt = pieces.is(at + 1, "of") ? at + 2 : at + 1;
                int year = yearNumber(yearAt);
                return year < 0 ? null : new Found(i, yearAt + 1, Calendar.season(year, pieces.lower(at)));
            }
            String which = pieces.lower(at);
            int away = which.equals("last") || which.equals("past") ? -1 : which.equals("next") ? 1 : which.equals("this") ? 0 : -2;
            String unit = pieces.lower(at + 1);
            if (away == -2 || (which.equals("past") && !unit.equals("year") && !unit.equals("week") && !unit.equals("month"))) {
                return null;
            }
            boolean part = away == 0 && DAY_PARTS.contains(unit);
            if (!part && !STRETCHES.contains(unit) && !SEASONS.contains(unit)) {
                return null;
            }
            LocalDate now = today;
            if (now == null) {
                return new Found(i, at + 2, null);
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
            return new Found(i, at + 2, days);
        }

        private @Nullable Found ago(int i) {
            Numeral number = isNumberStart(i) ? new NumberReader(pieces).read(i) : null;
            if (number == null || number.value() > 5000 || number.value() != Math.rint(number.value())) {
                return null;
            }
            String unit = Units.word(pieces.lower(number.to()));
            if (unit == null || !Units.isTime(unit) || !pieces.is(number.to() + 1, "ago")) {
                return null;
            }
            LocalDate now = today;
            return new Found(i, number.to() + 2, now == null ? null : Calendar.ago(now, (int) number.value(), unit));
        }

        private boolean isNumberStart(int i) {
            Piece piece = pieces.at(i);
            return piece.isDigits() || (piece.isLetters()
                    && (NumberWords.small(piece.lower()) != null || NumberWords.tens(piece.lower()) != null));
        }

        // --- times of day -------------------------------------------------------------------------------------------------

        /** Takes in a part of the day or a time that belongs to the date: "Monday night", "Tuesday at 8:30 p.m.". */
        private Found withTime(Found date) {
            int end = date.end;
            if (DAY_PARTS.contains(pieces.lower(end))) {
                end++;
            }
            int time = pieces.is(end, "at") || pieces.is(end, ",") ? end + 1 : end;
            Found clock = time < pieces.size() ? clock(time) : null;
            return new Found(date.start, clock == null ? end : clock.end, date.days);
        }

        private @Nullable Found clock(int i) {
            int end = Clock.end(pieces, i);
            return end == i ? null : new Found(i, end, null);
        }

        // --- looking ------------------------------------------------------------------------------------------------------

        private int number(int i) {
            Piece piece = pieces.at(i);
            return piece.isDigits() ? number(piece.raw()) : -1;
        }

        private static int number(String digits) {
            return digits.length() > 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9') ? -1 : Integer.parseInt(digits);
        }

    }
}
