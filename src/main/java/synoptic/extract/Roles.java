package synoptic.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/**
 * Finds the role that stands beside a name: before it ("Russian President Vladimir Putin", "its duty manager, Colm Adeyemi") or
 * after it between commas ("Jane Doe, 58, the harbour master,"). Forms of address such as "Mr" are no roles.
 */
final class Roles {

    private static final Set<String> ADDRESS = Set.of("mr", "mrs", "ms", "miss", "sir", "dame", "lord", "lady");

    private static final Set<String> NOUNS = Set.of(("engineer analyst economist manager owner founder executive ceo chief officer adviser"
            + " advisor lawyer attorney counsel prosecutor author writer journalist reporter editor correspondent historian scientist"
            + " researcher expert scholar fellow lecturer teacher student nurse doctor surgeon driver pilot skipper master harbourmaster"
            + " harbormaster baker farmer fisherman resident neighbour neighbor witness victim survivor activist campaigner organiser"
            + " organizer lawmaker legislator politician candidate nominee mp mep wife husband son daughter widow mother sibling aide"
            + " deputy treasurer chair head boss diplomat negotiator commissioner investigator policeman trader banker investor"
            + " strategist pollster consultant specialist singer actor actress artist player star champion priest pastor dictator ruler"
            + " guard soldier veteran shopkeeper worker docker sailor rower trainer columnist ally rival alderman tycoon billionaire"
            + " businessman businesswoman entrepreneur developer coordinator administrator superintendent principal dean chef mechanic")
            .split(" "));

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "its", "their", "our", "my", "one");

    private static final Set<String> MODIFIERS = Set.of("former", "then", "current", "late", "retired", "acting", "interim", "outgoing",
            "incoming", "longtime", "top", "senior", "vice", "deputy", "chief", "assistant", "associate", "onetime", "ex");

    private static final Set<String> ENDS = Set.of(",", ".", ";", ":", "\"", ")", "who", "which", "whose", "that", "said", "says", "told");

    private static final int LONGEST = 7;
    private static final int LONGEST_AFTER = 14;

    private Roles() {}

    /**
     * The role beside a name, determiner left out, or null.
     *
     * @param text the whole text
     * @param tokens the sentence
     * @param from index of the name's first token, titles left out
     * @param to index after its last
     */
    static @Nullable TextSpan find(String text, List<Token> tokens, int from, int to) {
        TextSpan before = before(text, tokens, from);
        return before == null ? after(tokens, to) : before;
    }

    private static @Nullable TextSpan before(String text, List<Token> tokens, int name) {
        int to = name;
        boolean comma = form(tokens, to - 1).equals(",");
        if (comma || (form(tokens, to - 1).equals(".") && isRole(form(tokens, to - 2)))) {
            to--;
        }
        int head = headBefore(tokens, to);
        if (head < 0) {
            return null;
        }
        int from = head;
        int known = head;
        while (from > 0 && head - from < LONGEST && isModifier(text, tokens, from - 1, head)) {
            from--;
            known = isKnown(text, tokens, from) ? from : known;
        }
        boolean whole = DETERMINERS.contains(form(tokens, from - 1));
        if (comma && !whole) {
            return null;
        }
        int start = whole ? from : known;
        while (start < head && tokens.get(start).isMark()) {
            start++;
        }
        return tokens.get(start).span().cover(tokens.get(to - 1).span());
    }

    /** The noun of the role that ends before a token: "president", "secretary" of "Secretary of State"; -1 where none does. */
    private static int headBefore(List<Token> tokens, int to) {
        if (isRole(form(tokens, to - 1))) {
            return to - 1;
        }
        if (FunctionWords.contains(form(tokens, to - 1))) {
            return -1;
        }
        boolean ministry = form(tokens, to - 2).equals("the") && form(tokens, to - 3).equals("of") && isRole(form(tokens, to - 4));
        if (ministry) {
            return to - 4;
        }
        boolean of = form(tokens, to - 2).equals("of") && isRole(form(tokens, to - 3)) && !FunctionWords.contains(form(tokens, to - 1));
        return of ? to - 3 : -1;
    }

    private static boolean isModifier(String text, List<Token> tokens, int i, int head) {
        Token token = tokens.get(i);
        if (token.form().equals("-")) {
            return i > 0 && tokens.get(i - 1).span().end() == token.span().start();
        }
        if (token.kind() != Token.Kind.WORD || FunctionWords.contains(token.form())) {
            return false;
        }
        boolean capital = isCapital(text, token);
        return capital || isKnown(text, tokens, i) || !isCapital(text, tokens.get(head));
    }

    /** Whether a word belongs to a role even where no determiner shows where the role begins. */
    private static boolean isKnown(String text, List<Token> tokens, int i) {
        String form = form(tokens, i);
        return NameWords.isOffice(form) || NameWords.isDemonym(form) || MODIFIERS.contains(form) || isRole(form)
                || (isCapital(text, tokens.get(i)) && i > 0 && !ADDRESS.contains(form) && !NameWords.isCalendar(form));
    }

    private static @Nullable TextSpan after(List<Token> tokens, int name) {
        if (!form(tokens, name).equals(",")) {
            return null;
        }
        int from = name + 1;
        boolean age = from + 1 < tokens.size() && tokens.get(from).kind() == Token.Kind.NUMBER && form(tokens, from + 1).equals(",");
        from = age ? from + 2 : from;
        boolean determined = DETERMINERS.contains(form(tokens, from));
        int first = determined && !isOwner(form(tokens, from)) ? from + 1 : from;
        int head = headAfter(tokens, first);
        if (head < 0) {
            return null;
        }
        int to = head + 1;
        while (to < tokens.size() && to - first < LONGEST_AFTER && !ENDS.contains(form(tokens, to))) {
            to++;
        }
        boolean closed =
                to < tokens.size() && (form(tokens, to).equals(",") || form(tokens, to).equals(".") || form(tokens, to).equals("who"));
        return closed && (determined || head - first < LONGEST) ? tokens.get(first).span().cover(tokens.get(to - 1).span()) : null;
    }

    /** The noun of the role that begins with a token: the last word before a preposition, a mark or a clause; -1 if it is no role. */
    private static int headAfter(List<Token> tokens, int first) {
        int end = first;
        while (end < tokens.size() && end - first < LONGEST
                && (form(tokens, end).equals("-") || (!tokens.get(end).isMark() && !FunctionWords.contains(form(tokens, end))))) {
            end++;
        }
        return end > first && isRole(form(tokens, end - 1)) ? end - 1 : -1;
    }

    private static boolean isOwner(String determiner) {
        return determiner.equals("his") || determiner.equals("her") || determiner.equals("its") || determiner.equals("their");
    }

    private static boolean isRole(String form) {
        boolean made = form.length() > 5 && (form.endsWith("woman") || form.endsWith("person") || form.endsWith("ologist"));
        return (NameWords.isTitle(form) || NOUNS.contains(form) || made) && !ADDRESS.contains(form);
    }

    private static boolean isCapital(String text, Token token) {
        return Character.isUpperCase(text.codePointAt(token.span().start()));
    }

    private static String form(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).form() : "";
    }
}
