package synoptic.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import synoptic.article.Passage;
import synoptic.collation.Affinities.Affinity;
import synoptic.collation.Collation;
import synoptic.collation.OriginGroup;
import synoptic.collation.Witness;
import synoptic.extract.Quantity;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/** Says in a sentence or two why a claim has its status. */
final class ReasonWriter {

    private static final List<String> SMALL_NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final int NAMED = 2;
    private static final int WORDS_SHOWN = 14;

    /** From this likelihood on, another article's sentence is said to report the same thing. */
    private static final double REPORTS_IT = 0.46;

    /** Below this there is nothing worth showing. */
    private static final double NEAR = 0.1;

    private final List<Witness> witnesses;
    private final List<OriginGroup> origins;
    private final Collation collation;
    private final Novelty novelty;
    private final SharedFigures figures;

    ReasonWriter(Collation collation, Novelty novelty, SharedFigures figures) {
        this.witnesses = collation.witnesses();
        this.origins = collation.origins();
        this.collation = collation;
        this.novelty = novelty;
        this.figures = figures;
    }

    /** Why a detail counts as stated here only: what the others say instead, two of them at most. */
    String onlyHere(Witness here, Sentence sentence, Detail detail, List<Affinity> affinities) {
        if (witnesses.size() == 1) {
            return "There is no other article to compare with.";
        }
        StringBuilder reason = new StringBuilder(notFound(here));
        List<Passage> same = figures.sameElsewhere(here, detail.span());
        List<String> instead = new ArrayList<>();
        Set<String> named = same.stream().map(Passage::article).collect(Collectors.toCollection(TreeSet::new));
        boolean reported = false;
        for (Affinity affinity : affinities) {
            if (affinity.score() >= NEAR && named.size() < NAMED && named.add(affinity.article())) {
                Witness there = collation.witness(affinity.article());
                reported |= affinity.score() >= REPORTS_IT && there.sharesLanguageWith(here);
                instead.add(said(there, excerpt(there, affinity.sentence(), sentence)));
            }
        }
        if (instead.isEmpty() && same.isEmpty()) {
            return reason.append(" No passage elsewhere comes near it.").toString();
        }
        if (!instead.isEmpty()) {
            reason.append(
                    reported ? " Reported elsewhere without " + what(detail.kind()) + " – " : " Nearest elsewhere – ")
                    .append(String.join("; ", instead))
                    .append('.');
        }
        if (!same.isEmpty()) {
            reason.append(" The same value stands elsewhere, as it seems of something else – ").append(quoted(same)).append('.');
        }
        return reason.toString();
    }

    /** Where it was looked for; of articles in another language little more than figures and names can be compared. */
    private String notFound(Witness here) {
        int others = witnesses.size() - 1;
        int alike = (int) witnesses.stream().filter(there -> there.sharesLanguageWith(here)).count() - 1;
        int foreign = others - alike;
        String not = "Not found in the other " + (others == 1 ? "article" : number(others) + " articles");
        if (foreign == 0) {
            return not + ".";
        }
        String which = foreign == others ? (others == 1 ? "it" : "they") : number(foreign) + " of them";
        return not + "; " + which + (foreign == 1 ? " is in another language and was" : " are in other languages and were")
                + " compared by figures and names alone.";
    }

    /** Passages with the words around them, by outlet, two of them at most. */
    private String quoted(List<Passage> passages) {
        return passages.stream()
                .map(passage -> said(collation.witness(passage.article()), around(passage)))
                .sorted()
                .limit(NAMED)
                .collect(Collectors.joining("; "));
    }

    private static String said(Witness witness, String words) {
        return witness.article().displayName() + ": “" + words + "”";
    }

    private static String what(Claim.Kind kind) {
        return switch (kind) {
            case FIGURE -> "this figure";
            case DATE -> "this date";
            case NAME -> "this name";
            case QUOTATION -> "these words";
            case STATEMENT -> "this detail";
        };
    }

    /**
     * Who reports it, and from how many origins if some of them come from one text.
     *
     * @param holdsConflict whether they disagree about a value in it
     */
    String shared(List<String> articles, boolean holdsConflict) {
        String who = articles.size() == witnesses.size()
                ? (articles.size() == 2 ? "Both" : "All " + number(articles.size())) + " articles report it"
                : "Reported by "
                        + articles.stream().map(id -> collation.witness(id).article().displayName()).collect(Collectors.joining(", "));
        long own = origins.stream().filter(origin -> origin.articles().stream().anyMatch(articles::contains)).count();
        String origin = own == articles.size() ? "" : own == 1 ? ", from one origin" : ", from " + number((int) own) + " origins";
        return who + origin + "." + (holdsConflict ? " They disagree about a value in it: that is a claim of its own." : "");
    }

