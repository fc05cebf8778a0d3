package synoptic.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import synoptic.article.Passage;
import synoptic.collation.Cancelled;
import synoptic.collation.Collation;
import synoptic.collation.Link;
import synoptic.collation.StemWeights;
import synoptic.collation.Witness;
import synoptic.collation.WordDifference;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/**
 * Finds where linked passages use different words for the same thing. Two ways lead to a finding, both held to words that stand
 * outside quotation marks and are no names or figures: words of one group of {@link Synonyms} on both sides ("regime",
 * "government"), and any noun or adjective that stands in the very place of another, with the same words around ("campaign cash",
 * "campaign funds"), where neither article uses the other's word anywhere.
 */
public final class WordingFinder {

    /** The passages have to be this likely to report the same thing. */
    private static final double SURE = 0.6;

    /** Among so many words on each side one has to be the same and telling where two words stand in one place. */
    private static final int REACH = 3;

    private static final int LONGEST = 2;

    private static final Set<String> BEFORE_A_VERB =
            Set.of("to", "he", "she", "they", "it", "we", "i", "you", "who", "which", "will", "would",
                    "can", "could", "may", "might", "must", "shall", "should", "not", "has", "have", "had", "is", "are", "was", "were",
                    "be", "been",
                    "also", "then", "did", "does", "do");

    private final Collation collation;
    private final BooleanSupplier cancelled;
    private final Map<String, Set<String>> stems = new HashMap<>();
    private final Map<String, List<QuotedWords>> quoted = new HashMap<>();
    private final Map<Set<String>, List<Pair>> pairs = new LinkedHashMap<>();

    private WordingFinder(Collation collation, BooleanSupplier cancelled) {
        this.collation = collation;
        this.cancelled = cancelled;
        for (Witness witness : collation.witnesses()) {
            quoted.put(witness.id(), QuotedWords.of(witness));
            stems.put(witness.id(), witness.body().stream()
                    .flatMap(sentence -> sentence.tokens().stream())
                    .map(Token::stem)
                    .collect(Collectors.toSet()));
        }
    }

    /** Two wordings, one at each end of a link. */
    private record Pair(Word one, Word other) {}

    /** Words of one place. */
    private record Word(String key, Passage place) {}

    /**
     * The differences of a collation, in the order of the first place: by article in the order of loading, then by place.
     *
     * @param cancelled asked often whether the result is still wanted
     */
    public static List<WordingDifference> find(Collation collation, BooleanSupplier cancelled) {
        return new WordingFinder(collation, cancelled).find();
    }

    private List<WordingDifference> find() {
        for (Link link : collation.links()) {
            Cancelled.check(cancelled);
            if (link.score() >= SURE) {
                Ends ends = new Ends(link);
                inOnePlace(ends);
                inOneGroup(ends);
            }
        }
        return differences();
    }

    /** The tokens of a link's ends that words may differ in. */
    private final class Ends {
        private final Link link;
        private final List<Token> from;
        private final List<Token> to;
        private final List<TextSpan> found = new ArrayList<>();

        Ends(Link link) {
            this.link = link;
            this.from = tokens(link.from());
            this.to = tokens(link.to());
        }

        private List<Token> tokens(Passage passage) {
            return collation.witness(passage.article()).sentenceAt(passage.span().start()).map(Sentence::tokens).orElse(List.of()).stream()
                    .filter(token -> passage.span().contains(token.span()) && !token.isMark())
                    .toList();
        }
    }

    // --- words of one group -----------------------------------------------------------------------------------------

    private void inOneGroup(Ends ends) {
        Map<String, Token> here = grouped(ends.link.from().article(), ends.from);
        Map<String, Token> there = grouped(ends.link.to().article(), ends.to);
        here.forEach((group, one) -> {
            Token other = there.get(group);
            boolean known = ends.found.stream().anyMatch(one.span()::overlaps);
            if (other != null && !known && !one.stem().equals(other.stem()) && !has(ends.to, one.stem()) && !has(ends.from, other.stem())) {
                add(word(ends.link.from(), one.span()), word(ends.link.to(), other.span()));
            }
        });
    }

    /** The first word of each group in a passage; groups of which it has two different words are left out. */
    private Map<String, Token> grouped(String article, List<Token> tokens) {
        Map<String, Token> grouped = new TreeMap<>();
        Set<String> doubled = new HashSet<>();
        for (Token token : tokens) {
            Optional<String> group = Synonyms.groupOf(token);
            if (group.isPresent() && isOwnWord(article, token)) {
                Token before = grouped.putIfAbsent(group.get(), token);
                if (before != null && !before.stem().equals(token.stem())) {
                    doubled.add(group.get());
                }
            }
        }
        doubled.forEach(grouped::remove);
        return grouped;
    }

    private static boolean has(List<Token> tokens, String stem) {
        return tokens.stream().anyMatch(token -> token.stem().equals(stem));
    }

    // --- words in one place -------------------------------------------------------------------------------------------

    private void inOnePlace(Ends ends) {
        List<WordDifference.Step> steps = ends.link.difference().steps();
        for (int i = 1; i + 1 < steps.size(); i++) {
            boolean held = steps.get(i).kind() == WordDifference.Kind.CHANGED
                    && steps.get(i - 1).kind() == WordDifference.Kind.EQUAL
                    && steps.get(i + 1).kind() == WordDifference.Kind.EQUAL;
            if (held) {
                compare(ends, steps.get(i - 1), steps.get(i), steps.get(i + 1));
            }
        }
    }

