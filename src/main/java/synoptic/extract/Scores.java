package synoptic.extract;

import java.util.Set;

/**
 * Passes over pairs of numbers that count nothing: results of games ("3-2", "7-6 (7-5)"), seasons ("2012\u201313") and "24/7". A
 * hyphen between a smaller number and a larger is a range unless the sentence tells of a game.
 */
final class Scores {

    private static final Set<String> GAME = Set.of("won", "win", "wins", "winning", "beat", "beats", "beating", "lost", "lose", "loses",
            "losing", "drew", "draw", "drawn", "defeated", "defeat", "defeating", "victory", "tied", "tie", "led", "leading", "trailed",
            "trailing", "score", "scored", "final", "set", "sets", "goalless", "thrashed", "edged", "outscored", "shootout", "aggregate",
            "vote", "voted", "ruled", "ruling", "record", "downed", "routed", "series", "equalised", "equaliser", "halftime", "lead");

    /** The largest number of points that a game is told in. */
    private static final int MOST = 250;

    private Scores() {}

    /** The index after a result, a season or "24/7" that begins with a piece; {@code i} where none does. */
    static int after(Pieces pieces, int i) {
        if (!pieces.at(i).isDigits() || (isJoined(pieces.at(i - 1)) && pieces.at(i - 1).touches(pieces.at(i)))) {
            return i;
        }
        if (pieces.is(i, "24") && pieces.is(i + 1, "/") && pieces.is(i + 2, "7") && !pieces.is(i + 3, "/")) {
            return i + 3;
        }
        Piece dash = pieces.at(i + 1);
        Piece second = pieces.at(i + 2);
        boolean pair = isJoined(dash) && pieces.at(i).touches(dash) && dash.touches(second) && second.isDigits();
        if (!pair || (isJoined(pieces.at(i + 3)) && second.touches(pieces.at(i + 3)))) {
            return i;
        }
        if (isSeason(pieces.at(i).raw(), second.raw())) {
            return i + 3;
        }
        int first = number(pieces.at(i));
        int last = number(second);
        boolean counts = Units.isCurrencySign(pieces.at(i - 1).raw()) || Measure.after(pieces, i + 3, 2).unit() != null
                || NumberWords.scale(pieces.lower(i + 3)) != null;
        boolean result = first >= 0 && last >= 0 && !counts && (first >= last || isOfGame(pieces, i));
        return result ? i + 3 : i;
    }

    private static boolean isJoined(Piece piece) {
        return piece.isHyphen() || piece.is("\u2013");
    }

    private static int number(Piece piece) {
        String raw = piece.raw();
        boolean small = raw.length() <= 3 && raw.chars().allMatch(c -> c >= '0' && c <= '9');
        int value = small ? Integer.parseInt(raw) : -1;
        return value <= MOST ? value : -1;
    }

    /** "2012\u201313": the second number is the year after, in two digits. */
    private static boolean isSeason(String first, String second) {
        if (first.length() != 4 || second.length() != 2 || (!first.startsWith("19") && !first.startsWith("20"))
                || !first.chars().allMatch(Character::isDigit) || !second.chars().allMatch(Character::isDigit)) {
            return false;
        }
        return (Integer.parseInt(first.substring(2)) + 1) % 100 == Integer.parseInt(second);
    }

    private static boolean isOfGame(Pieces pieces, int i) {
        for (int j = Math.max(0, i - 15); j < Math.min(pieces.size(), i + 6); j++) {
            if (GAME.contains(pieces.lower(j))) {
                return true;
            }
        }
        return false;
    }
}
