package synoptic.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the sentences of one witness are compared by.
 *
 * @param sentences their profiles, furniture left out, in order
 * @param places for each telling stem the indexes into {@code sentences} of those that hold it, ascending
 * @param proof what a nat of shared weight proves in this comparison, the same for all its witnesses
 */
record WitnessProfile(List<SentenceProfile> sentences, Map<String, List<Integer>> places, double proof) {

    static WitnessProfile of(List<SentenceProfile> sentences, StemWeights weights) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int s = 0; s < sentences.size(); s++) {
            for (String stem : sentences.get(s).stems().keySet()) {
                places.computeIfAbsent(stem, key -> new ArrayList<>()).add(s);
            }
        }
        return new WitnessProfile(List.copyOf(sentences), Map.copyOf(places), weights.proof());
    }

    int size() {
        return sentences.size();
    }

    SentenceProfile get(int sentence) {
        return sentences.get(sentence);
    }

    List<Integer> placesOf(String stem) {
        return places.getOrDefault(stem, List.of());
    }
}
