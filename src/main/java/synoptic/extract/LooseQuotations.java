package synoptic.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.text.TextSpan;

/** Finds a speaker for what stands in quotation marks and no verb of saying has taken. */
final class LooseQuotations {

    private static final int LEAST_WORDS = 6;
    private static final int LEAST_WORDS_WITH_CUE = 4;
    private static final int LONGEST_SIGNATURE = 6;

    /** Who speaks in a paragraph's opening quotation as the paragraph before tells: "The minister continued:", or an open quotation. */
    record Introduction(@Nullable TextSpan speaker, @Nullable TextSpan cue) {
        static final Introduction NONE = new Introduction(null, null);
    }

    private final String text;
    private final Wording words;
    private final FoundQuotations found;

    LooseQuotations(String text, Wording words, FoundQuotations found) {
        this.text = text;
        this.words = words;
        this.found = found;
    }

    /** Gives the quotations of a sentence that no cue has taken to the cue nearest before them, else to the first. */
    void addToNearestCue(List<Cue> cues, int start, int end) {
        int next = 0;
        @Nullable Cue nearest = null;
        for (int i = start; i < end; i++) {
            int quote = words.at(i).quoted();
            if (quote < 0) {
                continue;
            }
            while (next < cues.size() && (nearest == null || cues.get(next).to() <= i)) {
                nearest = cues.get(next).verb() == null ? nearest : cues.get(next);
                next++;
            }
            int to = quoteEnd(i, end);
            if (nearest != null && !found.covers(quote) && wordsIn(i, to) >= LEAST_WORDS_WITH_CUE) {
                WordRange speaker = SpeakerFinder.before(words, start, nearest.from());
                if (speaker != null) {
                    found.add(i, to, speaker, nearest);
                }
            }
            i = to - 1;
        }
    }

    /**
     * Adds what is left, if it is long enough for somebody's words. Its speaker is named after a dash at the end of the paragraph,
     * or was last quoted in it, or was introduced in the one before; else it has none.
     */
    void addRest(Introduction introduction) {
        List<Quotation> attributed = List.copyOf(found.sorted());
        TextSpan signature = signature();
        @Nullable TextSpan speaker = null;
        int before = 0;
        for (int i = 0; i < words.size(); i++) {
            int quote = words.at(i).quoted();
            if (quote < 0) {
                continue;
            }
            while (before < attributed.size() && attributed.get(before).span().start() < words.at(i).start()) {
                TextSpan last = attributed.get(before).speaker();
                speaker = last == null ? speaker : last;
                before++;
            }
            int to = quoteEnd(i, words.size());
            ForeignSpeech.Tag tag = found.covers(quote) ? null : foreign(quote);
            if (tag != null) {
                found.add(i, to, tag.speaker(), tag.cue());
            } else if (!found.covers(quote) && wordsIn(i, to) >= LEAST_WORDS) {
                if (signature != null) {
                    found.add(i, to, signature, null);
                } else if (speaker == null && i == 0) {
                    found.add(i, to, introduction.speaker(), introduction.cue());
                } else {
                    found.add(i, to, words.is(i - 1, ":") ? announcing(i - 1, speaker) : speaker, null);
                }
            }
            i = to - 1;
        }
    }

    private ForeignSpeech.@Nullable Tag foreign(int quote) {
        TextSpan paragraph = words.span(0, words.size());
        return ForeignSpeech.beside(text, words.quotes().get(quote), paragraph);
    }

    /** The subject of the words that lead up to a quotation after a colon, else {@code other}. */
    private @Nullable TextSpan announcing(int colon, @Nullable TextSpan other) {
        int start = 0;
        for (int s = 0; s < words.sentences() && words.start(s) <= colon; s++) {
            start = words.start(s);
        }
        WordRange subject = SpeakerFinder.subject(words, start, colon);
        return subject == null ? other : words.span(subject.from(), subject.to());
    }

    private int quoteEnd(int from, int limit) {
        int to = from;
        while (to < limit && words.at(to).quoted() == words.at(from).quoted()) {
            to++;
        }
        return to;
    }

    private int wordsIn(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += words.at(i).isMark() ? 0 : 1;
        }
        return count;
    }

    /** The name after a dash that ends a paragraph that is else one quotation: "…" - Ana Ruiz. */
    private @Nullable TextSpan signature() {
        int end = words.size();
        while (end > 0 && words.at(end - 1).isMark() && words.at(end - 1).quoted() < 0) {
            end--;
        }
        int dash = end;
        while (dash > 0 && end - dash < LONGEST_SIGNATURE && words.at(dash - 1).quoted() < 0) {
            dash--;
        }
        boolean signed = end - dash > 1 && words.at(dash).isMark() && !words.is(dash, ",") && words.at(dash + 1).capital()
                && words.at(dash - 1).quoted() == 0 && words.at(0).quoted() == 0;
        return signed ? words.span(dash + 1, end) : null;
    }

    /** What this paragraph tells about the opening quotation of the next. */
    Introduction introduction() {
        int last = words.size() - 1;
        if (words.is(last, ":")) {
            int start = words.start(words.sentences() - 1);
            List<Cue> cues = CueFinder.find(words, start, last);
            if (cues.isEmpty()) {
                WordRange subject = SpeakerFinder.subject(words, start, last);
                return subject == null ? Introduction.NONE : new Introduction(words.span(subject.from(), subject.to()), null);
            }
            WordRange speaker = SpeakerFinder.before(words, start, cues.getLast().from());
            return speaker == null
                    ? Introduction.NONE
                    : new Introduction(words.span(speaker.from(), speaker.to()), words.span(cues.getLast().from(), cues.getLast().to()));
        }
        TextSpan quote = words.quotes().isEmpty() ? null : words.quotes().getLast();
        boolean open = quote != null && !QuoteMarks.isClosed(text, quote) && quote.end() >= words.at(last).end();
        boolean said = found.size() > 0 && found.sorted().getLast().kind() == Quotation.Kind.DIRECT;
        return (open || said) && found.size() > 0 ? new Introduction(found.sorted().getLast().speaker(), null) : Introduction.NONE;
    }
}
