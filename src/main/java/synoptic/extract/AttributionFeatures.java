package synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What speaks for and against an attribution, by name. */
final class AttributionFeatures {

    private static final Set<String> SUBORDINATING = Set.of("that", "which", "who", "what", "when", "if", "while", "as", "because",
            "after", "before", "although", "though", "how", "why", "where", "since", "until", "than", "whether");
    private static final int LONG = 12;

    private AttributionFeatures() {}

    /** The features of words that the rules would give to a speaker. */
    static List<String> of(Wording words, WordRange content, WordRange speaker, Cue cue, Quotation.Kind kind) {
        List<String> features = new ArrayList<>();
        int verb = cue.to() - 1;
        CueVerb cueVerb = cue.verb();
        String lemma = cueVerb == null ? words.lower(cue.from()) : cueVerb.lemma();
        features.add("verb=" + lemma);
        features.add("kind=" + kind);
        if (cueVerb != null) {
            features.add("form=" + cueVerb.form());
            features.add("frame=" + frame(words, content, cue));
            features.add("verb=" + lemma + " frame=" + frame(words, content, cue));
            features.add("form=" + cueVerb.form() + " frame=" + frame(words, content, cue));
        }
        features.add("cue words=" + Math.min(4, cue.to() - cue.from()));
        if (cue.to() - cue.from() > 1) {
            features.add("auxiliary=" + words.lower(cue.from()));
        }
        features.add("after cue=" + shape(words, cue.to()));
        features.add("content words=" + bucket(content.to() - content.from()));
        features.add("content starts=" + shape(words, content.from()));
        features.add("content after=" + (content.from() >= verb));
        addSpeaker(words, speaker, cue, features);
        return features;
    }

    private static void addSpeaker(Wording words, WordRange speaker, Cue cue, List<String> features) {
        int length = speaker.to() - speaker.from();
        features.add("speaker words=" + bucket(length));
        features.add("speaker starts=" + shape(words, speaker.from()));
        features.add("speaker ends=" + ending(words, speaker.to() - 1));
        features.add("before speaker=" + before(words, speaker.from() - 1));
        features.add("before=" + before(words, speaker.from() - 1) + " starts=" + shape(words, speaker.from()));
        boolean turned = speaker.from() >= cue.to();
        int gap = turned ? speaker.from() - cue.to() : cue.from() - speaker.to();
        features.add("turned=" + turned);
        features.add("gap=" + (gap < 0 ? "within" : bucket(gap)) + " turned=" + turned);
        if (!turned && gap > 0) {
            features.add("between=" + shape(words, speaker.to()));
        }
        int capitals = 0;
        boolean verb = false;
        boolean relative = false;
        boolean past = false;
        boolean mark = false;
        boolean preposition = false;
        for (int i = speaker.from(); i < speaker.to(); i++) {
            Word word = words.at(i);
            capitals += word.capital() ? 1 : 0;
            relative |= word.is("who") || word.is("which") || word.is("whose") || word.is("that");
            verb |= !SpeakerFinder.isVerbless(words, i, i + 1) && !relative;
            past |= !word.capital() && word.lower().length() > 4 && word.lower().endsWith("ed") && !relative;
            mark |= word.isMark();
            preposition |= SpeakerFinder.isPreposition(word.lower());
        }
        features.add("capitals in speaker=" + Math.min(3, capitals) + (capitals == length ? " all" : ""));
        if (verb) {
            features.add("verb in speaker");
        }
        if (past) {
            features.add("past in speaker");
        }
        if (relative) {
            features.add("relative in speaker");
        }
        if (mark) {
            features.add("mark in speaker");
        }
        if (preposition) {
            features.add("preposition in speaker");
        }
        if (SpeakerFinder.isPronoun(words.lower(speaker.from())) && length == 1) {
            features.add("pronoun=" + words.lower(speaker.from()));
        }
    }

    private static String frame(Wording words, WordRange content, Cue cue) {
        if (content.from() < cue.from()) {
            return content.to() > cue.from() ? "around" : "before";
        }
        String first = words.lower(content.from());
        if (words.at(content.from()).quoted() >= 0) {
            return "quote";
        }
        return switch (first) {
            case "that", "to", "whether", "if", "how", "why", "what" -> first;
            case "he", "she", "it", "they", "we", "i", "there", "you" -> "clause";
            default -> content.from() > cue.to() ? "later" : "object";
        };
    }

    /** What kind of word it is: itself where it is a function word or a mark, else its form. */
    private static String shape(Wording words, int i) {
        Word word = words.at(i);
        if (word.isNone()) {
            return "none";
        }
        if (word.quoted() >= 0) {
            return "quote";
        }
        if (word.isMark() || FunctionWords.contains(word.lower()) || SUBORDINATING.contains(word.lower())) {
            return word.lower();
        }
        return word.capital() ? "Name" : ending(words, i);
    }

    private static String ending(Wording words, int i) {
        Word word = words.at(i);
        String lower = word.lower();
        if (word.isMark()) {
            return "mark";
        }
        if (word.capital()) {
            return "Name";
        }
        for (String end : new String[]{"ing", "ed", "ly", "ss", "s", "er", "or", "ist", "ian", "tion"}) {
            if (lower.length() > 3 && lower.endsWith(end)) {
                return "-" + end;
            }
        }
        return Character.isDigit(lower.isEmpty() ? 'x' : lower.charAt(0)) ? "number" : FunctionWords.contains(lower) ? "function" : "word";
    }

    private static String before(Wording words, int i) {
        Word word = words.at(i);
        return word.isNone() ? "none" : word.quoted() >= 0 ? "quote" : shape(words, i);
    }

    private static String bucket(int length) {
        return length <= 3 ? String.valueOf(length) : length <= 6 ? "4-6" : length <= LONG ? "7-12" : "more";
    }
}
