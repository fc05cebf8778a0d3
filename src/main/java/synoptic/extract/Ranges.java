package synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import synoptic.extract.Quantity.Bound;
import synoptic.text.TextSpan;

/** Joins the two ends of a range: they share a unit and become a least and a most. "From 5 to 7" is a change, not a range. */
final class Ranges {

    private static final Set<String> LINKS = Set.of("-", "\u2013", "\u2010", "\u2011", "to", "or", "and");

    private static final int MOST_YEARS = 120;

    private Ranges() {}

    static List<Quantity> join(List<Quantity> quantities, Pieces pieces) {
        List<Quantity> joined = new ArrayList<>(quantities);
        int at = 0;
        for (int i = 0; i + 1 < joined.size(); i++) {
            Quantity low = joined.get(i);
            Quantity high = joined.get(i + 1);
            while (at < pieces.size() && pieces.at(at).start() < low.span().end()) {
                at++;
            }
            joined.set(i + 1, withAge(low, high, pieces, at));
            high = withMoney(low, joined.get(i + 1), pieces, at);
            joined.set(i + 1, high);
            boolean linked = at + 1 < pieces.size()
                    && LINKS.contains(pieces.at(at).lower())
                    && pieces.at(at + 1).start() == high.span().start();
            if (!linked || low.value() >= high.value() || (low.unit() != null && !low.unit().equals(high.unit()))) {
                continue;
            }
            int first = at;
            while (first > 0 && pieces.at(first - 1).start() >= low.span().start()) {
                first--;
            }
            Piece before = pieces.at(first - 1);
            boolean between = before.is("between");
            boolean change = before.is("from");
            String link = pieces.at(at).lower();
            if (link.equals("and") && !between) {
                boolean shared = low.unit() == null && high.unit() != null && isMeasured(high.unit());
                if (shared) {
                    joined.set(i, new Quantity(low.span(), low.number(), low.value(), high.unit(), low.bound(), high.noun()));
                }
                continue;
            }
            boolean range = !change && !link.equals("or");
            joined.set(i, lowEnd(low, high, range, between ? before : Piece.NONE));
            if (range && high.bound() == Bound.EXACTLY) {
                joined.set(i + 1, new Quantity(high.span(), high.number(), high.value(), high.unit(), Bound.AT_MOST, high.noun()));
            }
        }
        return joined;
    }

    private static Quantity lowEnd(Quantity low, Quantity high, boolean range, Piece between) {
        boolean sameUnit = low.unit() == null || low.unit().equals(high.unit());
        double scale = low.value() < 1000 && sameUnit ? scaleOf(high.value()) : 1;
        double value = low.value() * scale < high.value() && low.value() * scale * 100 > high.value() ? low.value() * scale : low.value();
        Bound bound = range && (low.bound() == Bound.EXACTLY || low.bound() == Bound.ABOUT) ? Bound.AT_LEAST : low.bound();
        TextSpan span = between.isNone() ? low.span() : new TextSpan(between.start(), low.span().end());
        return new Quantity(span, low.number(), value, high.unit(), bound, low.noun() == null ? high.noun() : low.noun());
    }

    /** "Aged 20, 24 and 31": what stands in a list of ages is one too. */
    private static Quantity withAge(Quantity first, Quantity second, Pieces pieces, int at) {
        boolean list = pieces.is(at, ",") || pieces.is(at, "and") || pieces.is(at, "to") || pieces.is(at, "or");
        boolean next = pieces.at(at + 1).start() == second.span().start();
        boolean age = "age".equals(first.noun()) && second.unit() == null && second.value() > 0 && second.value() <= MOST_YEARS;
        return list && next && age
                ? new Quantity(second.span(), second.number(), second.value(), "year", second.bound(), "age")
                : second;
    }

    /** "$1.2-1.5 billion": the sign before the first number counts for both. */
    private static Quantity withMoney(Quantity first, Quantity second, Pieces pieces, int at) {
        boolean dash = pieces.at(at).isHyphen() || pieces.is(at, "\u2013") || pieces.is(at, "to");
        boolean next = pieces.at(at + 1).start() == second.span().start();
        String unit = first.unit();
        boolean money = unit != null && second.unit() == null && Units.money(unit.substring(unit.lastIndexOf(' ') + 1)) != null;
        return dash && next && money
                ? new Quantity(second.span(), second.number(), second.value(), unit, second.bound(), second.noun())
                : second;
    }

    /** "5 and 6 kg" are two weights; "14 and 3 others" are not two of the others. */
    private static boolean isMeasured(String unit) {
        return unit.equals("percent") || Units.isPhysical(unit) || Units.isTime(unit);
    }

    private static double scaleOf(double value) {
        return value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1;
    }
}
