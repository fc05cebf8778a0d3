package synoptic.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import synoptic.text.Sentence;
import synoptic.text.Token;

/**
 * What a sentence is compared by.
 *
 * @param sentence the sentence
 * @param position where in its article it stands, 0 to 1
 * @param stems its telling stems, each with its weight
 * @param total the sum of their weights
 * @param pairs its pairs of neighbouring telling stems
 * @param numbers its numbers as folded forms
 * @param names its capitalised words that do not open it, as stems
 */
record SentenceProfile(
        Sentence sentence,
        double position,
        Map<String, Double> stems,
        double total,
        Set<String> pairs,
        Set<String> numbers,
        Set<String> names) {

    static SentenceProfile of(Sentence sentence, double position, String text, StemWeights weights) {
        Map<String, Double> stems = new HashMap<>();
        Set<String> pairs = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        Set<String> names = new HashSet<>();
        List<Token> telling = new ArrayList<>();
        boolean opening = true;
        for (Token token : sentence.tokens()) {
            if (token.isMark()) {
                continue;
            }
            if (StemWeights.isTelling(token)) {
                telling.add(token);
                stems.put(token.stem(), weights.of(token.stem()));
            }
            if (token.kind() == Token.Kind.NUMBER) {
                numbers.add(token.form());
            } else if (!opening && Character.isUpperCase(text.charAt(token.span().start()))) {
                names.add(token.stem());
            }
            opening = false;
        }
        for (int i = 1; i < telling.size(); i++) {
            pairs.add(telling.get(i - 1).stem() + ' ' + telling.get(i).stem());
        }
        double total = stems.values().stream().mapToDouble(Double::doubleValue).sum();
        return new SentenceProfile(sentence, position, stems, total, pairs, numbers, names);
    }
}
