package synoptic.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.text.TextSpan;

/**
 * Finds the times that durations reach back to, seen from the day of publication: "the first visit in 24 years" printed in 2024
 * reaches to 2000, and so agrees with "he was last there in July 2000". Only durations are read that end with the report: after
 * "first", a superlative or "not", after "the past", and where something "comes nine months after" something else.
 */
final class Reaches {

    private static final Set<String> SINCE =
            Set.of("first", "last", "only", "worst", "best", "most", "least", "not", "no", "never", "hasn't",
                    "haven't", "hadn't", "second", "third");
    private static final Set<String> NO_SUPERLATIVES = Set.of("west", "interest", "request", "protest", "arrest", "forest", "guest", "test",
            "contest", "invest", "suggest", "rest", "northwest", "southwest", "honest", "modest", "harvest", "quest");
    private static final int LOOK_BACK = 12;
    private static final int MOST = 500;

    private Reaches() {}

    /**
     * The reaches of the durations of one sentence, in order of place.
     *
     * @param pieces the sentence
     * @param quantities its figures
     * @param today the day of publication; without one nothing can be told
     */
    static List<DateMention> find(Pieces pieces, List<Quantity> quantities, @Nullable LocalDate today) {
        List<DateMention> reaches = new ArrayList<>();
        for (Quantity quantity : quantities) {
            int at = today == null ? -1 : pieces.indexAt(quantity.span().start());
            int opening = at < 0 ? -1 : opening(pieces, at, quantity);
            Calendar days = opening < 0 || today == null ? null : days(quantity, today);
            if (days != null) {
                TextSpan span = opening == at ? quantity.span() : pieces.span(opening, at).cover(quantity.span());
                reaches.add(new DateMention(span, days.from(), days.to()));
            }
        }
        return reaches;
    }

    /** The piece that opens a duration which reaches back from the report, or -1. */
    private static int opening(Pieces pieces, int at, Quantity quantity) {
        String before = pieces.lower(at - 1);
        if (before.equals("past") || before.equals("last")) {
            return pieces.is(at - 2, "the") ? at - 2 : at - 1;
        }
        int after = pieces.indexAt(quantity.span().end());
        boolean follows = after >= 0 && pieces.is(after, "after") && (before.equals("comes") || before.equals("came"));
        if (follows) {
            return at;
        }
        boolean reaching = (before.equals("in") || before.equals("for")) && isSince(pieces, at - 1);
        return reaching ? at - 1 : -1;
    }

    /** Whether "first", a superlative or "not" stands before, in the same clause. */
    private static boolean isSince(Pieces pieces, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LOOK_BACK); i--) {
            Piece piece = pieces.at(i);
            if (piece.is(";") || piece.is(":") || piece.is(".")) {
                return false;
            }
            String word = piece.lower();
            boolean superlative = word.length() > 4 && word.endsWith("est") && !NO_SUPERLATIVES.contains(word);
            if (piece.isLetters() && (SINCE.contains(word) || superlative)) {
                return true;
            }
        }
        return false;
    }

    /** The days that lie as long ago as the duration; a whole unit more or less where it is an estimate, more where it is a limit. */
    private static @Nullable Calendar days(Quantity quantity, LocalDate today) {
        String unit = quantity.unit();
        int count = (int) quantity.value();
        boolean whole = unit != null && Units.isTime(unit) && quantity.noun() == null && count == quantity.value() && count > 0;
        Calendar there = !whole || unit == null || count > MOST ? null : Calendar.ago(today, count, unit);
        if (there == null || unit == null) {
            return null;
        }
        boolean rough = unit.equals("decade") || quantity.bound() != Quantity.Bound.EXACTLY;
        Calendar longer = rough ? Calendar.ago(today, count + 1, unit) : there;
        Calendar shorter = rough && count > 1 ? Calendar.ago(today, count - 1, unit) : there;
        if (longer == null || shorter == null) {
            return there;
        }
        return switch (quantity.bound()) {
            case AT_LEAST -> new Calendar(longer.from(), there.to());
            case AT_MOST -> new Calendar(there.from(), today.isBefore(shorter.to()) ? today : shorter.to());
            case EXACTLY, ABOUT -> new Calendar(longer.from(), shorter.to());
        };
    }
}
