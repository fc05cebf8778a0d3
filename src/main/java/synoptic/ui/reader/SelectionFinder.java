package synoptic.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.collation.Alignment;
import synoptic.collation.Link;
import synoptic.collation.Witness;
import synoptic.comparison.Annotation;
import synoptic.comparison.Comparison;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;

/** Looks up in a comparison what belongs to the place that a reader points at. */
final class SelectionFinder {

    private final Comparison comparison;

    SelectionFinder(Comparison comparison) {
        this.comparison = comparison;
    }

    /** What lies at a position: the claim marked there, else the sentence. Empty between sentences. */
    Optional<Selection> at(String article, int position) {
        Optional<Annotation> mark = comparison.annotations(article).stream()
                .filter(annotation -> annotation.span().contains(position))
                .filter(annotation -> claimOf(annotation) != null)
                .min((a, b) -> Integer.compare(a.span().length(), b.span().length()));
        if (mark.isPresent()) {
            Claim claim = claimOf(mark.get());
            return Optional.of(select(new Passage(article, mark.get().span()), claim));
        }
        return sentence(article, position).map(span -> select(new Passage(article, span), null));
    }

    /** A claim, at its first mention. */
    Selection of(Claim claim) {
        return select(claim.mentions().getFirst(), claim);
    }

    /** A claim, at one of its mentions. */
    Selection of(Claim claim, Passage mention) {
        return select(mention, claim);
    }

    /** These very words: as the mention of a claim, as a sentence, or as words that somebody chose. */
    Selection of(Passage words) {
        if (sentence(words.article(), words.span().start()).filter(words.span()::equals).isPresent()) {
            return select(words, claim(words::equals));
        }
        return select(words, claim(words::isMostly));
    }

    private @Nullable Claim claim(Predicate<Passage> isMeant) {
        return comparison.claims().stream()
                .filter(claim -> claim.mentions().stream().anyMatch(isMeant))
                .findFirst()
                .orElse(null);
    }

    /** What was selected in an older comparison of these articles; empty where its words are gone. */
    Optional<Selection> again(Selection before) {
        Passage focus = before.focus();
        if (before.claim() == null && !focus.equals(before.passage())) {
            return sentence(focus.article(), focus.span().start()).map(span -> select(focus, null));
        }
        if (before.claim() == null) {
            return sentence(focus.article(), focus.span().start()).map(span -> select(new Passage(focus.article(), span), null));
        }
        return comparison.claims().stream()
                .filter(claim -> claim.mentions().stream().anyMatch(focus::isMostly))
                .findFirst()
                .map(claim -> select(focus, claim))
                .or(() -> sentence(focus.article(), focus.span().start()).map(span -> select(focus, null)));
    }

    private Selection select(Passage focus, @Nullable Claim claim) {
        Passage passage = sentence(focus.article(), focus.span().start())
                .map(span -> new Passage(focus.article(), span.cover(focus.span())))
                .orElse(focus);
        List<Link> links = comparison.collation().linksAt(passage);
        Map<String, List<Passage>> matches = new HashMap<>();
        add(matches, passage);
        if (claim != null && claim.status() != Claim.Status.ONE_SOURCE) {
            claim.mentions().stream()
                    .filter(mention -> !mention.article().equals(focus.article()))
                    .forEach(mention -> add(matches, sentenceAround(mention)));
        }
        links.forEach(link -> add(matches, link.otherEnd(focus.article())));
        Map<String, Passage> level = new HashMap<>();
        matches.forEach((article, passages) -> level.put(article, passages.getFirst()));
        comparison.collation().alignments().forEach(alignment -> placeByOrder(passage, alignment)
                .ifPresent(place -> level.putIfAbsent(place.article(), place)));
        return new Selection(focus, passage, claim, links, matches, level, WordMarks.of(passage, links));
    }

    /**
     * Where the other article of an alignment would tell what this passage tells, by what both tell before and after it: the
     * sentence that follows the nearest match before it or, where the match after it is nearer, that precedes that one.
     */
    private Optional<Passage> placeByOrder(Passage passage, Alignment alignment) {
        String here = passage.article();
        if (!alignment.from().equals(here) && !alignment.to().equals(here)) {
            return Optional.empty();
        }
        int at = passage.span().start();
        Optional<Link> before = alignment.steps().stream()
                .filter(step -> step.end(here).span().start() < at)
                .max(Comparator.comparingInt(step -> step.end(here).span().start()));
        Optional<Link> after = alignment.steps().stream()
                .filter(step -> step.end(here).span().start() > at)
                .min(Comparator.comparingInt(step -> step.end(here).span().start()));
        boolean isAfterNearer = after.isPresent()
                && (before.isEmpty()
                        || after.get().end(here).span().start() - at
                                < at - before.get().end(here).span().start());
        return isAfterNearer
                ? after.map(step -> neighbour(step.otherEnd(here), -1))
                : before.map(step -> neighbour(step.otherEnd(here), 1));
    }

    /** The sentence so many sentences on from a passage; the passage itself where there is none. */
    private Passage neighbour(Passage passage, int by) {
        List<Sentence> body = witness(passage.article()).map(Witness::body).orElse(List.of());
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i).span().overlaps(passage.span()) && i + by >= 0 && i + by < body.size()) {
                return new Passage(passage.article(), body.get(i + by).span());
            }
        }
        return passage;
    }

    private Passage sentenceAround(Passage mention) {
        return sentence(mention.article(), mention.span().start())
                .map(span -> new Passage(mention.article(), span))
                .orElse(mention);
    }

    private static void add(Map<String, List<Passage>> matches, Passage passage) {
        List<Passage> known = matches.computeIfAbsent(passage.article(), article -> new ArrayList<>());
        if (!known.contains(passage)) {
            known.add(passage);
        }
    }

    private Optional<TextSpan> sentence(String article, int position) {
        return witness(article).flatMap(witness -> witness.sentenceAt(position)).map(Sentence::span);
    }

    private Optional<Witness> witness(String article) {
        return comparison.witnesses().stream()
                .filter(witness -> witness.id().equals(article))
                .findFirst();
    }

    private static @Nullable Claim claimOf(Annotation annotation) {
        return switch (annotation) {
            case Annotation.OnlyHere onlyHere -> onlyHere.claim();
            case Annotation.Conflict conflict -> conflict.claim();
            case Annotation.Shared shared -> null;
            case Annotation.Aside aside -> null;
        };
    }
}
