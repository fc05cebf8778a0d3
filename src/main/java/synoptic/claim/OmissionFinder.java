package synoptic.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.article.Corrections;
import synoptic.article.Passage;
import synoptic.collation.Affinities.Affinity;
import synoptic.collation.Collation;
import synoptic.collation.Link;
import synoptic.collation.OriginGroup;
import synoptic.collation.StemWeights;
import synoptic.collation.Witness;
import synoptic.extract.Mentions;
import synoptic.extract.Quantity;
import synoptic.text.Sentence;
import synoptic.text.Token;

/**
 * Finds what each source leaves out: shared claims of two or more origins of which nothing in the source says the same. To call
 * something missing that is there costs more trust than to miss an omission, so every doubt counts for the source.
 */
public final class OmissionFinder {

    /** Origins that have to report it. */
    private static final int FEWEST_ORIGINS = 2;

    /** So likely to report the same, a sentence of the source is taken to do so. */
    private static final double MAY_REPORT = 0.3;

    /** Below this a sentence of the source has nothing to do with it. */
    private static final double NEAR = 0.1;

    /** Of so much of the weight of a claim's words, found in three sentences in a row, the source is taken to state it. */
    private static final double COVERED = 0.6;

    /** Telling words of a claim that stands by itself... */
    private static final int ENOUGH = 4;

    /** ...and of one that gives a figure, a name or somebody's words. */
    private static final int ENOUGH_WITH_VALUE = 2;

    /** What a word that only one mention has takes from it. */
    private static final double BESIDES = 0.5;

