package synoptic.extract;

import org.jspecify.annotations.Nullable;
import synoptic.text.TextSpan;

/**
 * A figure: how many, how much, how long, which share.
 *
 * @param span the number and its bound and unit ("more than 11,000 containers")
 * @param number the number alone ("11,000")
 * @param value its value; for "dozens" and the like the least that the word allows
 * @param unit what the value is measured or counted in, singular ("container", "dollar", "percent", "year"), or null
 * @param bound whether the value is exact, a limit or an estimate
 * @param noun what is counted where that is not the unit ("munitions"), or null
 */
public record Quantity(
        TextSpan span, TextSpan number, double value, @Nullable String unit, Bound bound, @Nullable String noun)
        implements Mention {

    /** How a value is meant. */
    public enum Bound {
        EXACTLY,
        AT_LEAST,
        AT_MOST,
        ABOUT
    }

    /**
     * The value in another unit of the same kind, or null where the units do not measure one thing: "30 miles" has some 48.3 in
     * kilometers.
     */
    public @Nullable Double valueIn(@Nullable String other) {
        Double factor = Conversions.factor(unit, other);
        return factor == null ? null : (Double) (value * factor);
    }

    /** Whether it is measured in a unit of measure or money, and not counted in things. */
    public boolean isMeasured() {
        return unit != null && (Units.isPhysical(unit) || Units.isTime(unit) || Units.money(unit) != null || unit.equals("percent"));
    }
}
