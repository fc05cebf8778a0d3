package synoptic.extract;

import java.util.Set;

/**
 * A form of a verb that introduces what somebody says or thinks.
 *
 * @param lemma its base form, with its particle
 * @param frames what may follow it
 * @param particle the word that must follow ("for" of "call for"), or ""
 * @param form which form of the verb it is
 */
record CueVerb(String lemma, Set<Frame> frames, String particle, Form form) {

    /** What follows a verb of saying. */
    enum Frame {
        CLAUSE,
        THAT,
        TELL,
        TO,
        OBJECT,
        QUOTE
    }

    /** The forms that decide what the verb can be in a sentence. */
    enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        ING
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }
}
