package synoptic.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    private static final int LABEL = 5;
    private static final Set<String> NO_LABELS =
            Set.of("update", "updated", "watch", "video", "photos", "photo", "related", "note", "editor",
                    "correction", "read", "more", "breaking", "exclusive", "opinion", "analysis", "source", "image", "credit", "editor's");
    private static final int LEAST_WORDS = 6;
    private static final int LEAST_WORDS_WITH_CUE = 4;

    private QuotationExtractor() {}

    static List<Quotation> extract(String text, List<Sentence> sentences) {
        List<Quotation> found = new ArrayList<>();
        Introduction introduction = Introduction.NONE;
        for (int i = 0; i < sentences.size();) {
            int next = i;
            List<TextSpan> spans = new ArrayList<>();
            while (next < sentences.size() && sentences.get(next).paragraph() == sentences.get(i).paragraph()) {
                spans.add(sentences.get(next).span());
                next++;
            }
            TextSpan paragraph = spans.getFirst().cover(spans.getLast());
            Reading reading = new Reading(text, new Wording(text, paragraph, spans), i == 0, introduction);
            found.addAll(reading.read());
            introduction = reading.introduction();
            i = next;
        }
        return found;
    }

    /** Who speaks in a paragraph's opening quotation as the paragraph before tells: "The minister continued:", or an open quotation. */
    private record Introduction(@Nullable TextSpan speaker, @Nullable TextSpan cue) {
        static final Introduction NONE = new Introduction(null, null);
    }

    /** One pass over one paragraph. */
    private static final class Reading {
        private final String text;
        private final Wording words;
        private final List<Quotation> found = new ArrayList<>();
        private final Set<TextSpan> taken = new HashSet<>();

        private final boolean first;
        private final Introduction introduction;

        /**
         * @param first whether it is the article's first paragraph, its headline as a rule
         * @param introduction who speaks first if the paragraph does not say
         */
        Reading(String text, Wording words, boolean first, Introduction introduction) {
            this.text = text;
            this.words = words;
            this.first = first;
            this.introduction = introduction;
        }

        List<Quotation> read() {
            int label = label();
            if (label > 0) {
                addClause(label + 1, words.size(), new SpeakerFinder.Found(words.at(0).isMark() ? 1 : 0, label),
                        new Cue(label, label + 1, null));
                return found;
            }
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
                List<Cue> cues = CueFinder.find(words, start, end);
                for (int c = 0; c < cues.size(); c++) {
                    Cue cue = cues.get(c);
                    int limit = limit(cues, c, end);
                    SpeakerFinder.@Nullable Found own = attribute(cue, start, end, limit, speaker);
                    if (own != null) {
                        speaker = speaker == null && !isRelative(own) ? own : speaker;
                        lastSpeaker = own;
                        lastCue = cue;
                    }
                }
                addLeftOver(cues, start, end);
                if (found.size() == before && !isAllQuoted(start, end)) {
                    lastCue = null;
                    lastSpeaker = null;
                }
            }
            addUnattributed();
            found.sort(Comparator.comparing(Quotation::span));
            return found;
        }

        /** Gives the quotations of a sentence that no cue has taken to the cue nearest before them, else to the first. */
        private void addLeftOver(List<Cue> cues, int start, int end) {
            for (int i = start; i < end; i++) {
                int quote = words.at(i).quoted();
                if (quote < 0) {
                    continue;
                }
                int to = i;
                while (to < end && words.at(to).quoted() == quote) {
                    to++;
                }
                Cue cue = nearest(cues, i);
                if (cue != null && !isCovered(words.quotes().get(quote)) && wordsIn(words.quotes().get(quote)) >= LEAST_WORDS_WITH_CUE) {
                    SpeakerFinder.Found speaker = SpeakerFinder.before(words, start, cue.from());
                    if (speaker != null) {
                        add(i, to, speaker, cue);
                    }
                }
                i = to - 1;
            }
        }

        private static @Nullable Cue nearest(List<Cue> cues, int quote) {
            @Nullable Cue nearest = null;
            for (Cue cue : cues) {
                if (cue.verb() != null && (nearest == null || cue.to() <= quote)) {
                    nearest = cue;
                }
            }
            return nearest;
        }

        /** Adds what stands in quotation marks without a word of who said it, if it is long enough for somebody's words. */
        private void addUnattributed() {
            for (TextSpan quote : words.quotes()) {
                if (!isCovered(quote) && wordsIn(quote) >= LEAST_WORDS) {
                    found.add(unattributed(quote));
                }
            }
        }

        /** Its speaker is named after a dash, or was last quoted in the paragraph, or was introduced in the one before. */
        private Quotation unattributed(TextSpan quote) {
            TextSpan speaker = signature(quote);
            for (Quotation other : speaker == null ? found : List.<Quotation>of()) {
                speaker = other.speaker() != null && other.span().start() < quote.start() ? other.speaker() : speaker;
            }
            boolean opens = quote.start() == words.at(0).start();
            return speaker == null && opens
                    ? new Quotation(quote.trim(text), Kind.DIRECT, introduction.speaker(), introduction.cue())
                    : new Quotation(quote.trim(text), Kind.DIRECT, speaker, null);
        }

        /** The name after a quotation and a dash that ends the paragraph: "…" - Ana Ruiz. */
        private @Nullable TextSpan signature(TextSpan quote) {
            int dash = words.first(quote.end());
            int end = words.size();
            while (end > dash && words.at(end - 1).isMark()) {
                end--;
            }
            boolean signed = end - dash > 1 && end - dash <= LABEL + 1 && words.at(dash).isMark() && words.at(dash + 1).capital()
                    && words.at(end - 1).quoted() < 0 && !words.is(dash, ",");
            return signed ? words.span(dash + 1, end) : null;
        }

        /** What this paragraph tells about the opening quotation of the next. */
        Introduction introduction() {
            int last = words.size() - 1;
            if (words.is(last, ":")) {
                int start = words.start(words.sentences() - 1);
                List<Cue> cues = CueFinder.find(words, start, last);
                SpeakerFinder.@Nullable Found speaker = cues.isEmpty() ? null : SpeakerFinder.before(words, start, cues.getLast().from());
                return speaker == null
                        ? Introduction.NONE
                        : new Introduction(span(speaker), words.span(cues.getLast().from(), cues.getLast().to()));
            }
            TextSpan quote = words.quotes().isEmpty() ? null : words.quotes().getLast();
            boolean unclosed = quote != null && !QuoteMarks.isClosed(text, quote) && quote.end() >= words.at(last).end();
            return unclosed && !found.isEmpty() ? new Introduction(found.getLast().speaker(), null) : Introduction.NONE;
        }

        private TextSpan span(SpeakerFinder.Found speaker) {
            return words.span(speaker.from(), speaker.to());
        }

        private boolean isCovered(TextSpan quote) {
            return found.stream().anyMatch(quotation -> quotation.span().overlaps(quote));
        }

        private int wordsIn(TextSpan quote) {
            int count = 0;
            for (int i = words.first(quote.start()); i < words.size() && words.at(i).end() <= quote.end(); i++) {
                count += words.at(i).isMark() ? 0 : 1;
            }
            return count;
        }

        /** The index of the colon after who speaks: "WALLACE:" in a transcript, "Poll:" in a headline; 0 where there is none. */
        private int label() {
            int start = words.at(0).isMark() && words.at(0).quoted() >= 0 ? 1 : 0;
            int colon = start;
            while (colon < LABEL && words.at(colon).capital()) {
                colon++;
            }
            if (colon == start || colon + 1 >= words.size() || !words.is(colon, ":")) {
                return 0;
            }
            String name = words.span(start, colon).in(text);
            boolean capitals = name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
            return (capitals || (first && colon < 3)) && !NO_LABELS.contains(words.lower(start)) ? colon : 0;
        }

        /** Where what a cue introduces ends at the latest: before "and warned", ", adding", which go on with the same speaker. */
        private int limit(List<Cue> cues, int c, int end) {
            for (Cue next : cues.subList(c + 1, cues.size())) {
                boolean joined = next.verb() != null && (isCoordinated(next) || (isParticiple(next) && words.is(next.from() - 1, ",")));
                if (joined && next.from() - 1 > cues.get(c).to()) {
                    return next.from() - 1;
                }
            }
            return end;
        }

        private static boolean isParticiple(Cue cue) {
            return cue.verb() != null && cue.verb().form() == CueVerb.Form.ING && cue.to() - cue.from() == 1;
        }

        /** Adds what a cue introduces; the speaker that it was attributed to, or null if nothing was. */
        private SpeakerFinder.@Nullable Found attribute(Cue cue, int start, int end, int limit, SpeakerFinder.@Nullable Found main) {
            if (cue.isAccordingTo()) {
                return accordingTo(cue, start, end);
            }
            boolean participle = isParticiple(cue);
            if (isTurned(cue, start, end)) {
                SpeakerFinder.Found speaker = SpeakerFinder.after(words, cue.to(), end, true);
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
            ContentFinder.Found content = ContentFinder.after(words, cue, limit);
            boolean added = false;
            boolean both = content != null && words.at(content.from()).quoted() >= 0 && words.at(speaker.from() - 1).quoted() >= 0;
            if (afterContent && (content == null || both)) {
                if (content == null && isParenthesis(speaker, cue, start, end)) {
                    addClause(start, end, speaker, cue);
                } else {
                    contentBefore(speaker.from(), start, speaker, cue);
                    if (content == null) {
                        contentAfterParenthesis(cue.to(), end, speaker, cue);
                    }
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
            boolean first = cue.from() <= start + 1;
            SpeakerFinder.Found speaker = SpeakerFinder.after(words, cue.to(), end, !first);
            if (first && speaker != null && SpeakerFinder.isNamedWithRole(words, speaker, end)) {
                speaker = SpeakerFinder.after(words, cue.to(), end, true);
            }
            if (speaker == null) {
                return null;
            }
            if (first) {
                int from = words.is(speaker.to(), ",") ? speaker.to() + 1 : speaker.to();
                addClause(from, end, speaker, cue);
            } else {
                contentBefore(cue.from(), start, speaker, cue);
            }
            return speaker;
        }

        /** Whether the verb stands before its subject: after a quotation, or after a clause and a comma; not after an apposition. */
        private boolean isTurned(Cue cue, int start, int end) {
            CueVerb verb = cue.verb();
            int last = cue.from() - 1;
            if (verb == null || cue.to() - cue.from() != 1 || cue.to() >= end
                    || !(verb.takes(CueVerb.Frame.CLAUSE) || verb.takes(CueVerb.Frame.THAT)) || !isContentEnd(last)) {
                return false;
            }
            boolean form = verb.form() == CueVerb.Form.PAST || verb.form() == CueVerb.Form.THIRD;
            if (!form || !SpeakerFinder.canFollow(words.at(cue.to()))) {
                return false;
            }
            if (words.at(last).quoted() >= 0 || words.at(last - 1).quoted() >= 0) {
                return true;
            }
            SpeakerFinder.Found subject = SpeakerFinder.before(words, start, cue.from());
            return subject == null || !words.is(subject.to(), ",");
        }

        private boolean isRelative(SpeakerFinder.Found speaker) {
            return words.is(speaker.from(), "who") || words.is(speaker.from(), "which") || words.is(speaker.from(), "that");
        }

        /** Whether "he said" stands so early in what is said that the words before it are no statement: "The two, he said, had met." */
        private boolean isParenthesis(SpeakerFinder.Found speaker, Cue cue, int start, int end) {
            boolean early = speaker.from() - start <= LEAST_WORDS_WITH_CUE && words.at(start).quoted() < 0
                    && words.at(speaker.from() - 2).quoted() < 0 && !ContentFinder.isOccasion(words, start, speaker.from() - 1);
            Word next = words.at(cue.to() + 1);
            return early && words.is(cue.to(), ",") && cue.to() + 1 < end && next.quoted() < 0 && ContentFinder.canGoOn(next);
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
            if (to <= from || (words.at(to - 1).quoted() < 0 && ContentFinder.isOccasion(words, from, to))) {
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
            if (next.quoted() >= 0 || ContentFinder.canGoOn(next)) {
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
            TextSpan source = speaker == null ? null : span(speaker);
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
