package synoptic.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import synoptic.collation.StemWeights;
import synoptic.collation.Witness;
import synoptic.extract.Mention;
import synoptic.extract.Mentions;
import synoptic.extract.Name;
import synoptic.extract.Quantity;
import synoptic.extract.Quotation;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/**
 * Cuts the words of a sentence that no other article states into details, each of a size that can be checked: a figure or a date
 * of its own, else a clause or less.
 */
final class DetailFinder {

    /** At this likelihood a word counts as stated here only. */
    static final double THRESHOLD = 0.5;

    /** And what a stretch of words costs, so that a word that is said elsewhere too does not part what belongs together. */
    private static final double PRICE = 0.12;

    private static final int NOWHERE = -1;

    /** So many telling words make a detail, or one less in a phrase... */
    private static final int LEAST_LEFT_OVER = 3;

    private static final int WORDS_OF_A_PHRASE = 5;

    /** Fewer words are no claim by themselves. */
    private static final int WORDS_OF_A_LEFTOVER = 3;

    /** ...and fewer do where they are this likely to be stated here only. */
    private static final double SURE = 0.6;

    private static final int WORDS_OF_A_FIGURE = 14;
    private static final int LONG = 16;
    private static final int LEAST_OF_A_CLAUSE = 3;

    private static final Set<String> RANGE = Set.of("to", "-");

    private static final Set<String> DEFINITE = Set.of("the", "these", "those", "its", "their", "his", "her");

    private static final double MOST_DEFINITE = 4;

    /** How much better a cut is that parts two values. */
    private static final double SEPARATES = 4;

    private final Witness witness;
    private final Mentions own;
    private final List<Token> tokens;
    private final double[] novelty;
    private final Borders borders;

    /** The first token that no detail holds yet. */
    private int taken;

    /**
     * A finder for one sentence.
     *
     * @param novelty for each token of the sentence, how likely no other article states it; beyond 0 and 1 where that is certain
     */
    DetailFinder(Witness witness, Sentence sentence, double[] novelty) {
        this.witness = witness;
        this.own = witness.mentions().within(sentence.span());
        this.tokens = sentence.tokens();
        this.novelty = novelty;
        this.borders = new Borders(witness, tokens, own);
    }

    /** A stretch of tokens, from the first to the one before {@code to}. */
    private record Run(int from, int to) {
        boolean isEmpty() {
            return from >= to;
        }

        Run cover(Run other) {
            return new Run(Math.min(from, other.from), Math.max(to, other.to));
        }
    }

    /** The details, ascending, without overlap. */
    List<Detail> find() {
        List<Detail> details = new ArrayList<>();
        for (Run run : noveltyRuns()) {
            for (Run piece : pieces(new Run(Math.max(run.from, taken), Math.max(run.to, taken)))) {
                Run trimmed = withHead(trim(piece));
                if (saysSomething(trimmed)) {
                    details.add(detail(trimmed));
                    taken = trimmed.to;
                }
            }
        }
        return details;
    }

    /**
     * The stretches that gain most: each word by how far it is above the threshold, less what a stretch and its borders cost; by
     * dynamic programming.
     */
    private List<Run> noveltyRuns() {
        int count = tokens.size();
        double[] sums = new double[count + 1];
        double[] best = new double[count + 1];
        int[] starts = new int[count + 1];
        int open = 0;
        double gain = 0;
        for (int end = 1; end <= count; end++) {
            int last = end - 1;
            sums[end] = sums[last] + (tokens.get(last).isMark() ? 0 : novelty[last] - THRESHOLD);
            double begun = best[last] - sums[last] - borders.price(last);
            if (last == 0 || begun > gain) {
                open = last;
                gain = begun;
            }
            double with = gain + sums[end] - PRICE - borders.price(end);
            best[end] = Math.max(best[last], with);
            starts[end] = with > best[last] ? open : NOWHERE;
        }
        List<Run> runs = new ArrayList<>();
        int end = count;
        while (end > 0) {
            if (starts[end] == NOWHERE) {
                end--;
            } else {
                runs.addFirst(new Run(starts[end], end));
                end = starts[end];
            }
        }
        return runs;
    }

    /** A stretch with all of the values that it touches, cut until each piece is short and holds one value at most. */
    private List<Run> pieces(Run run) {
        List<Run> values = values(run);
        Run whole = values.isEmpty() ? run : run.cover(values.getFirst()).cover(values.getLast());
        return split(whole, values);
    }

