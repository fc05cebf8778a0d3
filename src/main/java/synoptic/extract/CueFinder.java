package synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of saying of a sentence, outside its quotation marks. */
final class CueFinder {

    private static final Set<String> AUXILIARIES = Set.of("has", "have", "had", "is", "are", "was", "were", "be", "been", "being", "will",
            "would", "could", "should", "may", "might", "must", "can", "did", "does", "do", "'s", "'ve", "'d", "'ll", "'re", "'m",
            "cannot", "can't", "won't", "didn't", "doesn't", "don't", "hasn't", "haven't", "hadn't", "isn't", "aren't", "wasn't",
            "weren't", "wouldn't", "couldn't", "shouldn't", "not", "never");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "'ve", "having");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re", "'m");
    private static final Set<String> ADVERBS = Set.of("also", "now", "then", "even", "still", "once", "again", "just", "later", "first",
            "often", "already", "recently", "long", "further", "simply", "only", "always", "soon", "earlier", "twice", "much", "well",
            "instead", "ever", "yet", "so", "far", "not", "never");
    private static final Set<String> NOUN_BEFORE = Set.of("the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their",
            "my", "our", "your", "of", "in", "on", "for", "from", "with", "by", "at", "any", "no", "some", "every", "each", "'s", "into",
            "about", "new", "recent", "latest", "more", "other", "many", "under", "two", "such", "over", "against", "between");
    private static final Set<String> NOUNS =
            Set.of("plans", "remarks", "reports", "tweets", "demands", "hopes", "fears", "worries", "claims",
                    "estimates", "charges", "jokes", "complaints", "views", "doubts", "guesses", "forecasts", "projects", "rules", "judges",
                    "promises", "pledges", "offers", "requests", "orders", "reads", "notes", "counters", "suspects", "states", "finds");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "who", "which", "that", "one", "everyone", "nobody");
    private static final Set<String> MODAL = Set.of("will", "would", "could", "should", "may", "might", "must", "can", "did", "does", "do",
            "'ll", "'d", "cannot", "can't", "won't", "didn't", "doesn't", "don't", "wouldn't", "couldn't", "shouldn't");

    private CueFinder() {}

    /** The cues between two words, in order. */
    static List<Cue> find(Wording words, int start, int end) {
        List<Cue> cues = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (words.at(i).quoted() >= 0) {
                continue;
            }
            Cue cue = words.is(i, "according") && words.is(i + 1, "to") ? new Cue(i, i + 2, null) : verbAt(words, i, start, end);
            if (cue != null) {
                cues.add(cue);
                i = cue.to() - 1;
            }
        }
        return cues;
    }

    private static @Nullable Cue verbAt(Wording words, int i, int start, int end) {
        if (words.at(i).capital() && i > start && !words.isTitled(start, end)) {
            return null;
        }
        for (CueVerb verb : CueVerbs.of(words.lower(i))) {
            int to = afterParticle(words, i, end, verb.particle());
            if (to < 0) {
                continue;
            }
            int from = groupStart(words, i, start);
            if (isVerb(words, from, i, to, verb)) {
                return new Cue(from, to, verb);
            }
        }
        return null;
    }

    private static int afterParticle(Wording words, int i, int end, String particle) {
        if (particle.isEmpty()) {
            return i + 1;
        }
        int at = i + 1;
        for (String word : particle.split(" ", -1)) {
            if (at >= end || !words.is(at, word)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    /** The first word of the verb's group: auxiliaries and the adverbs among or right before them. */
    private static int groupStart(Wording words, int verb, int start) {
        int from = verb;
        while (from > start && isInGroup(words, from - 1)) {
            from--;
        }
        return from;
    }

    private static boolean isInGroup(Wording words, int i) {
        Word word = words.at(i);
        if (word.quoted() >= 0 || word.isMark() || (word.capital() && (word.is("may") || word.is("will")))) {
            return false;
        }
        boolean adverb = ADVERBS.contains(word.lower()) || isManner(word.lower());
        boolean possessive = word.is("'s") && words.at(i - 1).capital();
        return adverb || (AUXILIARIES.contains(word.lower()) && !possessive);
    }

    private static boolean isManner(String lower) {
        return lower.length() > 4 && lower.endsWith("ly") && !lower.equals("family") && !lower.equals("reply") && !lower.equals("july")
                && !lower.equals("assembly") && !lower.equals("italy") && !lower.equals("daily") && !lower.equals("weekly");
    }

    /** Whether the word is used as the verb of a sentence, as far as its form and the words around it tell. */
    private static boolean isVerb(Wording words, int from, int i, int to, CueVerb verb) {
        String before = words.lower(from - 1);
        String auxiliary = "";
        for (int j = from; j < i; j++) {
            if (AUXILIARIES.contains(words.lower(j)) && !ADVERBS.contains(words.lower(j))) {
                auxiliary = words.lower(j);
            }
        }
        boolean have = HAVE.contains(auxiliary);
        boolean be = BE.contains(auxiliary);
        return switch (verb.form()) {
            case THIRD -> auxiliary.isEmpty() && isThirdPerson(words, from, to, verb);
            case PAST -> (auxiliary.isEmpty() || have) && !(from == i && (isNounContext(before) || isBareParticiple(words, i, to)));
            case PARTICIPLE -> have;
            case ING -> be || words.at(to).quoted() >= 0 || (words.is(to, ",") && words.at(to + 1).quoted() >= 0) || words.is(i - 1, ",")
                    || isLinkedParticiple(before) || words.is(to, "that") || words.is(i, "saying");
            case BASE -> MODAL.contains(auxiliary) || (auxiliary.isEmpty() && isPlural(words, from));
        };
    }

    /** Whether a form in -s is a verb and not a plural noun ("his plans", "United States", "late-night calls"). */
    private static boolean isThirdPerson(Wording words, int from, int to, CueVerb verb) {
        Word before = words.at(from - 1);
        boolean says = words.is(to - 1, "says") && !NOUN_BEFORE.contains(before.lower());
        if (says) {
            return true;
        }
        if (NOUN_BEFORE.contains(before.lower()) || words.is(to, "of") || words.is(to, "from") || words.is(to, "and")) {
            return false;
        }
        boolean nounToo = verb.takes(CueVerb.Frame.OBJECT) || NOUNS.contains(words.lower(to - 1));
        boolean subject = before.capital() || before.isMark() || before.quoted() >= 0 || PRONOUNS.contains(before.lower());
        boolean complement = words.is(to, "that") || words.is(to, "to") || words.at(to).quoted() >= 0 || words.is(to, "the")
                || words.is(to, "a") || words.is(to, "it") || words.is(to, "he") || words.is(to, "she") || words.is(to, "they");
        boolean tag = words.at(from - 3).quoted() >= 0 || words.at(from - 2).quoted() >= 0;
        return !nounToo || subject || complement || (tag && words.at(to).isMark());
    }

    private static boolean isNounContext(String before) {
        return before.equals("the") || before.equals("a") || before.equals("an") || before.equals("of") || before.equals("by")
                || before.equals("to");
    }

    /** Who is "told to leave" says nothing. */
    private static boolean isBareParticiple(Wording words, int i, int to) {
        return words.is(to, "to") && (words.is(i, "told") || words.is(i, "urged") || words.is(i, "advised"));
    }

    private static boolean isLinkedParticiple(String before) {
        return before.equals("by") || before.equals("while") || before.equals("and") || before.equals("after") || before.equals("before")
                || before.equals("without");
    }

    /** Whether a plural subject stands before a verb in its base form. */
    private static boolean isPlural(Wording words, int from) {
        Word subject = words.at(from - 1);
        String lower = subject.lower();
        if (subject.quoted() >= 0) {
            return false;
        }
        if (lower.equals("they") || lower.equals("we") || lower.equals("i") || lower.equals("you") || lower.equals("who")
                || lower.equals("some") || lower.equals("many") || lower.equals("others") || lower.equals("all")
                || lower.equals("most") || lower.equals("people") || lower.equals("police")) {
            return true;
        }
        return lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("'s") && !subject.isMark();
    }
}
