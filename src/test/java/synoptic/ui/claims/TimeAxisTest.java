package synoptic.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

    private static final double WIDTH = 1_000;
    private static final double BREAK = 50;

    private static Stop stop(String from, String to) {
        return new Stop(LocalDate.parse(from), LocalDate.parse(to), new EvidenceRow(from, "", null, "", Map.of()));
    }

    private static TimeAxis axis(Stop... stops) {
        return TimeAxis.of(List.of(stops), WIDTH, BREAK, 10);
    }

    private static double at(TimeAxis axis, String day) {
        return axis.at(LocalDate.parse(day), WIDTH, BREAK);
    }

    @Test
    void daysAreToScale() {
        TimeAxis axis = axis(stop("2024-06-17", "2024-06-17"), stop("2024-06-19", "2024-06-19"), stop("2024-06-20", "2024-06-20"));

        assertThat(axis.stretches()).noneMatch(TimeAxis.Stretch::isBroken);
        assertThat(at(axis, "2024-06-17")).isZero();
        assertThat(at(axis, "2024-06-19")).isEqualTo(500);
        assertThat(at(axis, "2024-06-20")).isEqualTo(750);
        assertThat(at(axis, "2024-06-21")).isEqualTo(WIDTH);
    }

    @Test
    void theAxisIsBrokenWhereForLongNothingIsNamed() {
        TimeAxis axis = axis(
                stop("2000-07-19", "2000-07-19"), stop("2024-06-18", "2024-06-18"), stop("2024-06-19", "2024-06-19"));

        assertThat(axis.stretches()).filteredOn(TimeAxis.Stretch::isBroken)
                .containsExactly(new TimeAxis.Stretch(LocalDate.parse("2000-07-20"), LocalDate.parse("2024-06-18"), true));
        double day = axis.perDay(WIDTH, BREAK);
        assertThat(day).isEqualTo((WIDTH - BREAK) / 3, offset(1e-9));
        assertThat(at(axis, "2024-06-18")).isEqualTo(day + BREAK, offset(1e-9));
        assertThat(at(axis, "2024-06-19") - at(axis, "2024-06-18")).isEqualTo(day, offset(1e-9));
    }

    @Test
    void itIsBrokenNoOftenerThanItMust() {
        Stop[] stops = {stop("2024-01-01", "2024-01-01"), stop("2024-03-01", "2024-03-01"), stop("2024-04-01", "2024-04-01")};

        assertThat(axis(stops).stretches()).noneMatch(TimeAxis.Stretch::isBroken);
        assertThat(TimeAxis.of(List.of(stops), 600, BREAK, 10).stretches()).filteredOn(TimeAxis.Stretch::isBroken)
                .containsExactly(new TimeAxis.Stretch(LocalDate.parse("2024-01-02"), LocalDate.parse("2024-03-01"), true));
    }

    @Test
    void aDayWithinALongStretchOfDaysIsInIt() {
        TimeAxis axis = axis(stop("2024-01-01", "2024-12-31"), stop("2024-06-18", "2024-06-18"), stop("2024-06-19", "2024-06-19"));

        assertThat(at(axis, "2024-06-18")).isStrictlyBetween(at(axis, "2024-01-01"), at(axis, "2025-01-01"));
        assertThat(at(axis, "2025-01-01")).isEqualTo(WIDTH, offset(1e-9));
    }

    @Test
    void manyDaysStayInOrderAndNoneIsOutside() {
        List<Stop> stops = IntStream.range(0, 80)
                .mapToObj(i -> LocalDate.of(1990, 1, 1).plusDays((long) i * i * i / 50))
                .map(day -> new Stop(day, day, new EvidenceRow("", "", null, "", Map.of())))
                .toList();
        TimeAxis axis = TimeAxis.of(stops, WIDTH, 5, 1);

        List<Double> places = stops.stream().map(stop -> axis.at(stop.from(), WIDTH, 5)).toList();
        assertThat(places).isSorted().allMatch(place -> place >= 0 && place < WIDTH);
    }

    @Test
    void oneDayTakesTheWholeAxis() {
        TimeAxis axis = axis(stop("2024-06-18", "2024-06-18"));

        assertThat(axis.perDay(WIDTH, BREAK)).isEqualTo(WIDTH);
    }
}
