package synoptic.text;

import java.util.List;

/**
 * A word, a number or a mark of a text.
 *
 * @param span where it stands, in UTF-16 code units of the whole text
 * @param form how it is matched: folded by {@link Normalizer#fold}, so that case, quotation marks, dashes and spelling variants agree
 * @param stem the form without its inflection; equal to the form for anything but a word
 * @param kind what it is
 */
public record Token(TextSpan span, String form, String stem, Kind kind) {

    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    /** Those of some tokens that lie wholly within a span. */
    public static List<Token> within(List<Token> tokens, TextSpan span) {
        return tokens.stream().filter(token -> span.contains(token.span())).toList();
    }

    public boolean isMark() {
        return kind == Kind.MARK;
    }
}
