package synoptic.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.collation.StemWeights;
import synoptic.collation.Witness;
import synoptic.extract.Quantity;
import synoptic.testing.Articles;
import synoptic.testing.BagReader;
import synoptic.testing.Stories;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/** What holds for the marks of any articles, whatever a reader of sentences makes of them. */
class RulesPropertiesTest {

    private static final int TRIES = 60;

    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final ComparisonService service = new ComparisonService(BagReader::new);

    @Provide
    Arbitrary<List<Article>> stories() {
        return Stories.small();
    }

    @Property(tries = TRIES)
    void aFigureOfWhichNoVariantStandsElsewhereIsOnlyHere(@ForAll("stories") List<Article> story) {
        Comparison comparison = compare(story);
        for (Witness witness : comparison.witnesses()) {
            for (Quantity quantity : figures(witness)) {
                boolean elsewhere = comparison.witnesses().stream()
                        .filter(other -> !other.equals(witness))
                        .anyMatch(other -> other.mentions().quantities().stream().anyMatch(figure -> mayBeTheSame(figure, quantity))
                                || !other.sharesLanguageWith(witness));
                if (!elsewhere) {
                    assertThat(isCovered(comparison, witness, quantity.number()))
                            .as(witness.words(quantity.span()) + " in " + witness.id())
                            .isTrue();
                }
            }
        }
    }

    /** Wider than what the program takes for a variant. */
    private static boolean mayBeTheSame(Quantity a, Quantity b) {
        double least = Math.min(a.value(), b.value());
        return Math.abs(a.value() - b.value()) <= 0.2 * least || a.bound() != Quantity.Bound.EXACTLY || b.bound() != Quantity.Bound.EXACTLY;
    }

    private static boolean isCovered(Comparison comparison, Witness witness, TextSpan span) {
        return comparison.claims().stream()
                .filter(claim -> claim.status() != Claim.Status.SHARED)
                .flatMap(claim -> claim.mentions().stream())
                .anyMatch(mention -> mention.article().equals(witness.id()) && mention.span().overlaps(span));
    }

    @Property(tries = TRIES)
    void aFigureThatALinkedSentenceGivesOfTheSameThingIsNotOnlyHere(@ForAll("stories") List<Article> story) {
        Comparison comparison = compare(story);
        for (Witness witness : comparison.witnesses()) {
            for (Sentence sentence : witness.body()) {
                for (Quantity quantity : witness.mentions().within(sentence.span()).quantities()) {
                    boolean given = comparison.collation().linksAt(new Passage(witness.id(), sentence.span())).stream()
                            .map(link -> link.otherEnd(witness.id()))
                            .anyMatch(there -> comparison.collation().witness(there.article()).mentions().within(there.span()).quantities()
                                    .stream().anyMatch(other -> countsTheSame(quantity, other)));
                    if (given) {
                        assertThat(onlyHere(comparison, witness)).noneMatch(span -> span.contains(quantity.number()));
                    }
                }
            }
        }
    }

    private static boolean countsTheSame(Quantity a, Quantity b) {
        return a.value() == b.value() && a.unit() != null && a.unit().equals(b.unit()) && a.noun() != null && a.noun().equals(b.noun());
    }

    @Property(tries = TRIES)
    void takingOutASentenceThatNothingIsLinkedToChangesNoMarkElsewhere(
            @ForAll("stories") List<Article> story, @ForAll @IntRange(max = 30) int which) {
        Comparison whole = compare(story);
        List<Passage> alone = new ArrayList<>();
        for (Witness witness : whole.witnesses()) {
            for (Sentence sentence : witness.body()) {
                Passage passage = new Passage(witness.id(), sentence.span());
                if (whole.collation().linksAt(passage).isEmpty()
                        && witness.mentions().within(sentence.span()).quantities().isEmpty()) {
                    alone.add(passage);
                }
            }
        }
        if (alone.isEmpty()) {
            return;
        }
        Passage taken = alone.get(which % alone.size());
        Comparison without =
                compare(story.stream().map(article -> article.id().equals(taken.article()) ? without(article, taken.span()) : article)
                        .toList());
        Set<String> kept = ids(without);
        // Of articles with one text only one is compared, which is another matter.
        if (!kept.equals(ids(whole))) {
            return;
        }
        String words = whole.collation().witness(taken.article()).words(taken.span());
        for (Witness witness : whole.witnesses().stream().filter(one -> kept.contains(one.id())).toList()) {
            // A name or a figure may have stood in the sentence alone: then it is only here now.
            Predicate<String> untouched = mark -> !words.contains(mark) && !haveNameInCommon(mark, words) && !haveNameInCommon(words, mark);
            assertThat(marked(without, without.collation().witness(witness.id())).stream().filter(untouched).toList())
                    .as("marks of " + witness.id() + " without “" + words + "” of " + taken.article())
                    .isEqualTo(marked(whole, witness).stream().filter(untouched).toList());
        }
    }

