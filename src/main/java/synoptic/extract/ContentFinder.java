package synoptic.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.extract.CueVerb.Frame;

/** Finds what is said: the clause, infinitive, object or quotation that goes with a verb of saying. */
final class ContentFinder {

    private static final Set<String> OPENERS = Set.of("that", "whether", "if", "how", "why", "what", "who", "when", "where", "which");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "we", "i", "you", "there", "the", "a", "an", "this",
            "these",
            "those", "his", "her", "its", "their", "our", "my", "your", "no", "some", "many", "most", "all", "any", "both", "such",
            "more", "few", "each", "every", "neither", "either", "another", "other", "not", "only", "even", "people", "nobody", "nothing");
    private static final Set<String> ADVERBIAL = Set.of("in", "on", "at", "during", "to", "of", "about", "for", "from", "by", "with",
            "after",
            "before", "as", "when", "while", "over", "through", "via", "last", "earlier", "later", "yesterday", "today", "tonight",
            "again", "then", "repeatedly", "recently", "publicly", "afterward", "this", "monday", "tuesday", "wednesday", "thursday",
            "friday", "saturday", "sunday", "once", "also", "separately", "but", "and", "or", "because", "since", "under", "without",
            "against", "who", "so", "too", "there", "here");
    private static final Set<String> TRAILING =
            Set.of("saying", "adding", "noting", "citing", "according", "arguing", "referring", "calling",
                    "claiming", "telling", "suggesting", "insisting", "warning");
    private static final Set<String> TURNS =
            Set.of("who", "which", "but", "and", "or", "while", "when", "after", "before", "in", "on", "at",
                    "as", "though", "although", "whose", "where", "with", "a", "an", "because", "during", "then", "later", "so");
    private static final int ADVERBIAL_REACH = 14;

    private ContentFinder() {}

    /**
     * What follows the cue, or null where nothing that it governs does.
     *
     * @param end the end of the sentence
     */
    static @Nullable WordRange after(Wording words, Cue cue, int end) {
        int at = cue.to();
        if (cue.takes(Frame.TELL)) {
            int listener = afterListener(words, at, end);
            if (listener > at) {
                at = listener;
                if (at < end && isClauseStart(words, at)) {
                    return clause(words, at, end);
                }
            }
        }
        if (at >= end) {
            return null;
        }
        Word next = words.at(at);
        if (next.quoted() >= 0) {
            boolean title = cue.verb() != null && cue.verb().frames().equals(Set.of(Frame.QUOTE)) && words.isTitle(next.quoted());
            return title ? null : clause(words, at, end);
        }
        boolean manner = next.lower().endsWith("ly") && !next.capital() && (words.is(at + 1, ",") || words.is(at + 1, ":"));
        if (manner && at + 2 < end && words.at(at + 2).quoted() >= 0) {
            return clause(words, at + 2, end);
        }
        if (next.is(",") || next.is(":")) {
            int quote = at + 1;
            return words.at(quote).quoted() >= 0 || (next.is(":") && quote < end) ? clause(words, quote, end) : null;
        }
        if (OPENERS.contains(next.lower()) && !next.is("which") && !next.is("who")) {
            return clause(words, at, end);
        }
        if (next.is("to") && cue.takes(Frame.TO)) {
            return clause(words, at, end);
        }
        int later = afterAdverbial(words, at, end);
        if (later > at) {
            return clause(words, later, end);
        }
        if (cue.takes(Frame.OBJECT) && !next.isMark() && !isAdverbial(next)) {
            return clause(words, at, end);
        }
        if (cue.takes(Frame.CLAUSE) && isClauseStart(words, at)) {
            return clause(words, at, end);
        }
        if (cue.takes(Frame.TO) && !next.isMark() && !isAdverbial(next)) {
            return clause(words, at, end);
        }
        return null;
    }

    /** Whether what is said can go on with a word after "he said,": not with a participle, a time or a turn of the writer's own. */
    static boolean canGoOn(Word word) {
        return !word.isMark() && !word.lower().endsWith("ing") && !TURNS.contains(word.lower());
    }

    /** Whether words before a comma only tell when or where something was said: "In a statement", "Asked about it". */
    static boolean isOccasion(Wording words, int from, int to) {
        String first = words.lower(from);
        boolean led = ADVERBIAL.contains(first) || first.equals("asked") || first.equals("speaking") || first.endsWith("ing");
        return led && SpeakerFinder.isVerbless(words, from + 1, to);
    }

    private static boolean isAdverbial(Word word) {
        return ADVERBIAL.contains(word.lower());
    }

    private static boolean isClauseStart(Wording words, int i) {
        Word word = words.at(i);
        if (word.quoted() >= 0 || OPENERS.contains(word.lower()) || SUBJECTS.contains(word.lower())) {
            return true;
        }
        return !word.isMark() && !isAdverbial(word);
    }

    /** The index after who is told: "reporters", "the House panel", "CNN's Jake Tapper on Monday"; {@code from} where there is none. */
    private static int afterListener(Wording words, int from, int end) {
        int limit = Math.min(end, from + ADVERBIAL_REACH);
        for (int i = from; i < limit; i++) {
            Word word = words.at(i);
            if (word.quoted() >= 0 && words.isTitle(word.quoted())) {
                continue;
            }
            if (word.quoted() >= 0 || word.is("that") || word.is("whether")) {
                return i;
            }
            if (word.is(",") && words.at(i + 1).quoted() >= 0) {
                return i + 1;
            }
            if (word.isMark() && !word.is("'s")) {
                return from;
            }
        }
        String first = words.lower(from);
        if (first.equals("him") || first.equals("her") || first.equals("them") || first.equals("us") || first.equals("me")
                || first.equals("reporters")) {
            return from + 1;
        }
        for (int i = from + 1; i < limit; i++) {
            boolean subject = SUBJECTS.contains(words.lower(i)) || (words.at(i).capital() && !words.at(i - 1).capital());
            if (subject && !FunctionWords.contains(words.lower(i - 1))) {
                return i;
            }
        }
        return from;
    }

    /** The index of "that" or of a quotation after a time, a place or an occasion: "said Friday at a rally that"; else {@code from}. */
    private static int afterAdverbial(Wording words, int from, int end) {
        if (!isAdverbial(words.at(from))) {
            return from;
        }
        for (int i = from + 1; i < Math.min(end, from + ADVERBIAL_REACH); i++) {
            Word word = words.at(i);
            if (word.is("that")) {
                return i;
            }
            if (word.is(",") || word.is(":")) {
                return words.at(i + 1).quoted() >= 0 ? i + 1 : from;
            }
            if (word.quoted() >= 0) {
                return from;
            }
            if (word.isMark()) {
                return from;
            }
        }
        boolean day = Calendar.weekday(words.lower(from)) != null;
        return day && isClauseStart(words, from + 1) ? from + 1 : from;
    }

    /** From a word to the end of its clause. */
    private static @Nullable WordRange clause(Wording words, int from, int end) {
        int to = from;
        int first = words.at(from).quoted();
        boolean direct = first >= 0 && (words.is(from - 1, ",") || words.is(from - 1, ":"));
        while (to < end && !(direct && words.at(to).quoted() != first)) {
            Word word = words.at(to);
            if (word.quoted() < 0 && to > from) {
                if (word.is(";") || (word.is(",") && endsAtComma(words, to))) {
                    break;
                }
            }
            to++;
        }
        while (to > from && words.at(to - 1).isMark() && words.at(to - 1).quoted() < 0 && !words.is(to - 1, ")")) {
            to--;
        }
        return to > from ? new WordRange(from, to) : null;
    }

    /** Whether a comma ends what is said: before "adding", "according to", "but", "which". */
    private static boolean endsAtComma(Wording words, int comma) {
        String next = words.lower(comma + 1);
        return TRAILING.contains(next) || next.equals("but") || next.equals("which") || next.equals("who");
    }
}
