package synoptic.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.article.Passage;
import synoptic.claim.DraftCheck.Doubt;
import synoptic.collation.StemWeights;
import synoptic.collation.Witness;
import synoptic.extract.DateMention;
import synoptic.extract.Mention;
import synoptic.extract.Mentions;
import synoptic.extract.Name;
import synoptic.extract.Quantity;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/**
 * Holds the figures, days and names of a draft against those of its sources. A draft is written from its sources: a value that none of
 * them has is a slip until shown otherwise, and more is said of it than of a value in which two sources differ.
 */
final class DraftFigures {

    /** Smaller numbers without a unit are everywhere: "two", "one of the". */
    private static final double SMALL = 4;

    /** So much more than a limit that the draft gives a source may give: "more than 60,000" may be said of 63,000. */
    private static final double WITHIN_LIMIT = 1.1;

    /** A figure further off, as a factor, is one of something else; so far off is one with a nought too many. */
    private static final double FURTHEST = 10;

    private final Witness draft;
    private final List<Witness> sources;
    private final Told told;
    private final Set<String> stems;

    DraftFigures(Witness draft, List<Witness> sources) {
        this.draft = draft;
        this.sources = sources;
        this.told = new Told(sources);
        this.stems = sources.stream()
                .flatMap(source -> source.sentences().stream())
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::stem)
                .collect(Collectors.toSet());
    }

    /** A figure or a day of a source. */
    private record Found<M extends Mention>(Witness source, M mention) {
        Passage passage() {
            return new Passage(source.id(), mention.span());
        }

        Passage sentence() {
            return source.sentenceAt(mention.span().start())
                    .map(sentence -> new Passage(source.id(), sentence.span()))
                    .orElseGet(this::passage);
        }
    }

    /**
     * The values of a sentence that the sources do not have.
     *
     * @param reporting the passages of sources that report what the sentence does
     */
    List<Doubt> check(Sentence sentence, List<Passage> reporting) {
        List<Doubt> doubts = new ArrayList<>();
        Mentions stated = draft.mentions().within(sentence.span());
        for (Quantity figure : stated.quantities()) {
            if (stated.dates().stream().noneMatch(date -> date.span().overlaps(figure.span()))) {
                figure(figure, stated, reporting).ifPresent(doubts::add);
            }
        }
        for (DateMention date : stated.dates()) {
            if (date.isResolved()) {
                day(date, stated, reporting).ifPresent(doubts::add);
            }
        }
        return doubts;
    }

    /** The sentences of sources that give a figure of some words, where it is one that is not met by chance. */
    List<Passage> given(TextSpan words) {
        return draft.mentions().within(words).quantities().stream()
                .filter(DraftFigures::isTelling)
                .flatMap(figure -> all(Mentions::quantities).filter(other -> isEqual(figure, other.mention())))
                .map(Found::sentence)
                .distinct()
                .toList();
    }

    /** Whether some words give figures, and sources give each of them. */
    boolean areGiven(TextSpan words) {
        List<Quantity> own = draft.mentions().within(words).quantities();
        return !own.isEmpty()
                && own.stream()
                        .allMatch(figure -> isTelling(figure)
                                && all(Mentions::quantities).anyMatch(other -> isEqual(figure, other.mention())));
    }

    private static boolean isTelling(Quantity figure) {
        return figure.unit() != null && figure.value() > SMALL;
    }

    /** The names of a sentence of which a word stands in no source. */
    List<Doubt> names(Sentence sentence) {
        return draft.mentions().within(sentence.span()).names().stream()
                .map(Name::span)
                .filter(span -> draft.tokens(span).stream().anyMatch(word -> StemWeights.isTelling(word) && !stems.contains(word.stem())))
                .map(span -> new Doubt(span, Doubt.Kind.NOT_FOUND, List.of(),
                        "The name “" + Told.words(draft, span) + "” was found in no source."))
                .toList();
    }

    private Optional<Doubt> figure(Quantity figure, Mentions stated, List<Passage> reporting) {
        List<Found<Quantity>> there = there(reporting, Mentions::quantities);
        boolean isThere = there.stream().anyMatch(other -> agree(figure, other.mention()))
                || all(Mentions::quantities).anyMatch(other -> isEqual(figure, other.mention()));
        if (isThere || (figure.unit() == null && figure.value() <= SMALL)) {
            return Optional.empty();
        }
        List<Found<Quantity>> instead = there.stream()
                .filter(other -> isOfTheSame(figure, other.mention()) && isNear(figure.value(), other.mention().value()))
                .filter(other -> stated.quantities().stream().noneMatch(own -> agree(own, other.mention())))
                .toList();
        if (!instead.isEmpty()) {
            return Optional.of(differs(figure.span(), Doubt.Kind.FIGURE_DIFFERS, instead));
        }
        boolean isAnywhere = all(Mentions::quantities).anyMatch(other -> other.mention().value() == figure.value());
        return isAnywhere
                ? Optional.empty()
                : Optional.of(new Doubt(figure.span(), Doubt.Kind.NOT_FOUND, List.of(),
                        "The figure “" + Told.words(draft, figure.span()) + "” was found in no source."));
    }

    /** A day is only said to differ where neither sentence names another one. */
    private Optional<Doubt> day(DateMention day, Mentions stated, List<Passage> reporting) {
        List<Found<DateMention>> there =
                there(reporting, Mentions::dates).stream().filter(found -> found.mention().isResolved()).toList();
        boolean isOne = stated.dates().stream().filter(DateMention::isResolved).count() == 1;
        boolean isEach = reporting.stream()
                .allMatch(passage -> there.stream().filter(found -> passage.overlaps(found.passage())).count() <= 1);
        if (there.isEmpty() || !isOne || !isEach || there.stream().anyMatch(found -> day.meets(found.mention()))) {
            return Optional.empty();
        }
        return Optional.of(differs(day.span(), Doubt.Kind.DATE_DIFFERS, there));
    }

    private Doubt differs(TextSpan here, Doubt.Kind kind, List<? extends Found<?>> instead) {
        List<Passage> passages = instead.stream().map(Found::passage).toList();
        return new Doubt(here, kind, passages,
                "Instead of “" + Told.words(draft, here) + "”, " + told.said(passages) + ".");
    }

    private <M extends Mention> List<Found<M>> there(List<Passage> passages, Function<Mentions, List<M>> which) {
        return passages.stream()
                .flatMap(passage -> sources.stream()
                        .filter(source -> source.id().equals(passage.article()))
                        .flatMap(source -> which.apply(source.mentions().within(passage.span())).stream()
                                .map(mention -> new Found<>(source, mention))))
                .distinct()
                .toList();
    }

    private <M extends Mention> Stream<Found<M>> all(Function<Mentions, List<M>> which) {
        return sources.stream().flatMap(source -> which.apply(source.mentions()).stream().map(mention -> new Found<>(source, mention)));
    }

    /** Whether a source gives the draft's value, rounded or estimated perhaps; "more than 11,000" is not "more than 12,000". */
    private static boolean agree(Quantity own, Quantity other) {
        boolean alike = own.unit() == null || other.unit() == null || own.unit().equals(other.unit());
        return alike && (FigureReconciler.agree(withoutLimit(own), withoutLimit(other)) || isWithin(own, other.value()));
    }

    private static boolean isWithin(Quantity own, double value) {
        return switch (own.bound()) {
            case AT_LEAST -> value >= own.value() && value <= WITHIN_LIMIT * own.value();
            case AT_MOST -> value <= own.value() && WITHIN_LIMIT * value >= own.value();
            case EXACTLY, ABOUT -> false;
        };
    }

    private static Quantity withoutLimit(Quantity figure) {
        Quantity.Bound bound = figure.bound() == Quantity.Bound.ABOUT ? Quantity.Bound.ABOUT : Quantity.Bound.EXACTLY;
        return new Quantity(figure.span(), figure.number(), figure.value(), figure.unit(), bound, figure.noun());
    }

    private static boolean isEqual(Quantity one, Quantity other) {
        return one.value() == other.value() && Objects.equals(one.unit(), other.unit());
    }

    private static boolean isNear(double one, double other) {
        double least = Math.min(Math.abs(one), Math.abs(other));
        return least > 0 && Math.max(Math.abs(one), Math.abs(other)) <= FURTHEST * least;
    }

    private static boolean isOfTheSame(Quantity one, Quantity other) {
        boolean sameNoun = one.noun() == null || other.noun() == null || one.noun().equals(other.noun());
        return one.unit() != null && one.unit().equals(other.unit()) && sameNoun;
    }

    /** Whether words of the draft and of a source give one value, or are the same words. */
    boolean isSame(Passage here, Passage there) {
        Witness source = sources.stream().filter(one -> one.id().equals(there.article())).findFirst().orElseThrow();
        Mentions own = draft.mentions().within(here.span());
        Mentions other = source.mentions().within(there.span());
        Predicate<Quantity> isThere = figure -> other.quantities().stream().anyMatch(found -> agree(figure, found));
        boolean figures = !own.quantities().isEmpty() && own.quantities().stream().allMatch(isThere);
        boolean dates = !own.dates().isEmpty()
                && own.dates().stream().allMatch(date -> other.dates().stream().anyMatch(date::meets));
        return figures || dates
                || Told.words(draft, here.span()).toLowerCase(Locale.ROOT)
                        .equals(Told.words(source, there.span()).toLowerCase(Locale.ROOT));
    }
}
