package synoptic.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Published;

/**
 * A line that gives the day, and perhaps the time, of publication, in the forms that outlets use.
 *
 * @param published the day it gives; null where it gives a time alone, or a day that can be read in two ways (05/06/2024)
 * @param update whether it says when the article was last changed
 * @param rest what else the line says, without dates, times and words such as "Published"; may be empty
 */
record DateLine(@Nullable Published published, boolean update, String rest) {

    private static final int LONGEST = 200;

    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(?<![\\p{Nd}.])(\\p{Nd}{4})(?:[-/.]|\\s?[年년]\\s?)(\\p{Nd}{1,2})(?:[-/.]|\\s?[月월]\\s?)(\\p{Nd}{1,2})(?!\\p{Nd})\\s?[日일]?");

    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\p{Nd}./-])(\\p{Nd}{1,2})([/.-])(\\p{Nd}{1,2})\\2(\\p{Nd}{4})(?![\\p{Nd}/-])");

    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<!\\p{Nd})(\\p{Nd}{1,2})(?:st|nd|rd|th|er|[.º])?\\s+(?:de\\s+|of\\s+)?(\\p{L}+)\\.?,?\\s+(?:de\\s+|del\\s+)?(\\p{Nd}{4})(?!\\p{Nd})");

    private static final Pattern MONTH_DAY =
            Pattern.compile("(?<!\\p{L})(\\p{L}+)\\.?\\s+(\\p{Nd}{1,2})(?:st|nd|rd|th)?,?\\s+(\\p{Nd}{4})(?!\\p{Nd})");

    private static final Pattern TIME = Pattern.compile(
            "(?<!\\d)T?(?:(\\d{1,2})[:.h](\\d{2})(?::\\d{2}(?:[.,]\\d+)?)?(?:\\s?([ap])\\.?m\\b\\.?)?|(\\d{1,2})\\s?([ap])\\.?m\\b\\.?)"
                    + "(?:\\s?\\(?(?:Z|[A-Z]{2,4}T|ET|CT|MT|PT|GMT|UTC)\\b\\)?)?(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?(?!\\d))?",
            Pattern.CASE_INSENSITIVE);

    /** Seen from the day the page was saved, which the text does not give. */
    private static final Pattern AGO = Pattern.compile(
            "\\b(?:\\d{1,2}|an?) (?:sec|second|min|minute|hr|hour|day|week|month|year)s? ago\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL = Pattern.compile(
            "(?:\\b(?:first|originally|last|article)\\s+)?(?<!\\p{L})(?:published|updated?|posted|modified|revised|created|released|issued"
                    + "|veröffentlicht|aktualisiert|publié|modifié|mis(?:e)? à jour|publicado|actualizado|pubblicato|aggiornato)(?!\\p{L})"
                    + "(?:\\s+(?:on|at|am|um|le|el|il)(?!\\p{L}))?\\s?:?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern UPDATE = Pattern.compile(
            "updated?|modified|revised|aktualisiert|modifié|mise? à jour|actualizado|aggiornato",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BORDER = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d)]+$");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    /** What else may stand on a line that is nothing but a date. */
    private static final Set<String> FILLERS =
            Set.of(("a ago ainsi alle am and are as at date dated de del den di du el em et gmt h hours hrs il last le local "
                    + "of on ore originally publication stand the time today um uhr utc à às")
                    .split(" ", -1));

    /** Reads a line, if there is a date in it, or a time after a word such as "Updated". */
    static Optional<DateLine> of(String line) {
        if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        StringBuilder rest = new StringBuilder(line);
        boolean dated = false;
        @Nullable LocalDate date = null;
        for (Found found = take(rest); found != null; found = take(rest)) {
            date = dated ? date : found.date();
            dated = true;
        }
        @Nullable LocalTime time = null;
        boolean timed = false;
        Matcher times = TIME.matcher(rest);
        if (times.find()) {
            time = time(times);
            timed = true;
            rest = new StringBuilder(times.replaceAll(" "));
        }
        Matcher labels = LABEL.matcher(rest);
        boolean labelled = labels.find();
        boolean update = labelled && UPDATE.matcher(labels.group()).lookingAt();
        boolean ago = !dated && AGO.matcher(rest).find();
        if (!dated && !ago && !(timed && labelled)) {
            return Optional.empty();
        }
        String remaining = AGO.matcher(labels.replaceAll(" ")).replaceAll(" ").strip();
        return Optional.of(new DateLine(date == null ? null : new Published(date, time), update, remaining));
    }

    /** The rest without marks around it. */
    String words() {
        return BORDER.matcher(rest).replaceAll("");
    }

    /** Whether the line says nothing but this date. */
    boolean isAlone() {
        return WORD.matcher(rest)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .allMatch(word -> FILLERS.contains(word) || CalendarNames.isWeekday(word));
    }

    /** A date that was found; the day is null where it can be read in two ways. */
    private record Found(@Nullable LocalDate date) {}

    /** Finds the first date and blanks it out. */
    private static @Nullable Found take(StringBuilder line) {
        for (Pattern pattern : new Pattern[]{YEAR_FIRST, NUMBERS, DAY_MONTH, MONTH_DAY}) {
            Matcher matcher = pattern.matcher(line);
            while (matcher.find()) {
                Found found = found(pattern, matcher);
                if (found != null) {
                    line.replace(matcher.start(), matcher.end(), " ");
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Found found(Pattern pattern, Matcher m) {
        try {
            if (pattern.equals(YEAR_FIRST)) {
                return new Found(LocalDate.of(number(m.group(1)), number(m.group(2)), number(m.group(3))));
            }
            if (pattern.equals(NUMBERS)) {
                return numbers(number(m.group(1)), number(m.group(3)), number(m.group(4)), m.group(2).equals("."));
            }
            boolean dayFirst = pattern.equals(DAY_MONTH);
            @Nullable Month month = CalendarNames.month(m.group(dayFirst ? 2 : 1));
            return month == null
                    ? null
                    : new Found(LocalDate.of(number(m.group(3)), month, number(m.group(dayFirst ? 1 : 2))));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Day and month in figures: which is which is known if one is above 12, both are equal, or there are full stops. */
    private static Found numbers(int first, int second, int year, boolean dayFirst) {
        if (dayFirst || first > 12 || first == second) {
            return new Found(LocalDate.of(year, second, first));
        }
        return new Found(second > 12 ? LocalDate.of(year, first, second) : null);
    }

    private static @Nullable LocalTime time(Matcher m) {
        boolean withMinutes = m.group(1) != null;
        int hour = number(withMinutes ? m.group(1) : m.group(4));
        int minute = withMinutes ? number(m.group(2)) : 0;
        @Nullable String half = withMinutes ? m.group(3) : m.group(5);
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
