package synoptic.extract;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What units of one kind are worth in each other, so that "30 miles" and "48 km" can be told to be one distance. */
final class Conversions {

    private record Worth(String base, double factor) {}

    private static final double DAYS_OF_A_YEAR = 365.25;

    private static final Map<String, Worth> WORTHS = Map.ofEntries(
            Map.entry("second", new Worth("day", 1 / 86_400.0)),
            Map.entry("minute", new Worth("day", 1 / 1_440.0)),
            Map.entry("hour", new Worth("day", 1 / 24.0)),
            Map.entry("day", new Worth("day", 1)),
            Map.entry("week", new Worth("day", 7)),
            Map.entry("fortnight", new Worth("day", 14)),
            Map.entry("month", new Worth("day", DAYS_OF_A_YEAR / 12)),
            Map.entry("year", new Worth("day", DAYS_OF_A_YEAR)),
            Map.entry("decade", new Worth("day", DAYS_OF_A_YEAR * 10)),
            Map.entry("century", new Worth("day", DAYS_OF_A_YEAR * 100)),
            Map.entry("millimeter", new Worth("meter", 0.001)),
            Map.entry("centimeter", new Worth("meter", 0.01)),
            Map.entry("meter", new Worth("meter", 1)),
            Map.entry("kilometer", new Worth("meter", 1_000)),
            Map.entry("inch", new Worth("meter", 0.0254)),
            Map.entry("foot", new Worth("meter", 0.3048)),
            Map.entry("yard", new Worth("meter", 0.9144)),
            Map.entry("mile", new Worth("meter", 1_609.344)),
            Map.entry("kilometer per hour", new Worth("kilometer per hour", 1)),
            Map.entry("mile per hour", new Worth("kilometer per hour", 1.609344)),
            Map.entry("hectare", new Worth("hectare", 1)),
            Map.entry("acre", new Worth("hectare", 0.40469)),
            Map.entry("square kilometer", new Worth("hectare", 100)),
            Map.entry("square mile", new Worth("hectare", 258.999)),
            Map.entry("gram", new Worth("gram", 1)),
            Map.entry("kilogram", new Worth("gram", 1_000)),
            Map.entry("ton", new Worth("gram", 1_000_000)),
            Map.entry("ounce", new Worth("gram", 28.3495)),
            Map.entry("pound", new Worth("gram", 453.592)),
            Map.entry("liter", new Worth("liter", 1)),
            Map.entry("gallon", new Worth("liter", 3.78541)));

    private Conversions() {}

    /** How often the second unit goes into the first, or null where they do not measure one thing. */
    static @Nullable Double factor(@Nullable String from, @Nullable String to) {
        if (from == null || to == null) {
            return null;
        }
        if (from.equals(to)) {
            return 1.0;
        }
        Worth one = WORTHS.get(from);
        Worth other = WORTHS.get(to);
        return one == null || other == null || !one.base.equals(other.base) ? null : one.factor / other.factor;
    }
}
