package synoptic.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import synoptic.article.Part;
import synoptic.article.Passage;
import synoptic.collation.Collation;
import synoptic.collation.Link;
import synoptic.collation.StemWeights;
import synoptic.collation.Witness;
import synoptic.extract.DateMention;
import synoptic.extract.Mentions;
import synoptic.extract.Name;
import synoptic.extract.Quantity;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/**
 * What is certain about a word whatever a model makes of it: a figure, date or name is only here if no variant of it stands in any
 * other article, and a figure is not if a linked sentence elsewhere gives the same value of the same thing.
 */
final class Certainties {

    /** Beyond any likelihood, so that no border of a detail outweighs it. */
    static final double ONLY_HERE = 2;

    /** Below any likelihood. */
    static final double ELSEWHERE = -2;

    /** "One" and "two" are said of anything, unless they are written as digits. */
    private static final double SMALL = 2;

    /** Names that begin with so many equal letters may be one: "Iran", "Iranian". */
    private static final int LEAST_ROOT = 4;

    private static final int LEAST_INITIALS = 2;

    /** What the other articles are searched for. */
    private record Stock(
            Set<String> stems, NavigableSet<String> forms, Set<String> initials, List<Quantity> quantities, List<DateMention> dates) {}

    private final Collation collation;
    private final Map<String, Stock> stocks = new HashMap<>();
    private final Map<Passage, Set<Passage>> linked = new HashMap<>();

    Certainties(Collation collation) {
        this.collation = collation;
        for (Witness witness : collation.witnesses()) {
            stocks.put(witness.id(), stock(witness));
        }
        for (Link link : collation.links()) {
            linked.computeIfAbsent(link.from(), passage -> new HashSet<>()).add(link.to());
            linked.computeIfAbsent(link.to(), passage -> new HashSet<>()).add(link.from());
        }
    }

    private static Stock stock(Witness witness) {
        Set<String> stems = new HashSet<>();
        TreeSet<String> forms = new TreeSet<>();
        Set<String> initials = new HashSet<>();
        for (Sentence sentence : witness.body()) {
            for (Token token : sentence.tokens()) {
                if (!token.isMark()) {
                    stems.add(token.stem());
                    forms.add(token.form());
                }
            }
        }
        witness.mentions().names().forEach(name -> initials.add(initials(witness, name)));
        return new Stock(stems, forms, initials, witness.mentions().quantities(), witness.mentions().dates());
    }

