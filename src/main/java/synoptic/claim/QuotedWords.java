package synoptic.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.collation.StemWeights;
import synoptic.collation.Witness;
import synoptic.extract.Quotation;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/**
 * A stretch of an article in quotation marks.
 *
 * @param article the article's id
 * @param tokens its words, marks left out
 * @param quotation the quotation it belongs to, or null
 */
record QuotedWords(String article, List<Token> tokens, @Nullable Quotation quotation) {

    /** Fewer words are a term in marks and nobody's sentence. */
    private static final int LEAST = 3;

    private static final int LEAST_TELLING = 2;

    private static final Set<String> THINGS = Set.of("it", "which", "that", "this", "they");

    TextSpan span() {
        return tokens.getFirst().span().cover(tokens.getLast().span());
    }

    Passage passage() {
        return new Passage(article, span());
    }

    /** The stems of each two words in a row, one of them telling. */
    Set<String> pairs() {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (StemWeights.isTelling(tokens.get(i)) || StemWeights.isTelling(tokens.get(i + 1))) {
                pairs.add(tokens.get(i).stem() + " " + tokens.get(i + 1).stem());
            }
        }
        return pairs;
    }

    /** All stretches of an article's body, in order of place. Takes time with its length. */
    static List<QuotedWords> of(Witness witness) {
        Reading reading = new Reading(witness);
        int paragraph = -1;
        for (Sentence sentence : witness.body()) {
            if (sentence.paragraph() != paragraph) {
                reading.close();
                paragraph = sentence.paragraph();
            }
            sentence.tokens().forEach(reading::read);
        }
        reading.close();
        return reading.found;
    }

    /** One pass over an article, from one quotation mark to the next. */
    private static final class Reading {
        private final Witness witness;
        private final String text;
        private final List<Quotation> quotations;
        private final List<QuotedWords> found = new ArrayList<>();
        private final List<Token> open = new ArrayList<>();
        private char opener;
        private int next;

        Reading(Witness witness) {
            this.witness = witness;
            this.text = witness.article().text();
            this.quotations = witness.mentions().quotations();
        }

        void read(Token token) {
            if (!token.isMark()) {
                if (opener != 0) {
                    open.add(token);
                }
                return;
            }
            char mark = text.charAt(token.span().start());
            if (opener == 0) {
                opener = opens(mark, token) ? mark : 0;
            } else if (closes(mark)) {
                close();
            }
        }

        private boolean opens(char mark, Token token) {
            return switch (mark) {
                case '"', '\u201C', '\u201E', '\u00AB' -> true;
                case '\u2018', '\'' -> {
                    int before = token.span().start() - 1;
                    int after = token.span().end();
                    yield (before < 0 || !Character.isLetterOrDigit(text.charAt(before)))
                            && after < text.length()
                            && Character.isLetterOrDigit(text.charAt(after));
                }
                default -> false;
            };
        }

        private boolean closes(char mark) {
            return switch (opener) {
                case '\u2018', '\'' -> mark == '\u2019' || mark == '\'';
                case '\u00AB' -> mark == '\u00BB';
                default -> mark == '"' || mark == '\u201D';
            };
        }

        void close() {
            long telling = open.stream().filter(StemWeights::isTelling).count();
            if (open.size() >= LEAST && telling >= LEAST_TELLING) {
                QuotedWords words = new QuotedWords(witness.id(), List.copyOf(open), null);
                found.add(new QuotedWords(witness.id(), words.tokens, quotation(words.span())));
            }
            open.clear();
            opener = 0;
        }

        /** The shortest quotation that holds a stretch, those that somebody speaks first. */
        private @Nullable Quotation quotation(TextSpan span) {
            while (next < quotations.size() && quotations.get(next).span().end() <= span.start()) {
                next++;
            }
            @Nullable Quotation best = null;
            for (int i = next; i < quotations.size() && quotations.get(i).span().start() < span.end(); i++) {
                Quotation quotation = quotations.get(i);
                if (quotation.span().overlaps(span) && (best == null || isBetter(quotation, best))) {
                    best = quotation;
                }
            }
            return best;
        }

        private boolean isBetter(Quotation quotation, Quotation best) {
            return isSpoken(quotation) == isSpoken(best)
                    ? quotation.span().length() < best.span().length()
                    : isSpoken(quotation);
        }

        /** Whether somebody speaks: "as it defends its interests" is nobody's speech. */
        private boolean isSpoken(Quotation quotation) {
            TextSpan speaker = quotation.speaker();
            return speaker != null && !THINGS.contains(speaker.in(text).toLowerCase(Locale.ROOT));
        }
    }
}
