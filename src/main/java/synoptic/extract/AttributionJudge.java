package synoptic.extract;

import java.util.List;

/** Decides what becomes of words that the rules would give to a speaker. */
interface AttributionJudge {

    /** What becomes of an attribution. */
    enum Verdict {
        /** It is none: the verb says nothing, or nothing is said. */
        DROP,
        /** Something is said, but who says it is not sure enough to be told. */
        UNCLEAR,
        /** It stands. */
        KEEP
    }

    /**
     * Words that the rules would give to a speaker.
     *
     * @param content what is said, as words of the paragraph
     * @param speaker who says it
     * @param cue the verb of saying
     * @param kind whether it stands in quotation marks
     * @param features what speaks for and against it, by name
     */
    record Candidate(WordRange content, WordRange speaker, Cue cue, Quotation.Kind kind, List<String> features) {}

    Verdict judge(Wording words, Candidate candidate);
}
