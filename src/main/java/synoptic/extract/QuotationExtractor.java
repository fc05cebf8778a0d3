package synoptic.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.extract.Quotation.Kind;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;

/**
 * Finds quotations, direct, mixed and indirect, with their speaker and cue, paragraph by paragraph. A speaker is the words of
 * the text, title, apposition or pronoun included; a cue is the verb with its auxiliaries; what is said begins at "that" or at
 * the quotation mark and ends with the clause.
 */
final class QuotationExtractor {

    private QuotationExtractor() {}

    static List<Quotation> extract(String text, List<Sentence> sentences) {
        List<Quotation> found = new ArrayList<>();
        for (int i = 0; i < sentences.size();) {
            int next = i;
            List<TextSpan> spans = new ArrayList<>();
            while (next < sentences.size() && sentences.get(next).paragraph() == sentences.get(i).paragraph()) {
                spans.add(sentences.get(next).span());
                next++;
            }
            TextSpan paragraph = spans.getFirst().cover(spans.getLast());
            found.addAll(new Reading(text, new Wording(text, paragraph, spans)).read());
            i = next;
        }
        return found;
    }

    /** One pass over one paragraph. */
    private static final class Reading {
        private final String text;
        private final Wording words;
        private final List<Quotation> found = new ArrayList<>();
        private final Set<TextSpan> taken = new HashSet<>();

        Reading(String text, Wording words) {
            this.text = text;
            this.words = words;
        }

        List<Quotation> read() {
            SpeakerFinder.@Nullable Found lastSpeaker = null;
            @Nullable Cue lastCue = null;
            for (int s = 0; s < words.sentences(); s++) {
                int start = words.start(s);
                int end = words.start(s + 1);
                int before = found.size();
                if (lastCue != null && isAllQuoted(start, end)) {
                    add(start, end, lastSpeaker, lastCue);
                    continue;
                }
                SpeakerFinder.@Nullable Found speaker = null;
                for (Cue cue : CueFinder.find(words, start, end)) {
                    SpeakerFinder.@Nullable Found own = attribute(cue, start, end, speaker);
                    if (own != null) {
                        speaker = own;
                        lastSpeaker = own;
                        lastCue = cue;
                    }
                }
                if (found.size() == before && !isAllQuoted(start, end)) {
                    lastCue = null;
                    lastSpeaker = null;
                }
            }
            found.sort(Comparator.comparing(Quotation::span));
            return found;
        }

        /** Adds what a cue introduces; the speaker that it was attributed to, or null if nothing was. */
        private SpeakerFinder.@Nullable Found attribute(Cue cue, int start, int end, SpeakerFinder.@Nullable Found main) {
            if (cue.isAccordingTo()) {
                return accordingTo(cue, start, end);
            }
            CueVerb verb = cue.verb();
            boolean participle = verb != null && verb.form() == CueVerb.Form.ING && cue.to() - cue.from() == 1;
            if (isTurned(cue, end)) {
                SpeakerFinder.Found speaker = SpeakerFinder.after(words, cue.to(), end);
                if (speaker != null) {
                    contentBefore(cue.from(), start, speaker, cue);
                    contentAfterParenthesis(speaker.to(), end, speaker, cue);
                    return speaker;
                }
            }
            SpeakerFinder.@Nullable Found speaker =
                    participle || isCoordinated(cue) ? main : SpeakerFinder.before(words, start, cue.from());
            if (speaker == null) {
                return null;
            }
            boolean afterContent = !participle && speaker.from() > start && isContentEnd(speaker.from() - 1);
            ContentFinder.Found content = ContentFinder.after(words, cue, end);
            boolean added = false;
            if (afterContent && (content == null || words.at(content.from()).quoted() >= 0)) {
                contentBefore(speaker.from(), start, speaker, cue);
                if (content == null) {
                    contentAfterParenthesis(cue.to(), end, speaker, cue);
                }
                added = true;
            }
            if (content != null) {
                add(content.from(), content.to(), speaker, cue);
                added = true;
            }
            return added ? speaker : null;
        }

