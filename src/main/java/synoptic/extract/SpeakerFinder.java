package synoptic.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is said to have said something: the subject before a verb of saying. Titles and appositions belong to the speaker; a
 * time, a place or an occasion beside it does not.
 */
final class SpeakerFinder {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we", "you", "who", "that", "which", "another",
            "others", "some", "many", "all", "both", "one", "none", "everyone", "nobody", "someone");
    private static final Set<String> STOPS = Set.of("that", "because", "although", "though", "while", "whereas", "when", "if", "as",
            "after",
            "before", "since", "where", "what", "how", "why", "whether", "but", "than", "until", "unless", "so", "or", "yet", "which",
            "who", "whom", "whose", "then", "nor", "even", "except");
    private static final Set<String> PREPOSITIONS = Set.of("in", "on", "at", "during", "after", "before", "by", "with", "for", "from",
            "to", "despite", "following", "under", "through", "over", "since", "until", "without", "against", "about", "according",
            "amid", "among", "via", "like", "as", "near", "within", "throughout", "along", "of", "into", "between", "per", "outside",
            "ahead");
    private static final Set<String> LEADS = Set.of("but", "and", "yet", "still", "also", "now", "however", "meanwhile", "instead", "then",
            "so", "or", "even", "perhaps", "maybe", "today", "yesterday", "earlier", "later", "once", "moreover", "nevertheless",
            "though", "indeed", "here", "there", "nor", "not", "only", "again", "just", "too", "well", "video:", "watch:", "recently",
            "previously", "separately", "afterward", "afterwards", "similarly", "tonight", "last", "this", "since");
    private static final Set<String> ADVERBIALS = Set.of("when", "while", "however", "though", "too", "meanwhile", "asked", "then", "if",
            "although", "but", "and", "or", "because", "also", "instead", "indeed", "perhaps", "again", "now", "once", "later");
    private static final Set<String> TIME_LEADS = Set.of("on", "last", "this", "next", "in", "earlier", "late", "early");
    private static final Set<String> PAST_VERBS = Set.of("sent", "made", "took", "won", "met", "saw", "led", "held", "ran", "wrote", "gave",
            "came", "went", "spoke", "heard", "knew", "left", "lost", "got", "became", "began", "kept", "put", "broke", "runs", "works",
            "leads", "heads", "represents", "includes", "served", "studies", "want", "support");
    private static final Set<String> TRAILING = Set.of("also", "almost", "even", "still", "just", "never", "always", "often", "soon", "and",
            "or", "but", "nearly", "already", "again", "thus", "now", "both");
    private static final int LONGEST = 40;

    private SpeakerFinder() {}

    /** The subject that ends right before a word, or null. {@code start} is the first word of the sentence. */
    static @Nullable WordRange before(Wording words, int start, int verb) {
        int to = verb;
        if (to <= start || words.at(to - 1).quoted() >= 0) {
            return null;
        }
        if (PRONOUNS.contains(words.lower(to - 1)) && !isAmount(words, start, to - 1)) {
            return new WordRange(to - 1, to);
        }
        if (words.is(to - 1, ",") || words.is(to - 1, ")")) {
            return enclosed(words, start, to);
        }
        if (isDash(words.at(to - 1))) {
            return dashed(words, start, to);
        }
        return nominal(words, start, to);
    }

    /** The subject of a sentence whose main verb is none of saying: what stands before the first verb; or null. */
    static @Nullable WordRange subject(Wording words, int start, int limit) {
        for (int i = start + 1; i < limit; i++) {
            Word word = words.at(i);
            if (word.quoted() >= 0) {
                return null;
            }
            boolean past = !word.capital() && word.lower().length() > 4 && word.lower().endsWith("ed") && !words.is(i - 1, "the");
            boolean verb = isFinite(words, i) || past || PAST_VERBS.contains(word.lower());
            if (verb && !isRelative(words, start, i - 1)) {
                return before(words, start, i);
            }
        }
        return null;
    }

    /** "No one", "the three of them all": a pronoun that belongs to the words before it. */
    private static boolean isAmount(Wording words, int start, int i) {
        Word before = words.at(i - 1);
        if (i <= start || before.quoted() >= 0) {
            return false;
        }
        boolean all = words.is(i, "all") || words.is(i, "both");
        return (words.is(i, "one") && before.is("no")) || (all && (before.is(")") || (before.capital() && !before.isMark())));
    }

    /** A subject with appositions, clauses or adverbials between commas or brackets after it. */
    private static @Nullable WordRange enclosed(Wording words, int start, int to) {
        if (words.is(to - 1, ")")) {
            int open = to - 2;
            while (open > start && !words.is(open, "(")) {
                open--;
            }
            WordRange name = open > start ? nominal(words, start, open) : null;
            return name == null ? null : new WordRange(name.from(), to);
        }
        if (isParty(words.at(to - 2)) && words.is(to - 3, ",")) {
            WordRange name = nominal(words, start, to - 3);
            return name == null ? null : new WordRange(name.from(), to - 1);
        }
        int comma = commaBefore(words, start, to - 2);
        if (comma < 0) {
            return null;
        }
        WordRange name = nominal(words, start, comma);
        if (name == null || name.to() != comma) {
            return name;
        }
        if (isAdverbial(words, comma + 1)) {
            return name;
        }
        for (int rounds = 0; rounds < 2 && words.is(name.from() - 1, ",") && isApposition(words, name.from()); rounds++) {
            WordRange outer = nominal(words, start, name.from() - 1);
            if (outer == null || outer.to() != name.from() - 1) {
                break;
            }
            name = outer;
        }
        return new WordRange(name.from(), to - 1);
    }

    private static boolean isDash(Word word) {
        return word.is("-") || word.is("\u2014") || word.is("\u2013");
    }

    /** A subject with more about it between dashes. */
    private static @Nullable WordRange dashed(Wording words, int start, int to) {
        int close = isDash(words.at(to - 2)) ? to - 2 : to - 1;
        for (int i = close - 1; i > start && close - i < LONGEST; i--) {
            if (isDash(words.at(i))) {
                int open = isDash(words.at(i - 1)) ? i - 1 : i;
                return words.is(open - 1, ",") ? null : before(words, start, open);
            }
        }
        return null;
    }

    private static int commaBefore(Wording words, int start, int from) {
        for (int i = from; i > start && from - i < LONGEST; i--) {
            if (words.at(i).quoted() >= 0) {
                return -1;
            }
            if (words.is(i, ",") && !isPartyComma(words, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether what follows a comma tells when, where or how, and not who. */
    private static boolean isAdverbial(Wording words, int i) {
        String first = words.lower(i);
        boolean during = first.endsWith("ing") && !first.equals("including");
        return during || PREPOSITIONS.contains(first) || ADVERBIALS.contains(first) || (first.endsWith("ly") && !words.at(i).capital());
    }

    private static boolean isApposition(Wording words, int i) {
        return isDeterminerWord(words.lower(i)) || !words.at(i).capital();
    }

    /** A noun phrase that ends before {@code to}. */
    private static @Nullable WordRange nominal(Wording words, int start, int end) {
        int to = withoutAdverbs(words, start, withoutTime(words, start, end));
        int from = to;
        while (from > start && to - from < LONGEST && (isNominal(words, start, from - 1) || isRelative(words, start, from - 1))) {
            from--;
        }
        from = skipLead(words, from, to);
        if (from < to && (isNominative(words.lower(from - 1)) || (words.lower(from).endsWith("ing") && to - from > 1))) {
            from = Math.max(from, nameStart(words, from, to));
        }
        if (from >= to || (words.at(to - 1).isMark() && !words.is(to - 1, ")"))) {
            return null;
        }
        if (to - from == 1 && FunctionWords.contains(words.lower(from)) && !PRONOUNS.contains(words.lower(from))) {
            return null;
        }
        return new WordRange(from, to);
    }

    static boolean isPronoun(String lower) {
        return PRONOUNS.contains(lower);
    }

    static boolean isPreposition(String lower) {
        return PREPOSITIONS.contains(lower);
    }

    /** Pronouns that are a subject of their own. */
    private static boolean isNominative(String lower) {
        return lower.equals("he") || lower.equals("she") || lower.equals("they") || lower.equals("we") || lower.equals("i");
    }

    /** The name that ends before a word. */
    static WordRange name(Wording words, int start, int to) {
        return new WordRange(nameStart(words, start, to), to);
    }

    /** Where the name begins that a stretch ends with; its start where it ends with none. */
    private static int nameStart(Wording words, int from, int to) {
        int start = to;
        while (start > from && words.at(start - 1).capital()) {
            start--;
        }
        return start == to ? from : start;
    }

    /** Whether a name is followed by a role between commas: "Lee, an analyst with the programme, …". */
    static boolean isNamedWithRole(Wording words, WordRange name, int end) {
        int role = name.to() + 1;
        boolean opens = words.at(name.to() - 1).capital() && words.is(name.to(), ",") && isDeterminerWord(words.lower(role));
        if (!opens) {
            return false;
        }
        int comma = role;
        while (comma < end && !words.is(comma, ",")) {
            if (isFinite(words, comma) || words.at(comma).quoted() >= 0) {
                return false;
            }
            comma++;
        }
        return comma < end && comma - role > 1;
    }

    /** Cuts off adverbs at the end, which belong to the verb: "the mayor also", "Berg and almost". */
    private static int withoutAdverbs(Wording words, int start, int end) {
        int to = end;
        while (to - 1 > start && !words.at(to - 1).capital() && (TRAILING.contains(words.lower(to - 1)) || isManner(words.lower(to - 1)))) {
            to--;
        }
        return to;
    }

    private static boolean isManner(String lower) {
        return lower.length() > 5 && lower.endsWith("ly") && !lower.equals("family") && !lower.equals("assembly");
    }

    /** Whether words that were taken for a speaker are a clause: they have a verb, and no "who" or "which" that leads to it. */
    static boolean isClause(Wording words, WordRange speaker) {
        for (int i = speaker.from(); i < speaker.to(); i++) {
            String lower = words.lower(i);
            if (lower.equals("who") || lower.equals("which") || lower.equals("whose") || lower.equals("that") || lower.equals("whom")) {
                return false;
            }
            boolean first = i == speaker.from() && lower.length() > 4 && lower.endsWith("ed") && !words.at(i).capital()
                    && PREPOSITIONS.contains(words.lower(i + 1));
            if (first || (isFinite(words, i) && !words.at(i).capital() && speaker.to() - speaker.from() > 1)) {
                return true;
            }
        }
        return false;
    }

    /** Cuts off a time at the end: "on Tuesday", "this month". */
    private static int withoutTime(Wording words, int start, int end) {
        int to = end;
        boolean time = Calendar.weekday(words.lower(to - 1)) != null || Units.isTime(words.lower(to - 1));
        if (time && to - 2 > start && TIME_LEADS.contains(words.lower(to - 2))) {
            to -= words.is(to - 3, "just") || words.is(to - 3, "earlier") || words.is(to - 3, "late") ? 3 : 2;
        }
        return to > start ? to : end;
    }

    /** Whether "who" or "that" begins a relative clause of the subject: a verb follows, a noun stands before. */
    private static boolean isRelative(Wording words, int start, int i) {
        boolean pronoun = words.is(i, "who") || words.is(i, "that");
        if (!pronoun || i <= start || words.at(i - 1).isMark() || !CueVerbs.of(words.lower(i - 1)).isEmpty()) {
            return false;
        }
        String next = words.lower(i + 1);
        return isFinite(words, i + 1) || PAST_VERBS.contains(next)
                || (next.length() > 4 && next.endsWith("ed") && !words.at(i + 1).capital());
    }

    private static boolean isNominal(Wording words, int start, int i) {
        Word word = words.at(i);
        if (word.quoted() >= 0) {
            return false;
        }
        if (word.isMark()) {
            return word.is("(") || word.is(")") || (word.is(",") && isPartyComma(words, i)) || word.is("&");
        }
        if (STOPS.contains(word.lower()) || isNominative(word.lower())) {
            return false;
        }
        if (word.is("and")) {
            return !hasVerb(words, start, i);
        }
        return !isFinite(words, i) || isRelative(words, start, i - 1);
    }

    /** "R-Ky.," and "D-Calif.," between commas in a name. */
    private static boolean isPartyComma(Wording words, int i) {
        return isParty(words.at(i + 1)) || (isParty(words.at(i - 1)) && words.is(i - 2, ","));
    }

    private static boolean isParty(Word word) {
        return word.capital() && word.lower().length() > 3 && (word.lower().startsWith("r-") || word.lower().startsWith("d-"));
    }

    private static boolean hasVerb(Wording words, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            Word word = words.at(i);
            if (word.isMark() || STOPS.contains(word.lower())) {
                return false;
            }
            if (isFinite(words, i) || (!word.capital() && word.lower().length() > 4 && word.lower().endsWith("ed"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFinite(Wording words, int i) {
        return switch (words.lower(i)) {
            case "is", "are", "was", "were", "has", "have", "had", "will", "would", "could", "should", "may", "might", "must", "can", "did",
                    "does", "do", "said", "says", "told", "'ll", "'ve", "'re", "'m", "be", "been" ->
                    !words.at(i).capital() || !words.is(i, "may");
            default -> false;
        };
    }

    /** Drops what only opens the sentence: "But", "On Friday", "In an interview with the paper". */
    private static int skipLead(Wording words, int first, int to) {
        int from = first;
        while (from < to && ((LEADS.contains(words.lower(from)) && !isDeterminer(words, from, to))
                || (words.at(from).isMark() && !words.is(from, "(")))) {
            from++;
        }
        if (from >= to || !PREPOSITIONS.contains(words.lower(from))) {
            return from;
        }
        if (from + 2 < to && Calendar.weekday(words.lower(from + 1)) != null) {
            return skipLead(words, from + 2, to);
        }
        int head = to - 1;
        boolean name = words.at(head).capital();
        while (head > from + 1) {
            String before = words.lower(head - 1);
            if (isDeterminerWord(words.lower(head)) || PREPOSITIONS.contains(before) || (name && !words.at(head - 1).capital())) {
                break;
            }
            head--;
        }
        return PREPOSITIONS.contains(words.lower(head - 1)) && head - 1 == from ? to : head;
    }

    private static boolean isDeterminer(Wording words, int i, int to) {
        return words.is(i, "this") && i + 1 < to && !Units.isTime(words.lower(i + 1));
    }

    static boolean isDeterminerWord(String lower) {
        return switch (lower) {
            case "the", "a", "an", "his", "her", "its", "their", "our", "my", "this", "these", "those", "some", "many", "one", "two" ->
                    true;
            default -> false;
        };
    }

    /** Whether a stretch has no verb, as far as can be told. */
    static boolean isVerbless(Wording words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isFinite(words, i)) {
                return false;
            }
        }
        return true;
    }
}
