package synoptic.collation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/** Which words one of several short texts has alone, whatever their inflection; words that hold sentences together do not count. */
public final class OwnWords {

    private OwnWords() {}

    /**
     * The runs of words that none of the other texts has.
     *
     * @param text the tokens of one text
     * @param others the tokens of each other text
     * @return ascending; in the text's own offsets
     */
    public static List<TextSpan> of(List<Token> text, List<List<Token>> others) {
        Set<String> elsewhere = others.stream()
                .flatMap(List::stream)
                .map(Token::stem)
                .collect(Collectors.toCollection(HashSet::new));
        List<TextSpan> runs = new ArrayList<>();
        boolean goesOn = false;
        for (Token token : text) {
            if (!StemWeights.isTelling(token)) {
                goesOn &= !token.isMark();
            } else if (elsewhere.contains(token.stem())) {
                goesOn = false;
            } else {
                runs.add(goesOn ? runs.removeLast().cover(token.span()) : token.span());
                goesOn = true;
            }
        }
        return runs;
    }
}
