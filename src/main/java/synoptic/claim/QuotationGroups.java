package synoptic.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import synoptic.collation.Cancelled;
import synoptic.collation.StemWeights;
import synoptic.collation.WordDiffer;
import synoptic.collation.WordDifference;
import synoptic.text.Token;

/** Which quoted stretches of several articles are one utterance: those that share most of their words. */
final class QuotationGroups {

    /** This share of the shorter quotation's words has to stand in the longer one, in order. */
    private static final double SAME_WORDS = 0.6;

    private static final int LEAST_SHARED = 3;

    /** Two words that more quotations than this have in a row tell nothing about any two of them. */
    private static final int MOST_POSTINGS = 30;

    private final List<QuotedWords> quoted;
    private final BooleanSupplier cancelled;
    private final int[] groups;

    /** Groups quoted stretches of all articles. */
    QuotationGroups(List<QuotedWords> quoted, BooleanSupplier cancelled) {
        this.quoted = List.copyOf(quoted);
        this.cancelled = cancelled;
        this.groups = IntStream.range(0, quoted.size()).toArray();
        joinEqual();
    }

    /** Two quotations that share words, and where: the shared words by their places in each. */
    private record Match(int one, int other, Set<Integer> here, Set<Integer> there) {}

    /**
     * Joins the best matches first. A second quotation of one article joins only with words that the first has not: two halves
     * of a sentence do, a tweet that has some words of another does not.
     */
    private void joinEqual() {
        List<Match> matches = matches();
        matches.sort(Comparator.comparingInt((Match match) -> -match.here.size())
                .thenComparingInt(Match::one)
                .thenComparingInt(Match::other));
        Map<String, Set<Integer>> used = new HashMap<>();
        for (Match match : matches) {
            Set<Integer> here = used.computeIfAbsent(match.one + quoted.get(match.other).article(), key -> new HashSet<>());
            Set<Integer> there = used.computeIfAbsent(match.other + quoted.get(match.one).article(), key -> new HashSet<>());
            if (isFree(match.here, here) && isFree(match.there, there)) {
                here.addAll(match.here);
                there.addAll(match.there);
                groups[Math.max(of(match.one), of(match.other))] = Math.min(of(match.one), of(match.other));
            }
        }
    }

    private static boolean isFree(Set<Integer> words, Set<Integer> used) {
        return 2 * words.stream().filter(used::contains).count() < words.size();
    }

    private List<Match> matches() {
        Map<String, List<Integer>> postings = new HashMap<>();
        for (int i = 0; i < quoted.size(); i++) {
            for (String pair : quoted.get(i).pairs()) {
                postings.computeIfAbsent(pair, key -> new ArrayList<>()).add(i);
            }
        }
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < quoted.size(); i++) {
            Cancelled.check(cancelled);
            Set<Integer> tried = new HashSet<>();
            for (String pair : quoted.get(i).pairs()) {
                List<Integer> others = postings.getOrDefault(pair, List.of());
                for (int other : others.size() > MOST_POSTINGS ? List.<Integer>of() : others) {
                    if (other > i && tried.add(other)) {
                        match(i, other).ifPresent(matches::add);
                    }
                }
            }
        }
        return matches;
    }

    private Optional<Match> match(int one, int other) {
        QuotedWords a = quoted.get(one);
        QuotedWords b = quoted.get(other);
        if (a.article().equals(b.article())) {
            return Optional.empty();
        }
        Match match = new Match(one, other, new HashSet<>(), new HashSet<>());
        boolean telling = false;
        for (WordDifference.Step step : WordDiffer.compare(a.tokens(), b.tokens()).steps()) {
            if (step.kind() == WordDifference.Kind.EQUAL) {
                List<Token> words = Token.within(a.tokens(), step.from());
                telling |= words.stream().anyMatch(StemWeights::isTelling);
                words.forEach(word -> match.here.add(word.span().start()));
                Token.within(b.tokens(), step.to()).forEach(word -> match.there.add(word.span().start()));
            }
        }
        int shared = match.here.size();
        int shorter = Math.min(a.tokens().size(), b.tokens().size());
        return telling && shared >= LEAST_SHARED && shared >= SAME_WORDS * shorter ? Optional.of(match) : Optional.empty();
    }

    /** The group of a stretch, both by index: a group goes by the first stretch in it. */
    int of(int i) {
        int root = i;
        while (groups[root] != root) {
            groups[root] = groups[groups[root]];
            root = groups[root];
        }
        return root;
    }

}
