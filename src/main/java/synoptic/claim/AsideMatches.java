package synoptic.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.article.Passage;
import synoptic.collation.Witness;
import synoptic.text.Sentence;
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

    /** Shorter words carry little. */
    private static final int SHORT = 4;

    private static final int LONGEST_EXCERPT = 120;

    private AsideMatches() {}

    /** The claims, those that stand in a part set aside elsewhere with that in their reason. */
    public static List<Claim> told(List<Claim> claims, List<Witness> witnesses) {
        Map<String, Map<Sentence, Set<String>>> aside = new HashMap<>();
        witnesses.forEach(witness -> aside.put(witness.id(), aside(witness)));
        if (aside.values().stream().allMatch(Map::isEmpty)) {
            return claims;
        }
        return claims.stream()
                .map(claim -> claim.status() == Claim.Status.ONE_SOURCE ? told(claim, witnesses, aside) : claim)
                .toList();
    }

    private static Map<Sentence, Set<String>> aside(Witness witness) {
        Set<Sentence> body = new HashSet<>(witness.body());
        return witness.sentences().stream()
                .filter(sentence -> !body.contains(sentence) && witness.article().isFurniture(sentence.span()))
                .collect(Collectors.toMap(sentence -> sentence, sentence -> content(sentence.tokens())));
    }

    private static Set<String> content(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.kind() == Token.Kind.NUMBER || (token.kind() == Token.Kind.WORD && token.form().length() >= SHORT))
                .map(Token::stem)
                .collect(Collectors.toSet());
    }

    private static Claim told(Claim claim, List<Witness> witnesses, Map<String, Map<Sentence, Set<String>>> aside) {
        Passage here = claim.mentions().getFirst();
        Set<String> content = witnesses.stream()
                .filter(witness -> witness.id().equals(here.article()))
                .flatMap(witness -> witness.sentences().stream())
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> here.span().contains(token.span()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), AsideMatches::content));
        for (Witness witness : witnesses) {
            Optional<Sentence> found = witness.id().equals(here.article())
                    ? Optional.empty()
                    : witness.sentences().stream()
                            .filter(sentence -> holds(aside.getOrDefault(witness.id(), Map.of()).getOrDefault(sentence, Set.of()), content))
                            .findFirst();
            if (found.isPresent()) {
                return told(claim, witness, found.get());
            }
        }
        return claim;
    }

    private static boolean holds(Set<String> aside, Set<String> content) {
        long there = content.stream().filter(aside::contains).count();
        return there >= FEWEST && (content.size() < FEW ? there == content.size() : there >= ALIKE * content.size());
    }

    private static Claim told(Claim claim, Witness witness, Sentence sentence) {
        String words = witness.words(sentence.span()).replaceAll("\\s+", " ");
        String excerpt = words.length() <= LONGEST_EXCERPT ? words : words.substring(0, words.lastIndexOf(' ', LONGEST_EXCERPT)) + " …";
        List<Claim.NearPassage> nearest = new ArrayList<>(claim.nearest());
        nearest.addFirst(new Claim.NearPassage(new Passage(witness.id(), sentence.span()), 1));
        return new Claim(
                claim.id(),
                claim.kind(),
                claim.status(),
                claim.mentions(),
                claim.confidence(),
                claim.reason() + " But a part of " + witness.article().displayName() + " that was set aside says something alike: “"
                        + excerpt
                        + "” Restore it there if it belongs to the article.",
                nearest,
                claim.attribution());
    }
}
