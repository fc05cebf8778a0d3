package synoptic.text;

import java.util.List;

/**
 * A sentence, or a line that stands alone such as a headline.
 *
 * @param index its place among the sentences of its text, from 0
 * @param span where it stands, in UTF-16 code units of the whole text, without white space at the borders
 * @param paragraph the index of its paragraph, from 0
 * @param tokens its tokens in order
 */
public record Sentence(int index, TextSpan span, int paragraph, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The number of tokens that are words or numbers. */
    public int wordCount() {
        return (int) tokens.stream().filter(token -> !token.isMark()).count();
    }
}
