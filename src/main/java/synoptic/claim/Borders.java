package synoptic.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import synoptic.collation.StemWeights;
import synoptic.collation.Witness;
import synoptic.extract.Mentions;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/**
 * Where a sentence may be cut so that both sides read as words of their own: at clauses best, within a name never. A border is
 * named by the token after it.
 */
final class Borders {

    /** What it costs to begin or end a detail, in units of likelihood: nothing at a clause, and less than nothing at a figure. */
    private static final double AT_A_VALUE = -0.05;

    private static final double BETWEEN_WORDS = 0.03;
    private static final double AFTER_A_WORD_THAT_LEADS_ON = 0.06;
    private static final double WITHIN_A_NAME = 0.3;

    private static final Set<String> JOIN = Set.of("and", "or");

    private static final Set<String> OPEN_A_CLAUSE = Set.of("and", "but", "or", "which", "who", "that", "while", "because", "after",
            "before", "as", "when", "where", "if", "although", "though", "since", "until", "with", "saying", "adding");

    private static final Set<String> PART_CLAUSES = Set.of(",", ";", ":", "(", ")", "\"", "?", "!", "、", "。", "「", "」", "《", "》");

    private static final Set<String> AMID_WORDS = Set.of(",", ":", ";", "?", "!");

    private static final Set<String> OPEN_A_WORD = Set.of("+", "-", "=", "@", "#", "§");

    private static final Set<String> DASHES = Set.of("–", "—");

    private static final Set<String> NEVER_FIRST = Set.of("and", "but", "or", "nor", "than", "ago");

    private static final Set<String> FIRST_OF_A_SENTENCE_ONLY = Set.of("that", "which", "who", "as", "while");

    /** After these, "but" and "except" part nothing: "all but 25". */
    private static final Set<String> LIMITED = Set.of("all", "none", "nothing", "nobody", "everyone", "everybody", "everything", "no",
            "any", "anything", "anyone", "last");

    private static final Set<String> EXCEPTS = Set.of("but", "except");

    private static final Set<String> NEVER_LAST = Set.of("a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with",
            "into", "and", "but", "or", "nor", "that", "which", "who", "as", "while", "than", "his", "her", "its", "their", "between",
            "about", "through", "during", "against", "without", "within", "since", "until", "because", "when", "where", "although",
            "though", "if", "according", "except", "is", "are", "was", "were", "be", "been", "he", "she", "they", "we", "i", "mr", "mrs",
            "ms");

    private final Witness witness;
    private final List<Token> tokens;
    private final Mentions mentions;

