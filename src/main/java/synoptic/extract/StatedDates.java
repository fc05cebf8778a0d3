package synoptic.extract;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the dates of one sentence that name a day, a month or a year: "18 June 2024", "Sept. 11", "late September", "the 1990s". */
final class StatedDates {

    private static final Set<String> AROUND = Set.of("early", "late", "mid", "earlier", "later");
    private static final Set<String> BEFORE_MONTH = Set.of("in", "last", "this", "next", "since", "until", "by", "of", "early", "late",
            "mid", "from", "during", "through", "to", "between", "and", "before", "after", "every", "past", "till", "for", "-", "on",
            "previous", "following", "around");
    /** Words that lead to a time and hardly ever to somebody called April, May, June or August. */
    private static final Set<String> OF_TIME =
            Set.of("in", "last", "this", "next", "since", "until", "early", "late", "mid", "during", "through", "every", "past", "till",
                    "previous", "following", "around", "-");
    private static final Set<String> BEFORE_YEAR = Set.of("in", "since", "during", "the", "early", "late", "fiscal", "until",
            "mid", "this", "a", "his", "her", "its", "their", "our");

    private final Pieces pieces;
    private final @Nullable LocalDate today;

    StatedDates(Pieces pieces, @Nullable LocalDate today) {
        this.pieces = pieces;
        this.today = today;
    }

    /** The date that starts with the piece at {@code i}, or null. */
    @Nullable
    FoundDate read(int i) {
        FoundDate found = numeric(i);
        found = found == null ? dayAndMonth(i) : found;
        found = found == null ? period(i) : found;
        return found == null ? monthFirst(i) : found;
    }

