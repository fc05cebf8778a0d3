package synoptic.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of days, and the days that news writing means by a weekday, "last month" or "in September" as seen from the day an
 * article was published: a past event happened on the latest such day, a coming one will on the next; weeks begin on Monday.
 *
 * @param from the first day
 * @param to the last day, inclusive
 */
record Calendar(LocalDate from, LocalDate to) {

    private static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening", "night", "midnight", "noon", "midday",
            "dawn", "dusk", "overnight", "lunchtime");
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

    static {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(java.util.Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
        }
        MONTHS.put("sept", Month.SEPTEMBER);
        for (DayOfWeek day : DayOfWeek.values()) {
            WEEKDAYS.put(day.name().toLowerCase(java.util.Locale.ROOT), day);
        }
        String[] shorts = {"mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun"};
        int[] numbers = {1, 2, 2, 3, 4, 4, 5, 6, 7};
        for (int i = 0; i < shorts.length; i++) {
            WEEKDAYS.put(shorts[i], DayOfWeek.of(numbers[i]));
        }
    }

    /** The month that a word in lower case names, in full or abbreviated, or null. */
    static @Nullable Month month(String lower) {
        return MONTHS.get(lower);
    }

    /** The weekday that a word in lower case names, in full or abbreviated, or null. */
    static @Nullable DayOfWeek weekday(String lower) {
        return WEEKDAYS.get(lower);
    }

    /** Whether a word in lower case names a part of a day. */
    static boolean isPartOfDay(String lower) {
        return PARTS_OF_DAY.contains(lower);
    }

    static Calendar day(LocalDate day) {
        return new Calendar(day, day);
    }

    static Calendar month(int year, Month month) {
        YearMonth days = YearMonth.of(year, month);
        return new Calendar(days.atDay(1), days.atEndOfMonth());
    }

    static Calendar years(int first, int last) {
        return new Calendar(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** A day of a month, or null where the month has no such day. */
    static @Nullable Calendar date(int year, Month month, int day) {
        return day < 1 || day > month.length(java.time.Year.isLeap(year)) ? null : day(LocalDate.of(year, month, day));
    }

    /** The weekday nearest to a day on the side of the tense, that day itself included. */
    static Calendar weekday(LocalDate today, DayOfWeek day, boolean future) {
        return day(today.with(future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)));
    }

    /** The year that a month without one belongs to. */
    static int yearOf(LocalDate today, Month month, boolean future) {
        int year = today.getYear();
        if (future) {
            return month.compareTo(today.getMonth()) < 0 ? year + 1 : year;
        }
        return month.compareTo(today.getMonth()) > 0 ? year - 1 : year;
    }

    /** A week, month, year or the like so many units from that of a day; null for units that are not calendar stretches. */
    static @Nullable Calendar unit(LocalDate today, String unit, int away) {
        return switch (unit) {
            case "day" -> day(today.plusDays(away));
            case "night" -> day(today.plusDays(away));
            case "week" -> {
                LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(away);
                yield new Calendar(monday, monday.plusDays(6));
            }
            case "weekend" -> {
                LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(away);
                yield new Calendar(monday.plusDays(5), monday.plusDays(6));
            }
            case "month" -> {
                LocalDate there = today.plusMonths(away);
                yield month(there.getYear(), there.getMonth());
            }
            case "year" -> years(today.getYear() + away, today.getYear() + away);
            case "decade" -> {
                int decade = today.getYear() / 10 * 10 + 10 * away;
                yield years(decade, decade + 9);
            }
            case "century" -> {
                int century = today.getYear() / 100 * 100 + 100 * away;
                yield years(century, century + 99);
            }
            default -> null;
        };
    }

    /** The time of so many units before a day, as exact as the unit: three years ago is a year, two days ago a day. */
    static @Nullable Calendar ago(LocalDate today, int count, String unit) {
        return switch (unit) {
            case "day", "night" -> day(today.minusDays(count));
            case "week" -> unit(today, "week", -count);
            case "month" -> unit(today, "month", -count);
            case "year" -> unit(today, "year", -count);
            case "decade" -> unit(today, "year", -10 * count);
            case "hour", "minute", "second" -> day(today);
            default -> null;
        };
    }

    /** The season of a year on the northern half of the earth, by months; null for any other word. */
    static @Nullable Calendar season(int year, String season) {
        return switch (season) {
            case "spring" -> new Calendar(LocalDate.of(year, 3, 1), LocalDate.of(year, 5, 31));
            case "summer" -> new Calendar(LocalDate.of(year, 6, 1), LocalDate.of(year, 8, 31));
            case "autumn", "fall" -> new Calendar(LocalDate.of(year, 9, 1), LocalDate.of(year, 11, 30));
            case "winter" -> new Calendar(LocalDate.of(year, 12, 1), LocalDate.of(year + 1, 3, 1).minusDays(1));
            default -> null;
        };
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