    private static String initials(Witness witness, Name name) {
        StringBuilder initials = new StringBuilder();
        for (Token token : witness.tokens(name.span())) {
            String word = witness.words(token.span());
            if (Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString().toLowerCase(Locale.ROOT);
    }

    /** Puts what is certain in place of what is likely, for the tokens of a sentence. */
    void settle(Witness witness, Sentence sentence, double[] novelty) {
        Mentions own = witness.mentions().within(sentence.span());
        for (Quantity quantity : own.quantities()) {
            if (isNowhereElse(witness, quantity)) {
                set(sentence, quantity.number(), novelty, ONLY_HERE);
            } else if (isGivenInLinked(witness, sentence, quantity)) {
                set(sentence, quantity.number(), novelty, ELSEWHERE);
            }
        }
        for (DateMention date : own.dates()) {
            if (others(witness).allMatch(stock -> isWithout(stock, witness, date))) {
                set(sentence, date.span(), novelty, ONLY_HERE);
            }
        }
        if (witness.article().partAt(sentence.span()).map(Part::kind).filter(Part.Kind.HEADLINE::equals).isEmpty()) {
            for (Name name : own.names()) {
                List<Token> telling = witness.tokens(name.span()).stream().filter(StemWeights::isTelling).toList();
                long alone = telling.stream().filter(token -> isNameNowhereElse(witness, name, token)).count();
                // A name is not parted: "Ingrid Vale" is told whole where others have "Vale".
                if (alone > 0 && 2 * alone >= telling.size()) {
                    set(sentence, name.span(), novelty, ONLY_HERE);
                }
            }
        }
    }

    private Stream<Stock> others(Witness witness) {
        return collation.witnesses().stream()
                .filter(other -> !other.equals(witness) && other.sharesLanguageWith(witness))
                .map(other -> stocks.get(other.id()));
    }

    private boolean isNowhereElse(Witness witness, Quantity quantity) {
        boolean digits = Character.isDigit(witness.words(quantity.number()).charAt(0));
        if (quantity.value() <= SMALL && !digits) {
            return false;
        }
        List<Token> words = witness.tokens(quantity.number());
        return others(witness).allMatch(stock -> stock.quantities.stream().noneMatch(other -> isVariant(quantity, other))
                && !(words.size() == 1 && stock.forms.contains(words.getFirst().form())));
    }

    private static boolean isVariant(Quantity a, Quantity b) {
        return a.value() == b.value()
                || (Objects.equals(a.unit(), b.unit()) && FigureReconciler.agree(a, b));
    }

    private boolean isGivenInLinked(Witness witness, Sentence sentence, Quantity quantity) {
        for (Passage passage : linked.getOrDefault(new Passage(witness.id(), sentence.span()), Set.of())) {
            Witness there = collation.witness(passage.article());
            Sentence counterpart = there.sentenceAt(passage.span().start()).orElseThrow();
            for (Quantity other : there.mentions().within(passage.span()).quantities()) {
                if (quantity.value() == other.value()
                        && Objects.equals(quantity.unit(), other.unit())
                        && isOfTheSame(sentence, quantity, counterpart, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether two equal values count the same: by the noun or, where one has none, by a word that stands near both. */
    private static boolean isOfTheSame(Sentence here, Quantity a, Sentence there, Quantity b) {
        if (a.noun() != null && b.noun() != null) {
            return a.noun().equals(b.noun());
        }
        return Surroundings.of(here, a.span(), Surroundings::telling)
                .sharedWith(Surroundings.of(there, b.span(), Surroundings::telling)) > 0;
    }

    /** Whether an article has neither a day that a date may mean nor, where that can't be told, any word of it. */
    private static boolean isWithout(Stock stock, Witness witness, DateMention date) {
        if (date.isResolved() && stock.dates.stream().allMatch(DateMention::isResolved)) {
            return stock.dates.stream().noneMatch(date::meets);
        }
        return stock.dates.stream().noneMatch(date::meets)
                && witness.tokens(date.span()).stream()
                        .filter(StemWeights::isTelling)
                        .noneMatch(token -> stock.stems.contains(token.stem()));
    }

    private boolean isNameNowhereElse(Witness witness, Name name, Token token) {
        String form = token.form();
        String initials = initials(witness, name);
        String word = witness.words(token.span());
        boolean isAcronym = word.length() >= LEAST_INITIALS && word.equals(word.toUpperCase(Locale.ROOT));
        return Character.isUpperCase(word.charAt(0))
                && others(witness).noneMatch(stock -> stock.stems.contains(token.stem())
                        || stock.forms.contains(form)
                        || hasSameRoot(stock.forms, form)
                        || (isAcronym && stock.initials.contains(form))
                        || (initials.length() >= LEAST_INITIALS && stock.forms.contains(initials)));
    }

    /** Whether one of some words begins with another, or the other way round. */
    private static boolean hasSameRoot(NavigableSet<String> forms, String form) {
        if (form.length() < LEAST_ROOT) {
            return false;
        }
        String root = form.substring(0, LEAST_ROOT);
        return forms.tailSet(root).stream()
                .takeWhile(other -> other.startsWith(root))
                .anyMatch(other -> other.startsWith(form) || form.startsWith(other));
    }

    static void set(Sentence sentence, TextSpan span, double[] novelty, double value) {
        for (int i = 0; i < novelty.length; i++) {
            Token token = sentence.tokens().get(i);
            if (!token.isMark() && token.span().overlaps(span)) {
                novelty[i] = value;
            }
        }
    }
}
