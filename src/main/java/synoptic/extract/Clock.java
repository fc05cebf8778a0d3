package synoptic.extract;

import java.util.Set;

/** Reads times of day: "6.42am", "05:07", "8:30 p.m. ET", "ten o'clock", "twenty to seven", "half past six". */
final class Clock {

    private static final Set<String> ZONES =
            Set.of("GMT", "UTC", "ET", "EST", "EDT", "PT", "PST", "PDT", "CT", "BST", "CET", "CEST", "KST");

    private static final Set<String> AT = Set.of("at", "by", "until", "till", "from", "before", "after", "about", "around", "to");

    private Clock() {}

    /** The index after a time of day that begins with the piece at {@code i}; {@code i} where none does. */
    static int end(Pieces pieces, int i) {
        return pieces.at(i).isDigits() ? inDigits(pieces, i) : inWords(pieces, i);
    }

    private static int inDigits(Pieces pieces, int i) {
        Piece hour = pieces.at(i);
        int dot = hour.raw().indexOf('.');
        int plain = inFourDigits(pieces, i);
        if (plain > i) {
            return plain;
        }
        if (!isHour(dot > 0 ? hour.raw().substring(0, dot) : hour.raw())) {
            return i;
        }
        int end = i + 1;
        boolean minutes = hasMinutes(pieces, end);
        if (minutes) {
            end += hasMinutes(pieces, end + 2) ? 4 : 2;
        }
        int half = afterHalfOfDay(pieces, end);
        if (half == end && !minutes && dot > 0 && ZONES.contains(pieces.at(end).raw()) && isMinutes(hour.raw().substring(dot + 1))) {
            return end + 1;
        }
        if (half == end && !minutes && dot > 0 && isAtHour(pieces, i, hour.raw().substring(dot + 1))) {
            return i + 1;
        }
        if (half == end && !minutes) {
            return pieces.is(end, "o'clock") ? end + 1 : i;
        }
        return ZONES.contains(pieces.at(half).raw()) ? half + 1 : half;
    }

    /** "At 1400 on Friday", "by 0630 GMT": an hour and its minutes without a mark. */
    private static int inFourDigits(Pieces pieces, int i) {
        String raw = pieces.at(i).raw();
        if (raw.length() != 4 || !raw.chars().allMatch(c -> c >= '0' && c <= '9') || !isHour(raw.substring(0, 2))
                || Integer.parseInt(raw.substring(2)) > 59) {
            return i;
        }
        boolean zone = ZONES.contains(pieces.at(i + 1).raw());
        boolean hours = (pieces.is(i + 1, "hours") || pieces.is(i + 1, "hrs")) && AT.contains(pieces.lower(i - 1));
        return zone || hours ? i + 2 : pieces.is(i - 1, "at") && ends(pieces, i + 1) && raw.endsWith("0") ? i + 1 : i;
    }

    /** Whether "8.30" is a time and no share or price: it follows "at", and nothing that is measured follows it. */
    private static boolean isAtHour(Pieces pieces, int i, String minutes) {
        return pieces.is(i - 1, "at") && isMinutes(minutes) && ends(pieces, i + 1);
    }

    private static boolean ends(Pieces pieces, int i) {
        Piece next = pieces.at(i);
        return next.isNone() || next.is(".") || next.is(",") || next.is("on") || next.is("in") || next.is("this")
                || next.is("and") || next.is("to") || next.is("tomorrow") || Calendar.weekday(next.lower()) != null;
    }

    private static boolean isHour(String digits) {
        return digits.length() <= 2 && isFigures(digits) && Integer.parseInt(digits) <= 24;
    }

    private static boolean isMinutes(String digits) {
        return digits.length() == 2 && isFigures(digits) && Integer.parseInt(digits) < 60;
    }

    /** Whether there is nothing but figures: a piece of digits has dots too, and some of them stand side by side. */
    private static boolean isFigures(String digits) {
        return !digits.isEmpty() && digits.chars().allMatch(Character::isDigit);
    }

    private static boolean hasMinutes(Pieces pieces, int colon) {
        Piece minutes = pieces.at(colon + 1);
        return pieces.is(colon, ":")
                && minutes.isDigits()
                && minutes.raw().length() == 2
                && pieces.at(colon - 1).touches(pieces.at(colon))
                && pieces.at(colon).touches(minutes);
    }

    /** The index after "a.m.", "pm" and the like at {@code i}, else {@code i}. */
    private static int afterHalfOfDay(Pieces pieces, int i) {
        if (pieces.is(i, "am") || pieces.is(i, "pm")) {
            return i + 1;
        }
        boolean dotted = (pieces.is(i, "a") || pieces.is(i, "p")) && pieces.is(i + 1, ".") && pieces.is(i + 2, "m");
        return dotted ? (pieces.is(i + 3, ".") ? i + 4 : i + 3) : i;
    }

    private static int inWords(Pieces pieces, int i) {
        String first = pieces.lower(i);
        Integer small = NumberWords.small(first);
        if (small != null && pieces.is(i + 1, "o'clock")) {
            return i + 2;
        }
        boolean minutes =
                first.equals("half") || first.equals("quarter") || first.equals("twenty") || (small != null && small % 5 == 0 && small > 0);
        int side = pieces.is(i + 1, "minutes") ? i + 2 : i + 1;
        boolean turned = pieces.is(side, "to") || pieces.is(side, "past");
        Integer hour = NumberWords.small(pieces.lower(side + 1));
        boolean ends = !pieces.at(side + 2).isLetters() || FunctionWords.contains(pieces.lower(side + 2));
        return minutes && turned && hour != null && hour > 0 && hour <= 12 && ends ? side + 2 : i;
    }
}
