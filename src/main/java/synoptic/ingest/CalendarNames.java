package synoptic.ingest;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of months and weekdays in the languages of Europe, as the JDK's locale data give them. */
final class CalendarNames {

    private static final TextStyle[] STYLES = {TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT};

    /** "3 במאי": written as one word with the month. */
    private static final String HEBREW_IN = "ב";

    private CalendarNames() {}

    /** Loaded only when a name is not English. */
    private static final class Foreign {
        private static final List<Locale> LOCALES = List.of(
                "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "sl", "hr", "hu", "ro", "bg", "sr", "tr",
                "ru",
                "uk", "el", "lt", "lv", "et", "ar", "he", "fa", "id", "vi")
                .stream()
                .map(Locale::of)
                .toList();

        private static final Map<String, Month> MONTHS = months(LOCALES);
        private static final List<String> WEEKDAYS = weekdays(LOCALES);
    }

    private static final Map<String, Month> ENGLISH_MONTHS = months(List.of(Locale.ENGLISH));
    private static final List<String> ENGLISH_WEEKDAYS = weekdays(List.of(Locale.ENGLISH));

    /** The month of this name, full or shortened, in any case; null if there is none. */
    static @Nullable Month month(String name) {
        String key = key(name);
        if (key.equals("sept")) {
            return Month.SEPTEMBER;
        }
        @Nullable Month english = ENGLISH_MONTHS.get(key);
        if (english != null) {
            return english;
        }
        return Foreign.MONTHS.getOrDefault(key, key.startsWith(HEBREW_IN) ? Foreign.MONTHS.get(key.substring(1)) : null);
    }

    /** Whether this is a weekday's name, full or shortened. */
    static boolean isWeekday(String word) {
        String key = key(word);
        return ENGLISH_WEEKDAYS.contains(key) || Foreign.WEEKDAYS.contains(key);
    }

    private static Map<String, Month> months(List<Locale> locales) {
        Map<String, Month> months = new HashMap<>();
        for (Locale locale : locales) {
            for (Month month : Month.values()) {
                for (TextStyle style : STYLES) {
                    months.putIfAbsent(key(month.getDisplayName(style, locale)), month);
                }
            }
        }
        return Map.copyOf(months);
    }

    private static List<String> weekdays(List<Locale> locales) {
        List<String> weekdays = new ArrayList<>();
        for (Locale locale : locales) {
            for (DayOfWeek day : DayOfWeek.values()) {
                for (TextStyle style : STYLES) {
                    weekdays.add(key(day.getDisplayName(style, locale)));
                }
            }
        }
        return List.copyOf(weekdays);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