    /** What a name is worth, in the weight of words. */
    private static final double NAMED = 4;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "his", "her", "its", "their");

    private final Collation collation;
    private final Told told;
    private final StemWeights weights;
    private final Map<Passage, List<Link>> links = new HashMap<>();
    private final Map<String, List<Set<String>>> stems = new HashMap<>();

    private OmissionFinder(Collation collation) {
        this.collation = collation;
        this.told = new Told(collation.witnesses());
        this.weights = StemWeights.of(collation.witnesses().stream().map(Witness::body).toList());
        for (Link link : collation.links()) {
            for (Passage end : List.of(link.from(), link.to())) {
                links.computeIfAbsent(sentence(end), key -> new ArrayList<>()).add(link);
            }
        }
    }

    /**
     * What each source leaves out: source by source in the order of loading, what most origins report first; of as many, figures,
     * then quotations, then names, then the rest in the order of the claims.
     *
     * @param corrections claims that the reader rejects are no omissions
     */
    public static List<Omission> find(Collation collation, List<Claim> claims, Corrections corrections) {
        OmissionFinder finder = new OmissionFinder(collation);
        List<Claim> shared = claims.stream()
                .filter(claim -> claim.status() == Claim.Status.SHARED && !corrections.rejects(claim.mentions().getFirst()))
                .filter(claim -> finder.origins(claim).size() >= FEWEST_ORIGINS && finder.words(claim).isPresent())
                .toList();
        return collation.witnesses().stream().flatMap(witness -> finder.leftOut(witness, shared).stream()).toList();
    }

    /** Whether it can be told what a source leaves out: other articles of two origins or more are in its language. */
    public static boolean isSearchable(Collation collation, String source) {
        Witness here = collation.witness(source);
        return collation.origins().stream()
                .filter(origin -> origin.articles().stream()
                        .filter(other -> !other.equals(source))
                        .map(collation::witness)
                        .anyMatch(here::sharesLanguageWith))
                .count() >= FEWEST_ORIGINS;
    }

    private List<OriginGroup> origins(Claim claim) {
        return collation.origins().stream()
                .filter(origin -> origin.articles().stream().anyMatch(claim.articles()::contains))
                .toList();
    }

    private List<Omission> leftOut(Witness source, List<Claim> shared) {
        List<Omission> found = shared.stream()
                .filter(claim -> !claim.articles().contains(source.id()))
                .filter(claim -> isInLanguageOf(source, claim) && !states(source, claim))
                .flatMap(claim -> words(claim).map(words -> omission(source, claim, words)).stream())
                .sorted(Comparator.comparingInt((Omission omission) -> -omission.origins().size())
                        .thenComparingInt(omission -> rank(omission.words())))
                .toList();
        List<Omission> told = new ArrayList<>();
        List<Omission> fullestFirst = found.stream()
                .sorted(Comparator.comparingInt((Omission omission) -> -omission.origins().size())
                        .thenComparingInt(omission -> -omission.words().span().length()))
                .toList();
        for (Omission omission : fullestFirst) {
            if (told.stream().noneMatch(other -> tells(other, omission))) {
                told.add(omission);
            }
        }
        return found.stream().filter(told::contains).toList();
    }

    /** Whether one omission tells what another would: a figure within a sentence that is left out as a whole, or a sentence that is linked. */
    private boolean tells(Omission one, Omission other) {
        return one.claim().mentions().stream()
                .anyMatch(mention -> other.claim().mentions().stream()
                        .anyMatch(there -> mention.overlaps(there) || areLinked(mention, there)));
    }

    private boolean areLinked(Passage one, Passage other) {
        Passage there = sentence(other);
        return links.getOrDefault(sentence(one), List.of()).stream()
                .anyMatch(link -> sentence(link.from()).equals(there) || sentence(link.to()).equals(there));
    }

    /** Whether two origins that report a claim can be compared with a source word by word. */
    private boolean isInLanguageOf(Witness source, Claim claim) {
        return origins(claim).stream()
                .filter(origin -> origin.articles().stream()
                        .filter(claim.articles()::contains)
                        .map(collation::witness)
                        .anyMatch(source::sharesLanguageWith))
                .count() >= FEWEST_ORIGINS;
    }

    private int rank(Passage words) {
        Mentions stated = collation.witness(words.article()).mentions().within(words.span());
        if (!stated.quantities().isEmpty()) {
            return 0;
        }
        if (!stated.quotations().isEmpty()) {
            return 1;
        }
        return stated.names().isEmpty() ? 3 : 2;
    }

    /** Of the mentions that stand by themselves the one that says most of what others say too, and least besides. */
    private Optional<Passage> words(Claim claim) {
        return claim.mentions().stream()
                .filter(this::standsByItself)
                .max(Comparator.comparingDouble((Passage mention) -> inCommon(mention, claim)).thenComparing(Comparator.reverseOrder()));
    }

    /** The weight of a mention's words that other mentions have too, less that of the others; a name counts and a pronoun for one does not, and so do first words. */
    private double inCommon(Passage mention, Claim claim) {
        Set<String> elsewhere = claim.mentions().stream()
                .filter(other -> !other.equals(mention))
                .flatMap(other -> tokens(other).stream().map(Token::stem))
                .collect(Collectors.toSet());
        List<Token> words = tokens(mention).stream().filter(word -> !word.isMark()).toList();
        double sum = words.stream()
                .mapToDouble(word -> elsewhere.contains(word.stem()) ? weights.of(word) : -BESIDES * weights.of(word))
                .sum();
        boolean isNamed = !collation.witness(mention.article()).mentions().within(mention.span()).names().isEmpty();
        boolean isPronoun = !words.isEmpty() && PRONOUNS.contains(words.getFirst().form());
        boolean isBegun = sentence(mention).span().start() == mention.span().start();
        return sum + (isNamed ? NAMED : 0) - (isPronoun ? NAMED : 0) + (isBegun ? NAMED / 2 : 0);
    }

    /** Whether words name enough to be understood without what stands around them. */
    private boolean standsByItself(Passage words) {
        Mentions stated = collation.witness(words.article()).mentions().within(words.span());
        boolean hasValue = stated.quantities().stream().anyMatch(figure -> figure.unit() != null)
                || !stated.names().isEmpty()
                || !stated.quotations().isEmpty();
        return tokens(words).stream().filter(StemWeights::isTelling).count() >= (hasValue ? ENOUGH_WITH_VALUE : ENOUGH);
    }

    private boolean isShort(Passage words) {
        return tokens(words).stream().filter(StemWeights::isTelling).count() < ENOUGH;
    }

    // --- whether the source states it after all -----------------------------------------------------------------------

    private boolean states(Witness source, Claim claim) {
        return claim.kind() == Claim.Kind.FIGURE ? givesFigure(source, claim) : reports(source, claim);
    }

    /** Whether a sentence of the source is linked or near, or holds most of the claim's words. */
    private boolean reports(Witness source, Claim claim) {
        return claim.mentions().stream()
                .anyMatch(mention -> linked(mention, source).isPresent()
                        || nearest(mention, source).filter(near -> near.score() >= MAY_REPORT).isPresent()
                        || isCovered(mention, source));
    }

    /** Whether the source gives a figure that may be meant, or another value of it where it reports the same. */
    private boolean givesFigure(Witness source, Claim claim) {
        List<Quantity> given = claim.mentions().stream()
                .flatMap(mention -> collation.witness(mention.article()).mentions().within(mention.span()).quantities().stream())
                .toList();
        boolean same = source.mentions().quantities().stream().anyMatch(own -> given.stream().anyMatch(figure -> agree(own, figure)));
        boolean other = claim.mentions().stream()
                .flatMap(mention -> nearestSentences(mention, source).stream())
                .flatMap(near -> source.mentions().within(near.span()).quantities().stream())
                .anyMatch(own -> given.stream().anyMatch(figure -> figure.unit() == null || figure.unit().equals(own.unit())));
        return given.isEmpty() ? reports(source, claim) : same || other;
    }

    private static boolean agree(Quantity one, Quantity other) {
        boolean alike = one.unit() == null || other.unit() == null || one.unit().equals(other.unit());
        return alike && FigureReconciler.agree(one, other);
    }

    private List<Passage> nearestSentences(Passage mention, Witness source) {
        return Stream.concat(
                linked(mention, source).stream(),
                affinities(mention).filter(near -> near.article().equals(source.id()) && near.score() >= NEAR)
                        .map(near -> passage(source, near)))
                .toList();
    }

    private boolean isCovered(Passage mention, Witness source) {
        List<Token> words = tokens(mention);
        double all = weight(words);
        List<Set<String>> sentences = stems.computeIfAbsent(source.id(), id -> source.sentences().stream()
                .map(sentence -> sentence.tokens().stream().map(Token::stem).collect(Collectors.toSet()))
                .toList());
        for (int i = 0; i < sentences.size(); i++) {
            Set<String> around = new HashSet<>();
            sentences.subList(Math.max(0, i - 1), Math.min(sentences.size(), i + 2)).forEach(around::addAll);
            double there = weight(words.stream().filter(word -> around.contains(word.stem())).toList());
            if (all > 0 && there >= COVERED * all) {
                return true;
            }
        }
        return false;
    }

    // --- where it would stand -----------------------------------------------------------------------------------------

    private Omission omission(Witness source, Claim claim, Passage words) {
        Passage nearest = claim.mentions().stream()
                .flatMap(mention -> linked(mention, source).stream())
                .findFirst()
                .or(() -> claim.mentions().stream()
                        .flatMap(mention -> nearest(mention, source).stream())
                        .filter(near -> near.score() >= NEAR)
                        .max(Comparator.comparingDouble(Affinity::score)
                                .thenComparing(Comparator.comparingInt(Affinity::sentence).reversed()))
                        .map(near -> passage(source, near)))
                .orElse(null);
        return new Omission(
                claim,
                source.id(),
                words,
                isShort(words) ? sentence(words) : words,
                origins(claim).stream().map(OriginGroup::id).toList(),
                nearest,
                reason(source, claim));
    }

    private String reason(Witness source, Claim claim) {
        List<String> articles = claim.articles();
        int origins = origins(claim).size();
        String from = origins == articles.size() ? "" : ", from " + ReasonWriter.number(origins) + " origins";
        String caveat = source.isEnglish()
                ? ""
                : " It is not in English, the one language that the sentence model knows; it was looked through by its words alone.";
        return "Reported by " + told.names(articles) + from + "; not found in " + source.article().displayName() + "." + caveat;
    }

    private Optional<Passage> linked(Passage mention, Witness source) {
        return links.getOrDefault(sentence(mention), List.of()).stream()
                .filter(link -> link.touches(source.id()))
                .max(Comparator.comparingDouble(Link::score))
                .map(link -> link.end(source.id()));
    }

    private Optional<Affinity> nearest(Passage mention, Witness source) {
        return affinities(mention).filter(near -> near.article().equals(source.id())).findFirst();
    }

    private Stream<Affinity> affinities(Passage mention) {
        return collation.witness(mention.article())
                .sentenceAt(mention.span().start())
                .map(sentence -> collation.affinities().of(mention.article(), sentence.index()))
                .orElse(List.of())
                .stream();
    }

    private static Passage passage(Witness source, Affinity near) {
        return new Passage(source.id(), source.sentences().get(near.sentence()).span());
    }

    private Passage sentence(Passage mention) {
        return collation.witness(mention.article())
                .sentenceAt(mention.span().start())
                .map(Sentence::span)
                .map(span -> new Passage(mention.article(), span))
                .orElse(mention);
    }

    private List<Token> tokens(Passage words) {
        return collation.witness(words.article()).tokens(words.span());
    }

    private double weight(List<Token> words) {
        return words.stream().mapToDouble(weights::of).sum();
    }
}
