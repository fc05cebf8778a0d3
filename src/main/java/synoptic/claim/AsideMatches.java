package synoptic.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import synoptic.article.Passage;
import synoptic.collation.StemWeights;
import synoptic.collation.Witness;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/**
 * Claims of one source whose words stand in another article after all, in a part that was set aside as furniture: a caption, a
 * box, something that a reader took out. They stay claims of one source, since what is set aside is not compared; their reason
 * says where to look, and the passage is among the nearest.
 */
public final class AsideMatches {

    /** So much of a claim's content has to be there. */
    private static final double ALIKE = 0.8;

    /** A claim of fewer words that carry meaning has to be there with all of them. */
    private static final int FEW = 4;

    /** And with so many at least, since one word alone stands anywhere. */
    private static final int FEWEST = 2;

    /** Of the sentence, so many words and marks are shown. */
    private static final int SHOWN = 24;

    private final Map<String, Witness> witnesses;
    private final List<Aside> aside;

    private AsideMatches(List<Witness> witnesses) {
        this.witnesses = witnesses.stream().collect(Collectors.toMap(Witness::id, Function.identity()));
        this.aside = witnesses.stream()
                .flatMap(witness -> witness.sentences().stream()
                        .filter(sentence -> witness.article().isFurniture(sentence.span()))
                        .map(sentence -> new Aside(witness, sentence, content(sentence.tokens()))))
                .toList();
    }

    /**
     * A sentence that was set aside.
     *
     * @param content the stems of its words that carry meaning
     */
    private record Aside(Witness witness, Sentence sentence, Set<String> content) {

        boolean holds(Set<String> claimed) {
            long there = claimed.stream().filter(content::contains).count();
            return there >= FEWEST && (claimed.size() < FEW ? there == claimed.size() : there >= ALIKE * claimed.size());
        }

        boolean isIn(String article) {
            return witness.id().equals(article);
        }

        Passage passage() {
            return new Passage(witness.id(), sentence.span());
        }

        String excerpt() {
            List<Token> tokens = sentence.tokens();
            boolean whole = tokens.size() <= SHOWN;
            TextSpan shown = whole ? sentence.span() : tokens.getFirst().span().cover(tokens.get(SHOWN - 1).span());
            return witness.words(shown).replaceAll("\\s+", " ") + (whole ? "" : " …");
        }
    }

    /** The claims, those that stand in a part set aside elsewhere with that in their reason. */
    public static List<Claim> told(List<Claim> claims, List<Witness> witnesses) {
        AsideMatches matches = new AsideMatches(witnesses);
        return claims.stream()
                .map(claim -> claim.status() == Claim.Status.ONE_SOURCE ? matches.told(claim) : claim)
                .toList();
    }

    private static Set<String> content(List<Token> tokens) {
        return tokens.stream().filter(StemWeights::isTelling).map(Token::stem).collect(Collectors.toSet());
    }

    private Claim told(Claim claim) {
        Passage here = claim.mentions().getFirst();
        Set<String> claimed = Optional.ofNullable(witnesses.get(here.article()))
                .map(witness -> content(witness.tokens(here.span())))
                .orElse(Set.of());
        List<Aside> found = new ArrayList<>();
        for (Aside sentence : aside) {
            boolean isNew = found.isEmpty() || !found.getLast().isIn(sentence.witness().id());
            if (isNew && !sentence.isIn(here.article()) && sentence.holds(claimed)) {
                found.add(sentence);
            }
        }
        return found.isEmpty() ? claim : told(claim, found);
    }

    /** @param found at most one sentence an article */
    private static Claim told(Claim claim, List<Aside> found) {
        StringBuilder reason = new StringBuilder(claim.reason());
        List<Claim.NearPassage> nearest = new ArrayList<>();
        for (Aside sentence : found) {
            reason.append(" But a part of ").append(sentence.witness().article().displayName())
                    .append(" that was set aside says something alike: “").append(sentence.excerpt())
                    .append("” Restore it there if it belongs to the article.");
            nearest.add(new Claim.NearPassage(sentence.passage(), 1));
        }
        nearest.addAll(claim.nearest());
        return new Claim(claim.id(), claim.kind(), claim.status(), claim.mentions(), claim.confidence(), reason.toString(), nearest,
                claim.attribution());
    }
}
