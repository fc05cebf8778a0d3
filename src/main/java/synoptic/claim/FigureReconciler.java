package synoptic.claim;

import synoptic.extract.Quantity;

/** Tells whether two figures of linked sentences can both hold. */
final class FigureReconciler {

    /** Values this near, relative to the greater, are the same once one of them is an estimate. */
    private static final double ESTIMATE = 0.1;

    /** The same for a value that is given in another unit: "30 miles", "50 km". */
    private static final double CONVERTED = 0.06;

    private FigureReconciler() {}

    /** How two figures stand to each other. */
    enum Verdict {
        SAME,
        CONFLICT,
        /** They count different things, or it cannot be told. */
        UNRELATED
    }

    static Verdict compare(Quantity a, Quantity b) {
        if (a.unit() == null || b.unit() == null) {
            return agree(a, b) ? Verdict.SAME : Verdict.UNRELATED;
        }
        if (!a.unit().equals(b.unit())) {
            Double converted = a.valueIn(b.unit());
            if (converted == null) {
                return Verdict.UNRELATED;
            }
            Quantity inTheOther = new Quantity(a.span(), a.number(), converted, b.unit(), a.bound(), a.noun());
            return isConverted(converted, b.value()) || agree(inTheOther, b) ? Verdict.SAME : Verdict.CONFLICT;
        }
        if (a.noun() != null && b.noun() != null && !a.noun().equals(b.noun())) {
            return Verdict.UNRELATED;
        }
        return agree(a, b) ? Verdict.SAME : Verdict.CONFLICT;
    }

    /** Whether one value is the other in another unit: both are rounded. */
    private static boolean isConverted(double converted, double value) {
        return Math.abs(converted - value) <= CONVERTED * Math.max(Math.abs(converted), Math.abs(value));
    }

    /** Whether both values can be meant of one thing: equal, rounded, estimated, or within the other's limit. */
    static boolean agree(Quantity a, Quantity b) {
        double x = a.value();
        double y = b.value();
        if (isOneValue(a, b)) {
            return true;
        }
        boolean estimated = a.bound() == Quantity.Bound.ABOUT || b.bound() == Quantity.Bound.ABOUT;
        if (estimated && Math.abs(x - y) <= ESTIMATE * Math.max(Math.abs(x), Math.abs(y))) {
            return true;
        }
        return allows(a, y) || allows(b, x);
    }

    /** Whether one value is equal to the other or the other rounded. */
    static boolean isOneValue(Quantity a, Quantity b) {
        return a.value() == b.value() || isRounding(a.value(), b.value()) || isRounding(b.value(), a.value());
    }

    private static boolean allows(Quantity limit, double value) {
        return switch (limit.bound()) {
            case AT_LEAST -> value >= limit.value();
            case AT_MOST -> value <= limit.value();
            case EXACTLY, ABOUT -> false;
        };
    }

    /** Whether {@code rough} is {@code exact} with fewer significant digits, two at the least. */
    private static boolean isRounding(double rough, double exact) {
        if (rough == 0 || exact == 0) {
            return false;
        }
        double unit = Math.pow(10, Math.floor(Math.log10(Math.abs(exact))) - 1);
        for (double step = unit; step >= unit / 1000; step /= 10) {
            if (Math.abs(Math.round(exact / step) * step - rough) < step / 1000) {
                return true;
            }
        }
        return false;
    }
}
