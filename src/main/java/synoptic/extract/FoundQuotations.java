package synoptic.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.extract.AttributionJudge.Verdict;
import synoptic.extract.Quotation.Kind;
import synoptic.text.TextSpan;

/** The quotations found in a paragraph so far; none twice at one place. */
final class FoundQuotations {

    private final String text;
    private final Wording words;
    private final AttributionJudge judge;
    private final List<Quotation> found = new ArrayList<>();
    private final Set<TextSpan> taken = new HashSet<>();
    private final BitSet covered = new BitSet();

    FoundQuotations(String text, Wording words, AttributionJudge judge) {
        this.text = text;
        this.words = words;
        this.judge = judge;
    }

    int size() {
        return found.size();
    }

    /** The quotations in order of place. */
    List<Quotation> sorted() {
        found.sort(Comparator.comparing(Quotation::span));
        return found;
    }

    /** Whether a quotation found so far holds any of what stands in these quotation marks. */
    boolean covers(int quote) {
        return covered.get(quote);
    }

    /** Adds what a cue gives to a speaker, marks at its end left out. */
    void addClause(int from, int end, @Nullable WordRange speaker, Cue cue) {
        int to = end;
        while (to > from && words.at(to - 1).isMark() && words.at(to - 1).quoted() < 0) {
            to--;
        }
        if (to > from) {
            add(from, to, speaker, cue);
        }
    }

    /** Adds what a cue gives to a speaker, if it is likely enough; without the speaker, where that is not. */
    void add(int from, int to, @Nullable WordRange speaker, Cue cue) {
        Verdict verdict = Verdict.KEEP;
        boolean label = cue.verb() == null && words.is(cue.from(), ":");
        if (speaker != null && from < to && !label) {
            WordRange content = new WordRange(from, to);
            Kind kind = kind(from, to);
            verdict = judge.judge(words, new AttributionJudge.Candidate(content, speaker, cue, kind,
                    AttributionFeatures.of(words, content, speaker, cue, kind)));
            verdict = verdict == Verdict.KEEP && SpeakerFinder.isClause(words, speaker) ? Verdict.UNCLEAR : verdict;
        }
        if (verdict == Verdict.DROP) {
            return;
        }
        TextSpan source = speaker == null || verdict == Verdict.UNCLEAR ? null : words.span(speaker.from(), speaker.to());
        add(from, to, source, words.span(cue.from(), cue.to()));
    }

    /** Adds words that somebody said. */
    void add(int from, int to, @Nullable TextSpan speaker, @Nullable TextSpan cue) {
        TextSpan span = words.span(from, to).trim(text);
        if (span.isEmpty() || !taken.add(span)) {
            return;
        }
        for (int i = from; i < to; i++) {
            int quote = words.at(i).quoted();
            if (quote >= 0) {
                covered.set(quote);
            }
        }
        found.add(new Quotation(span, kind(from, to), speaker, cue));
    }

    private Kind kind(int from, int to) {
        boolean some = false;
        boolean all = true;
        for (int i = from; i < to; i++) {
            int quote = words.at(i).quoted();
            some |= quote >= 0;
            all &= quote >= 0 || words.at(i).isMark();
        }
        return all && some ? Kind.DIRECT : some ? Kind.MIXED : Kind.INDIRECT;
    }
}
