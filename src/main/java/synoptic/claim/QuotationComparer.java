package synoptic.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.claim.QuotationComparison.Treatment;
import synoptic.claim.QuotationComparison.Version;
import synoptic.claim.Speakers.Speaker;
import synoptic.collation.Cancelled;
import synoptic.collation.Collation;
import synoptic.collation.Link;
import synoptic.collation.StemWeights;
import synoptic.collation.Witness;
import synoptic.collation.WordDiffer;
import synoptic.collation.WordDifference;
import synoptic.extract.Quotation;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/**
 * Finds the quotations that several articles have in common, and compares them word by word. Candidates share two words in a row,
 * one of them telling, so that the work grows with the length of the articles.
 */
public final class QuotationComparer {

    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "nothing", "nobody", "none", "without");

    /** Fewer words that nobody is said to have said are a title or a term. */
    private static final int LEAST_UNATTRIBUTED = 6;

    /** A link as sure as this may join a quotation with words that report it. */
    private static final double SURE_LINK = 0.5;

    /** This share of a quotation's telling words has to stand in the sentence that reports it. */
    private static final double REPORTED = 0.6;

    private static final int LEAST_REPORTED = 2;

    private final Collation collation;
    private final BooleanSupplier cancelled;
    private final Map<String, Speakers> speakers = new HashMap<>();
    private final List<QuotedWords> quoted = new ArrayList<>();
    private final Map<String, TreeMap<Integer, Integer>> byPlace = new HashMap<>();
    private QuotationGroups groups = new QuotationGroups(List.of(), () -> false);

    private QuotationComparer(Collation collation, BooleanSupplier cancelled) {
        this.collation = collation;
        this.cancelled = cancelled;
        for (Witness witness : collation.witnesses()) {
            speakers.put(witness.id(), new Speakers(witness));
        }
    }

    /**
     * What several articles quote, in the order of the first version: by article in the order of loading, then by place.
     *
     * @param cancelled asked often whether the result is still wanted
     */
    public static List<QuotationComparison> compare(Collation collation, BooleanSupplier cancelled) {
        return collation.witnesses().size() < 2 ? List.of() : new QuotationComparer(collation, cancelled).compare();
    }

    private List<QuotationComparison> compare() {
        for (Witness witness : collation.witnesses()) {
            TreeMap<Integer, Integer> places = new TreeMap<>();
            for (QuotedWords words : QuotedWords.of(witness)) {
                places.put(words.span().start(), quoted.size());
                quoted.add(words);
            }
            byPlace.put(witness.id(), places);
        }
        groups = new QuotationGroups(quoted, cancelled);
        Map<Integer, List<Reported>> reported = reported();
        Map<Integer, List<QuotedWords>> members = new TreeMap<>();
        for (int i = 0; i < quoted.size(); i++) {
            members.computeIfAbsent(groups.of(i), key -> new ArrayList<>()).add(quoted.get(i));
        }
        List<QuotationComparison> found = new ArrayList<>();
        members.forEach((root, words) -> comparison("q" + (found.size() + 1), words, reported.getOrDefault(root, List.of()))
                .ifPresent(found::add));
        return found;
    }

    // --- which are reported in other words ----------------------------------------------------------------------------

    /** Words that report a quotation without quoting it. */
    private record Reported(Quotation quotation, String article) {}

    private Map<Integer, List<Reported>> reported() {
        Map<Integer, List<Reported>> reported = new HashMap<>();
        for (Link link : collation.links()) {
            Cancelled.check(cancelled);
            if (link.score() >= SURE_LINK) {
                report(link.from(), link.to(), reported);
                report(link.to(), link.from(), reported);
            }
        }
        return reported;
    }

    private void report(Passage quoting, Passage reporting, Map<Integer, List<Reported>> reported) {
        List<Integer> here = within(quoting);
        if (here.isEmpty() || !within(reporting).isEmpty()) {
            return;
        }
        Witness there = collation.witness(reporting.article());
        for (Quotation quotation : there.mentions().within(reporting.span()).quotations()) {
            Set<String> stems = there.sentenceAt(quotation.span().start()).map(Sentence::tokens).orElse(List.of()).stream()
                    .filter(token -> quotation.span().overlaps(token.span()))
                    .map(Token::stem)
                    .collect(Collectors.toSet());
            for (int i : here) {
                if (quotation.kind() == Quotation.Kind.INDIRECT && reports(quoted.get(i), stems, speaker(there.id(), quotation))) {
                    reported.computeIfAbsent(groups.of(i), key -> new ArrayList<>()).add(new Reported(quotation, there.id()));
                }
            }
        }
    }

    private boolean reports(QuotedWords words, Set<String> stems, Optional<Speaker> speaker) {
        List<Token> telling = words.tokens().stream().filter(StemWeights::isTelling).toList();
        long shared = telling.stream().filter(token -> stems.contains(token.stem())).count();
        Optional<Speaker> own = speaker(words.article(), words.quotation());
        boolean other = own.isPresent() && speaker.isPresent() && own.get().isNamed() && speaker.get().isNamed()
                && !own.get().isSame(speaker.get());
        return !other && shared >= LEAST_REPORTED && shared >= REPORTED * telling.size();
    }

    /** The quoted stretches within a passage, by index. */
    private List<Integer> within(Passage passage) {
        TreeMap<Integer, Integer> places = byPlace.getOrDefault(passage.article(), new TreeMap<>());
        return List.copyOf(places.subMap(passage.span().start(), passage.span().end()).values());
    }

    // --- how they differ ----------------------------------------------------------------------------------------------

    private Optional<QuotationComparison> comparison(String id, List<QuotedWords> words, List<Reported> reported) {
        Map<String, List<QuotedWords>> byArticle = new HashMap<>();
        words.forEach(one -> byArticle.computeIfAbsent(one.article(), key -> new ArrayList<>()).add(one));
        byArticle.replaceAll((article, all) -> withoutRepeats(all));
        String holder = byArticle.entrySet().stream()
                .max(Comparator.<Map.Entry<String, List<QuotedWords>>>comparingInt(entry -> tokens(entry.getValue()).size())
                        .thenComparing(entry -> forms(tokens(entry.getValue())))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
        List<Token> fullest = tokens(byArticle.getOrDefault(holder, List.of()));
        List<QuotationReasons.Told> told = new ArrayList<>();
        for (String article : collation.witnesses().stream().map(Witness::id).toList()) {
            List<QuotedWords> own = byArticle.getOrDefault(article, List.of());
            if (!own.isEmpty()) {
                told.add(told(article, own, fullest));
            } else {
                reported.stream()
                        .filter(one -> one.article().equals(article))
                        .min(Comparator.comparing((Reported one) -> one.quotation().span()))
                        .ifPresent(one -> told.add(told(article, one.quotation())));
            }
        }
        boolean term = fullest.size() < LEAST_UNATTRIBUTED && told.stream().allMatch(one -> one.version().speaker() == null);
        if (told.size() < 2 || term) {
            return Optional.empty();
        }
        QuotationComparison.Attribution attribution = attribution(told.stream().map(QuotationReasons.Told::speaker).toList());
        QuotationReasons reasons = new QuotationReasons(collation::witness);
        return Optional.of(new QuotationComparison(
                id, told.stream().map(QuotationReasons.Told::version).toList(), attribution, reasons.reason(told, holder, attribution)));
    }

    private QuotationReasons.Told told(String article, List<QuotedWords> own, List<Token> fullest) {
        WordDifference difference = new WordDifference(WordDiffer.compare(fullest, tokens(own)).steps().stream()
                .filter(step -> step.kind() == WordDifference.Kind.EQUAL || !isSlight(step, fullest, own))
                .toList());
        @Nullable Quotation quotation = own.stream()
                .map(QuotedWords::quotation)
                .filter(one -> one != null && one.speaker() != null)
                .findFirst()
                .orElse(own.getFirst().quotation());
        return new QuotationReasons.Told(
                new Version(article, own.stream().map(QuotedWords::passage).toList(), treatment(difference), place(article, quotation)),
                difference,
                speaker(article, quotation));
    }

    /** Whether "&" stands for "and", or a word at an end stands outside the quotation marks that another article has within. */
    private boolean isSlight(WordDifference.Step step, List<Token> fullest, List<QuotedWords> own) {
        List<String> dropped = Token.within(fullest, step.from()).stream().map(Token::form).toList();
        List<String> added = Token.within(tokens(own), step.to()).stream().map(Token::form).toList();
        if (step.kind() == WordDifference.Kind.CHANGED) {
            return false;
        }
        boolean and = (dropped.isEmpty() ? added : dropped).equals(List.of("and"));
        boolean edge = dropped.size() == 1 && !NEGATIONS.contains(dropped.getFirst())
                && (dropped.getFirst().equals(fullest.getFirst().form()) || dropped.getFirst().equals(fullest.getLast().form()));
        return and || edge || (step.kind() == WordDifference.Kind.DROPPED && stands(dropped, own.getFirst()));
    }

    /** Whether words stand right before a stretch. */
    private boolean stands(List<String> forms, QuotedWords words) {
        List<Token> before =
                collation.witness(words.article()).sentenceAt(words.span().start()).map(Sentence::tokens).orElse(List.of()).stream()
                        .filter(token -> !token.isMark() && token.span().end() <= words.span().start())
                        .toList();
        int from = before.size() - forms.size();
        return from >= 0 && before.subList(from, before.size()).stream().map(Token::form).toList().equals(forms);
    }

    private QuotationReasons.Told told(String article, Quotation quotation) {
        return new QuotationReasons.Told(
                new Version(
                        article,
                        List.of(new Passage(article, quotation.span())),
                        Treatment.PARAPHRASED,
                        place(article, quotation)),
                new WordDifference(List.of()),
                speaker(article, quotation));
    }

    private static @Nullable Passage place(String article, @Nullable Quotation quotation) {
        TextSpan speaker = quotation == null ? null : quotation.speaker();
        return speaker == null ? null : new Passage(article, speaker);
    }

    private Optional<Speaker> speaker(String article, @Nullable Quotation quotation) {
        Speakers known = speakers.get(article);
        return known == null ? Optional.empty() : known.of(quotation);
    }

    /** Left out at the ends or within is cut, and so is a version that goes on where the fullest one ends; else it is changed. */
    private static Treatment treatment(WordDifference difference) {
        List<WordDifference.Step> steps = difference.steps();
        boolean same = true;
        for (int i = 0; i < steps.size(); i++) {
            WordDifference.Kind kind = steps.get(i).kind();
            boolean edge = i == 0 || i == steps.size() - 1;
            if (kind == WordDifference.Kind.CHANGED || (kind == WordDifference.Kind.ADDED && !edge)) {
                return edge && i > 0 && steps.size() > 1 && kind != WordDifference.Kind.CHANGED ? Treatment.CUT : Treatment.CHANGED;
            }
            same &= kind == WordDifference.Kind.EQUAL;
        }
        return same ? Treatment.SAME : Treatment.CUT;
    }

    private static QuotationComparison.Attribution attribution(List<Optional<Speaker>> speakers) {
        if (speakers.stream().anyMatch(Optional::isEmpty)) {
            boolean all = speakers.stream().allMatch(Optional::isEmpty);
            return all ? QuotationComparison.Attribution.SAME : QuotationComparison.Attribution.MISSING;
        }
        List<Speaker> all = speakers.stream().flatMap(Optional::stream).toList();
        List<Speaker> named = all.stream().filter(Speaker::isNamed).toList();
        if (named.stream().anyMatch(one -> !one.isSame(named.getFirst()))) {
            return QuotationComparison.Attribution.DIFFERENT;
        }
        boolean same = all.stream().allMatch(all.getFirst()::isSame);
        return same ? QuotationComparison.Attribution.SAME : QuotationComparison.Attribution.DESCRIBED;
    }

    /** Without what an article quotes a second time, in its headline or under a picture. */
    private static List<QuotedWords> withoutRepeats(List<QuotedWords> words) {
        List<QuotedWords> kept = new ArrayList<>();
        List<QuotedWords> longestFirst = words.stream()
                .sorted(Comparator.comparingInt((QuotedWords one) -> -one.tokens().size()).thenComparing(QuotedWords::passage))
                .toList();
        for (QuotedWords one : longestFirst) {
            Set<String> pairs = one.pairs();
            boolean repeated = kept.stream().anyMatch(other -> other.pairs().containsAll(pairs));
            if (!repeated) {
                kept.add(one);
            }
        }
        kept.sort(Comparator.comparing(QuotedWords::passage));
        return kept;
    }

    private static List<Token> tokens(List<QuotedWords> words) {
        return words.stream().flatMap(one -> one.tokens().stream()).toList();
    }

    private static String forms(List<Token> tokens) {
        return tokens.stream().map(Token::form).collect(Collectors.joining(" "));
    }

}
