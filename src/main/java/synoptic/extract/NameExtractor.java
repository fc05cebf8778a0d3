package synoptic.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/**
 * Finds names: runs of capitalised words with the small words and initials among them, titles left out. A word that the text
 * also writes in lower case is no name; a capital that only opens a sentence or belongs to a headline counts if the word is a
 * name elsewhere in the text. Weekdays, months and words for peoples and parties are no names.
 */
final class NameExtractor {

    private static final int LONGEST = 12;

    private final String text;
    private final Set<String> lowerCase = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    private NameExtractor(String text) {
        this.text = text;
    }

    /** The names of an article, in order of place, without overlap. */
    static List<Name> extract(String text, List<Sentence> sentences) {
        NameExtractor extractor = new NameExtractor(text);
        sentences.forEach(extractor::learn);
        NameKeys keys = new NameKeys();
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (List<Token> name : extractor.names(sentence)) {
                int from = sentence.tokens().indexOf(name.getFirst());
                found.add(new Found(name, Roles.find(text, sentence.tokens(), from, from + name.size())));
                keys.add(name);
            }
        }
        extractor.acronyms(sentences, keys);
        return found.stream()
                .map(name -> new Name(extractor.span(name.tokens), keys.keyOf(name.tokens), name.role))
                .toList();
    }

    /** A name with the role that stands beside it. */
    private record Found(List<Token> tokens, @Nullable TextSpan role) {}

    /** Notes which words stand in lower case, and which have a capital where none is due. */
    private void learn(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean titled = isTitled(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() != Token.Kind.WORD) {
                continue;
            }
            if (!isCapitalised(token)) {
                lowerCase.add(token.form());
            } else if (!titled && !opens(tokens, i) && !isCommon(token)) {
                named.add(token.form());
            }
        }
    }

    private List<List<Token>> names(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean titled = isTitled(tokens);
        List<List<Token>> names = new ArrayList<>();
        for (int i = 0; i < tokens.size();) {
            int end = runEnd(tokens, i, titled);
            if (end > i) {
                List<Token> name = withoutTitles(tokens, i, end, titled);
                if (!name.isEmpty()) {
                    names.add(name);
                }
                i = end;
            } else {
                i++;
            }
        }
        return names;
    }

    /** The index after the run of name words that begins at {@code i}; {@code i} where none does. */
    private int runEnd(List<Token> tokens, int i, boolean titled) {
        if (!isNameWord(tokens, i, titled)) {
            return i;
        }
        int end = i + 1;
        while (end < tokens.size() && end - i < LONGEST && !closes(tokens.get(end - 1))) {
            int next = end;
            if (isJoint(tokens, next)) {
                next++;
            } else {
                while (next < tokens.size() && next - end < 2 && isSmall(tokens, next, end)) {
                    next++;
                }
            }
            if (isJoinedBody(tokens, end)) {
                next = end + 1;
            }
            boolean given = next > end && next < tokens.size() && isGivenNamePart(tokens, end, i);
            if (next >= tokens.size() || !(given || isNameWord(tokens, next, titled))) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    /** Whether "and" joins the halves of one body's name: "Fish and Wildlife Service", "Health and Human Services". */
    private boolean isJoinedBody(List<Token> tokens, int and) {
        if (!tokens.get(and).form().equals("and") || NameWords.isBodyHead(tokens.get(and - 1).form())) {
            return false;
        }
        int end = and + 1;
        while (end < tokens.size() && end - and < LONGEST && tokens.get(end).kind() == Token.Kind.WORD && isCapitalised(tokens.get(end))) {
            end++;
        }
        return end > and + 2 && NameWords.isBodyHead(tokens.get(end - 1).form());
    }

    /** A hyphen or ampersand without spaces, or the point of an initial. */
    private boolean isJoint(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!token.isMark() || i + 1 >= tokens.size()) {
            return false;
        }
        boolean left = tokens.get(i - 1).span().end() == token.span().start();
        boolean right = tokens.get(i + 1).span().start() == token.span().end();
        boolean initial = token.form().equals(".")
                && left
                && (tokens.get(i - 1).span().length() == 1 || NameWords.isTitle(tokens.get(i - 1).form()));
        boolean apart = isAcronym(tokens.get(i - 1)) || isAcronym(tokens.get(i + 1)) || NameWords.isPlaceStart(tokens.get(i + 1).form());
        return initial || (left && right && ((token.form().equals("-") && !apart) || token.form().equals("&")));
    }

    /** The small second half of a Korean given name: "Kim Jong-un". */
    private static boolean isGivenNamePart(List<Token> tokens, int hyphen, int start) {
        Token part = tokens.get(hyphen + 1);
        return tokens.get(hyphen).form().equals("-") && hyphen - start > 1 && part.kind() == Token.Kind.WORD && part.span().length() < 5;
    }

    /** Whether a name ends with a word: with a possessive, but not in "People's Republic". */
    private boolean closes(Token token) {
        return endsPossessive(token) && !NameWords.isOwner(token.form());
    }

    private static boolean isSmall(List<Token> tokens, int i, int first) {
        String form = tokens.get(i).form();
        if (form.equals("of") && i == first) {
            return true;
        }
        boolean afterOf = i > first && tokens.get(i - 1).form().equals("of");
        boolean body = form.equals("for") && NameWords.isBodyHead(tokens.get(i - 1).form());
        return (form.equals("the") && afterOf) || body || (NameWords.isParticle(form) && !afterOf);
    }

    private boolean isNameWord(List<Token> tokens, int i, boolean titled) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.WORD || !isCapitalised(token) || isCommon(token)) {
            return false;
        }
        if (titled) {
            return named.contains(token.form());
        }
        if (named.contains(token.form()) || !opens(tokens, i)) {
            return true;
        }
        if (NameWords.isTitle(token.form()) && i + 1 < tokens.size() && tokens.get(i + 1).form().equals("of")) {
            return true;
        }
        if (isAcronym(token) && token.span().length() > 2) {
            return true;
        }
        boolean before = i + 1 < tokens.size()
                && tokens.get(i + 1).kind() == Token.Kind.WORD
                && isCapitalised(tokens.get(i + 1))
                && !isCommon(tokens.get(i + 1));
        return before && !lowerCase.contains(token.form());
    }

    /** A word that is never a name by itself or within one, for all its capital. */
    private static boolean isCommon(Token token) {
        String form = token.form();
        return FunctionWords.contains(form)
                || NameWords.isCalendar(form)
                || NumberWords.small(form) != null
                || NumberWords.tens(form) != null
                || form.equals("according")
                || form.equals("mr")
                || form.equals("mrs")
                || form.equals("ms");
    }

    private List<Token> withoutTitles(List<Token> tokens, int start, int end, boolean titled) {
        int from = start;
        for (int i = start; i < end - 1; i++) {
            from = NameWords.isTitle(tokens.get(i).form()) ? afterTitle(tokens, i + 1, end) : from;
        }
        if (from > start && from == end - 1 && NameWords.isSuffix(tokens.get(from).form())) {
            from = start;
        }
        if (from == end || isOffice(tokens.subList(from, end))) {
            return List.of();
        }
        boolean afterTitle = from > start;
        boolean personal = afterTitle && !tokens.get(from - 1).form().equals("of") && !tokens.get(from - 1).form().equals("the");
        List<Token> name = personal ? withoutOrigin(tokens.subList(from, end)) : tokens.subList(from, end);
        if (isPeople(name)) {
            return List.of();
        }
        String only = name.getFirst().form();
        boolean party = name.size() > 1 && name.get(1).form().equals("-") && only.length() == 1;
        if (party || only.equals("of")) {
            return List.of();
        }
        if (name.size() == 1 && !afterTitle) {
            boolean lower = lowerCase.contains(only) && !isAcronym(name.getFirst());
            if (lower || NameWords.isDemonym(only) || NameWords.isBodyHead(only) || (titled && !named.contains(only))
                    || only.length() < 2) {
                return List.of();
            }
        }
        return name;
    }

    /** A person's name without where he or she is from: "Gov. Rod R. Blagojevich of Illinois". */
    private static List<Token> withoutOrigin(List<Token> name) {
        int of = 0;
        while (of < name.size() && !name.get(of).form().equals("of")) {
            of++;
        }
        return of > 0 ? name.subList(0, of) : name;
    }

    /** "North Korean", "Illinois Democrat", "Democrat of Nevada": words for people, and no name of one bearer. */
    private static boolean isPeople(List<Token> name) {
        boolean of = name.size() > 1 && name.get(1).form().equals("of");
        return (name.size() == 2 && NameWords.isDemonym(name.getLast().form())) || (of && NameWords.isDemonym(name.getFirst().form()));
    }

    /** The index after a title's point and what it governs: "Secretary of State John Kerry". */
    private static int afterTitle(List<Token> tokens, int from, int end) {
        int to = tokens.get(from).isMark() ? from + 1 : from;
        if (to + 3 < end && tokens.get(to).form().equals("of")) {
            int body = tokens.get(to + 1).form().equals("the") ? to + 2 : to + 1;
            return NameWords.isMinistry(tokens.get(from - 1).form()) ? body + 1 : body;
        }
        return to;
    }

    /** Whether all words are those of an office: "Prime Minister", "Defense Secretary". */
    private static boolean isOffice(List<Token> name) {
        boolean titled = name.stream().anyMatch(token -> NameWords.isTitle(token.form()));
        return titled && name.stream().allMatch(token -> token.isMark()
                || NameWords.isTitle(token.form())
                || NameWords.isOffice(token.form())
                || NameWords.isDemonym(token.form()));
    }

    /** The span of a name, without a possessive ending. */
    private TextSpan span(List<Token> name) {
        TextSpan span = name.getFirst().span().cover(name.getLast().span());
        return endsPossessive(name.getLast()) ? new TextSpan(span.start(), span.end() - 2) : span;
    }

    private boolean endsPossessive(Token token) {
        int end = token.span().end();
        return token.span().length() > 2
                && text.charAt(end - 1) == 's'
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '\u2019');
    }

    /** Whether a capital is due where a word stands: at the start of a sentence or of what is quoted, after a colon. */
    private static boolean opens(List<Token> tokens, int i) {
        int before = i - 1;
        while (before >= 0 && tokens.get(before).isMark()) {
            String mark = tokens.get(before).form();
            if (mark.equals(":") || mark.equals("\"") || mark.equals("?") || mark.equals("!")) {
                return true;
            }
            if (mark.equals(",") || mark.equals("(") || mark.equals("-")) {
                return before == 0;
            }
            before--;
        }
        return before < 0;
    }

    /** Whether a line is set like a headline or in capitals, so that its capitals say nothing. A full stop ends no headline. */
    private boolean isTitled(List<Token> tokens) {
        int longer = 0;
        int capitals = 0;
        int shouted = 0;
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.WORD && token.span().length() > 3) {
                longer++;
                capitals += isCapitalised(token) ? 1 : 0;
                shouted += isAcronym(token) ? 1 : 0;
            }
        }
        boolean stopped = !tokens.isEmpty() && tokens.getLast().form().equals(".");
        return longer > 2 && (shouted == longer || (!stopped && capitals * 4 >= longer * 3));
    }

    private boolean isCapitalised(Token token) {
        return Character.isUpperCase(text.codePointAt(token.span().start()));
    }

    private boolean isAcronym(Token token) {
        return token.span().length() > 1 && token.span().in(text).chars().noneMatch(Character::isLowerCase);
    }

    /** Joins an acronym in brackets to the name before it: "Korean Central News Agency (KCNA)". */
    private void acronyms(List<Sentence> sentences, NameKeys keys) {
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            for (int i = 2; i + 1 < tokens.size(); i++) {
                boolean bracketed =
                        tokens.get(i - 1).form().equals("(") && tokens.get(i + 1).form().equals(")") && isAcronym(tokens.get(i));
                if (bracketed) {
                    int start = i - 1;
                    while (start > 0 && i - start <= LONGEST && !tokens.get(start - 1).isMark()) {
                        start--;
                    }
                    keys.addAcronym(tokens.get(i), tokens.subList(start, i - 1));
                }
            }
        }
    }
}
