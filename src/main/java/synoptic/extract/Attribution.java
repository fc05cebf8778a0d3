package synoptic.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Attributes what is said in one paragraph: from each verb of saying to its speaker and to what the speaker says. */
final class Attribution {

    private static final int LABEL = 5;
    private static final int EARLY = 4;
    private static final Set<String> NO_LABELS = Set.of("update", "updated", "watch", "video", "photos", "photo", "related", "note",
            "editor", "correction", "read", "more", "breaking", "exclusive", "opinion", "analysis", "source", "image", "credit",
            "editor's");

    private final String text;
    private final Wording words;
    private final boolean first;
    private final FoundQuotations found;
    private final LooseQuotations loose;

    /**
     * @param first whether the paragraph is the article's first, its headline as a rule
     * @param judge decides what becomes of what is found
     */
    Attribution(String text, Wording words, boolean first, AttributionJudge judge) {
        this.text = text;
        this.words = words;
        this.first = first;
        this.found = new FoundQuotations(text, words, judge);
        this.loose = new LooseQuotations(text, words, found);
    }

    /**
     * The quotations of the paragraph in order of place.
     *
     * @param introduction who speaks first if the paragraph does not say
     */
    List<Quotation> read(LooseQuotations.Introduction introduction) {
        int label = label();
        if (label > 0) {
            WordRange name = new WordRange(words.at(0).isMark() ? 1 : 0, label);
            found.addClause(label + 1, words.size(), name, new Cue(label, label + 1, null));
            return found.sorted();
        }
        @Nullable WordRange lastSpeaker = null;
        @Nullable Cue lastCue = null;
        for (int s = 0; s < words.sentences(); s++) {
            int start = words.start(s);
            int end = words.start(s + 1);
            int before = found.size();
            boolean quoted = isAllQuoted(start, end);
            if (lastCue != null && quoted) {
                found.add(start, end, lastSpeaker, lastCue);
                continue;
            }
            @Nullable WordRange subject = null;
            List<Cue> cues = CueFinder.find(words, start, end);
            for (int c = 0; c < cues.size(); c++) {
                WordRange speaker = attribute(cues.get(c), start, end, limit(cues, c, start, end), subject);
                if (speaker != null) {
                    subject = subject == null && !isRelative(speaker) ? speaker : subject;
                    lastSpeaker = speaker;
                    lastCue = cues.get(c);
                }
            }
            loose.addToNearestCue(cues, start, end);
            if (found.size() == before && !quoted) {
                lastCue = null;
                lastSpeaker = null;
            }
        }
        loose.addRest(introduction);
        return found.sorted();
    }