    private List<Run> split(Run run, List<Run> values) {
        List<Run> own = values.stream().filter(value -> value.from >= run.from && value.to <= run.to).toList();
        boolean isShort = words(run) <= (own.isEmpty() ? LONG : WORDS_OF_A_FIGURE);
        int cut = own.size() <= 1 && isShort ? -1 : bestCut(run, own);
        if (cut < 0) {
            return List.of(run);
        }
        List<Run> pieces = new ArrayList<>(split(new Run(run.from, cut), own));
        pieces.addAll(split(new Run(cut, run.to), own));
        return pieces;
    }

    /** Where the second of two pieces best begins, or -1: between values, where a clause opens, near the middle. */
    private int bestCut(Run run, List<Run> values) {
        int best = -1;
        double most = 0;
        for (int i = run.from + 1; i < run.to; i++) {
            Run left = trim(new Run(run.from, i));
            Run right = trim(new Run(i, run.to));
            if (tokens.get(i).isMark() || isInside(i, values) || !standsAlone(left, values) || !standsAlone(right, values)) {
                continue;
            }
            double score = borders.opening(i) * (separates(i, values) ? SEPARATES : 1)
                    * Math.sqrt((double) Math.min(words(left), words(right)) / Math.max(words(left), words(right)));
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    private static boolean isInside(int i, List<Run> values) {
        return values.stream().anyMatch(value -> value.from < i && i < value.to);
    }

    private static boolean separates(int i, List<Run> values) {
        return values.stream().anyMatch(value -> value.to <= i) && values.stream().anyMatch(value -> value.from >= i);
    }

    private boolean standsAlone(Run piece, List<Run> values) {
        return words(piece) >= LEAST_OF_A_CLAUSE
                || values.stream().anyMatch(value -> value.from >= piece.from && value.to <= piece.to);
    }

    /** The figures and dates that begin within a run or hold its first word, as stretches of tokens. */
    private List<Run> values(Run run) {
        List<Run> values = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>(own.quantities());
        mentions.addAll(own.dates());
        mentions.removeIf(this::isDefinite);
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        int done = taken;
        for (Mention mention : mentions) {
            Run value = tokensIn(mention.span());
            if (!value.isEmpty() && value.from < run.to && value.to > Math.max(done, run.from)) {
                Run kept = new Run(value.from < done ? done : value.from, firstWords(value, WORDS_OF_A_FIGURE));
                if (!kept.isEmpty()) {
                    values.add(!values.isEmpty() && belongTogether(values.getLast(), kept) ? values.removeLast().cover(kept) : kept);
                    done = kept.to;
                }
            }
        }
        return values;
    }

    /** "The two", "both of the three": said of things known, and no news. */
    private boolean isDefinite(Mention mention) {
        int first = tokensIn(mention.span()).from;
        return mention instanceof Quantity quantity
                && quantity.value() <= MOST_DEFINITE
                && first > 0
                && DEFINITE.contains(tokens.get(first - 1).form());
    }

    /** "Between £8m and £9m" and "three of its eleven crews" are one value each. */
    private boolean belongTogether(Run first, Run second) {
        List<String> between = tokens.subList(first.to, Math.max(first.to, second.from)).stream().map(Token::form).toList();
        boolean range = !between.isEmpty()
                && (RANGE.containsAll(between) || (between.equals(List.of("and")) && opensRange(first)));
        boolean share = !between.isEmpty() && between.getFirst().equals("of") && between.size() <= 2;
        return range || share;
    }

    private boolean opensRange(Run first) {
        return tokens.get(first.from).form().equals("between")
                || (first.from > 0 && tokens.get(first.from - 1).form().equals("between"));
    }

    private int firstWords(Run run, int most) {
        int count = 0;
        for (int i = run.from; i < run.to; i++) {
            if (!tokens.get(i).isMark() && ++count > most) {
                return i;
            }
        }
        return run.to;
    }

    private Run tokensIn(TextSpan span) {
        int from = 0;
        while (from < tokens.size() && tokens.get(from).span().end() <= span.start()) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.get(to).span().start() < span.end()) {
            to++;
        }
        return new Run(from, to);
    }

    /** Without marks and connecting words at the borders; nothing where no word is left that tells anything. */
    private Run trim(Run run) {
        int from = run.from;
        int to = run.to;
        while (from < to && borders.isNeverFirst(from)) {
            from++;
        }
        while (to > from && borders.isNeverLast(to - 1)) {
            to--;
        }
        return new Run(from, to);
    }

    /**
     * A word or two say nothing by themselves, unless they hold a figure, a date, a name or are quoted: "unarmed" is told with the word
     * that it leads to, or follows.
     */
    private Run withHead(Run run) {
        if (run.isEmpty() || words(run) >= WORDS_OF_A_LEFTOVER || isOfItsOwn(run)) {
            return run;
        }
        Run wider = run;
        while (words(wider) < WORDS_OF_A_LEFTOVER && wider.to < tokens.size() && !tokens.get(wider.to).isMark()) {
            wider = new Run(wider.from, wider.to + 1);
        }
        while (words(wider) < WORDS_OF_A_LEFTOVER && wider.from > taken && !tokens.get(wider.from - 1).isMark()) {
            wider = new Run(wider.from - 1, wider.to);
        }
        Run trimmed = trim(wider);
        return words(trimmed) >= WORDS_OF_A_LEFTOVER - 1 && words(trimmed) > words(run) ? trimmed : new Run(run.from, run.from);
    }

    private boolean isOfItsOwn(Run run) {
        return !values(run).isEmpty()
                || own.names().stream().anyMatch(name -> tokensIn(name.span()).from < run.to && tokensIn(name.span()).to > run.from)
                || (borders.isQuotationMark(run.from) && borders.isQuotationMark(run.to - 1))
                || (run.from > 0 && borders.isQuotationMark(run.from - 1) && run.to < tokens.size() && borders.isQuotationMark(run.to));
    }

    /** A word or two that are left over of a reworded sentence say nothing of their own, unless they are a value or surely new. */
    private boolean saysSomething(Run run) {
        int telling = tellingWords(run);
        boolean isPhrase = telling >= LEAST_LEFT_OVER || (telling == LEAST_LEFT_OVER - 1 && words(run) >= WORDS_OF_A_PHRASE);
        return isPhrase || (telling > 0 && (novelty(run) >= SURE || !values(run).isEmpty()));
    }

    private int words(Run run) {
        int count = 0;
        for (int i = run.from; i < run.to; i++) {
            count += tokens.get(i).isMark() ? 0 : 1;
        }
        return count;
    }

    private int tellingWords(Run run) {
        int count = 0;
        for (int i = run.from; i < run.to; i++) {
            count += StemWeights.isTelling(tokens.get(i)) ? 1 : 0;
        }
        return count;
    }

    /** Takes in the other mark of a quotation that a detail opens or closes. */
    private Run withQuotationMarks(Run run) {
        long marks = IntStream.range(run.from, run.to).filter(borders::isQuotationMark).count();
        if (marks % 2 == 0) {
            return run;
        }
        if (run.to < tokens.size() && borders.isQuotationMark(run.to)) {
            return new Run(run.from, run.to + 1);
        }
        return run.from > 0 && borders.isQuotationMark(run.from - 1) ? new Run(run.from - 1, run.to) : run;
    }

    private double novelty(Run run) {
        double sum = 0;
        for (int i = run.from; i < run.to; i++) {
            sum += tokens.get(i).isMark() ? 0 : Math.clamp(novelty[i], 0, 1);
        }
        return sum / Math.max(1, words(run));
    }

    private Detail detail(Run inner) {
        Run run = withQuotationMarks(inner);
        TextSpan span = tokens.get(run.from).span().cover(tokens.get(run.to - 1).span());
        return new Detail(span, kind(span), novelty(run));
    }

    private Claim.Kind kind(TextSpan span) {
        if (own.quantities().stream().anyMatch(quantity -> quantity.number().overlaps(span) && !isDefinite(quantity))) {
            return Claim.Kind.FIGURE;
        }
        if (own.dates().stream().anyMatch(date -> span.contains(date.span()))) {
            return Claim.Kind.DATE;
        }
        if (witness.mentions().quotations().stream()
                .anyMatch(quotation -> quotation.kind() == Quotation.Kind.DIRECT && quotation.span().contains(span))) {
            return Claim.Kind.QUOTATION;
        }
        boolean named = tokens.stream()
                .filter(token -> span.contains(token.span()) && StemWeights.isTelling(token))
                .allMatch(token -> isNamed(token.span()));
        return named ? Claim.Kind.NAME : Claim.Kind.STATEMENT;
    }

    private boolean isNamed(TextSpan span) {
        return own.names().stream().map(Name::span).anyMatch(name -> name.contains(span));
    }
}
