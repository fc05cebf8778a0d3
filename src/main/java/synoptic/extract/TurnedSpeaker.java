package synoptic.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is named after a turned verb of saying or "according to": "said Ana Ruiz, an economist at the bank". */
final class TurnedSpeaker {

    private static final int LONGEST = 40;

    private static final Set<String> ENDS_AFTER = Set.of("in", "on", "at", "during", "after", "before", "when", "while", "as", "about",
            "to", "following", "via", "if", "because", "since", "and", "but", "adding", "who", "which", "that", "where", "by", "through",
            "with", "for", "over", "into", "under", "upon", "amid", "despite", "monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday", "last", "earlier", "later", "this", "yesterday", "today", "wouldn't", "then", "ahead", "recently", "is",
            "was", "were", "are", "has", "had", "have", "will", "would", "could", "should", "may", "might", "referring", "outside");
    private static final Set<String> APPOSITION_ENDS = Set.of("in", "on", "at", "adding", "referring", "who", "which", "when", "while",
            "after", "before", "during", "as", "but", "and", "where", "noting", "citing", "speaking", "describing", "explaining",
            "according",
            "though", "although", "because", "with", "using", "arguing", "calling", "saying", "pointing", "echoing", "whose", "that",
            "or", "so", "if", "since", "to", "he", "she", "it", "they", "we", "i");

    private TurnedSpeaker() {}

    /** Whether a word can begin what stands behind a turned verb. */
    static boolean canFollow(Word word) {
        return !word.isMark() && word.quoted() < 0 && !ENDS_AFTER.contains(word.lower()) && !SpeakerFinder.isPreposition(word.lower());
    }

    /** What follows a turned verb of saying or "according to", before {@code end}, with its appositions where asked; or null. */
    static @Nullable WordRange after(Wording words, int from, int end, boolean appositions) {
        int to = from;
        while (to < end && to - from < LONGEST && goesOn(words, from, to)) {
            to++;
        }
        if (to == from || (to - from == 1 && FunctionWords.contains(words.lower(from)) && !SpeakerFinder.isPronoun(words.lower(from)))) {
            return null;
        }
        if (appositions && words.is(to, ",") && !SpeakerFinder.isPronoun(words.lower(from))) {
            to = afterApposition(words, to, end);
        }
        return new WordRange(from, to);
    }

    private static boolean goesOn(Wording words, int from, int i) {
        Word word = words.at(i);
        if (word.quoted() >= 0) {
            return false;
        }
        if (word.isMark()) {
            return (word.is("(") && (words.is(i + 2, ")") || words.is(i + 3, ")"))) || word.is(")") || word.is("&");
        }
        if (i > from && SpeakerFinder.isPronoun(words.lower(from))) {
            return false;
        }
        if (word.is("and")) {
            return words.at(i + 1).capital() && words.at(i - 1).capital();
        }
        if ((word.is("for") || word.is("with") || word.is("at")) && (words.at(i + 1).capital() || words.is(i + 1, "the"))) {
            return true;
        }
        boolean manner = i > from && words.at(i - 1).capital() && !word.capital() && word.lower().endsWith("ly");
        return i == from || (!manner && !ENDS_AFTER.contains(word.lower()));
    }

    /** Takes in appositions between commas: ", an economist at the bank", ", R-Ky.,". */
    private static int afterApposition(Wording words, int comma, int end) {
        int to = comma;
        for (int rounds = 0; rounds < 3 && words.is(to, ",") && to + 1 < end; rounds++) {
            Word first = words.at(to + 1);
            boolean relative = (first.is("who") && CueVerbs.of(words.lower(to + 2)).isEmpty()) || first.is("whose");
            if (first.quoted() >= 0 || first.isMark() || (!relative && APPOSITION_ENDS.contains(first.lower()))
                    || first.lower().endsWith("ing")
                    || (!relative && FunctionWords.contains(first.lower()) && !SpeakerFinder.isDeterminerWord(first.lower()))) {
                break;
            }
            int next = to + 1;
            while (next < end && !words.is(next, ",") && words.at(next).quoted() < 0 && !isBreak(words, next)) {
                next++;
            }
            to = next;
        }
        return to;
    }

    private static boolean isBreak(Wording words, int i) {
        return words.is(i, ";") || words.is(i, "\u2014") || words.is(i, ":") || words.is(i, ".") || words.is(i, "-")
                || words.is(i, "\u2013");
    }
}