    /** What this paragraph, once read, tells about the opening quotation of the next. */
    LooseQuotations.Introduction introduction() {
        return loose.introduction();
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

    /**
     * Where what a cue introduces ends at the latest: before "and warned", ", adding", which go on with the same speaker, before
     * ", but he said", where a clause with a speaker of its own begins, and at the end of an opening "While he admitted that …,".
     */
    private int limit(List<Cue> cues, int c, int start, int end) {
        int after = cues.get(c).to();
        int opening = ClauseLimits.endOfOpening(words, start, cues.get(c), end);
        for (Cue next : cues.subList(c + 1, cues.size())) {
            boolean joined = next.verb() != null && (isCoordinated(next) || (isParticiple(next) && words.is(next.from() - 1, ",")));
            int limit = joined ? next.from() - 1 : ClauseLimits.startOfOwn(words, start, next);
            if (limit > after) {
                return Math.min(limit, opening);
            }
        }
        return opening;
    }

    private static boolean isParticiple(Cue cue) {
        return cue.verb() != null && cue.verb().form() == CueVerb.Form.ING && cue.to() - cue.from() == 1;
    }

    /** Adds what a cue introduces; the speaker that it was attributed to, or null if nothing was. */
    private @Nullable WordRange attribute(Cue cue, int start, int end, int limit, @Nullable WordRange main) {
        if (cue.isAccordingTo()) {
            return accordingTo(cue, start, end);
        }
        boolean participle = isParticiple(cue);
        if (isTurned(cue, start, end)) {
            WordRange speaker = TurnedSpeaker.after(words, cue.to(), end, true);
            if (speaker != null) {
                contentBefore(cue.from(), start, speaker, cue);
                contentAfterParenthesis(speaker.to(), end, speaker, cue);
                return speaker;
            }
        }
        @Nullable WordRange speaker =
                participle || isCoordinated(cue) ? shared(cue, start, main) : SpeakerFinder.before(words, start, cue.from());
        if (speaker == null) {
            return null;
        }
        boolean afterContent = !participle && speaker.from() > start && isContentEnd(speaker.from() - 1);
        WordRange content = ContentFinder.after(words, cue, limit);
        boolean added = false;
        boolean both = content != null && words.at(content.from()).quoted() >= 0 && words.at(speaker.from() - 1).quoted() >= 0;
        if (afterContent && (content == null || both)) {
            if (content == null && isParenthesis(speaker, cue, start, end)) {
                found.addClause(start, end, speaker, cue);
            } else {
                contentBefore(speaker.from(), start, speaker, cue);
                if (content == null) {
                    contentAfterParenthesis(cue.to(), end, speaker, cue);
                }
            }
            added = true;
        }
        if (content != null) {
            found.add(content.from(), content.to(), speaker, cue);
            added = true;
        }
        return added ? speaker : null;
    }

    /** Whose words a participle or a verb after "and" gives: the name right before it ("footage of Ruiz saying"), else the subject's. */
    private @Nullable WordRange shared(Cue cue, int start, @Nullable WordRange main) {
        Word before = words.at(cue.from() - 1);
        boolean name = isParticiple(cue) && before.capital() && before.quoted() < 0 && cue.from() - 1 > start
                && Calendar.weekday(before.lower()) == null;
        WordRange own = name ? SpeakerFinder.name(words, start, cue.from()) : main;
        return own == null ? SpeakerFinder.subject(words, start, cue.from()) : own;
    }

    private @Nullable WordRange accordingTo(Cue cue, int start, int end) {
        boolean first = cue.from() <= start + 1;
        WordRange speaker = TurnedSpeaker.after(words, cue.to(), end, !first);
        if (first && speaker != null && SpeakerFinder.isNamedWithRole(words, speaker, end)) {
            speaker = TurnedSpeaker.after(words, cue.to(), end, true);
        }
        if (speaker == null) {
            return null;
        }
        if (first) {
            int from = words.is(speaker.to(), ",") ? speaker.to() + 1 : speaker.to();
            found.addClause(from, end, speaker, cue);
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
        if (!form || !TurnedSpeaker.canFollow(words.at(cue.to()))) {
            return false;
        }
        if (words.at(last).quoted() >= 0 || words.at(last - 1).quoted() >= 0) {
            return true;
        }
        WordRange subject = SpeakerFinder.before(words, start, cue.from());
        return subject == null || !words.is(subject.to(), ",");
    }

    private boolean isRelative(WordRange speaker) {
        return words.is(speaker.from(), "who") || words.is(speaker.from(), "which") || words.is(speaker.from(), "that");
    }

    /** Whether "he said" stands so early in what is said that the words before it are no statement: "The two, he said, had met." */
    private boolean isParenthesis(WordRange speaker, Cue cue, int start, int end) {
        boolean early = speaker.from() - start <= EARLY && words.at(start).quoted() < 0
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
    private void contentBefore(int end, int start, WordRange speaker, Cue cue) {
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
        found.add(from, to, speaker, cue);
    }

    private void contentAfterParenthesis(int from, int end, WordRange speaker, Cue cue) {
        if (!words.is(from, ",") || from + 1 >= end) {
            return;
        }
        Word next = words.at(from + 1);
        if (next.quoted() >= 0 || ContentFinder.canGoOn(next)) {
            found.addClause(from + 1, end, speaker, cue);
        }
    }
}