    private static Article without(Article article, TextSpan span) {
        String text = article.text();
        return Articles.of(article.id(), (text.substring(0, span.start()) + text.substring(span.end())).strip().split("\n+"));
    }

    /** Whether a word or figure with a capital letter or digit stands in the other text too, there perhaps without the capital. */
    private static boolean haveNameInCommon(String text, String other) {
        return WORD.splitAsStream(text)
                .filter(word -> !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0))))
                .anyMatch(word -> WORD.splitAsStream(other).anyMatch(word::equalsIgnoreCase));
    }

    @Property(tries = TRIES)
    void addingASourceNeverMakesWhatIsSharedOnlyHere(@ForAll("stories") List<Article> story) {
        Comparison whole = compare(story);
        Comparison fewer = compare(story.subList(0, story.size() - 1));
        if (fewer.witnesses().size() < 2 || !ids(whole).containsAll(ids(fewer))) {
            return;
        }
        for (Witness witness : fewer.witnesses()) {
            Set<Integer> before = onlyHereWords(fewer, witness);
            Set<Integer> after = onlyHereWords(whole, whole.collation().witness(witness.id()));
            assertThat(before).as(witness.article().text()).containsAll(after);
        }
    }

    @Property(tries = 20)
    void anUnrelatedSourceChangesNothing(@ForAll("stories") List<Article> story) {
        List<Article> more = new ArrayList<>(story);
        more.add(Articles.of("Z", "Nesting puffins returned unusually early.", "Volunteers counted burrows along western cliffs."));
        Comparison before = compare(story);
        if (before.witnesses().size() < 2) {
            return;
        }
        Comparison after = compare(more);
        if (!ids(after).containsAll(ids(before))) {
            return;
        }
        for (Witness witness : before.witnesses()) {
            assertThat(marked(after, after.collation().witness(witness.id()))).isEqualTo(marked(before, witness));
        }
    }

    private Comparison compare(List<Article> story) {
        return service.compare(story, Corrections.NONE, ComparisonMonitor.none());
    }

    /** Of two articles with one text only one is compared. */
    private static Set<String> ids(Comparison comparison) {
        return comparison.witnesses().stream().map(Witness::id).collect(Collectors.toSet());
    }

    private static List<Quantity> figures(Witness witness) {
        return witness.body().stream().flatMap(sentence -> figures(witness, sentence).stream()).toList();
    }

    private static List<Quantity> figures(Witness witness, Sentence sentence) {
        return witness.mentions().within(sentence.span()).quantities().stream()
                .filter(quantity -> Character.isDigit(witness.words(quantity.number()).charAt(0)))
                .toList();
    }

    private static List<TextSpan> onlyHere(Comparison comparison, Witness witness) {
        return comparison.claims().stream()
                .filter(claim -> claim.status() == Claim.Status.ONE_SOURCE)
                .flatMap(claim -> claim.mentions().stream())
                .filter(mention -> mention.article().equals(witness.id()))
                .map(Passage::span)
                .toList();
    }

    private static List<String> marked(Comparison comparison, Witness witness) {
        return onlyHere(comparison, witness).stream().sorted().map(witness::words).toList();
    }

    /** Where the telling words begin that are only here. */
    private static Set<Integer> onlyHereWords(Comparison comparison, Witness witness) {
        Set<Integer> words = new HashSet<>();
        List<TextSpan> spans = onlyHere(comparison, witness);
        for (Sentence sentence : witness.body()) {
            IntStream.range(0, sentence.tokens().size())
                    .mapToObj(sentence.tokens()::get)
                    .filter(StemWeights::isTelling)
                    .map(Token::span)
                    .filter(word -> spans.stream().anyMatch(span -> span.contains(word)))
                    .forEach(word -> words.add(word.start()));
        }
        return words;
    }
}