    /** Which words give the same time. */
    String sameTime(TimeReconciler.Match match) {
        Witness here = collation.witness(match.here().article());
        Witness there = collation.witness(match.there().article());
        return "The same time in other words. " + said(here, here.words(match.here().span())) + "; "
                + said(there, there.words(match.there().span())) + ".";
    }

    /** Who gives which value, and what of. */
    String conflict(List<Passage> mentions) {
        return byWording(mentions).entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + ": “" + entry.getKey() + "”")
                .collect(Collectors.joining("; ", "The articles disagree. ", "."))
                + " In context: “" + around(mentions.getFirst()) + "”.";
    }

    /** Who gives the same figure, and in which words. */
    String sameFigure(List<Passage> mentions) {
        Map<String, List<String>> outlets = byWording(mentions);
        String who = mentions.stream().map(mention -> collation.witness(mention.article()).article().displayName())
                .collect(Collectors.joining(", "));
        return outlets.size() == 1
                ? "The same figure in " + who + "."
                : outlets.entrySet().stream()
                        .map(entry -> String.join(", ", entry.getValue()) + ": “" + entry.getKey() + "”")
                        .collect(Collectors.joining("; ",
                                areEqual(mentions) ? "The same figure in other words. " : "Figures that fit each other. ", "."));
    }

    /** Whether the values are equal, and none is an estimate or a limit of the other: "at least 28" and "31" are not. */
    private boolean areEqual(List<Passage> mentions) {
        return mentions.stream()
                .map(mention -> collation.witness(mention.article()).mentions().within(mention.span()).quantities().stream()
                        .map(Quantity::value)
                        .toList())
                .distinct()
                .count() == 1;
    }

    /** The outlets, by the words that each uses. */
    private Map<String, List<String>> byWording(List<Passage> mentions) {
        Map<String, List<String>> outlets = new LinkedHashMap<>();
        for (Passage mention : mentions) {
            Witness here = collation.witness(mention.article());
            outlets.computeIfAbsent(here.words(mention.span()).replace('\u00A0', ' '), words -> new ArrayList<>())
                    .add(here.article().displayName());
        }
        return outlets;
    }

    /** A passage with the words around it. */
    private String around(Passage passage) {
        Witness here = collation.witness(passage.article());
        Sentence sentence = here.sentenceAt(passage.span().start()).orElseThrow();
        List<Token> words = sentence.tokens().stream().filter(token -> !token.isMark()).toList();
        int first = 0;
        while (first + 1 < words.size() && words.get(first).span().end() <= passage.span().start()) {
            first++;
        }
        int from = Math.max(0, Math.min(first - WORDS_SHOWN / 2, words.size() - WORDS_SHOWN));
        int to = Math.min(words.size(), from + WORDS_SHOWN);
        TextSpan span = words.get(from).span().cover(words.get(to - 1).span()).cover(passage.span());
        return (from > 0 ? "… " : "") + here.words(span) + (to < words.size() ? " …" : "");
    }

    static String number(int count) {
        return count < SMALL_NUMBERS.size() ? SMALL_NUMBERS.get(count) : String.valueOf(count);
    }

    /** The words of another article's sentence that have most in common with this one, with its figures: they may tell what differs. */
    private String excerpt(Witness there, int index, Sentence here) {
        Sentence sentence = there.sentences().get(index);
        List<Token> words = sentence.tokens().stream().filter(token -> !token.isMark()).toList();
        if (words.size() <= WORDS_SHOWN) {
            return there.words(sentence.span());
        }
        Set<String> stems = here.tokens().stream().map(Token::stem).collect(Collectors.toSet());
        int best = 0;
        double most = -1;
        List<TextSpan> figures = there.mentions().within(sentence.span()).quantities().stream().map(Quantity::number).toList();
        for (int from = 0; from + WORDS_SHOWN <= words.size(); from++) {
            double weight = words.subList(from, from + WORDS_SHOWN).stream()
                    .filter(token -> stems.contains(token.stem()) || figures.stream().anyMatch(token.span()::overlaps))
                    .mapToDouble(novelty::weight)
                    .sum();
            if (weight > most + 1e-9) {
                most = weight;
                best = from;
            }
        }
        TextSpan span = words.get(best).span().cover(words.get(best + WORDS_SHOWN - 1).span());
        return (best > 0 ? "… " : "") + there.words(span) + (best + WORDS_SHOWN < words.size() ? " …" : "");
    }
}
