package synoptic.extract;

import java.util.Set;

/** Where the clause ends that a verb of saying governs, as the clauses around it tell. */
final class ClauseLimits {

    private static final Set<String> OPENINGS = Set.of("while", "although", "though", "when", "after", "once", "as", "because", "since");
    private static final Set<String> JOINING = Set.of("but", "and", "though", "although", "while", "whereas", "yet");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "we", "i", "the", "a", "an", "his", "her", "its", "their",
            "this", "these", "those", "some", "many", "one", "others");
    private static final int SHORT = 8;

    private ClauseLimits() {}

    /** The index where the clause begins in which a later verb of saying has a subject of its own; -1 where it begins none. */
    static int startOfOwn(Wording words, int start, Cue cue) {
        if (cue.verb() == null || cue.verb().form() == CueVerb.Form.ING) {
            return -1;
        }
        WordRange speaker = SpeakerFinder.before(words, start, cue.from());
        if (speaker == null || speaker.to() - speaker.from() > SHORT) {
            return -1;
        }
        int before = speaker.from() - 1;
        if (!JOINING.contains(words.lower(before)) || words.at(before).quoted() >= 0) {
            return -1;
        }
        boolean parted = words.is(before - 1, ",") || isDash(words, before - 1);
        return parted ? before - 1 : before;
    }

    private static boolean isDash(Wording words, int i) {
        return words.is(i, "\u2014") || words.is(i, "\u2013") || words.is(i, "-");
    }

    /** The comma that ends a clause which opens the sentence, holds the cue, and is followed by the main one; else {@code end}. */
    static int endOfOpening(Wording words, int start, Cue cue, int end) {
        int first = words.is(start, "and") || words.is(start, "but") ? start + 1 : start;
        if (!OPENINGS.contains(words.lower(first)) || cue.from() - first > SHORT) {
            return end;
        }
        for (int i = cue.to(); i < end; i++) {
            if (words.at(i).quoted() < 0 && words.is(i, ",")) {
                Word next = words.at(i + 1);
                return next.capital() || SUBJECTS.contains(next.lower()) ? i : end;
            }
        }
        return end;
    }
}
