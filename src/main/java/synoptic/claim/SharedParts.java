package synoptic.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import synoptic.article.Passage;
import synoptic.collation.Affinities.Affinity;
import synoptic.collation.Collation;
import synoptic.collation.StemWeights;
import synoptic.collation.Witness;
import synoptic.encode.PairReading;
import synoptic.text.Sentence;
import synoptic.text.Token;

/**
 * The parts of linked sentences that state the same: what is left of each without its details. Two of them have something in common,
 * a telling word or a reader's verdict on just these words; the subject alone is not enough.
 */
final class SharedParts {

    /** Fewer words of a sentence than these state nothing that could be shared. */
    private static final int LEAST_SHARED = 3;

    private final Collation collation;
    private final Map<Passage, List<Detail>> details;

    /**
     * @param details those of each sentence, by the sentence's passage
     */
    SharedParts(Collation collation, Map<Passage, List<Detail>> details) {
        this.collation = collation;
        this.details = details;
    }

    /** The mentions of what a group of linked sentences share, ascending; each has something in common with another. */
    List<Passage> of(SentenceGroups.Group group) {
        List<Passage> mentions = new ArrayList<>();
        for (Passage passage : new TreeMap<>(group.passages()).values()) {
            longest(passage).ifPresent(mentions::add);
        }
        return mentions.stream()
                .filter(one -> mentions.stream().anyMatch(other -> !one.equals(other) && haveSomethingInCommon(one, other)))
                .toList();
    }

    private boolean haveSomethingInCommon(Passage one, Passage other) {
        Set<String> shared = new HashSet<>(tellingStems(one));
        shared.retainAll(tellingStems(other));
        return !shared.isEmpty() || states(one, other) || states(other, one);
    }

    private Set<String> tellingStems(Passage passage) {
        Set<String> stems = new HashSet<>();
        for (Token token : collation.witness(passage.article()).tokens(passage.span())) {
            if (StemWeights.isTelling(token)) {
                stems.add(token.stem());
            }
        }
        return stems;
    }

    /** Whether a reader found that the sentence around one passage states most of the words of another. */
    private boolean states(Passage stating, Passage stated) {
        Sentence sentence = sentence(stated);
        int there = sentence(stating).index();
        for (Affinity affinity : collation.affinities().of(stated.article(), sentence.index())) {
            PairReading.Side words = affinity.words();
            if (words != null && affinity.article().equals(stating.article()) && affinity.sentence() == there) {
                double sum = 0;
                for (int i = 0; i < sentence.tokens().size(); i++) {
                    sum += stated.span().contains(sentence.tokens().get(i).span()) ? words.stated()[i] : 0;
                }
                return sum > 0;
            }
        }
        return false;
    }

    private Sentence sentence(Passage passage) {
        return collation.witness(passage.article()).sentenceAt(passage.span().start()).orElseThrow();
    }

    /** The longest stretch of a linked sentence that is not a detail of its own; nothing where it is a word or two, or none. */
    private Optional<Passage> longest(Passage passage) {
        Witness witness = collation.witness(passage.article());
        List<Token> words = witness.sentenceAt(passage.span().start()).orElseThrow().tokens().stream()
                .filter(token -> !token.isMark())
                .toList();
        List<Detail> own = details.getOrDefault(passage, List.of());
        int best = 0;
        int longest = 0;
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            boolean ends = i == words.size() || isWithin(words.get(i), own);
            if (ends && i - from > longest) {
                best = from;
                longest = i - from;
            }
            from = ends ? i + 1 : from;
        }
        return longest == 0 || longest < Math.min(LEAST_SHARED, words.size())
                ? Optional.empty()
                : Optional.of(new Passage(
                        passage.article(),
                        words.get(best).span().cover(words.get(best + longest - 1).span())));
    }

    private static boolean isWithin(Token word, List<Detail> details) {
        return details.stream().anyMatch(detail -> detail.span().overlaps(word.span()));
    }
}