    private @Nullable FoundDate numeric(int i) {
        Piece first = pieces.at(i);
        if (!first.isDigits()) {
            return null;
        }
        if (first.raw().length() == 4 && isSeparated(i, "-") && number(i + 2) <= 12) {
            Calendar day = date(number(i), number(i + 2), number(i + 4));
            return day == null ? null : new FoundDate(i, i + 5, day);
        }
        if (first.is("9") && pieces.is(i + 1, "/") && pieces.is(i + 2, "11") && first.touches(pieces.at(i + 1))
                && !pieces.is(i + 3, "/")) {
            return new FoundDate(i, i + 3, Calendar.date(2001, Month.SEPTEMBER, 11));
        }
        if (isSeparated(i, "/") && first.raw().length() <= 2 && pieces.at(i + 4).raw().length() != 3) {
            return new FoundDate(i, i + 5, eitherWay(number(i), number(i + 2), number(i + 4)));
        }
        String[] parts = first.raw().split("\\.", -1);
        boolean dotted = parts.length == 3 && parts[0].length() <= 2 && parts[1].length() <= 2 && parts[2].length() == 4;
        if (dotted) {
            Calendar day = date(number(parts[2]), number(parts[1]), number(parts[0]));
            return day == null ? null : new FoundDate(i, i + 1, day);
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
    @Nullable
    FoundDate dayAndMonth(int i) {
        int day = day(i);
        if (day < 0) {
            return null;
        }
        int at = afterDay(i);
        at = pieces.is(at, "of") ? at + 1 : at;
        Month month = monthAt(at);
        boolean named = pieces.at(at).isCapitalised() || (pieces.is(i - 1, "on") && pieces.lower(at).length() > 2);
        return month == null || !named ? null : dated(i, at + 1, month, day);
    }

    /** "June 18, 2024", "Sept. 11", "July 2000", "late September". */
    @Nullable
    FoundDate monthFirst(int i) {
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
            FoundDate found = dated(start, afterDay(next), month, day);
            if (found != null) {
                return found;
            }
        }
        int yearAt = pieces.is(next, ",") || pieces.is(next, "of") ? next + 1 : next;
        int year = yearNumber(yearAt);
        if (year > 0) {
            return new FoundDate(start, yearAt + 1, Calendar.month(year, month));
        }
        Piece before = pieces.at(i - 1);
        boolean led = start < at || BEFORE_MONTH.contains(before.lower());
        Piece after = pieces.at(next);
        boolean person = after.isCapitalised() && (before.isNone() || !led || (start == at && !OF_TIME.contains(before.lower())))
                && Calendar.weekday(after.lower()) == null;
        boolean verb = name.is("may") || name.is("march") || shortened;
        if (!name.isCapitalised() || (verb && !led) || person || pieces.is(next, "'s") || (i == 0 && verb)) {
            return null;
        }
        return new FoundDate(start, at + 1, month(start, month));
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
    private @Nullable FoundDate dated(int start, int end, Month month, int day) {
        int yearAt = pieces.is(end, ",") ? end + 1 : end;
        int year = yearNumber(yearAt);
        if (year > 0) {
            Calendar days = Calendar.date(year, month, day);
            return days == null ? null : new FoundDate(start, yearAt + 1, days);
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
            return new FoundDate(start, to, null);
        }
        int inYear = year > 0 || now == null ? year : Calendar.yearOf(now, month, Tense.isFuture(pieces, start));
        Calendar days = Calendar.date(inYear, month, day);
        Calendar last = until > day ? Calendar.date(inYear, month, until) : null;
        int full = year > 0 ? (pieces.is(to, ",") ? to + 2 : to + 1) : to;
        return days == null ? null : new FoundDate(start, full, last == null ? days : new Calendar(days.from(), last.to()));
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

    @Nullable
    Month monthAt(int i) {
        Piece piece = pieces.at(i);
        return !piece.isLetters() ? null : Calendar.month(piece.lower());
    }

    /** "The first six months of 2024", "the second quarter of 2023", "the first half of the year 2022". */
    private @Nullable FoundDate period(int i) {
        Integer place = pieces.is(i, "last") || pieces.is(i, "final") ? Integer.valueOf(-1) : NumberWords.ordinal(pieces.lower(i));
        if (place == null) {
            return null;
        }
        Numeral count = new CardinalReader(pieces).read(i + 1);
        int at = count == null ? i + 1 : count.to();
        int months = switch (pieces.lower(at)) {
            case "half" -> 6;
            case "quarter" -> 3;
            case "months" -> count == null ? 0 : (int) count.value();
            default -> 0;
        };
        int yearAt = pieces.is(at + 1, "of") ? at + 2 : at + 1;
        int year = yearNumber(yearAt);
        int first = place < 0 ? 12 - months : (place - 1) * months;
        boolean fits = months > 0 && months < 12 && first >= 0 && first + months <= 12 && (count == null || place <= 1);
        if (year < 0 || !fits) {
            return null;
        }
        LocalDate from = LocalDate.of(year, first + 1, 1);
        return new FoundDate(i, yearAt + 1, new Calendar(from, from.plusMonths(months).minusDays(1)));
    }

    /** A year, a decade or a range of years that starts with the piece at {@code i}, or null. */
    @Nullable
    FoundDate year(int i) {
        int year = yearNumber(i);
        if (year < 0) {
            return null;
        }
        Piece before = pieces.at(i - 1);
        Piece next = pieces.at(i + 1);
        if (pieces.at(i).touches(next)) {
            if (next.is("s") && year % 10 == 0) {
                return new FoundDate(i, i + 2, Calendar.years(year, year + (year % 100 == 0 ? 99 : 9)));
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
        int until = (next.is("-") || next.is("\u2013")) ? Math.max(yearNumber(i + 2), seasonEnd(year, i + 2)) : -1;
        if (until > year) {
            return new FoundDate(i, i + 3, Calendar.years(year, until));
        }
        return new FoundDate(i, i + 1, Calendar.years(year, year));
    }

    /** The second year of a season: 2013 of "2012\u201313"; -1 where the two digits are not those of the year after. */
    private int seasonEnd(int year, int i) {
        boolean season = pieces.at(i).raw().length() == 2 && pieces.at(i - 1).touches(pieces.at(i)) && number(i) == (year + 1) % 100;
        return season ? year + 1 : -1;
    }

    /** Whether a unit, "million" or a bound makes four digits a figure and not a year. */
    private boolean isMeasured(int i, Piece before, Piece next) {
        Measure measure = Measure.after(pieces, i + 1, 2);
        boolean bounded = !before.isNone() && Bounds.before(pieces, i) != null && !BEFORE_YEAR.contains(before.lower());
        boolean plural = next.lower().endsWith("s") || !Units.isTime(next.lower());
        boolean unit = (Units.word(next.lower()) != null && plural) || Units.money(next.lower()) != null || next.is("%");
        return unit || NumberWords.scale(next.lower()) != null || (bounded && (measure.unit() != null || before.is("than")));
    }

    /** The year that four digits can mean, or -1. */
    int yearNumber(int i) {
        Piece piece = pieces.at(i);
        if (piece.isNone() || piece.raw().length() != 4 || !piece.isDigits()) {
            return -1;
        }
        int year = number(i);
        return year >= 1500 && year < 2100 ? year : -1;
    }

    private int number(int i) {
        Piece piece = pieces.at(i);
        return piece.isDigits() ? number(piece.raw()) : -1;
    }

    private static int number(String digits) {
        return digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9') ? -1
                : Integer.parseInt(digits);
    }
}