        private SpeakerFinder.@Nullable Found accordingTo(Cue cue, int start, int end) {
            SpeakerFinder.Found speaker = SpeakerFinder.after(words, cue.to(), end);
            if (speaker == null) {
                return null;
            }
            if (cue.from() <= start + 1) {
                int from = words.is(speaker.to(), ",") ? speaker.to() + 1 : speaker.to();
                addClause(from, end, speaker, cue);
            } else {
                contentBefore(cue.from(), start, speaker, cue);
            }
            return speaker;
        }

        /** Whether the verb stands before its subject: after a quotation or a comma, with a noun phrase behind. */
        private boolean isTurned(Cue cue, int end) {
            if (cue.to() - cue.from() != 1 || cue.to() >= end || !isContentEnd(cue.from() - 1)) {
                return false;
            }
            CueVerb verb = cue.verb();
            boolean form = verb != null && (verb.form() == CueVerb.Form.PAST || verb.form() == CueVerb.Form.THIRD);
            Word next = words.at(cue.to());
            return form && next.quoted() < 0 && !next.isMark() && !next.is("that") && !next.is("in") && !next.is("on") && !next.is("at");
        }

        private boolean isCoordinated(Cue cue) {
            return words.is(cue.from() - 1, "and") || words.is(cue.from() - 1, "but") || words.is(cue.from() - 1, "or");
        }

        private boolean isContentEnd(int i) {
            return words.at(i).quoted() >= 0 || words.is(i, ",");
        }

        private boolean isAllQuoted(int start, int end) {
            for (int i = start; i < end; i++) {
                if (words.at(i).quoted() < 0 && !words.at(i).isMark()) {
                    return false;
                }
            }
            return end > start;
        }

        /** Adds what stands before a speaker or a cue, from the start of the sentence or of the last clause. */
        private void contentBefore(int end, int start, SpeakerFinder.Found speaker, Cue cue) {
            int to = end;
            while (to > start && words.at(to - 1).isMark() && words.at(to - 1).quoted() < 0) {
                to--;
            }
            int from = start;
            if (to <= from) {
                return;
            }
            int quote = words.at(to - 1).quoted();
            if (quote >= 0) {
                int open = to - 1;
                while (open > start && words.at(open - 1).quoted() == quote) {
                    open--;
                }
                boolean whole = open == start || words.is(open - 1, ",") || words.is(open - 1, ":");
                from = whole ? open : start;
            }
            add(from, to, speaker, cue);
        }

        private void contentAfterParenthesis(int from, int end, SpeakerFinder.Found speaker, Cue cue) {
            if (!words.is(from, ",") || from + 1 >= end) {
                return;
            }
            Word next = words.at(from + 1);
            if (next.quoted() >= 0) {
                addClause(from + 1, end, speaker, cue);
            }
        }

        private void addClause(int from, int end, SpeakerFinder.Found speaker, Cue cue) {
            int to = end;
            while (to > from && words.at(to - 1).isMark() && words.at(to - 1).quoted() < 0) {
                to--;
            }
            if (to > from) {
                add(from, to, speaker, cue);
            }
        }

        private void add(int from, int to, SpeakerFinder.@Nullable Found speaker, Cue cue) {
            TextSpan span = words.span(from, to).trim(text);
            if (span.isEmpty() || !taken.add(span)) {
                return;
            }
            TextSpan source = speaker == null ? null : words.span(speaker.from(), speaker.to());
            found.add(new Quotation(span, kind(from, to), source, words.span(cue.from(), cue.to())));
        }

        private Kind kind(int from, int to) {
            boolean some = false;
            boolean all = true;
            for (int i = from; i < to; i++) {
                boolean quoted = words.at(i).quoted() >= 0;
                some |= quoted;
                all &= quoted || words.at(i).isMark();
            }
            return all && some ? Kind.DIRECT : some ? Kind.MIXED : Kind.INDIRECT;
        }
    }
}