    /**
     * The borders of a sentence.
     *
     * @param tokens of the sentence
     * @param mentions those in the sentence
     */
    Borders(Witness witness, List<Token> tokens, Mentions mentions) {
        this.witness = witness;
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /** What a detail costs that begins or ends here. */
    double price(int i) {
        if (i == 0 || i == tokens.size() || partsClauses(i - 1) || partsClauses(i)) {
            return 0;
        }
        if (isWithinName(i) || isWithinWord(i) || isExcepting(i)) {
            return WITHIN_A_NAME;
        }
        if (isAtValue(i)) {
            return AT_A_VALUE;
        }
        String form = tokens.get(i).form();
        if (OPEN_A_CLAUSE.contains(form) && !JOIN.contains(form)) {
            return 0;
        }
        return NEVER_LAST.contains(tokens.get(i - 1).form()) ? AFTER_A_WORD_THAT_LEADS_ON : BETWEEN_WORDS;
    }

    /** How much a token within the sentence looks like the beginning of a piece, up to 1. */
    double opening(int i) {
        if (partsClauses(i - 1)) {
            return 1;
        }
        if (isWithinWord(i) || isExcepting(i)) {
            return 0;
        }
        if (OPEN_A_CLAUSE.contains(tokens.get(i).form())) {
            return JOIN.contains(tokens.get(i).form()) ? 0.5 : 0.9;
        }
        return StemWeights.isTelling(tokens.get(i)) || tokens.get(i - 1).isMark() ? 0.1 : 0.4;
    }

    /** Whether a detail does without this token where it is its first. */
    boolean isNeverFirst(int i) {
        String form = tokens.get(i).form();
        return (isBareMark(i) && !opensWord(i)) || (NEVER_FIRST.contains(form) && !(i > 0 && isException(i)))
                || (i > 0 && FIRST_OF_A_SENTENCE_ONLY.contains(form));
    }

    /** Whether a detail does without this token where it is its last: "to", but not in "goes on."; the mark of "Jr." stays. */
    boolean isNeverLast(int i) {
        if (isBareMark(i)) {
            return !isDotOfAbbreviation(i) || namesFollow(i);
        }
        boolean isAbbreviated = i + 1 < tokens.size() && isDotOfAbbreviation(i + 1);
        if (isAbbreviated) {
            return namesFollow(i + 1);
        }
        boolean endsClause = i + 1 == tokens.size() || (tokens.get(i + 1).isMark() && !isQuotationMark(i + 1));
        return !endsClause && NEVER_LAST.contains(tokens.get(i).form());
    }

    boolean isQuotationMark(int i) {
        return tokens.get(i).form().equals("\"");
    }

    private boolean partsClauses(int i) {
        return (PART_CLAUSES.contains(tokens.get(i).form()) && !isAmidWord(i)) || DASHES.contains(witness.words(tokens.get(i).span()));
    }

    /** The colon of "https://" and of "10:30". */
    private boolean isAmidWord(int i) {
        TextSpan mark = tokens.get(i).span();
        return AMID_WORDS.contains(tokens.get(i).form())
                && i > 0
                && i + 1 < tokens.size()
                && tokens.get(i - 1).span().end() == mark.start()
                && mark.end() == tokens.get(i + 1).span().start()
                && !isQuotationMark(i + 1);
    }

    /** A sign that belongs to the word after it: "+1", "@handle", "#tag", "=SUM". */
    private boolean opensWord(int i) {
        TextSpan sign = tokens.get(i).span();
        return OPEN_A_WORD.contains(tokens.get(i).form())
                && i + 1 < tokens.size()
                && tokens.get(i + 1).span().start() == sign.end()
                && (i == 0 || tokens.get(i - 1).span().end() < sign.start());
    }

    private boolean isBareMark(int i) {
        return tokens.get(i).isMark() && !"$£€%".contains(tokens.get(i).form());
    }

    /** A full stop that words of the same sentence follow. */
    private boolean isDotOfAbbreviation(int i) {
        return i > 0
                && i + 1 < tokens.size()
                && !tokens.get(i + 1).isMark()
                && tokens.get(i).form().equals(".")
                && !tokens.get(i - 1).isMark()
                && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
    }

    private boolean namesFollow(int dot) {
        TextSpan next = tokens.get(dot + 1).span();
        return mentions.names().stream().anyMatch(name -> name.span().overlaps(next));
    }

    private boolean isWithinName(int i) {
        int before = tokens.get(i - 1).span().start();
        int after = tokens.get(i).span().end();
        return mentions.names().stream().anyMatch(name -> name.span().start() <= before && after <= name.span().end());
    }

    /** Whether it is among the words of "all but 25". */
    private boolean isExcepting(int i) {
        return isException(i) || (i > 1 && isException(i - 1));
    }

    private boolean isException(int i) {
        return EXCEPTS.contains(tokens.get(i).form()) && LIMITED.contains(tokens.get(i - 1).form());
    }

    /** No space is between them: so in a compound, and all along a sentence of a script that does without. */
    private boolean isWithinWord(int i) {
        return tokens.get(i - 1).span().end() == tokens.get(i).span().start();
    }

    private boolean isAtValue(int i) {
        int end = tokens.get(i - 1).span().end();
        int start = tokens.get(i).span().start();
        return Stream.concat(mentions.quantities().stream(), mentions.dates().stream())
                .anyMatch(value -> value.span().start() == start || value.span().end() == end);
    }
}
