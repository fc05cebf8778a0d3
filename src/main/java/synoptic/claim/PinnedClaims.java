package synoptic.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import synoptic.article.Corrections;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.collation.Collation;
import synoptic.collation.Witness;
import synoptic.extract.Mentions;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;

/** What a reader's corrections make of claims: some are given, some parted, and some words are no longer found in one article only. */
final class PinnedClaims {

    private final Corrections corrections;
    private final Collation collation;
    private final List<Pin> open;

    /** Heeds corrections; pins on an article that is not loaded wait until it is. */
    PinnedClaims(Corrections corrections, Collation collation) {
        this.corrections = corrections;
        this.collation = collation;
        this.open = corrections.pins().stream().filter(pin -> isThere(pin.from()) && isThere(pin.to())).toList();
    }

    private boolean isThere(Passage passage) {
        return collation.witnesses().stream()
                .anyMatch(witness -> witness.id().equals(passage.article())
                        && passage.span().end() <= witness.article().text().length());
    }

    /** The claims that the reader gave by saying of passages that they match, or that they conflict; pins that share a passage as one. */
    List<Claim> given() {
        List<Claim> claims = new ArrayList<>();
        claims.addAll(given(Pin.Kind.CONFLICT, Claim.Status.CONFLICTING, "You said that these passages cannot both be right."));
        claims.addAll(given(Pin.Kind.MATCH, Claim.Status.SHARED, "You said that these passages say the same."));
        return claims;
    }

    private List<Claim> given(Pin.Kind kind, Claim.Status status, String reason) {
        List<Set<Passage>> groups = new ArrayList<>();
        for (Pin pin : open) {
            if (pin.kind() == kind) {
                List<Set<Passage>> joined = groups.stream()
                        .filter(group -> group.contains(pin.from()) || group.contains(pin.to()))
                        .toList();
                groups.removeAll(joined);
                Set<Passage> group = new TreeSet<>(List.of(pin.from(), pin.to()));
                joined.forEach(group::addAll);
                groups.add(group);
            }
        }
        return groups.stream()
                .map(List::copyOf)
                .map(mentions -> new Claim("", kind(mentions), status, mentions, 1, reason, List.of(), null))
                .toList();
    }

    /** What the smallest of the passages states. */
    private Claim.Kind kind(List<Passage> mentions) {
        Passage smallest = mentions.stream()
                .min(Comparator.<Passage>comparingInt(mention -> mention.span().length()).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        Mentions stated = collation.witness(smallest.article()).mentions().within(smallest.span());
        return !stated.quantities().isEmpty()
                ? Claim.Kind.FIGURE
                : stated.dates().isEmpty() ? Claim.Kind.STATEMENT : Claim.Kind.DATE;
    }

    /**
     * Whether the reader found these words elsewhere. A whole sentence that matches another, its full stop included, may still hold
     * a detail of its own; the words of a claim may not.
     */
    boolean isElsewhere(Witness witness, Sentence sentence, TextSpan word) {
        return open.stream()
                .filter(pin -> pin.kind() != Pin.Kind.NO_MATCH)
                .flatMap(pin -> Stream.of(pin.from(), pin.to()))
                .anyMatch(end -> end.article().equals(witness.id())
                        && end.span().overlaps(word)
                        && !end.span().contains(sentence.span()));
    }

    /** Mentions in as few groups as keep those apart that the reader said do not match; groups of one are left out. */
    List<List<Passage>> parted(List<Passage> mentions) {
        List<List<Passage>> groups = new ArrayList<>();
        for (Passage mention : mentions) {
            groups.stream()
                    .filter(group -> group.stream().noneMatch(other -> corrections.bars(mention, other)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Passage> group = new ArrayList<>();
                        groups.add(group);
                        return group;
                    })
                    .add(mention);
        }
        return groups.stream()
                .filter(group -> group.stream().map(Passage::article).distinct().count() > 1)
                .map(List::copyOf)
                .toList();
    }

    /** Whether the reader said that two passages do not match. */
    boolean bars(Passage one, Passage other) {
        return corrections.bars(one, other);
    }

    /** Whether the reader already said what these mentions are to one another. */
    boolean settles(List<Passage> mentions) {
        return mentions.stream()
                .allMatch(mention -> mentions.stream().anyMatch(other -> corrections.joins(mention, other)));
    }
}