    private void compare(Ends ends, WordDifference.Step before, WordDifference.Step step, WordDifference.Step after) {
        List<Token> one = Token.within(ends.from, step.from());
        List<Token> other = Token.within(ends.to, step.to());
        List<Token> left = Token.within(ends.from, before.from());
        List<Token> right = Token.within(ends.from, after.from());
        boolean held = left.stream().skip(Math.max(0, left.size() - REACH)).anyMatch(StemWeights::isTelling)
                && right.stream().limit(REACH).anyMatch(StemWeights::isTelling);
        boolean verb = left.isEmpty() || BEFORE_A_VERB.contains(left.getLast().form());
        if (!held || verb || !isNominal(ends.link.from(), one) || !isNominal(ends.link.to(), other)) {
            return;
        }
        boolean own = one.stream().noneMatch(token -> stems(ends.link.to()).contains(token.stem()))
                && other.stream().noneMatch(token -> stems(ends.link.from()).contains(token.stem()));
        if (own) {
            ends.found.add(span(one));
            add(word(ends.link.from(), span(one)), word(ends.link.to(), span(other)));
        }
    }

    private boolean isNominal(Passage passage, List<Token> words) {
        return !words.isEmpty() && words.size() <= LONGEST && words.stream().allMatch(token -> isOwnWord(passage.article(), token));
    }

    /** Whether a word can be a noun or adjective of the writer's own: no name, no figure, nothing quoted, no verb by its ending. */
    private boolean isOwnWord(String article, Token token) {
        Witness witness = collation.witness(article);
        String form = token.form();
        boolean verbal = form.endsWith("ed") || form.endsWith("ing") || form.endsWith("ly");
        boolean capital = Character.isUpperCase(witness.article().text().codePointAt(token.span().start()));
        return token.kind() == Token.Kind.WORD
                && StemWeights.isTelling(token)
                && form.length() > 2
                && !capital
                && !(verbal && Synonyms.groupOf(token).isEmpty())
                && witness.mentions().within(token.span()).names().isEmpty()
                && isOutsideFigures(witness, token)
                && isOutsideQuotations(article, token.span());
    }

    private static boolean isOutsideFigures(Witness witness, Token token) {
        Sentence sentence = witness.sentenceAt(token.span().start()).orElseThrow();
        var mentions = witness.mentions().within(sentence.span());
        return mentions.quantities().stream().noneMatch(figure -> figure.span().overlaps(token.span()))
                && mentions.dates().stream().noneMatch(date -> date.span().overlaps(token.span()));
    }

    private boolean isOutsideQuotations(String article, TextSpan span) {
        List<QuotedWords> all = quoted.getOrDefault(article, List.of());
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low >= all.size() || !all.get(low).span().overlaps(span);
    }

    // --- together -----------------------------------------------------------------------------------------------------

    private Word word(Passage passage, TextSpan span) {
        return new Word(key(passage.article(), span), new Passage(passage.article(), span));
    }

    private String key(String article, TextSpan span) {
        return collation.witness(article).words(span).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll("['\u2019]s?$", "");
    }

    private void add(Word one, Word other) {
        pairs.computeIfAbsent(new TreeSet<>(Set.of(one.key, other.key)), key -> new ArrayList<>()).add(new Pair(one, other));
    }

    private List<WordingDifference> differences() {
        Map<String, Integer> order = new HashMap<>();
        collation.witnesses().forEach(witness -> order.put(witness.id(), order.size()));
        Comparator<Passage> byPlace = Comparator.comparing((Passage place) -> order.getOrDefault(place.article(), 0))
                .thenComparing(Passage::span);
        List<List<WordingDifference.Variant>> all = new ArrayList<>();
        for (List<Pair> found : pairs.values()) {
            Map<String, Set<Passage>> places = new TreeMap<>();
            for (Pair pair : found) {
                places.computeIfAbsent(pair.one.key, key -> new TreeSet<>()).add(pair.one.place);
                places.computeIfAbsent(pair.other.key, key -> new TreeSet<>()).add(pair.other.place);
            }
            all.add(places.entrySet().stream()
                    .map(entry -> new WordingDifference.Variant(entry.getKey(), entry.getValue().stream().sorted(byPlace).toList()))
                    .sorted(Comparator.comparing((WordingDifference.Variant variant) -> variant.places().getFirst(), byPlace))
                    .toList());
        }
        all.sort(Comparator.comparing((List<WordingDifference.Variant> variants) -> variants.getFirst().places().getFirst(), byPlace)
                .thenComparing(variants -> variants.getLast().places().getFirst(), byPlace));
        List<WordingDifference> out = new ArrayList<>();
        all.forEach(variants -> out.add(new WordingDifference("w" + (out.size() + 1), variants, reason(variants))));
        return out;
    }

    private String reason(List<WordingDifference.Variant> variants) {
        List<String> clauses = new ArrayList<>();
        for (WordingDifference.Variant variant : variants) {
            List<String> outlets = variant.places().stream()
                    .map(place -> collation.witness(place.article()).article().displayName())
                    .distinct()
                    .toList();
            String names = outlets.size() == 1
                    ? outlets.getFirst()
                    : String.join(", ", outlets.subList(0, outlets.size() - 1)) + " and " + outlets.getLast();
            String verb = !clauses.isEmpty() ? "" : outlets.size() == 1 ? "says " : "say ";
            clauses.add(names + " " + verb + "“" + variant.words() + "”");
        }
        return String.join(", ", clauses) + ".";
    }

    private Set<String> stems(Passage passage) {
        return stems.getOrDefault(passage.article(), Set.of());
    }

    private static TextSpan span(List<Token> tokens) {
        return tokens.getFirst().span().cover(tokens.getLast().span());
    }

}
