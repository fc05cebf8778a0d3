package synoptic.extract;

import java.util.Set;

/** Tells from the words before a date whether what happens then is still to come. */
final class Tense {

    private static final Set<String> FUTURE =
            Set.of("will", "shall", "should", "would", "must", "expected", "scheduled", "due", "plan", "plans", "planned",
                    "planning", "slated", "set", "upcoming", "may", "begins", "starts", "opens", "arrives", "meets", "visits", "travels",
                    "faces", "hopes", "intends", "ahead", "next", "tomorrow", "coming");
    private static final Set<String> PAST = Set.of("said", "told", "was", "were", "had", "has", "have", "did", "wrote", "met", "came",
            "went", "began", "took", "made", "held", "gave", "spoke", "found", "became", "left", "saw", "won", "lost", "fell", "rose");
    private static final int REACH = 12;

    /** What is added to an article on a later day begins so. */
    private static final Set<String> ADDED = Set.of("update", "updated", "correction", "clarification");

    private static final Set<String> IS = Set.of("is", "are", "am");

    private Tense() {}

    /** Whether the nearest sign of tense before a piece says that the thing is still to come; without any it is past. */
    static boolean isFuture(Pieces pieces, int i) {
        if (ADDED.contains(pieces.lower(0)) || isMeetingOn(pieces, i)) {
            return true;
        }
        for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
            String word = pieces.lower(j);
            if (FUTURE.contains(word) || (word.equals("to") && (pieces.is(j - 1, "is") || pieces.is(j - 1, "are")))) {
                return true;
            }
            if (isPast(word)) {
                return false;
            }
        }
        return willBe(pieces, i);
    }

    /** "From Tuesday all lines will run": the clause after a date that opens it. */
    private static boolean willBe(Pieces pieces, int i) {
        for (int j = i + 1; j < Math.min(pieces.size(), i + REACH); j++) {
            String word = pieces.lower(j);
            if (word.equals("will") || word.equals("shall")) {
                return true;
            }
            if (isPast(word) || word.equals(",") || word.equals(";")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPast(String word) {
        return PAST.contains(word) || (word.length() > 4 && word.endsWith("ed"));
    }

    /** "It is meeting on Monday", "they are leaving Friday". */
    private static boolean isMeetingOn(Pieces pieces, int i) {
        int verb = pieces.is(i - 1, "on") ? i - 2 : i - 1;
        return pieces.lower(verb).endsWith("ing") && IS.contains(pieces.lower(verb - 1));
    }
}
