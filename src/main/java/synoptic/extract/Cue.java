package synoptic.extract;

/**
 * The words that say that something was said, as a stretch of a paragraph's words: the verb with its auxiliaries and the
 * adverbs among them ("has also called for"), or "according to".
 *
 * @param from index of the first word
 * @param to index after the last word
 * @param verb the verb, or null for "according to"
 */
record Cue(int from, int to, @org.jspecify.annotations.Nullable CueVerb verb) {

    boolean takes(CueVerb.Frame frame) {
        return verb != null && verb.takes(frame);
    }

    boolean isAccordingTo() {
        return verb == null;
    }
}
