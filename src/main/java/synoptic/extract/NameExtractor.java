package synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/** Finds names: runs of capitalised words. */
final class NameExtractor {

    private NameExtractor() {}

    static List<Name> extract(String text, List<Sentence> sentences) {
        List<Name> names = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            for (int i = 1; i < tokens.size(); i++) {
                int end = i;
                while (end < tokens.size() && isCapitalised(text, tokens.get(end))) {
                    end++;
                }
                if (end > i) {
                    TextSpan span = tokens.get(i).span().cover(tokens.get(end - 1).span());
                    names.add(new Name(span, tokens.get(end - 1).form()));
                    i = end;
                }
            }
        }
        return names;
    }

    private static boolean isCapitalised(String text, Token token) {
        return token.kind() == Token.Kind.WORD && Character.isUpperCase(text.codePointAt(token.span().start()));
    }
}
