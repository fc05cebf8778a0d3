package synoptic.ui.claims;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An axis of time that is to scale, but for long stretches in which no days begin or end that are named: there it is broken
 * where it has to be, and says so. Otherwise three days of a visit would be one dot beside the twenty years since the last.
 *
 * @param stretches one after the other without gaps, oldest first
 */
record TimeAxis(List<Stretch> stretches) {

    /** Days in a row are never broken off from each other: so long must a stretch be that is, in days. */
    private static final long SHORTEST_BREAK = 3;

    TimeAxis {
        stretches = List.copyOf(stretches);
    }

    /**
     * A stretch of time in which no days begin or end that are named.
     *
     * @param from its first day
     * @param until the day after its last
     * @param isBroken whether it is shorter on the axis than it should be
     */
    record Stretch(LocalDate from, LocalDate until, boolean isBroken) {

        private long days() {
            return ChronoUnit.DAYS.between(from, until);
        }
    }

    /**
     * The axis on which all of these can be shown, with as few breaks as let it fit: the longest stretches are broken first.
     * Where even that is too long, it is as short as it can be.
     *
     * @param width that it should fit in
     * @param ofBreak the width of a stretch where it is broken
     * @param ofDay the least width of a day elsewhere, so that days in a row do not cover each other
     */
    static TimeAxis of(Collection<Stop> stops, double width, double ofBreak, double ofDay) {
        TreeSet<LocalDate> ends = new TreeSet<>();
        for (Stop stop : stops) {
            ends.add(stop.from());
            ends.add(stop.to().plusDays(1));
        }
        List<Stretch> whole = new ArrayList<>();
        LocalDate from = null;
        for (LocalDate end : ends) {
            if (from != null) {
                whole.add(new Stretch(from, end, false));
            }
            from = end;
        }
        List<Stretch> byLength =
                whole.stream().sorted(Comparator.comparingLong(Stretch::days).reversed()).toList();
        Set<Stretch> broken = new HashSet<>();
        long days = whole.stream().mapToLong(Stretch::days).sum();
        for (Stretch stretch : byLength) {
            if (days * ofDay + broken.size() * ofBreak <= width || stretch.days() < SHORTEST_BREAK || stretch.days() * ofDay < ofBreak) {
                break;
            }
            broken.add(stretch);
            days -= stretch.days();
        }
        return new TimeAxis(whole.stream()
                .map(stretch -> new Stretch(stretch.from(), stretch.until(), broken.contains(stretch)))
                .toList());
    }

    /**
     * Where a day begins on the axis.
     *
     * @param day none before the first or after the end of the last stretch
     * @param width of the whole axis
     * @param ofBreak the width of a stretch where it is broken
     */
    double at(LocalDate day, double width, double ofBreak) {
        double perDay = perDay(width, ofBreak);
        double at = 0;
        for (Stretch stretch : stretches) {
            double whole = stretch.isBroken() ? ofBreak : stretch.days() * perDay;
            if (day.isBefore(stretch.until())) {
                return at + whole * ChronoUnit.DAYS.between(stretch.from(), day) / stretch.days();
            }
            at += whole;
        }
        return at;
    }

    /** The width of a day where the axis is not broken. */
    double perDay(double width, double ofBreak) {
        return Math.max(0, width - breaks() * ofBreak) / unbrokenDays();
    }

    /** The least width that it can have. */
    double leastWidth(double ofBreak, double ofDay) {
        return breaks() * ofBreak + unbrokenDays() * ofDay;
    }

    private long breaks() {
        return stretches.stream().filter(Stretch::isBroken).count();
    }

    /** How many days there are where the axis is not broken; at least 1. */
    private long unbrokenDays() {
        return Math.max(1, stretches.stream().filter(stretch -> !stretch.isBroken()).mapToLong(Stretch::days).sum());
    }
}
